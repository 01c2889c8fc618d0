"""When Python looks for garbage in the running program, and where it does not.

To look through all that a window and its pages are made of takes as long as several keys. They live
as long as the window, so they are set apart: the start at once, each page a moment after one came
to it first. Locking the library looks through all of it again.

By itself Python looks in whichever thread has just made something, and what it finds of a window
there, it destroys there, while Qt may be at work on it: the program hangs or falls. So it looks
only when the window waits for its user, in the window's own thread.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefing.desktop.page import Page

_SEEN = "set apart from garbage"
_SELDOM = 10  # all that is not set apart is looked through only so often
_PAUSE_MS = 2000  # by then a page has read what it shows


def look_for_garbage(application: QApplication) -> QObject:
    """From now on look for it, but not among what is there, and what pages will be made of; that
    ends with the object that is given back.
    """
    gc.freeze()
    gc.disable()
    return _AtRest(application)


class _AtRest(QObject):
    """Looks for garbage when the window has nothing to do, as often as Python would."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._pages = _LastingPages(application, self)
        self._young, self._middling, self._old = gc.get_threshold()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._look)

    def _look(self) -> None:
        young, middling, old = gc.get_count()
        if young < self._young:
            return
        if old > self._old * _SELDOM:
            gc.collect()
        else:
            gc.collect(1 if middling > self._middling else 0)


class _LastingPages(QObject):
    """Sees to which page or window the focus comes for the first time."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
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
