"""All commands with their help: what can be typed."""

import argparse
import re
import sys
from typing import NoReturn

from briefing import __version__
from briefing.cli import (
    backups,
    changing,
    editions,
    encrypting,
    entering,
    exporting,
    importing,
    libraries,
    merging,
    reading,
    releasing,
    searching,
)

_DESCRIPTION = """\
Briefing Desk keeps actors, positions, key figures and their sources in one library
and makes a sourced PDF briefing of them."""

_EPILOG = """\
A first briefing from the sample:
  briefing sample first.briefing
  briefing list first.briefing briefing
  briefing export first.briefing ID --output first.pdf

briefing COMMAND --help says more about a command.

A command ends with 0 when it is done; with 1 when “check” found something; with 2 when it
could not be done, and a sentence on standard error says why; with 130 after Ctrl+C; with 141
when whatever reads its output has gone."""


_GIVEN_PASSPHRASE = re.compile(r"unrecognized arguments:.*--pass(phrase|word)?\b", re.DOTALL)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the command line in one sentence, and no passphrase again."""

    def error(self, message: str) -> NoReturn:
        if _GIVEN_PASSPHRASE.match(message):
            message = "a passphrase is not taken from the command line: use --passphrase-fd N"
        print(f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.", file=sys.stderr)
        raise SystemExit(2)


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; the chosen command's function is `run`."""
    parser = _Parser(
        prog="briefing",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Briefing Desk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    libraries.add_commands(commands)
    entering.add_commands(commands)
    importing.add_commands(commands)
    reading.add_commands(commands)
    searching.add_commands(commands)
    changing.add_commands(commands)
    merging.add_commands(commands)
    exporting.add_commands(commands)
    releasing.add_commands(commands)
    editions.add_commands(commands)
    encrypting.add_commands(commands)
    backups.add_commands(commands)
    return parser
