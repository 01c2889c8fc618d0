"""How a command is declared: its name, its help with an example, and the function that runs it."""

import argparse
from collections.abc import Callable
from typing import Any

from briefing.operations.authorship import user_name

Run = Callable[[argparse.Namespace], int]
EXIT_CODES = (
    "It ends with 0 when it is done, and with 2 when it could not be: a sentence then says why."
)


def add_command(
    parsers: Any,
    name: str,
    run: Run,
    *,
    help: str,
    example: str,
    more: str = "",
    codes: str = EXIT_CODES,
) -> argparse.ArgumentParser:
    """A new command among `parsers`; `example` holds what one would type, a line each.

    `more` is what the help says after the example, `codes` how the command ends.
    """
    lines = "\n".join(f"  briefing {line}" for line in example.splitlines())
    parser: argparse.ArgumentParser = parsers.add_parser(
        name,
        help=help,
        description=help,
        epilog="\n\n".join(part for part in (f"example:\n{lines}", more, codes) if part),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(run=run)
    return parser


def add_library(parser: argparse.ArgumentParser) -> None:
    """The library file that the command opens, and where its passphrase comes from."""
    add_library_file(parser)
    add_passphrase(parser)


def add_library_file(parser: argparse.ArgumentParser) -> None:
    """The library file that the command works on."""
    parser.add_argument("library", metavar="LIB", help="the library file")


def add_passphrase(parser: argparse.ArgumentParser, lines: str = "the passphrase") -> None:
    """Where a passphrase is read when it is not to be asked for; `lines` says what there is."""
    parser.add_argument(
        "--passphrase-fd",
        metavar="N",
        type=_descriptor,
        help=f"read {lines} from file descriptor N; 0 is standard input, on every system (default:"
        " you are asked)",
    )


def add_author(parser: argparse.ArgumentParser) -> None:
    """Under whose name the history keeps what the command does."""
    parser.add_argument(
        "--author",
        metavar="NAME",
        help="the name the history keeps with the change (default: your user name)",
    )


def add_as_of(parser: argparse.ArgumentParser) -> None:
    """Whether the library is read as it was recorded at the end of a day."""
    parser.add_argument(
        "--as-of",
        metavar="DATE",
        help="read the library as recorded at the end of that day, such as 2025-11-10",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Whether a program reads the output."""
    parser.add_argument("--json", action="store_true", help="print JSON, for other programs")


def _descriptor(word: str) -> int:
    if not word.isascii() or not word.isdecimal():
        # Not said again: it may be the passphrase itself.
        raise argparse.ArgumentTypeError("what it gives is not the number of a file descriptor")
    return int(word)


def author_of(options: argparse.Namespace) -> str:
    """The name given with `--author`, else the user name of the machine, else nothing."""
    return user_name() if options.author is None else options.author
