"""Ctrl+Z in a field takes back what was typed there; where nothing is left, the step before it.

A field of Qt takes the keys of undo and redo whether it has something to undo or not, so that the
window's command would never hear of them while the cursor stands in one.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class AsksItself:
    """A field that asks `is_for_window` at each key itself; nobody watches its other events."""


class UndoOfFields(QObject):
    """Watches the field of `window` that has the focus, and no other event of the program."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._follow(None, window.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The type of an event takes longer to know, and a field has many for each key.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and is_for_window(watched, event)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        is_field = isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit)
        if is_field and not isinstance(now, AsksItself) and now.window() is self._window:
            now.installEventFilter(self)


def is_for_window(field: QObject, event: QKeyEvent) -> bool:
    """Whether a key means undo or redo, and the field has nothing to take back or to do again."""
    if event.text() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return False  # a letter: to look through all keys of undo takes longer than typing it
    is_undo = event.matches(QKeySequence.StandardKey.Undo)
    is_redo = event.matches(QKeySequence.StandardKey.Redo)
    return (is_undo and not _can_undo(field)) or (is_redo and not _can_redo(field))


def _can_undo(field: QObject) -> bool:
    match field:
        case QLineEdit():
            return field.isUndoAvailable()
        case QPlainTextEdit() | QTextEdit():
            return not field.isReadOnly() and field.document().isUndoAvailable()
        case _:
            return True


def _can_redo(field: QObject) -> bool:
    match field:
        case QLineEdit():
            return field.isRedoAvailable()
        case QPlainTextEdit() | QTextEdit():
            return not field.isReadOnly() and field.document().isRedoAvailable()
        case _:
            return True
