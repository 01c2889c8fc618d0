"""A line to write a new proposition into: Enter, or leaving it, adds it after the others."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.records.forms import form_of
from briefing.desktop.theme.tokens import SPACE_S
from briefing.desktop.widgets.form import FieldNote
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.issues import Proposition
from briefing.domain.unicode_text import clean_text
from briefing.operations.ordering import next_place

_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class NewProposition(QWidget):
    """The sentence and a short label for the matrix. `closed` by Escape."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._issue_id = ""
        self.text, self.label = QLineEdit(), QLineEdit()
        self.text.setPlaceholderText(say("A sentence one can support or oppose"))
        self.text.setAccessibleName(say("New proposition"))
        self.label.setPlaceholderText(say("Short label"))
        self.label.setAccessibleName(say("Short label of the new proposition"))
        self._note = FieldNote(desk.theme)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.text, 3)
        row.addWidget(self.label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._note)
        for field in (self.text, self.label):
            field.returnPressed.connect(self._enter)
            field.installEventFilter(self)

    def show_issue(self, issue_id: str) -> None:
        """Write for another issue; what was begun for the one before is added there."""
        if issue_id != self._issue_id:
            self.store()
            self._issue_id = issue_id

    def focus_text(self) -> None:
        """Put the cursor into the sentence."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        """What is said to be wrong."""
        return self._note.words.text() if self._note.is_problem else ""

    def store(self) -> None:
        """Add the proposition, if one is written; without a sentence nothing is."""
        try:
            text = clean_text(self.text.text(), one_line=True).strip()
            label = clean_text(self.label.text(), one_line=True).strip()
            if text and self._issue_id:
                self._add(text, label)
        except KnownError as error:
            self._note.warn(translated(error.message))
        else:
            self._note.warn("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._clear()
                self.closed.emit()
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus() and self._is_left(event):
            self.store()
        return super().eventFilter(watched, event)

    def _is_left(self, event: QFocusEvent) -> bool:
        """Whether the focus goes to another place, not to the other field, a menu or a window."""
        goes_on = self.text.hasFocus() or self.label.hasFocus()
        return not goes_on and event.reason() not in _STAYING

    def _enter(self) -> None:
        self.store()
        self.focus_text()

    def _add(self, text: str, label: str) -> None:
        records = self._desk.session.library
        made = Proposition(
            issue_id=self._issue_id,
            text=text,
            short_label=label,
            order=next_place(records, self._issue_id),
        )
        self._desk.session.do(form_of(Proposition).labels.add.template, Edit(None, made))
        self._clear()

    def _clear(self) -> None:
        self.text.clear()
        self.label.clear()
