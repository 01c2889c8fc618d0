"""A briefing in a window of its own, beside the window of its library: same desk, same steps.

What is typed in one of the windows stands in the other when the typing pauses. The window goes with
that of the library, which stores what is typed here as it does with its own pages.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.export_ways import ExportWay, pdf_way
from briefing.desktop.messages import say
from briefing.desktop.navigation import Place
from briefing.desktop.notices import Notice
from briefing.desktop.pages.briefings import BriefingsPage
from briefing.desktop.session import Changes
from briefing.desktop.widgets.message_bar import MessageBar
from briefing.desktop.widgets.status_line import StatusLine
from briefing.desktop.window_status import WindowStatus
from briefing.desktop.window_undo import UndoOfFields
from briefing.domain.briefings import Briefing
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen

if TYPE_CHECKING:
    from briefing.desktop.exporting import Exporting
    from briefing.desktop.window import Window

_USUAL_SIZE, _LEAST_SIZE = (1180, 860), (640, 440)
_GEOMETRY = "briefing window"
# What the window of the library does for this one too, with the same keys.
_SHARED = frozenset({"undo", "redo", "lock", "quit"})


@frozen
class LeftWindow:
    """Where a window stood when the library was locked, and where one typed in it: no word of it.

    `geometry` as Qt saves it; `typing_place` as `Page.return_to` takes it.
    """

    briefing_id: str
    geometry: bytes
    typing_place: tuple[str, int] | None
    was_active: bool


class BriefingWindow(QWidget):
    """Shows one briefing. `shut` when it is closed; it then goes by itself.

    `owner` is the window of the library, which comes to the front for what leads elsewhere.
    """

    shut = Signal()

    def __init__(self, desk: Desk, briefing: Briefing, owner: "Window") -> None:
        super().__init__()
        self._desk = desk
        self._owner = owner
        self.briefing_id = briefing.id
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.page = BriefingsPage(desk)
        self.page.pane.hide()
        self.page.arrive(Place("briefings", Briefing.KIND, briefing.id))
        self.message_bar = MessageBar(desk.theme)
        self.status_line = StatusLine(desk.theme)
        self._status = WindowStatus(self.status_line, desk.session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message_bar)
        column.addWidget(self.page, 1)
        column.addWidget(self.status_line)
        UndoOfFields(self)
        self._restore_layout()
        self._connect()
        self._name()

    @property
    def briefing(self) -> Briefing | None:
        """The briefing as it is stored; None once it has left the library."""
        return self._desk.session.library.find(Briefing, self.briefing_id)

    def leave(self) -> None:
        """Bring to the library what is typed here. Raises the `KnownError` that stops it."""
        self.page.leave()

    def left(self) -> LeftWindow:
        """Where it stands now."""
        geometry, is_active = bytes(self.saveGeometry().data()), self.isActiveWindow()
        return LeftWindow(self.briefing_id, geometry, self.page.typing_place(), is_active)

    def stand_again(self, left: LeftWindow) -> None:
        """Show it where it was left, the cursor where one typed."""
        self.restoreGeometry(left.geometry)
        self.show()
        if left.typing_place is not None:
            self.page.return_to(left.typing_place)
        if left.was_active:
            self.raise_()
            self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What cannot be stored waits beside the library and is told in its window."""
        try:
            self.leave()
        except KnownError as error:
            self._desk.notices.give_error(error.message)
        self._desk.settings.set_layout(_GEOMETRY, self.saveGeometry())
        self.page.detail.show_briefing(None)
        event.accept()
        self.shut.emit()
        self.deleteLater()

    @cached_property
    def _exporting(self) -> "Exporting":
        from briefing.desktop.exporting import Exporting

        return Exporting(self._desk, self)

    def _restore_layout(self) -> None:
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*_USUAL_SIZE)
        stored = self._desk.settings.layout(_GEOMETRY)
        if stored is not None:
            self.restoreGeometry(stored)

    def _connect(self) -> None:
        desk, page = self._desk, self.page
        own = {"Ctrl+F": page.focus_search, "Ctrl+P": self._brief, "Ctrl+W": self.close}
        shared = {each.keys: each.do for each in self._owner.commands if each.key in _SHARED}
        for keys, act in {**own, **shared}.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        page.brief_wanted.connect(self._brief)
        page.export_wanted.connect(self._export)
        page.mail_wanted.connect(lambda: self._exporting.copy_page(page))
        page.detail.gone.connect(self.close)
        desk.session.changed.connect(self._library_changed)
        desk.navigator.moved.connect(self._lead_to_owner)
        desk.notices.given.connect(self._show_notice)

    def _brief(self) -> None:
        self._export(pdf_way())

    def _export(self, way: ExportWay) -> None:
        self._exporting.export_page(self.page, way)

    def _name(self) -> None:
        briefing = self.briefing
        if briefing is not None:
            library = self._desk.session.library.path.stem
            self.setWindowTitle(
                say("{briefing} – {library}", briefing=briefing.title, library=library)
            )

    def _library_changed(self, changes: Changes) -> None:
        if changes.touches(Briefing.KIND):
            self._name()

    def _lead_to_owner(self) -> None:
        """A record that is opened from here is shown in the window of the library."""
        if self.isActiveWindow() and self._owner.isVisible():
            self._owner.raise_()
            self._owner.activateWindow()

    def _show_notice(self, notice: Notice) -> None:
        if self.isActiveWindow():
            actions = [(action.words, action.act) for action in notice.actions]
            self.message_bar.say(notice.sentence, notice.tone, actions, lasts=notice.lasts)


class BriefingWindows:
    """The briefings that have a window of their own, of the library that `owner` shows."""

    def __init__(self, desk: Desk, owner: "Window") -> None:
        self._desk = desk
        self._owner = owner
        self.open_ones: list[BriefingWindow] = []

    def open(self, briefing: Briefing) -> None:
        """Show the briefing in its window, which is made if it has none."""
        found = next((one for one in self.open_ones if one.briefing_id == briefing.id), None)
        if found is None:
            found = self._made(briefing)
        found.show()
        found.raise_()
        found.activateWindow()
        found.page.detail.go_in()

    def show_again(self, left: Iterable[LeftWindow]) -> None:
        """Show those that were left, as far as their briefings are still in the library; the one
        that was in front comes last.
        """
        for one in sorted(left, key=lambda one: one.was_active):
            briefing = self._desk.session.library.find(Briefing, one.briefing_id)
            if briefing is not None:
                self._made(briefing).stand_again(one)

    def _made(self, briefing: Briefing) -> BriefingWindow:
        made = BriefingWindow(self._desk, briefing, self._owner)
        self.open_ones.append(made)
        made.shut.connect(lambda: self.open_ones.remove(made))
        return made

    def leave_all(self) -> None:
        """Bring to the library what is typed in any of them; raises the first `KnownError`."""
        stopped: KnownError | None = None
        for window in self.open_ones:
            try:
                window.leave()
            except KnownError as error:
                stopped = stopped or error
        if stopped is not None:
            raise stopped

    def close_all(self) -> None:
        """Close them, with the window of the library."""
        for window in tuple(self.open_ones):
            window.close()
