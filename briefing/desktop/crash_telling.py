"""Showing the crash dialog: one at a time, over the window or over the dialog that is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from briefing.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from briefing.desktop.crash_dialog import CrashDialog


class CrashTelling(QObject):
    """Tells faults to the analyst, the next ones in the dialog that is open already."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dialog: CrashDialog | None = None

    def tell(self, details: str, window: QWidget | None) -> None:
        """Show the details of a fault over `window`."""
        from briefing.desktop.crash_dialog import CrashDialog

        if self._dialog is None:
            parent = window if QApplication.activeModalWidget() is None else None
            self._dialog = CrashDialog(self._theme, parent)
            self._dialog.destroyed.connect(self._forget)
        self._dialog.tell(details)

    def _forget(self) -> None:
        self._dialog = None
