"""The bar in which words are sought and replaced: what it is about it knows not."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.tick_box import TickBox

_LEAST_FIELD = 160
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """`changed` when other words or another way is sought; `closed` by Escape or its button."""

    changed = Signal()
    next_wanted = Signal()
    back_wanted = Signal()
    one_wanted = Signal()
    all_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = _field(say("Find in the texts"))
        self.words.addAction(
            theme.icon("search", "text_tertiary"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.others = _field(say("Replace with"))
        self.others.addAction(
            theme.icon("replace", "text_tertiary"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.count = ThemedLabel(theme, "", "small", "text_secondary")
        self.note = ThemedLabel(theme, "", "small", "text_secondary")
        self.note.setWordWrap(True)
        self.case = TickBox(theme, say("Match case"))
        self.whole = TickBox(theme, say("Whole words"))
        self.back = icon_button(theme, "arrow-left", say("Previous place (Shift+F3)"))
        self.on = icon_button(theme, "arrow-right", say("Next place (F3)"))
        self.close_button = icon_button(theme, "x", say("Close the search"))
        self.one = push_button(theme, say("Replace"))
        self.all = push_button(theme, say("Replace all"))
        self._second = (self.others, self.one, self.all, self.note)
        self._lay_out()
        self._connect()
        self.hide()

    def show_replacing(self, *, is_shown: bool) -> None:
        """Show the second line, with which words are replaced, or not."""
        for part in self._second:
            part.setVisible(is_shown)
        self._below.setVisible(is_shown)

    def begin(self, words: str) -> None:
        """Show the bar with the cursor in it, perhaps with other words to find."""
        self.note.setText("")
        self.show()
        if words:
            self.words.setText(words)
        self.words.setFocus()
        self.words.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _ENTER and self.others.hasFocus():
            self.one_wanted.emit()
        elif event.key() in _ENTER:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.back_wanted if is_back else self.next_wanted).emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        first, ticks, second = QHBoxLayout(), QWidget(), QHBoxLayout()
        ways = FlowLayout(SPACE_M)
        ticks.setLayout(ways)
        ways.addWidget(self.case)
        ways.addWidget(self.whole)
        for part in (self.count, self.back, self.on):
            first.addWidget(part)
        first.addWidget(ticks, 1, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.close_button)
        self._below = QWidget()
        self._below.setLayout(second)
        second.setContentsMargins(0, 0, 0, 0)
        for part in (self.one, self.all):
            second.addWidget(part)
        second.addWidget(self.note, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(CONTENT_MARGIN, SPACE_S, CONTENT_MARGIN, SPACE_S)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_S)
        grid.addWidget(self.words, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self.others, 1, 0)
        grid.addWidget(self._below, 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        # Whoever has typed what to find types next what to put there.
        ways_on = (self.back, self.on, self.case, self.whole, self.close_button)
        for before, after in pairwise((self.words, self.others, self.one, self.all, *ways_on)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.changed)
        self.case.toggled.connect(self.changed)
        self.whole.toggled.connect(self.changed)
        self.back.clicked.connect(self.back_wanted)
        self.on.clicked.connect(self.next_wanted)
        self.one.clicked.connect(self.one_wanted)
        self.all.clicked.connect(self.all_wanted)
        self.close_button.clicked.connect(self.closed)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(_LEAST_FIELD)
    return field
