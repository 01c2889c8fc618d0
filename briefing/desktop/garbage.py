"""When Python looks for garbage in the running program, and where it does not.

To look through all that a window and its pages are made of takes as long as several keys. They live
as long as the window, so they are set apart: the start at once, each page a moment after one came
to it first. Locking the library looks through all of it again.
"""

import gc

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefing.desktop.page import Page

_SEEN = "set apart from garbage"
_PAUSE_MS = 2000  # by then a page has read what it shows


def look_for_garbage(application: QApplication) -> QObject:
    """From now on look for it, but not among what is there, and what pages will be made of; that
    ends with the object that is given back.
    """
    gc.freeze()
    gc.enable()
    return _LastingPages(application)


class _LastingPages(QObject):
    """Sees to which page or window the focus comes for the first time."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(gc.freeze)
        application.focusChanged.connect(self._see)

    def _see(self, _before: QWidget | None, now: QWidget | None) -> None:
        lasting = None if now is None else _lasting_around(now)
        if lasting is not None and not lasting.property(_SEEN):
            lasting.setProperty(_SEEN, _SEEN)
            self._pause.start()


def _lasting_around(widget: QWidget) -> QWidget | None:
    """The page a widget stands in, or the window of another kind; None in a dialog."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, Page | QDialog):
        if around.isWindow():
            return around
        around = around.parentWidget()
    return around if isinstance(around, Page) else None
