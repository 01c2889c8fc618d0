"""The window of an open library: what its commands do, and how its parts hear of each other."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from briefing.desktop.desk import Desk
from briefing.desktop.export_ways import ExportWay, pdf_way
from briefing.desktop.jobs import Job
from briefing.desktop.messages import say
from briefing.desktop.navigation import Place, place_from_text
from briefing.desktop.notices import Notice
from briefing.desktop.page_table import PageEntry
from briefing.desktop.program_actions import ProgramActions
from briefing.desktop.session import Changes
from briefing.desktop.window_actions import WindowActions
from briefing.desktop.window_frame import WindowFrame
from briefing.desktop.window_imports import WindowImports
from briefing.desktop.window_pages import WindowPages
from briefing.desktop.window_past import WindowPast
from briefing.desktop.window_sidebar import SidebarContents
from briefing.desktop.window_status import WindowStatus
from briefing.desktop.window_titles import add_menus

if TYPE_CHECKING:
    from briefing.desktop.commands import Command
    from briefing.desktop.exporting import Exporting
    from briefing.desktop.widgets.looking_banner import Looking
    from briefing.desktop.window_help import WindowHelp
    from briefing.desktop.window_menus import WindowMenus
    from briefing.desktop.window_palette import WindowPalette

_USUAL_SIZE = (1440, 900)
_LEAST_SIZE = (720, 480)
_GEOMETRY, _SIDEBAR = "window", "sidebar"


class Window(QMainWindow):
    """One library in one window. `painted` when it was seen for the first time; `closed` when
    nobody sees it any more: it then goes by itself, and until it is gone it needs the library.
    """

    painted = Signal()
    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        entries: Sequence[PageEntry],
        program: ProgramActions,
        looks_at: "Looking | None" = None,
    ) -> None:
        """A window that only `looks_at` another state says so above its pages; `window_looking`."""
        super().__init__()
        self.desk = desk
        self.entries = entries
        self.program = program
        self.looks_at = looks_at
        self.looking: Window | None = None
        self.is_closing = False
        self.is_put_away = False  # set before it is closed without a question
        self._was_painted = False
        self._is_complete = False
        self.pages = WindowPages(desk, entries)
        self.frame = WindowFrame(desk.theme, self.pages)
        self.setCentralWidget(self.frame)
        self._menus = add_menus(self.menuBar())
        if looks_at is not None:
            self.frame.show_looking(looks_at).left.connect(self.close)
        self._contents = SidebarContents(desk.session.library, entries)
        self._status = WindowStatus(self.frame.status_line, desk.session)
        self._connect()
        self._restore_layout()
        self.frame.sidebar.set_groups(self._contents.groups())
        self.pages.show_place(desk.navigator.place)
        self._follow(desk.navigator.place)
        self.frame.sidebar.setFocus()

    @cached_property
    def commands(self) -> "tuple[Command, ...]":
        """Everything the window can be told to do, in the order of the menus."""
        from briefing.desktop.window_commands import window_commands

        return window_commands(self.desk, self.entries, self._actions(), self.program)

    @cached_property
    def menus(self) -> "WindowMenus":
        """What is under the titles of the menu bar; with it the shortcuts work."""
        from briefing.desktop.window_menus import WindowMenus

        return WindowMenus(self.menuBar(), self._menus, self.commands)

    @cached_property
    def finder(self) -> "WindowPalette":
        """Go to or do; like all that is not seen at the start, built when it is first wanted."""
        from briefing.desktop.window_palette import WindowPalette

        return WindowPalette(self.desk, self, self.commands)

    @cached_property
    def help(self) -> "WindowHelp":
        """The dialogs of the help menu."""
        from briefing.desktop.window_help import WindowHelp

        return WindowHelp(self.desk, self)

    @cached_property
    def _exporting(self) -> "Exporting":
        from briefing.desktop.exporting import Exporting

        return Exporting(self.desk, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The side buttons of the mouse go back and forward, whatever lies under the pointer."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            navigator = self.desk.navigator
            if event.button() == Qt.MouseButton.BackButton:
                navigator.back()
                return True
            if event.button() == Qt.MouseButton.ForwardButton:
                navigator.forward()
                return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """A key asks first whether something else than a shortcut takes it: then all are there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            self._complete()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._go_on)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        from briefing.desktop.window_closing import close_dialogs, keep_layout, may_close

        self.is_closing = may_close(self)
        if not self.is_closing:
            event.ignore()
            return
        if self.looking is not None:
            self.looking.close()
        close_dialogs(self)
        self.desk.jobs.stop_all()
        if self.looks_at is None:
            keep_layout(self)
        event.accept()
        self.closed.emit()
        self.deleteLater()

    def _go_on(self) -> None:
        if not self.is_closing:
            self.painted.emit()
            self._complete()

    def _complete(self) -> None:
        """Add what the first paint does not show: as soon as it is over, or at the first key."""
        if self._is_complete:
            return
        self._is_complete = True
        from briefing.desktop.window_completing import complete

        complete(self)

    def _actions(self) -> WindowActions:
        return WindowActions(
            page=lambda: self.pages.page,
            brief=self._brief,
            export=self._export,
            copy_for_mail=self._copy_for_mail,
            can_brief=self.pages.can_brief,
            begin_record=self._begin_record,
            find_here=self._find_here,
            go_to_anything=self._go_to_anything,
            toggle_sidebar=self._toggle_sidebar,
            sidebar_is_shown=self._sidebar_is_shown,
            set_scale=self._set_scale,
            edit_profile=self._edit_profile,
            edit_presets=self._edit_presets,
            edit_templates=self._edit_templates,
            show_shortcuts=lambda: self.help.show_shortcuts(self.commands),
            show_library_place=self.help.show_library_place,
            show_keeping=self.help.show_keeping,
            show_about=self.help.show_about,
            imports=WindowImports(self.desk, self),
            past=WindowPast(self.desk, self),
        )

    def _connect(self) -> None:
        desk, frame = self.desk, self.frame
        desk.navigator.moved.connect(self._follow)
        desk.session.changed.connect(self._note_changes)
        desk.notices.given.connect(self._show_notice)
        desk.jobs.started.connect(self._show_job)
        self.pages.brief_wanted.connect(self._brief)
        self.pages.export_wanted.connect(self._export)
        self.pages.mail_wanted.connect(self._copy_for_mail)
        frame.sidebar.chosen.connect(self._go_to_line)
        frame.launcher.clicked.connect(self._go_to_anything)

    def _restore_layout(self) -> None:
        name = self.desk.shown_as or self.desk.session.library.path.stem
        self.setWindowTitle(say("{library} – Briefing Desk", library=name))
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*_USUAL_SIZE)
        stored = self.desk.settings.layout(_GEOMETRY)
        if stored is not None:
            self.restoreGeometry(stored)
        self.frame.side.setVisible(self.desk.settings.is_open(_SIDEBAR, otherwise=True))

    def _follow(self, place: Place) -> None:
        self.frame.sidebar.set_current(self._contents.key_of(place))
        self._refresh_menus()

    def _note_changes(self, changes: Changes) -> None:
        if self._contents.note(changes):
            self.frame.sidebar.set_groups(self._contents.groups())
            self.frame.sidebar.set_current(self._contents.key_of(self.desk.navigator.place))
        self._refresh_menus()

    def _refresh_menus(self) -> None:
        """Before the menus are filled there is nothing to bring up to date."""
        if "menus" in vars(self):
            self.menus.refresh_keys()

    def _go_to_line(self, key: str) -> None:
        place = place_from_text(key)
        if place is not None:
            self.desk.navigator.go(place)

    def _show_notice(self, notice: Notice) -> None:
        if self.looking is not None:
            return
        actions = [(action.words, action.act) for action in notice.actions]
        self.frame.message_bar.say(notice.sentence, notice.tone, actions, lasts=notice.lasts)

    def _show_job(self, job: Job, title: str) -> None:
        if self.looking is None:
            self.frame.progress.watch(job, title)

    def _brief(self) -> None:
        self._export(pdf_way())

    def _export(self, way: ExportWay) -> None:
        if self.pages.page is not None:
            self._exporting.export_page(self.pages.page, way)

    def _copy_for_mail(self) -> None:
        if self.pages.page is not None:
            self._exporting.copy_page(self.pages.page)

    def _begin_record(self) -> None:
        if self.pages.page is not None:
            self.pages.page.begin_record()

    def _find_here(self) -> None:
        if self.pages.page is not None:
            self.pages.page.focus_search()

    def _go_to_anything(self) -> None:
        self.finder.open()

    def _edit_profile(self) -> None:
        from briefing.desktop.profile.dialog import ProfileDialog

        ProfileDialog(self.desk, self).open()

    def _edit_presets(self) -> None:
        self._exporting.edit_presets()

    def _edit_templates(self) -> None:
        self._exporting.edit_templates()

    def _sidebar_is_shown(self) -> bool:
        return not self.frame.side.isHidden()

    def _toggle_sidebar(self) -> None:
        self.frame.side.setVisible(not self._sidebar_is_shown())
        self.desk.settings.set_open(_SIDEBAR, is_open=self._sidebar_is_shown())
        self._refresh_menus()

    def _set_scale(self, scale: float) -> None:
        self.desk.settings.scale = scale
        self.desk.notices.give(say("The new size takes effect when the program is opened again."))
        self._refresh_menus()
