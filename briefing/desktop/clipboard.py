"""What the program gives to the clipboard, beyond plain text.

Qt deletes what lies on the clipboard after Python has ended, and what was made in Python cannot be
deleted then: so at the end the plain text is left there alone, which Qt makes by itself.
"""

import atexit

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def put_on_clipboard(data: QMimeData) -> None:
    """Hand data over to whoever pastes next."""
    survive(data)
    QGuiApplication.clipboard().setMimeData(data)


def survive(data: QMimeData) -> QMimeData:
    """The data, fit to be on the clipboard when the program ends; for what Qt puts there."""
    atexit.unregister(_leave_text)
    atexit.register(_leave_text, data.text())
    return data


def _leave_text(text: str) -> None:
    """Unless another program has put something there since."""
    if QGuiApplication.instance() is None:
        return
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() == text:
        clipboard.setText(text)
