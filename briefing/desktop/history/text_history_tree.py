"""The states of a briefing's texts as a tree: days, the stays in the text on each, their steps.

Named points and editions stand out by an icon and weight. A stay is opened to see its steps.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem

from briefing.desktop.editor.part_names import part_name
from briefing.desktop.history.history_words import done_words
from briefing.desktop.messages import clock_time, counted, day, number, say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.operations.telling_texts import Stay, TextState, stays

_STEP = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_DAY_ROW, _STAY_ROW, _STEP_ROW = 30, 44, 28
_INDENT = 16


class TextHistoryTree(QTreeWidget):
    """`chosen` with the state that the keys or the mouse went to, `opened` when Enter is pressed
    on it.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._states: tuple[TextState, ...] = ()
        self._items: dict[int, QTreeWidgetItem] = {}
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(_INDENT)
        self.setFont(theme.font("body"))
        self.setAccessibleName(say("History of the texts"))
        self.setAccessibleDescription(
            say("The right arrow shows the steps of a stay; Enter goes to what has changed since.")
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)
        theme.changed.connect(self._theme_changed)
        self._theme_changed()

    @property
    def states(self) -> tuple[TextState, ...]:
        """What is shown, the newest first."""
        return self._states

    def show_states(self, states: Sequence[TextState]) -> None:
        """Show another history; the state that was chosen stays chosen, as do the stays that were
        opened stay open.
        """
        if tuple(states) == self._states:
            return
        chosen = self.chosen_state()
        opened = {step for step, item in self._items.items() if item.isExpanded()}
        self._states = tuple(states)
        blocker = QSignalBlocker(self)
        self.clear()
        self._items = {}
        self._fill()
        self._open(opened)
        if chosen is not None and chosen.step in self._items:
            self.setCurrentItem(self._items[chosen.step])
        self._theme_changed()
        blocker.unblock()

    def choose(self, step: int) -> None:
        """Go to the state that a step left, if it is shown."""
        item = self._items.get(step)
        if item is not None:
            self.setCurrentItem(item)

    def chosen_state(self) -> TextState | None:
        """The state the keys are for; of a stay the one at its end."""
        item = self.currentItem()
        return None if item is None else self._state_of(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.chosen_state() is not None:
                self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        of_day: QTreeWidgetItem | None = None
        shown = None
        for stay in stays(self._states):
            moment = _moment(stay.states[0])
            if of_day is None or moment.date() != shown:
                shown = moment.date()
                of_day = self._item(self, day(shown), _DAY_ROW)
                of_day.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._stay(of_day, stay)

    def _open(self, opened: set[int]) -> None:
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            if item is not None:
                item.setExpanded(True)
        for step in opened & self._items.keys():
            self._items[step].setExpanded(True)

    def _stay(self, parent: QTreeWidgetItem, stay: Stay) -> None:
        latest = stay.states[0]
        item = self._item(parent, "\n".join(_stay_words(stay)), _STAY_ROW, latest)
        for state in stay.states[1:]:
            words = say(
                "{time} – {step}",
                time=clock_time(_moment(state)),
                step=done_words(state.label, state.direction),
            )
            self._item(item, words, _STEP_ROW, state)

    def _item(
        self,
        parent: QTreeWidget | QTreeWidgetItem,
        words: str,
        height: int,
        state: TextState | None = None,
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [words])
        item.setSizeHint(0, QSize(0, height))
        item.setToolTip(0, words)
        item.setData(0, _SPOKEN, words.replace("\n", ", "))
        if state is not None:
            item.setData(0, _STEP, state.step)
            self._items[state.step] = item
        return item

    def _state_of(self, item: QTreeWidgetItem) -> TextState | None:
        step = item.data(0, _STEP)
        return next((state for state in self._states if state.step == step), None)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        self.chosen.emit(None if item is None else self._state_of(item))

    def _theme_changed(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, self._theme.colour("selection"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self._theme.colour("text"))
        self.setPalette(palette)
        strong = QFont(self._theme.font("body"))
        strong.setWeight(QFont.Weight(SEMIBOLD))
        by_step = {state.step: state for state in self._states}
        for step, item in self._items.items():
            state = by_step[step]
            if state.is_named:
                item.setFont(0, strong)
                name = "flag" if state.points else "file-check"
                item.setIcon(0, self._theme.icon(name, "accent"))
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            if item is not None:
                item.setFont(0, strong)
                item.setForeground(0, self._theme.colour("text_secondary"))


def state_name(state: TextState) -> str:
    """What a state is called where it stands alone: its point or edition, else day and time."""
    named = _named(state)
    if named:
        return named
    moment = _moment(state)
    return say("{day}, {time}", day=day(moment.date()), time=clock_time(moment))


def _named(state: TextState) -> str:
    if state.points:
        return state.points[-1]
    return say("Edition {n}", n=number(state.edition)) if state.edition else ""


def _stay_words(stay: Stay) -> tuple[str, str]:
    """Two lines: when or its name, and who did what."""
    latest, first = stay.states[0], stay.states[-1]
    time, began = clock_time(_moment(latest)), clock_time(_moment(first))
    author = latest.author
    named = _named(latest)
    if named:
        return named, _joined(time, author)
    when = time if time == began else say("{begin} to {end}", begin=began, end=time)
    texts = dict.fromkeys(name for state in reversed(stay.states) for name in state.texts)
    if len(stay.states) == 1:
        what = done_words(latest.label, latest.direction)
    else:
        what = counted("{n} step", "{n} steps", len(stay.states))
    return when, _joined(author, ", ".join(part_name(name) for name in texts), what)


def _joined(*words: str) -> str:
    return " · ".join(word for word in words if word)


def _moment(state: TextState) -> datetime:
    return datetime.fromisoformat(state.at).astimezone()
