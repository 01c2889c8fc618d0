"""Commands on a library as a whole: `new`, `sample`, and `check` among them."""

import argparse
from pathlib import Path
from typing import Any

from briefing.cli.checking import add_check
from briefing.cli.commands import (
    add_author,
    add_command,
    add_library_file,
    add_passphrase,
    author_of,
)
from briefing.cli.encrypting import add_sheet, hand_out, require_own_place
from briefing.cli.printing import no_progress, say
from briefing.domain.errors import KnownError
from briefing.domain.messages import message


class PassphraseWithoutUse(KnownError):
    """A passphrase was given for a library that is not to be encrypted."""


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    new = add_command(
        parsers,
        "new",
        _new,
        help="Make an empty library, plain or encrypted.",
        example="new desk.briefing\nnew desk.briefing --encrypt --recovery-sheet sheet.pdf",
    )
    add_library_file(new)
    add_author(new)
    new.add_argument("--encrypt", action="store_true", help="encrypt it with a passphrase")
    add_passphrase(new)
    add_sheet(new)

    sample = add_command(
        parsers,
        "sample",
        _sample,
        help="Make a library with a sample in it: one news report as sourced records, or six weeks"
        " of an invented negotiation with three editions.",
        example="sample first.briefing\nsample second.briefing --which negotiation",
    )
    add_library_file(sample)
    sample.add_argument(
        "--which",
        choices=("report", "negotiation"),
        default="report",
        help="which of the two (default: report)",
    )
    add_author(sample)

    add_check(parsers)


def _new(options: argparse.Namespace) -> int:
    if options.encrypt:
        return _new_encrypted(options)
    if options.passphrase_fd is not None or options.recovery_sheet is not None:
        raise PassphraseWithoutUse(
            message("A passphrase and a recovery sheet belong to --encrypt: add it.")
        )
    from briefing.operations.libraries import new_library

    new_library(Path(options.library), author=author_of(options))
    say(f"The library {options.library} is ready.")
    return 0


def _new_encrypted(options: argparse.Namespace) -> int:
    from briefing.cli.opening import new_passphrase
    from briefing.operations.libraries import new_encrypted_library

    path = Path(options.library)
    require_own_place(options)
    passphrase = new_passphrase(options)
    key = new_encrypted_library(path, passphrase, author=author_of(options))
    say(f"The library {path} is ready and encrypted.")
    hand_out(options, key)
    return 0


def _sample(options: argparse.Namespace) -> int:
    path, author = Path(options.library), author_of(options)
    if options.which == "negotiation":
        from briefing.operations.sample_negotiation import negotiation_library

        count = negotiation_library(path, no_progress, author=author)
    else:
        from briefing.operations.libraries import sample_library

        count = sample_library(path, author=author)
    say(f"The library {options.library} is ready, with {count} records.")
    return 0
