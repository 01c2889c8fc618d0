"""Commands on what was entered: `trash`, `restore`, `undo`, `history`."""

import argparse
from typing import Any

from briefing.cli.commands import add_author, add_command, add_json, add_library
from briefing.cli.printing import print_json, print_table, say

_ID = "01923c5e-7f3a-7000-8000-0123456789ab"


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    trash = add_command(
        parsers,
        "trash",
        _trash,
        help="Put a record into the trash and say what still refers to it.",
        example=f"trash desk.briefing {_ID}",
    )
    restore = add_command(
        parsers,
        "restore",
        _restore,
        help="Take a record out of the trash.",
        example=f"restore desk.briefing {_ID}",
    )
    for parser in (trash, restore):
        add_library(parser)
        parser.add_argument("id", metavar="ID", help="the id of a record of any kind")
        add_author(parser)

    undo = add_command(
        parsers,
        "undo",
        _undo,
        help="Take back the newest step that is not undone yet; repeat to go further back.",
        example="undo desk.briefing",
    )
    add_library(undo)
    add_author(undo)

    history = add_command(
        parsers,
        "history",
        _history,
        help="Say who changed what and when: in the whole library, or in one record.",
        example=f"history desk.briefing {_ID} --json",
    )
    add_library(history)
    history.add_argument("id", metavar="ID", nargs="?", help="the id of a record of any kind")
    add_json(history)


def _trash(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.naming import described
    from briefing.operations.trashing import trash

    with opened(options, writing=True) as library:
        moved = trash(library, options.id)
        name = described(library, moved.record)
        still = [(record.id, described(library, record)) for record in moved.referring]
    if moved.changed:
        say(f"The {name} is in the trash now.")
    else:
        say(f"The {name} was in the trash already.")
    if still:
        say("These still refer to it:")
        print_table(still)
    return 0


def _restore(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.naming import described
    from briefing.operations.trashing import restore

    with opened(options, writing=True) as library:
        moved = restore(library, options.id)
        name = described(library, moved.record)
    if moved.changed:
        say(f"The {name} is out of the trash.")
    else:
        say(f"The {name} was not in the trash.")
    return 0


def _undo(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.undoing import undo

    with opened(options, writing=True) as library:
        label = undo(library)
    say(f"Undone: {label}.")
    return 0


def _history(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.telling_history import entry_to_json, history_of

    with opened(options, writing=False) as library:
        entries = history_of(library, options.id)
    if options.json:
        print_json([entry_to_json(entry) for entry in entries])
    else:
        print_table([(entry.at, entry.author, entry.direction, entry.label) for entry in entries])
    return 0
