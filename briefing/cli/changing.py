"""Commands on what was entered: `trash`, `restore`, `empty-trash`, `undo`, `history`."""

import argparse
from datetime import datetime
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

    emptying = add_command(
        parsers,
        "empty-trash",
        _empty_trash,
        help="Say what emptying the trash would take for good, and with --yes do it.",
        example="empty-trash desk.briefing\nempty-trash desk.briefing --yes",
        more="What a record outside the trash names stays there. Texts and files that go are erased"
        " from\nthe library; what was typed into fields stays in the change log.",
    )
    add_library(emptying)
    emptying.add_argument("--yes", action="store_true", help="empty it, not only say what goes")
    add_author(emptying)

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
    history.add_argument("--since", metavar="DATE", help="only steps of that day and later")
    history.add_argument("--author", metavar="NAME", help="only steps that this author made")
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


def _empty_trash(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.emptying_trash import emptying_step, what_emptying_does
    from briefing.operations.naming import described

    with opened(options, writing=options.yes) as library:
        emptying = what_emptying_does(library)
        names = [(record.id, described(library, record)) for record in emptying.going]
        staying = [
            (
                record.id,
                described(library, record),
                ", ".join(described(library, one) for one in by),
            )
            for record, by in emptying.staying
        ]
        if options.yes and names:
            library.apply(emptying_step(emptying), erasing=True)
    if not names:
        say("Nothing in the trash can go.")
    elif options.yes:
        say("These are gone:")
    else:
        say("These would go; say --yes to empty the trash:")
    print_table(names)
    if names and not emptying.can_be_undone:
        say(
            f"Texts erased for good: {emptying.texts}; files: {emptying.files}. That cannot be"
            " undone."
        )
    if staying:
        say("These stay, because others name them:")
        print_table(staying)
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
    from briefing.operations.going_back import begin_of, day_named
    from briefing.operations.telling_history import entry_to_json, history_of

    since = (
        None
        if options.since is None
        else begin_of(day_named(options.since, datetime.now().astimezone().date()))
    )
    with opened(options, writing=False) as library:
        entries = history_of(library, options.id, since=since, author=options.author)
    if options.json:
        print_json([entry_to_json(entry) for entry in entries])
    else:
        print_table([(entry.at, entry.author, entry.direction, entry.label) for entry in entries])
    return 0
