"""What the window itself does for its commands."""

from collections.abc import Callable

from briefing.desktop.export_ways import ExportWay
from briefing.desktop.page import Page
from briefing.desktop.window_imports import WindowImports
from briefing.desktop.window_past import WindowPast
from briefing.domain.frozen import frozen


@frozen
class WindowActions:
    """Each is called without arguments, but for the way out and the scale that are chosen."""

    page: Callable[[], Page | None]
    brief: Callable[[], None]
    export: Callable[[ExportWay], None]
    copy_for_mail: Callable[[], None]
    can_brief: Callable[[], bool]
    begin_record: Callable[[], None]
    find_here: Callable[[], None]
    go_to_anything: Callable[[], None]
    toggle_sidebar: Callable[[], None]
    sidebar_is_shown: Callable[[], bool]
    set_scale: Callable[[float], None]
    edit_profile: Callable[[], None]
    edit_presets: Callable[[], None]
    edit_templates: Callable[[], None]
    show_shortcuts: Callable[[], None]
    show_library_place: Callable[[], None]
    show_keeping: Callable[[], None]
    show_about: Callable[[], None]
    imports: WindowImports
    past: WindowPast
