"""What every page is handed: the open library, the way through the program, its look, its doors.

A page gets one `Desk` and nothing else, and reaches nothing by any other way: so a test gives it a
desk with doors of its own.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefing.desktop.navigation import Navigator
from briefing.desktop.notices import Notices
from briefing.desktop.session import Session
from briefing.desktop.settings import Settings
from briefing.desktop.theme.theme import Theme
from briefing.desktop.under_way import JobsUnderWay
from briefing.desktop.worker import Worker
from briefing.domain.frozen import frozen


@frozen
class Doors:
    """What blocks the window or leaves it: file dialogs, questions, other programs.

    The dialogs give None, and `confirm` gives False, when the analyst thinks better of it.
    `open_file` and `save_file` take a title, the folder or file to begin with, and a filter as Qt
    writes them ("PDF (*.pdf)"); `confirm` takes the question and the word on its button.
    """

    open_file: Callable[[QWidget, str, Path, str], Path | None]
    save_file: Callable[[QWidget, str, Path, str], Path | None]
    confirm: Callable[[QWidget, str, str], bool]
    open_outside: Callable[[Path], None]
    show_in_folder: Callable[[Path], None]


@frozen
class Desk:
    """Everything a page works with. `today` is asked for the day, to read "last Monday".

    `shown_as` names the library and the day while another state of it is looked at.
    `notices` takes sentences for the bar above the page, `jobs` runs long work with its progress
    shown, `worker` is the child process in which such work computes.
    """

    session: Session
    navigator: Navigator
    theme: Theme
    settings: Settings
    doors: Doors
    today: Callable[[], date]
    notices: Notices
    jobs: JobsUnderWay
    worker: Worker
    shown_as: str = ""
