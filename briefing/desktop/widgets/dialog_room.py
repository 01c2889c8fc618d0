"""How large a dialog opens: as it wants to be, and never larger than what it stands over."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog


def resize_within(dialog: QDialog, size: QSize) -> None:
    """Give the dialog that size, or as much of it as the window below has, or the screen."""
    parent = dialog.parentWidget()
    below = parent.window() if parent is not None else None
    room = dialog.screen().availableGeometry().size() if below is None else below.size()
    dialog.resize(size.boundedTo(room))
