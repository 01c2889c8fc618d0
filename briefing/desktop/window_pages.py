"""The pages behind the window: built at their first visit, kept, and told when they are left."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from briefing.desktop.desk import Desk
from briefing.desktop.navigation import PageName, Place
from briefing.desktop.page import Page
from briefing.desktop.page_table import PageEntry
from briefing.domain.errors import KnownError

if TYPE_CHECKING:
    from briefing.desktop.briefing_window import BriefingWindows, LeftWindow
    from briefing.desktop.window import Window
    from briefing.domain.briefings import Briefing


class WindowPages(QStackedWidget):
    """Shows the page of the place the navigator is at; `brief_wanted`, `export_wanted` and
    `mail_wanted` by the page shown.
    """

    brief_wanted = Signal()
    export_wanted = Signal(object)
    mail_wanted = Signal()
    alone_changed = Signal()

    def __init__(self, desk: Desk, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self._desk = desk
        self._entries: dict[PageName, PageEntry] = {entry.name: entry for entry in entries}
        self._built: dict[PageName, Page] = {}
        self.own_windows: BriefingWindows | None = None
        desk.navigator.moved.connect(self.show_place)

    @property
    def page(self) -> Page | None:
        """The page shown now."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    def can_brief(self) -> bool:
        """Whether the page shown is about something that can be made a briefing."""
        return self.page is not None and self.page.briefing_subject() is not None

    def has(self, name: PageName) -> bool:
        """Whether the window has a page of that name."""
        return name in self._entries

    def show_place(self, place: Place) -> None:
        """Leave the page that is shown and arrive at the one `place` names.

        What a page cannot bring to the library it keeps in its fields; its sentence is told.
        """
        if not self.has(place.page):
            return
        page = self._page(place.page)
        before = self.page
        if before is not None and before is not page:
            self._leave(before)
        self._turn_to(page, place)

    def _turn_to(self, page: Page, place: Place) -> None:
        """The cursor comes back to where it was on the page, or to where one begins there."""
        focused = QApplication.focusWidget()
        is_first = page is not self.page and not page.focusWidget()
        comes_along = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(page)
        focused = QApplication.focusWidget()
        page.arrive(place)
        if is_first and comes_along and QApplication.focusWidget() is focused:
            page.focus_first()

    def leave_all(self) -> None:
        """Bring to the library what is typed anywhere, in windows of briefings too; raises the
        first `KnownError` that stops a page, after every page was asked.
        """
        stopped: KnownError | None = None
        leaving = [page.leave for page in self._built.values()]
        if self.own_windows is not None:
            leaving.append(self.own_windows.leave_all)
        for leave in leaving:
            try:
                leave()
            except KnownError as error:
                stopped = stopped or error
        if stopped is not None:
            raise stopped

    def close_windows(self) -> None:
        """Close what stands in windows of its own, as this one closes."""
        if self.own_windows is not None:
            self.own_windows.close_all()

    def windows_left(self) -> "tuple[LeftWindow, ...]":
        """Where the windows of briefings stand, for `show_windows_again`."""
        own = self.own_windows
        return () if own is None else tuple(one.left() for one in own.open_ones)

    def show_windows_again(self, left: "Iterable[LeftWindow]") -> None:
        """Show the windows of briefings where they were left."""
        self._windows().show_again(left)

    def _windows(self) -> "BriefingWindows":
        if self.own_windows is None:
            from briefing.desktop.briefing_window import BriefingWindows

            self.own_windows = BriefingWindows(self._desk, cast("Window", self.window()))
        return self.own_windows

    def _open_window(self, briefing: "Briefing") -> None:
        self._windows().open(briefing)

    def _leave(self, page: Page) -> None:
        try:
            page.leave()
        except KnownError as error:
            self._desk.notices.give_error(error.message)

    def _page(self, name: PageName) -> Page:
        if name not in self._built:
            page = self._entries[name].build(self._desk)
            page.setObjectName("surface")
            page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            page.brief_wanted.connect(self.brief_wanted)
            page.export_wanted.connect(self.export_wanted)
            page.mail_wanted.connect(self.mail_wanted)
            page.alone_changed.connect(self.alone_changed)
            page.window_wanted.connect(self._open_window)
            self._built[name] = page
            self.addWidget(page)
        return self._built[name]
