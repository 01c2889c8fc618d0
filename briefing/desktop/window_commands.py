"""Every command of the window, in the order of its menus."""

from collections.abc import Callable, Sequence
from functools import partial

from briefing.desktop.commands import Command
from briefing.desktop.desk import Desk
from briefing.desktop.languages import LANGUAGES
from briefing.desktop.messages import say
from briefing.desktop.navigation import PageName, Place
from briefing.desktop.page_commands import page_commands
from briefing.desktop.page_table import PageEntry
from briefing.desktop.program_actions import ProgramActions
from briefing.desktop.settings import SCALES
from briefing.desktop.step_labels import step_words
from briefing.desktop.theme.theme import Mode
from briefing.desktop.undoing import redo, undo
from briefing.desktop.window_actions import WindowActions
from briefing.desktop.window_file_commands import file_commands
from briefing.desktop.window_past_commands import past_commands
from briefing.desktop.writing_commands import typing_commands

_LAST_DIGIT = 9


def window_commands(
    desk: Desk, entries: Sequence[PageEntry], window: WindowActions, program: ProgramActions
) -> tuple[Command, ...]:
    """All commands, to be listed in menus and in the palette."""
    return (
        *file_commands(desk, window, program),
        *_undo_commands(desk),
        *_finding_commands(desk, window),
        *page_commands(window.page),
        *typing_commands(desk.settings),
        *_view_commands(desk, window),
        *_go_commands(desk, entries),
        *past_commands(desk, window.past),
        *_help_commands(window),
    )


def _undo_commands(desk: Desk) -> tuple[Command, ...]:
    library = desk.session.library
    return (
        Command(
            "undo",
            "edit",
            "undo",
            say("Undo"),
            "undo-2",
            partial(undo, desk),
            "Ctrl+Z",
            words=lambda: _undo_words(library.undo_label()),
            is_enabled=lambda: library.writing and library.undo_label() is not None,
        ),
        Command(
            "redo",
            "edit",
            "undo",
            say("Redo"),
            "redo-2",
            partial(redo, desk),
            "Ctrl+Shift+Z",
            words=lambda: _redo_words(library.redo_label()),
            is_enabled=lambda: library.writing and library.redo_label() is not None,
        ),
    )


def _finding_commands(desk: Desk, window: WindowActions) -> tuple[Command, ...]:
    return (
        Command(
            "new record",
            "edit",
            "new",
            say("New on this page"),
            "plus",
            window.begin_record,
            "Ctrl+N",
            is_enabled=lambda: desk.session.library.writing,
        ),
        Command(
            "find here",
            "edit",
            "find",
            say("Find on this page"),
            "search",
            window.find_here,
            "Ctrl+F",
        ),
        Command(
            "find everywhere",
            "edit",
            "find",
            say("Search the whole library"),
            "file-search",
            lambda: desk.navigator.go(Place("search")),
            "Ctrl+Shift+F",
        ),
        Command(
            "go to anything",
            "edit",
            "find",
            say("Go to or do …"),
            "search",
            window.go_to_anything,
            "Ctrl+K",
        ),
    )


def _undo_words(label: str | None) -> str:
    return say("Undo") if label is None else say("Undo: {step}", step=step_words(label))


def _redo_words(label: str | None) -> str:
    return say("Redo") if label is None else say("Redo: {step}", step=step_words(label))


def _view_commands(desk: Desk, window: WindowActions) -> tuple[Command, ...]:
    def look(mode: Mode, title: str, icon: str) -> Command:
        def use() -> None:
            desk.settings.mode = mode
            desk.theme.set_mode(mode)

        return Command(
            f"look/{mode}",
            "view",
            "look",
            title,
            icon,
            use,
            is_checked=lambda: desk.theme.mode == mode,
        )

    def size(scale: float) -> Command:
        return Command(
            f"scale/{scale}",
            "view",
            "scale",
            say("Size {percent} %", percent=round(scale * 100)),
            "zoom-in",
            lambda: window.set_scale(scale),
            is_checked=lambda: desk.settings.scale == scale,
        )

    def language(tag: str, name: str) -> Command:
        def use() -> None:
            desk.settings.language = tag
            desk.notices.give(say("The language takes effect when the program is opened again."))

        return Command(
            f"language/{tag}",
            "view",
            "language",
            name,
            "languages",
            use,
            is_checked=lambda: desk.settings.language == tag,
        )

    return (
        look("system", say("Light or dark as the system has it"), "sun-moon"),
        look("light", say("Light"), "sun"),
        look("dark", say("Dark"), "moon"),
        *(size(scale) for scale in SCALES),
        language("", say("The language of the system")),
        *(language(tag, name) for tag, name in LANGUAGES),
        Command(
            "sidebar",
            "view",
            "sidebar",
            say("Sidebar"),
            "panel-left",
            window.toggle_sidebar,
            "F9",
            is_checked=window.sidebar_is_shown,
        ),
    )


def _go_commands(desk: Desk, entries: Sequence[PageEntry]) -> tuple[Command, ...]:
    def go_to(name: PageName) -> Callable[[], None]:
        return lambda: desk.navigator.go(Place(name))

    navigator = desk.navigator
    pages = [entry for entry in entries if entry.in_sidebar]
    return (
        Command(
            "back",
            "go",
            "way",
            say("Back"),
            "arrow-left",
            navigator.back,
            "Alt+Left",
            is_enabled=lambda: navigator.can_go_back,
        ),
        Command(
            "forward",
            "go",
            "way",
            say("Forward"),
            "arrow-right",
            navigator.forward,
            "Alt+Right",
            is_enabled=lambda: navigator.can_go_forward,
        ),
        *(
            Command(
                f"page/{entry.name}",
                "go",
                "pages",
                entry.title,
                entry.icon,
                go_to(entry.name),
                f"Ctrl+{number}" if number <= _LAST_DIGIT else "",
            )
            for number, entry in enumerate(pages, start=1)
        ),
    )


def _help_commands(window: WindowActions) -> tuple[Command, ...]:
    return (
        Command(
            "shortcuts",
            "help",
            "help",
            say("Keyboard shortcuts"),
            "keyboard",
            window.show_shortcuts,
            "F1",
        ),
        Command(
            "library place",
            "help",
            "help",
            say("Where is my library?"),
            "database",
            window.show_library_place,
        ),
        Command(
            "keeping",
            "help",
            "help",
            say("How your work is kept"),
            "archive-restore",
            window.show_keeping,
        ),
        Command("about", "help", "about", say("About Briefing Desk"), "info", window.show_about),
    )
