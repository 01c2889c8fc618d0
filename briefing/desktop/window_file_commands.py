"""The commands of the file menu: the PDF and other formats, other libraries, the end."""

from functools import partial
from pathlib import Path

from briefing.desktop.commands import Command
from briefing.desktop.desk import Desk
from briefing.desktop.export_ways import mail_title, other_ways
from briefing.desktop.messages import say
from briefing.desktop.page_commands import command_of_page
from briefing.desktop.program_actions import ProgramActions
from briefing.desktop.window_actions import WindowActions

_RECENT = 5


def file_commands(
    desk: Desk, window: WindowActions, program: ProgramActions
) -> tuple[Command, ...]:
    """All commands of the file menu, in its order."""
    return (
        *_brief_commands(window),
        *_profile_commands(desk, window),
        *window.imports.commands(),
        command_of_page(
            window.page,
            "export list",
            say("On pages of records"),
            say("Export this list …"),
            "table",
            menu="file",
        ),
        *_protection_commands(desk, program),
        *_backup_commands(desk, program),
        *_library_commands(program),
        *_recent_commands(desk, program),
        *_end_commands(program),
    )


def _brief_commands(window: WindowActions) -> tuple[Command, ...]:
    return (
        Command(
            "brief",
            "file",
            "brief",
            say("Brief as PDF …"),
            "file-down",
            window.brief,
            "Ctrl+P",
            is_enabled=window.can_brief,
        ),
        *(
            Command(
                f"export/{way.format}",
                "file",
                "brief",
                f"{way.title} …",
                way.icon,
                partial(window.export, way),
                is_enabled=window.can_brief,
            )
            for way in other_ways()
        ),
        Command(
            "copy for mail",
            "file",
            "brief",
            mail_title(),
            "copy",
            window.copy_for_mail,
            "Ctrl+Shift+M",
            is_enabled=window.can_brief,
        ),
    )


def _profile_commands(desk: Desk, window: WindowActions) -> tuple[Command, ...]:
    return (
        Command(
            "profile",
            "file",
            "profile",
            say("Your unit: name, logo, colour …"),
            "building-2",
            window.edit_profile,
            is_enabled=lambda: desk.session.library.writing,
        ),
        Command(
            "presets",
            "file",
            "profile",
            say("Presets for export …"),
            "settings",
            window.edit_presets,
        ),
        Command(
            "templates",
            "file",
            "profile",
            say("Your templates …"),
            "file-text",
            window.edit_templates,
        ),
    )


def _protection_commands(desk: Desk, program: ProgramActions) -> tuple[Command, ...]:
    return (
        Command("protection", "file", "protection", say("Protection …"), "lock", program.protect),
        Command(
            "lock",
            "file",
            "protection",
            say("Lock now"),
            "lock",
            program.lock,
            "Ctrl+L",
            is_enabled=lambda: desk.session.library.key is not None,
        ),
    )


def _backup_commands(desk: Desk, program: ProgramActions) -> tuple[Command, ...]:
    return (
        Command(
            "back up",
            "file",
            "backup",
            say("Back up now"),
            "database",
            program.back_up,
            is_enabled=lambda: desk.session.library.writing,
        ),
        Command(
            "backups",
            "file",
            "backup",
            say("Restore from backup …"),
            "archive-restore",
            program.show_backups,
            is_enabled=lambda: desk.session.library.writing,
        ),
    )


def _library_commands(program: ProgramActions) -> tuple[Command, ...]:
    return (
        Command(
            "new library",
            "file",
            "library",
            say("New library …"),
            "file-plus",
            program.new_library,
            "Ctrl+Shift+N",
        ),
        Command(
            "open library",
            "file",
            "library",
            say("Open a library …"),
            "folder-open",
            program.choose_library,
            "Ctrl+O",
        ),
        Command(
            "negotiation library",
            "file",
            "library",
            say("Make a library with the invented negotiation …"),
            "handshake",
            program.negotiation_library,
        ),
        Command(
            "sample library",
            "file",
            "library",
            say("Make a library with the sample …"),
            "book-open",
            program.sample_library,
        ),
    )


def _recent_commands(desk: Desk, program: ProgramActions) -> tuple[Command, ...]:
    """The libraries opened last, but for the one that is open."""

    def recent(number: int, file: Path) -> Command:
        return Command(
            f"recent/{number}",
            "file",
            "recent",
            say("Open “{name}”", name=file.name),
            "history",
            lambda: program.open_library(file),
        )

    here = desk.session.library.path
    others = [file for file in desk.settings.recent_libraries if file != here]
    return tuple(recent(number, file) for number, file in enumerate(others[:_RECENT]))


def _end_commands(program: ProgramActions) -> tuple[Command, ...]:
    return (
        Command(
            "close library",
            "file",
            "end",
            say("Close the library"),
            "x",
            program.close_library,
            "Ctrl+W",
        ),
        Command("quit", "file", "end", say("Quit"), "x", program.quit, "Ctrl+Q"),
    )
