"""Dialogs that grow with their words, so that a sentence that appears squeezes nothing.

Qt gives a window the least height of its layout, and counts words that wrap as one line there.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog


class RoomForWords(QObject):
    """Goes with the dialog; it never makes it smaller."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        layout, width = self._dialog.layout(), self._dialog.width()
        needed = 0 if layout is None else layout.totalHeightForWidth(width)  # -1: nothing wraps
        if needed > self._dialog.height():
            self._dialog.resize(width, needed)
