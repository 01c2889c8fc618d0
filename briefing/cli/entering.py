"""Commands that bring something in: `put` records, `add-source` documents."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.cli.commands import add_author, add_command, add_json, add_library
from briefing.cli.printing import print_json, print_json_lines, print_table, say
from briefing.domain.errors import KnownError
from briefing.domain.messages import message

if TYPE_CHECKING:
    from briefing.operations.putting import Put, UnusableLines

_MOST_PROBLEMS = 20
_PUT_MORE = """\
A line is an object such as {"record": "actor", "name": "Orsenna", "kind": "state"}.
“briefing kinds KIND” lists the fields of a kind. With an id that exists, the named
fields change and the others stay. A briefing takes its text as “text”. An excerpt that
gives source_text_id and exact is found in the text by its words. A new text of a source
takes over the excerpts of the older one where they stand in it. Printed are the ids."""


class UnreadableInput(KnownError):
    """The file with the records cannot be read."""


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    put = add_command(
        parsers,
        "put",
        _put,
        help="Store records given as JSON, one on each line: all of them or none.",
        example="put desk.briefing records.jsonl",
        more=_PUT_MORE,
    )
    add_library(put)
    put.add_argument("file", metavar="FILE", help="the lines, in UTF-8; - reads standard input")
    add_author(put)

    add_source = add_command(
        parsers,
        "add-source",
        _add_source,
        help="Add plain text files as sources; a text that is there already adds nothing.",
        example="add-source desk.briefing report.txt",
    )
    add_library(add_source)
    add_source.add_argument("files", metavar="FILE", nargs="+", type=Path, help="a plain text")
    add_author(add_source)
    add_json(add_source)


def _put(options: argparse.Namespace) -> int:
    from briefing.cli.opening import given_line, opened

    passphrase = given_line(options)  # before the records, which may follow in the same input
    data = _input(options.file)
    from briefing.operations.putting import UnusableLines, put

    with opened(options, writing=True, passphrase=passphrase) as library:
        try:
            stored = put(library, data)
        except UnusableLines as error:
            _say_problems(error)
            return 2
    print_json_lines([_put_to_json(one) for one in stored])
    return 0


def _put_to_json(one: "Put") -> dict[str, Any]:
    line: dict[str, Any] = {"record": one.kind, "id": one.id, "line": one.line}
    if one.draft_id is not None:
        line["draft_id"] = one.draft_id
    if one.excerpts.moved or one.excerpts.stayed:
        line["excerpts_moved"] = list(one.excerpts.moved)
        line["excerpts_stayed"] = list(one.excerpts.stayed)
    return line


def _input(file: str) -> bytes:
    try:
        if file == "-" and sys.stdin is not None:  # None when it was closed before the start
            return sys.stdin.buffer.read()
        return Path(file).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableInput(
            message("{file} cannot be read: {reason}.", file=file, reason=reason)
        ) from None


def _say_problems(error: "UnusableLines") -> None:
    say(error.message)
    for problem in error.problems[:_MOST_PROBLEMS]:
        place = f"line {problem.line}" + (f", field {problem.field}" if problem.field else "")
        say(f"{place}: {problem.message}")
    if (more := len(error.problems) - _MOST_PROBLEMS) > 0:
        say(f"and {more} more")


def _add_source(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.adding_sources import add_sources

    with opened(options, writing=True) as library:
        added = add_sources(library, options.files)
    if options.json:
        print_json(
            [
                {
                    "file": str(one.path),
                    "source_id": one.source.id,
                    "source_text_id": one.source_text.id,
                    "title": one.source.title,
                    "added": one.added,
                }
                for one in added
            ]
        )
        return 0
    print_table([(one.source.id, one.source.title) for one in added])
    for one in added:
        if not one.added:
            where = " in the trash" if one.source.trashed_at else ""
            say(
                f"{one.path} was not added: its text is already there, as the source"
                f" “{one.source.title}” ({one.source.id}){where}."
            )
    return 0
