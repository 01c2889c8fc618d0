"""What a window gets once its first paint is over: menus, and what watches over its library."""

from briefing.desktop.log_checking import LogChecking
from briefing.desktop.saving_copies import CopySaving
from briefing.desktop.window import Window
from briefing.desktop.window_saved import SavedSearches
from briefing.desktop.window_undo import UndoOfFields


def complete(window: Window) -> None:
    """Give it the rest of what it does; each part goes with the window."""
    desk = window.desk
    desk.theme.changed.connect(window.menus.refresh)
    SavedSearches(desk, window.frame.sidebar, window)
    UndoOfFields(window)
    if desk.session.library.writing:
        LogChecking(desk, window)
        CopySaving(desk, window)
