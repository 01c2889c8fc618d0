"""What protecting a library needs of the program around it."""

from collections.abc import Callable
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from briefing.desktop.desk import Doors
from briefing.desktop.notices import Notices
from briefing.desktop.protection.attempts import AttemptsByLibrary
from briefing.desktop.settings import Settings
from briefing.desktop.theme.theme import Theme
from briefing.desktop.under_way import JobsUnderWay
from briefing.domain.frozen import frozen
from briefing.domain.secret import Secret

if TYPE_CHECKING:
    from briefing.desktop.protection.plain_window import PlainWindow
    from briefing.desktop.window import Window


class OpenLibrary(Protocol):
    """Opens a library in the place of what is shown."""

    def __call__(self, path: Path, *, writing: bool, key: Secret | None) -> None: ...


@frozen
class Stage:
    """`window` gives that of the library that is open; `show` puts a window in the place of what is
    shown, and gives False when that stays; `open` raises `KnownError`s; `show_start` shows the
    start screen, `show_backups` those of a library that cannot be opened, with a sentence on
    why; it erases the key.
    `attempts` are the wrong passphrases, for as long as the program runs.
    """

    theme: Theme
    settings: Settings
    doors: Doors
    notices: Notices
    jobs: JobsUnderWay
    author: str
    today: Callable[[], date]
    window: "Callable[[], Window | None]"
    show: "Callable[[PlainWindow], bool]"
    open: OpenLibrary
    show_start: Callable[[], None]
    show_backups: Callable[[Path, Secret | None, str], None]
    attempts: AttemptsByLibrary = field(default_factory=AttemptsByLibrary)
