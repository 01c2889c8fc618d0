"""A look at another state of the library, in a window of its own that changes nothing.

The window of the library as it is now is only hidden meanwhile: its pages, its place and its hold
on the file stay, and it comes back when the other one is closed. So whoever has a library open for
reading, be it as recorded on a day or a backup, shows it with one call.
"""

from dataclasses import replace
from functools import partial

from briefing.desktop.navigation import Navigator, Place
from briefing.desktop.session import Session
from briefing.desktop.widgets.looking_banner import Looking
from briefing.desktop.window import Window
from briefing.store.library import Library


def look_at(window: Window, library: Library, looking: Looking) -> Window:
    """Show `library`, opened for reading, in place of `window` until the analyst goes back.

    It begins where `window` is, and `window` goes on where it ended. The library is closed with the
    window that shows it. Raises the `KnownError` that keeps something typed in `window` out of its
    library; nothing is shown then, and the library is closed.
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
    shown.closed.connect(partial(_come_back, window, desk.navigator))
    shown.setGeometry(window.geometry())
    window.looking = shown
    shown.setWindowState(window.windowState())
    shown.show()
    window.hide()
    return shown


def _come_back(window: Window, looked: Navigator) -> None:
    """To what was looked at, as it is now; to its page alone where it is not in the library."""
    window.looking = None
    if window.is_closing:
        return
    place = looked.place
    if place.record_id and window.desk.session.library.find_any(place.record_id) is None:
        place = Place(place.page)
    window.show()
    window.activateWindow()
    if place != window.desk.navigator.place:
        window.desk.navigator.go(place)
        if window.pages.page is not None:
            window.pages.page.focus_first()
