"""Commands that only look: `kinds`, `list`, `show`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.cli.commands import add_as_of, add_command, add_json, add_library
from briefing.cli.printing import (
    no_progress,
    print_fields,
    print_json,
    print_lines,
    print_table,
    say,
)
from briefing.domain.errors import KnownError
from briefing.domain.messages import message

if TYPE_CHECKING:
    from briefing.domain.records import Record
    from briefing.store.library import Library

_LONGEST_NAME = 72


class OutputMissing(KnownError):
    """A file is wanted in a format, but not where."""


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    kinds = add_command(
        parsers,
        "kinds",
        _kinds,
        help="Say which kinds of record there are, and what each field of a kind may hold.",
        example="kinds\nkinds figure --json",
    )
    kinds.add_argument(
        "kind", metavar="KIND", nargs="?", help="a kind of record; all when left out"
    )
    add_json(kinds)

    listing = add_command(
        parsers,
        "list",
        _list,
        help="List the records of a kind, in the order in which they were entered.",
        example="list desk.briefing position --json\n"
        "list desk.briefing figure --format xlsx --output figures.xlsx",
    )
    add_library(listing)
    listing.add_argument("kind", metavar="KIND", help="a kind of record, such as actor")
    add_as_of(listing)
    listing.add_argument(
        "--format",
        choices=("csv", "csv-excel", "xlsx", "jsonl", "csl"),
        help="of the file; csv-excel is CSV with the mark Excel needs, csl a file of references"
        " (default: what its ending says, or csv)",
    )
    listing.add_argument(
        "--output", metavar="FILE", type=Path, help="write a file; one that is there is replaced"
    )
    add_json(listing)

    show = add_command(
        parsers,
        "show",
        _show,
        help="Show one record with every field; a briefing with the text of its draft.",
        example="show desk.briefing 01923c5e-7f3a-7000-8000-0123456789ab --json",
    )
    add_library(show)
    show.add_argument("id", metavar="ID", help="the id of a record of any kind")
    add_as_of(show)
    add_json(show)


def _kinds(options: argparse.Namespace) -> int:
    from briefing.domain.kinds import KINDS
    from briefing.exchange.json_form import kind_named
    from briefing.exchange.json_kinds import kind_to_json

    chosen = [kind_named(options.kind)] if options.kind else list(KINDS.values())
    described = [kind_to_json(kind) for kind in chosen]
    if options.json:
        print_json(described[0] if options.kind else described)
    elif options.kind:
        print_lines([described[0]["description"]])
        print_table([_field_row(field) for field in described[0]["fields"]])
    else:
        print_table([(kind["kind"], kind["description"]) for kind in described])
    return 0


def _field_row(field: dict[str, Any]) -> tuple[str, ...]:
    words = " | ".join(field["vocabulary"])
    refers_to = f"id of: {field['refers_to']}" if field["refers_to"] else ""
    needed = "required" if field["required"] else ""
    return (field["name"], field["type"], needed, words or refers_to)


def _list(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened_as_of
    from briefing.exchange.json_form import kind_named, to_json
    from briefing.operations.naming import name_of

    kind = kind_named(options.kind)
    with opened_as_of(options) as library:
        if options.output is not None or options.format is not None:
            return _write_list(library, kind, options)
        records = library.all(kind)
        if options.json:
            print_json([to_json(record) for record in records])
        else:
            print_table((record.id, _short(name_of(library, record))) for record in records)
    return 0


def _write_list(library: "Library", kind: "type[Record]", options: argparse.Namespace) -> int:
    from briefing.operations.exporting_lists import export_list, format_of_ending

    if options.output is None:
        raise OutputMissing(message("Name the file that is to be written with --output FILE."))
    chosen = options.format or format_of_ending(options.output.suffix)
    numbers = library.numbers(kind)
    count = export_list(library, kind, numbers, chosen, options.output, no_progress)
    say(f"Written: {count}.")
    print_lines([str(options.output)])
    return 0


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


def _show(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened_as_of
    from briefing.operations.showing import shown_record

    with opened_as_of(options) as library:
        record = shown_record(library, options.id)
    if options.json:
        print_json(record)
    else:
        print_fields([(name, _in_words(value)) for name, value in record.items()])
    return 0


def _in_words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return "; ".join(f"{name}: {part}" for name, part in value.items() if part)
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
