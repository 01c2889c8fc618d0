"""The field in which the groups of a recovery sheet are typed, in as many lines as one likes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

_HEIGHT = 84
_CHARACTERS = 70  # of the fourteen groups


class CodeField(QPlainTextEdit):
    """`whole` when Enter is pressed and as much is typed as a sheet holds; before, Enter begins a
    line.
    """

    whole = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.setFixedHeight(_HEIGHT)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        is_enter = e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and sum(map(str.isalnum, self.toPlainText())) >= _CHARACTERS:
            self.whole.emit()
        else:
            super().keyPressEvent(e)
