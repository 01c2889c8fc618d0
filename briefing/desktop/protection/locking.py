"""Locking the library that is open: nothing of it is seen at once, nothing of it stays.

What is seen goes first: every window and dialog is hidden behind the unlocking screen. Then what is
typed is stored, jobs end, the child process ends, the window goes and with it the library, its key
and everything read from it. A dialog that waits for an answer is closed first, and the rest is done
when the code that opened it has come to its end.
"""

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefing.desktop.protection.plain_window import PlainWindow
from briefing.desktop.protection.stage import Stage
from briefing.desktop.protection.unlocking import Unlocking, focus
from briefing.desktop.window import Window
from briefing.domain.frozen import frozen

if TYPE_CHECKING:
    from briefing.desktop.briefing_window import LeftWindow

_OWN_LOOP = 1  # how deep the event loop is while no dialog waits for an answer
_TRIES = 40
_AGAIN_MS = 25
_MOST_POPUPS = 20


@frozen
class _Left:
    """Where one typed in a record, and the windows of briefings; ids, names of texts, numbers."""

    library: Path
    record_id: str
    typing_place: tuple[str, int] | None
    windows: "tuple[LeftWindow, ...]"


class Locking:
    """Locks one window at a time. Of it stays where one was: no word of its library."""

    def __init__(self, stage: Stage, unlocking: Unlocking) -> None:
        self._stage = stage
        self._unlocking = unlocking
        self._left: _Left | None = None

    def lock(self, window: Window) -> None:
        """Hide `window` and all that belongs to it, and put it away."""
        if window.is_put_away:
            return
        window.is_put_away = True
        self._note_place(window)
        library = window.desk.session.library
        shown = self._unlocking.window(library.path, writing=library.writing, is_locked=True)
        shown.restoreGeometry(window.saveGeometry())
        shown.show()
        _hide_all_but(shown)
        self._put_away(window, shown, _TRIES)

    def lead_back(self, window: Window) -> None:
        """Show what stood in windows of its own where it stood, and put the cursor to where it was
        when the library was locked, if the same text is shown.
        """
        left = self._left
        if left is None or left.library != window.desk.session.library.path:
            return
        self._left = None
        page = window.pages.page
        is_same = window.desk.navigator.place.record_id == left.record_id
        if page is not None and left.typing_place is not None and is_same:
            page.return_to(left.typing_place)
        if left.windows:
            window.pages.show_windows_again(left.windows)
            if not any(one.was_active for one in left.windows):
                window.activateWindow()

    def _note_place(self, window: Window) -> None:
        page = window.pages.page
        self._left = _Left(
            window.desk.session.library.path,
            window.desk.navigator.place.record_id,
            None if page is None else page.typing_place(),
            window.pages.windows_left(),
        )

    def _put_away(self, window: Window, shown: PlainWindow, tries: int) -> None:
        if QThread.currentThread().loopLevel() > _OWN_LOOP and tries:
            again = tries - 1
            QTimer.singleShot(_AGAIN_MS, shown, lambda: self._put_away(window, shown, again))
            return
        window.destroyed.connect(_drop_what_was_read)
        window.destroyed.connect(shown.listen)
        worker = window.desk.worker
        self._stage.show(shown)
        worker.forget()
        focus(shown)


def _hide_all_but(shown: QWidget) -> None:
    for _ in range(_MOST_POPUPS):
        popup = QApplication.activePopupWidget()
        if popup is None:
            break
        popup.close()
    for widget in QApplication.topLevelWidgets():
        if widget is shown or not widget.isVisible():
            continue
        if isinstance(widget, QDialog):
            QDialog.done(widget, QDialog.DialogCode.Rejected)
        widget.hide()


def _drop_what_was_read() -> None:
    """The window and its library are gone; so is what Qt and Python still hold of them."""
    QPixmapCache.clear()
    gc.unfreeze()
    gc.collect()
