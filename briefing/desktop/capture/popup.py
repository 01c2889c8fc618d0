"""The popup over a selection: one tab for each kind, the issue it is filed under, and Add.

What is typed stays until another passage is selected, also when the popup is closed in between.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from briefing.desktop.capture.event_tab import EventTab
from briefing.desktop.capture.figure_tab import FigureTab
from briefing.desktop.capture.focus_turn import FocusTurn
from briefing.desktop.capture.gap_tab import GapTab
from briefing.desktop.capture.issue_row import IssueRow
from briefing.desktop.capture.judgement_tab import JudgementTab
from briefing.desktop.capture.kept_typing import KeptTyping
from briefing.desktop.capture.position_tab import PositionTab
from briefing.desktop.capture.quote_tab import QuoteTab
from briefing.desktop.capture.tab import CaptureTab, NotYet, Taken
from briefing.desktop.capture.words_taken import WordsTaken
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.unsaved import unsaved_of
from briefing.desktop.theme.tokens import SPACE_L, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.floating_panel import SHADOW, FloatingPanel
from briefing.desktop.widgets.form import FieldNote
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.tab_bar import TabBar, TabTitle
from briefing.domain.errors import KnownError
from briefing.domain.validation import InvalidRecord, require_sound
from briefing.operations.filing import Filed, Passage, filed, quoted

_WIDTH = 600
_LEAST_FIELDS = 120
_STORE_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class CapturePopup(FloatingPanel):
    """`stored` with what was filed when a record was made, `closed` when the popup went."""

    stored = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk.theme, window, is_transient=False)
        self._desk = desk
        self._passage: Passage | None = None
        self._anchor = QRect()
        self.position = PositionTab(desk)
        self.tabs: tuple[CaptureTab, ...] = (
            self.position,
            FigureTab(desk),
            QuoteTab(desk),
            EventTab(desk),
            JudgementTab(desk),
            GapTab(desk),
        )
        self.bar = TabBar(desk.theme, _titles())
        self._stack = QStackedWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._stack)
        self._scroll.setFixedHeight(_LEAST_FIELDS)
        self.issue_row = IssueRow(desk)
        self.note = FieldNote(desk.theme)
        self.words = WordsTaken(desk.theme, SPACE_M)
        self.add_button = push_button(desk.theme, say("Add"), is_primary=True)
        self._typing = KeptTyping(unsaved_of(desk.session.library), self.tabs, self)
        self._lay_out()
        self._connect()
        self.setAccessibleName(say("Make a record of the selected words"))

    @property
    def tab(self) -> CaptureTab:
        """The tab shown."""
        return self.tabs[self._stack.currentIndex()]

    def open(self, passage: Passage, anchor: QRect, issue_id: str | None = None) -> None:
        """Show it beside `anchor` (in the window's coordinates) for a passage, which is of that
        issue; without one, of the issue that was used last.

        For the passage of the last time everything is as it was left.
        """
        if passage != self._passage:
            self._passage = passage
            self.issue_row.begin(issue_id)
            for tab in self.tabs:
                tab.begin(passage)
            self._typing.begin(passage)
            self.note.tell("")
        self.words.show_passage(passage)
        self._anchor = anchor
        self._fit()
        self.tab.first_field().setFocus(Qt.FocusReason.PopupFocusReason)

    def follow(self, anchor: QRect) -> None:
        """Stand beside the passage where it is now."""
        if self.isVisible() and anchor != self._anchor:
            self._anchor = anchor
            self._fit()

    def show_tab(self, at: int) -> None:
        """Show another tab, ready to type."""
        self._stack.setCurrentIndex(at)
        self.bar.choose(at)
        self.note.tell("")
        self._fit()
        self.tab.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def step_tab(self) -> None:
        """Show the next tab."""
        self.show_tab((self._stack.currentIndex() + 1) % len(self.tabs))

    def close_popup(self) -> None:
        """Take the popup away; what is typed stays for the same passage."""
        if self.isVisible():
            self._typing.keep()
            self.hide()
            self.closed.emit()

    def store(self) -> None:
        """Store what the tab made of the passage as one step, or say at the fields why not."""
        if self._passage is None:
            return
        self.note.tell("")
        try:
            made = self._store(self._passage)
        except NotYet as error:
            self._tell(error.problems)
        except InvalidRecord as error:
            self._tell(error.problems)
        except KnownError as error:
            self.note.warn(translated(error.message))
            self._fit()
        else:
            self._passage = None
            self._typing.forget()
            self.hide()
            self.stored.emit(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
        else:
            super().keyPressEvent(event)

    def window_resized(self) -> None:
        self._fit()

    def _store(self, passage: Passage) -> Filed:
        issue_id = self.issue_row.issue_id() if self.tab.files() else None
        self.position.issue_id = issue_id
        taken = self.tab.taken()
        made = self._filed(passage, taken, issue_id)
        records = tuple(edit.record for edit in made.edits)
        for record in records:
            require_sound(record)
        issue = self.issue_row.edits_for(records)
        self._desk.session.do(taken.label.template, *issue, *made.edits)
        return made

    def _filed(self, passage: Passage, taken: Taken, issue_id: str | None) -> Filed:
        library = self._desk.session.library
        if taken.record is None:
            return quoted(library, passage, taken.saying, taken.new)
        return filed(library, passage, taken.saying, taken.record, new=taken.new, issue_id=issue_id)

    def _tell(self, found: tuple[Any, ...]) -> None:
        rest = self.tab.show_problems(found)
        if rest:
            self.note.warn(translated(rest[0].message))
        self._fit()

    def event(self, event: QEvent) -> bool:
        """A sentence that comes to a field or goes makes the popup higher or lower."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_shown()
        return done

    def _fit(self) -> None:
        """As high as the tab needs, as far as the window has room."""
        if self._passage is None:
            return
        self.issue_row.setVisible(self.tab.files())
        self.note.setMaximumWidth(_WIDTH)
        wanted = self.tab.wanted_height(_WIDTH - 2 * SPACE_L)
        around = self._height_around()
        size = QSize(_WIDTH, around - self.words.height_taken() + wanted)
        covers = self.place_for(size, self._anchor, SPACE_S).intersects(self._anchor)
        if covers == self.words.isHidden():
            self.words.setVisible(covers)
            around = self._height_around()
        room = self._window.height() - 2 * SPACE_S - around
        height = min(wanted, max(room, _LEAST_FIELDS))
        policy = Qt.ScrollBarPolicy
        # Said plainly: the area would ask all tabs how high they are at this width.
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if height == wanted else policy.ScrollBarAlwaysOn
        )
        self._stack.setFixedHeight(wanted)
        self._scroll.setFixedHeight(height)
        self.show_beside(self._anchor, SPACE_S)
        # What was asked for while measuring is done: answering it would measure again, for ever.
        QCoreApplication.removePostedEvents(self, QEvent.Type.LayoutRequest.value)

    def _height_around(self) -> int:
        """What tabs, issue, note and buttons take beside the fields."""
        for layout in (self.content, self._margins):
            layout.invalidate()
        return self.sizeHint().height() - 2 * SHADOW - self._scroll.minimumHeight()

    def _lay_out(self) -> None:
        for tab in self.tabs:
            tab.close_fields()
            self._stack.addWidget(tab)
        foot = QHBoxLayout()
        hint = say("Esc closes and keeps what is typed · Ctrl+E next tab")
        self._hint = ThemedLabel(self._theme, hint, "small", "text_tertiary")
        self._hint.setWordWrap(True)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.add_button)
        self.content.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.content.setSpacing(SPACE_M)
        turn_back = FocusTurn(say("To the last field"), lambda: self.add_button)
        turn_on = FocusTurn(say("To the first field"), self._chosen_tab)
        for part in (turn_back, self.words, self.bar, self._scroll, self.issue_row, self.note):
            self.content.addWidget(part)
        self.content.addLayout(foot)
        self.content.addWidget(turn_on)
        self.setFixedWidth(_WIDTH + 2 * SHADOW)
        self.bar.choose(0)
        keys = QKeySequence(_STORE_KEYS[1]).toString(QKeySequence.SequenceFormat.NativeText)
        self.add_button.setText(say("Add   {keys}", keys=keys))

    def _connect(self) -> None:
        for tab in self.tabs:
            tab.resized.connect(self._fit_shown)
        self.issue_row.editor.edited.connect(self._fit_shown)
        self.bar.chosen.connect(self.show_tab)
        self.add_button.clicked.connect(self.store)
        for keys in _STORE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.store)

    def _chosen_tab(self) -> QWidget:
        return self.bar.tab(self._stack.currentIndex())

    def _fit_shown(self) -> None:
        if self.isVisible():
            self._fit()


def _titles() -> tuple[TabTitle, ...]:
    def title(words: str, kind: str) -> TabTitle:
        return TabTitle(words, KIND_LOOKS[kind].icon, KIND_LOOKS[kind].tint)

    return (
        title(say("Position"), "position"),
        title(say("Figure"), "figure"),
        title(say("Quote"), "excerpt"),
        title(say("Event"), "event"),
        title(say("Judgement"), "judgement"),
        title(say("Gap"), "gap"),
    )
