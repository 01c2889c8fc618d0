"""A look at another state of the library, in a window of its own that changes nothing.

The window of the library as it is now is only hidden meanwhile: its pages, its place and its hold
on the file stay, and it comes back when the other one is closed. So whoever has a library open for
reading, be it as recorded on a day or a backup, shows it with one call.
"""

from dataclasses import replace
from functools import partial

from briefing.desktop.navigation import Navigator
from briefing.desktop.session import Session
from briefing.desktop.widgets.looking_banner import Looking
from briefing.desktop.window import Window
from briefing.store.library import Library


def look_at(window: Window, library: Library, looking: Looking) -> Window:
    """Show `library`, opened for reading, in place of `window` until the analyst goes back.

    It begins where `window` is. The library is closed with the window that shows it. Raises the
    `KnownError` that keeps something typed in `window` out of its library; nothing is shown then,
    and the library is closed.
    """
    try:
        window.pages.leave_all()
        desk = replace(
            window.desk,
            session=Session(library),
            navigator=Navigator(window.desk.navigator.place),
            shown_as=looking.state,
        )
        shown = Window(desk, window.entries, window.program, looking)
    except BaseException:
        library.close()
        raise
    shown.destroyed.connect(library.close)
    shown.closed.connect(partial(_come_back, window))
    shown.setGeometry(window.geometry())
    window.looking = shown
    shown.setWindowState(window.windowState())
    shown.show()
    window.hide()
    return shown


def _come_back(window: Window) -> None:
    window.looking = None
    if not window.is_closing:
        window.show()
        window.activateWindow()
