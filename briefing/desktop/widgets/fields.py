"""Text fields: the mark of a wrong one, and the field a list is searched with."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from briefing.desktop.theme.theme import Theme

_PAUSE_MS = 150


def mark_wrong(field: QWidget, *, is_wrong: bool) -> None:
    """Draw the edge of a field in the colour of a problem, or as usual again."""
    if field.property("wrong") != is_wrong:
        field.setProperty("wrong", is_wrong)
        field.style().unpolish(field)
        field.style().polish(field)


def mark_locked(field: QWidget, *, is_locked: bool) -> None:
    """Draw a field as one that is only read, or as usual again."""
    if bool(field.property("locked")) != is_locked:
        field.setProperty("locked", is_locked)
        field.style().unpolish(field)
        field.style().polish(field)


class SearchField(QLineEdit):
    """Where a list is searched: `searched` a moment after the last key, `stepped_down` to go to the
    results; Escape empties it, and leaves it when it is empty.
    """

    searched = Signal(str)
    stepped_down = Signal()
    left = Signal()

    def __init__(self, theme: Theme, name: str, pause_ms: int = _PAUSE_MS) -> None:
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        icon = theme.icon("search", "text_tertiary")
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._wait)
        self._told = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        elif key == Qt.Key.Key_Down:
            self._tell()
            self.stepped_down.emit()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.text():
            self.clear()
            self._tell()
        else:
            self.left.emit()

    def _wait(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)
