"""What a window gets once its first paint is over: menus, and what watches over its library."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut

from briefing.desktop.log_checking import LogChecking
from briefing.desktop.records.locking import why_read_only
from briefing.desktop.saving_copies import CopySaving
from briefing.desktop.window import Window
from briefing.desktop.window_saved import SavedSearches
from briefing.desktop.window_undo import UndoOfFields

# Their keys lie with what is disabled in a library that is only read, and would do nothing.
_WRITING_COMMANDS = (
    "new record",
    "import file",
    "undo",
    "redo",
    "act/insert",
    "act/new figure",
    "act/trash",
)


def complete(window: Window) -> None:
    """Give it the rest of what it does; each part goes with the window."""
    desk = window.desk
    desk.theme.changed.connect(window.menus.refresh)
    SavedSearches(desk, window.frame.sidebar, window)
    UndoOfFields(window)
    if desk.session.library.writing:
        LogChecking(desk, window)
        CopySaving(desk, window)
    else:
        _say_why_at_keys(window)


def _say_why_at_keys(window: Window) -> None:
    """Keys that would change a library that is only read say so."""
    why = why_read_only(window.desk.session.library)
    for command in window.commands:
        if command.key in _WRITING_COMMANDS:
            shortcut = QShortcut(QKeySequence(command.keys), window)
            shortcut.activated.connect(partial(window.desk.notices.give, why))
