"""The running program: one window at a time, the start screen or that of a library.

A library is opened before the one that is open is closed, so that a file that cannot be opened
costs nothing: its sentence is told where the analyst is.
"""

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from briefing.desktop.crash import CrashHook
from briefing.desktop.crash_telling import CrashTelling
from briefing.desktop.desk import Desk, Doors
from briefing.desktop.kept_backups import is_kept_backup, note_opened
from briefing.desktop.last_place import last_place
from briefing.desktop.navigation import Navigator, Place
from briefing.desktop.not_opened import tell_error, tell_not_opened
from briefing.desktop.notices import Notices
from briefing.desktop.page_table import page_entries
from briefing.desktop.program_actions import actions_of
from briefing.desktop.session import Session
from briefing.desktop.settings import Settings
from briefing.desktop.theme.theme import Theme
from briefing.desktop.under_way import JobsUnderWay
from briefing.desktop.window import Window
from briefing.desktop.worker import Worker
from briefing.domain.errors import KnownError
from briefing.store.errors import LibraryLocked
from briefing.store.library import Library
from briefing.store.opening import open_library

if TYPE_CHECKING:
    from briefing.desktop.backups.backups import Backups
    from briefing.desktop.library_ways import LibraryWays
    from briefing.desktop.protection.guard import Guard
    from briefing.desktop.protection.plain_window import PlainWindow
    from briefing.desktop.protection.stage import Stage
    from briefing.desktop.start_window import StartWindow
    from briefing.domain.secret import Secret

_WARM_AFTER = 1500  # milliseconds after a window is shown, when its first paint is long over


class Program(QObject):
    """What lives as long as the program: settings, theme, the child process, the window shown.

    `author` signs the steps that are made in the window. `finished` when the analyst has closed the
    last window.
    """

    finished = Signal()

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        doors: Doors,
        hook: CrashHook,
        *,
        author: str,
        today: Callable[[], date] = date.today,
        room: QSize | None = None,
    ) -> None:
        """`room` is what the screen has for a window; without it windows take their usual size."""
        super().__init__()
        self._room = room
        self._settings = settings
        self._theme = theme
        self._doors = doors
        self._author = author
        self._today = today
        self._worker = Worker()
        self._notices = Notices()
        self._jobs = JobsUnderWay(self._notices)
        self._crashes = CrashTelling(theme)
        self._library: Library | None = None
        self._is_switching = False
        self._hook = hook
        self.window: Window | StartWindow | PlainWindow | None = None
        hook.known.connect(self._tell_error)
        hook.crashed.connect(self._tell_crash)

    @cached_property
    def guard(self) -> "Guard":
        """What protects libraries, made for the first protected one."""
        from briefing.desktop.protection.guard import Guard

        return Guard(self._stage, self)

    @cached_property
    def backups(self) -> "Backups":
        """What sees to backups, made when a window was painted or a library is damaged."""
        from briefing.desktop.backups.backups import Backups

        return Backups(self._stage, self)

    @cached_property
    def _stage(self) -> "Stage":
        from briefing.desktop.protection.stage import Stage

        return Stage(
            self._theme,
            self._settings,
            self._doors,
            self._notices,
            self._jobs,
            self._author,
            self._today,
            self._library_window,
            self._show_in_place,
            self._open_with_key,
            self.show_start,
            self._show_backups_of,
        )

    def begin(self, library: Path | None) -> None:
        """Show the library, or the start screen; there too when the library cannot be opened."""
        if library is None:
            self.show_start()
            return
        try:
            self._show_library(library, writing=True, holding=False)
        except LibraryLocked:
            self.guard.ask(library.absolute().resolve(), writing=True)
        except KnownError as error:
            self.show_start()
            self._tell_not_opened(library, error)

    def show_start(self) -> None:
        """Show the start screen."""
        from briefing.desktop.start_window import start_window

        window = start_window(
            self._theme, self._notices, self._jobs, self._settings, actions_of(self)
        )
        window.closed.connect(self._note_closed)
        self._show(window)

    def open_library(self, path: Path, *, writing: bool = True) -> None:
        """Open another library in place of what is shown."""
        try:
            self._show_library(path, writing=writing)
        except LibraryLocked:
            self.guard.ask(path.absolute().resolve(), writing=writing)
        except KnownError as error:
            self._tell_not_opened(path, error, writing=writing)

    def choose_library(self) -> None:
        """Ask which library to open."""
        self._ways().choose()

    def new_library(self) -> None:
        """Ask where to make an empty library, make it and open it."""
        self._ways().new()

    def sample_library(self) -> None:
        """Ask where to make a library with the sample, make it and open it."""
        self._ways().sample()

    def negotiation_library(self) -> None:
        """Ask where to make a library with the invented negotiation, make it and open it."""
        self._ways().negotiation()

    def _ways(self) -> "LibraryWays":
        from briefing.desktop.library_ways import LibraryWays

        return LibraryWays(self._stage, self.guard, self.open_library, self.window)

    def close_library(self) -> None:
        """Close the library and show the start screen."""
        if self._closed_for_another():
            self.show_start()

    def quit(self) -> None:
        """End the program, unless something typed would be lost."""
        if self.window is not None:
            self.window.close()

    def end(self) -> None:
        """Let go of everything, as at the end of the program."""
        self._jobs.stop_all()
        self._worker.close()
        self._settings.write()
        if self._library is not None:
            self._library.close()
        if "backups" in vars(self):
            self.backups.finish()

    def _show_library(
        self, path: Path, *, writing: bool, holding: bool = True, key: "Secret | None" = None
    ) -> None:
        path = path.absolute().resolve()
        if isinstance(self.window, Window):
            shown = self.window.desk.session.library
            if shown.path == path and shown.writing >= writing:
                return
        writing = writing and not is_kept_backup(path)
        library = open_library(path, author=self._author, writing=writing, key=key, holding=holding)
        if not self._closed_for_another():
            library.close()
            return
        self._library = library
        window = Window(self._desk(library), page_entries(), actions_of(self))
        if self._room is not None:
            window.resize(window.size().boundedTo(self._room))
        window.painted.connect(partial(self._hold, library))
        window.closed.connect(self._note_closed)
        window.destroyed.connect(library.close)
        self._show(window)
        note_opened(path, self._settings, self._notices)
        self._hook.hides_words = library.key is not None
        if library.key is not None:
            self.guard.watch(window)
        QTimer.singleShot(_WARM_AFTER, self._worker.warm)
        rest = QTimer(window, singleShot=True, interval=_WARM_AFTER)
        rest.timeout.connect(lambda: self.backups.watch(window))
        window.closed.connect(rest.stop)
        rest.start()

    def _hold(self, library: Library) -> None:
        """From the first paint on nobody else writes; where another one does, the window goes."""
        try:
            library.hold()
        except KnownError as error:
            self.show_start()
            self._tell_not_opened(library.path, error)

    def _open_with_key(self, path: Path, *, writing: bool, key: "Secret | None") -> None:
        self._show_library(path, writing=writing, key=key)

    def _library_window(self) -> Window | None:
        return self.window if isinstance(self.window, Window) else None

    def _desk(self, library: Library) -> Desk:
        last = last_place(self._settings, library)
        names = {entry.name for entry in page_entries()}
        start = last if last is not None and last.page in names else Place("overview")
        return Desk(
            Session(library),
            Navigator(start),
            self._theme,
            self._settings,
            self._doors,
            self._today,
            self._notices,
            self._jobs,
            self._worker,
        )

    def _show(self, window: "Window | StartWindow | PlainWindow") -> None:
        self._closed_for_another()
        self.window = window
        window.show()

    def _show_in_place(self, window: "PlainWindow") -> bool:
        """Show a window in place of another one; False when that one stays."""
        if self._closed_for_another():
            window.closed.connect(self._note_closed)
            self._show(window)
        return self.window is window

    def _closed_for_another(self) -> bool:
        """Close the window that is shown, as another one takes its place; False when it stays."""
        if self.window is None:
            return True
        self._is_switching = True
        is_closed = self.window.close()
        self._is_switching = False
        return is_closed

    def _note_closed(self) -> None:
        """The window that was shown is on its way out."""
        self.window = None
        if not self._is_switching:
            self.finished.emit()

    def _tell_not_opened(self, path: Path, error: KnownError, *, writing: bool = True) -> None:
        tell_not_opened(
            self._notices,
            self._settings,
            path,
            error,
            partial(self.open_library, path, writing=False) if writing else None,
            partial(self._show_backups_of, path),
        )

    def _show_backups_of(self, path: Path, key: "Secret | None" = None, why: str = "") -> None:
        self.backups.show_of(path, key, self.window, why)

    def _tell_error(self, error: KnownError) -> None:
        tell_error(self._notices, error, actions_of(self).show_backups)

    def _tell_crash(self, details: str) -> None:
        self._crashes.tell(details, self.window)
