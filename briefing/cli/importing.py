"""The command that takes in files of other programs: tables, and references of sources."""

import argparse
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

from briefing.cli.commands import add_author, add_command, add_json, add_library
from briefing.cli.printing import print_json, say
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.vocabularies import ActorKind

if TYPE_CHECKING:
    from briefing.exchange.read_table import Table
    from briefing.operations.importing_sources import PlannedSource
    from briefing.operations.importing_tables import Matching, TablePlan
    from briefing.store.library import Library

_MOST_TOLD = 20
_KINDS = {"actors": "actor", "figures": "figure", "events": "event", "positions": "position"}
_MORE = """\
A table (CSV, XLSX, XLS or ODS) names its columns in its first row; they are taken for
fields by those words. --map "Their heading=field" says what a column is, --map Heading=
passes it over; --set field=words gives every row the same. Without --as the file holds
references: CSL-JSON, RIS or BibTeX.

All rows go in as one step that can be undone, or none: with bad cells nothing is stored,
unless --skip-bad leaves their rows out. What the library has already is left out, unless
--with-repeated takes it too. --dry-run only says what would happen."""


class UnusableImport(KnownError):
    """The file or the command line does not say what is to be taken in."""


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    importing = add_command(
        parsers,
        "import",
        _import,
        help="Take in a table as actors, figures, events or positions, or references as sources.",
        example="import desk.briefing counts.xlsx --as figures --map Ministry=claimant\n"
        "import desk.briefing references.ris",
        more=_MORE,
    )
    add_library(importing)
    importing.add_argument("file", metavar="FILE", type=Path, help="the table or the references")
    importing.add_argument(
        "--as", dest="kind", choices=list(_KINDS), help="what each row of the table is"
    )
    importing.add_argument("--sheet", metavar="NAME", default="", help="the sheet of the workbook")
    importing.add_argument(
        "--map",
        metavar="HEADING=FIELD",
        action="append",
        default=[],
        type=_heading_and_field,
        help="take a column for this field; may be repeated",
    )
    importing.add_argument(
        "--set",
        metavar="FIELD=WORDS",
        action="append",
        default=[],
        type=_field_and_words,
        help="give every row these words; may be repeated",
    )
    importing.add_argument(
        "--new-actors",
        metavar="KIND",
        choices=get_args(ActorKind),
        default="organisation",
        help="the kind of actors that are named and not there yet (default: organisation)",
    )
    importing.add_argument("--skip-bad", action="store_true", help="leave out rows with bad cells")
    importing.add_argument(
        "--with-repeated", action="store_true", help="take what the library has already as well"
    )
    importing.add_argument("--dry-run", action="store_true", help="store nothing")
    add_author(importing)
    add_json(importing)


def _heading_and_field(words: str) -> tuple[str, str]:
    return _named(words, *words.rpartition("="))


def _field_and_words(words: str) -> tuple[str, str]:
    return _named(words, *words.partition("="))


def _named(words: str, name: str, equals: str, value: str) -> tuple[str, str]:
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{words!r} is no name, equals sign and value")
    return name.strip(), value.strip()


def _import(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.exchange.read_table import LARGEST_FILE
    from briefing.operations.reading_foreign import bytes_of

    data = bytes_of(options.file, LARGEST_FILE)
    with opened(options, writing=not options.dry_run) as library:
        return (_import_table if options.kind else _import_sources)(library, data, options)


def _import_table(library: "Library", data: bytes, options: argparse.Namespace) -> int:
    from briefing.exchange.read_table import read_table
    from briefing.operations.importing_tables import plan_table, usual_left_out

    table = read_table(data, options.sheet)
    for remark in table.remarks:
        say(remark)
    plan = plan_table(library, table, _matching(table, options), datetime.now(UTC).date())
    bad = {row.number for row in plan.rows if row.problems}
    left_out = bad if options.with_repeated else usual_left_out(plan)
    _say_bad_cells(plan)
    _say_repeated(row.number for row in plan.rows if row.number in left_out - bad)
    if bad and not options.skip_bad:
        say(message("Nothing was stored: correct the cells, or leave their rows with --skip-bad."))
        return 2
    step = plan.step(left_out)
    if step.edits and not options.dry_run:
        library.apply(step)
    _say_counts(len(plan.rows) - len(left_out), len(left_out), options)
    return 0


def _matching(table: "Table", options: argparse.Namespace) -> "Matching":
    from briefing.exchange.table_columns import TABLES, key_of, matched
    from briefing.operations.importing_tables import Matching

    kind = _KINDS[options.kind]
    known = {column.name for column in TABLES[kind]}
    columns = list(matched(kind, table.head))
    keys = [key_of(words) for words in table.head]
    for heading, field in options.map:
        if key_of(heading) not in keys:
            raise UnusableImport(
                message(
                    "The table has no column {heading}; its columns are: {columns}.",
                    heading=heading,
                    columns=", ".join(table.head),
                )
            )
        _require_known(field, known, allow_none=True)
        columns = ["" if name == field else name for name in columns]
        columns[keys.index(key_of(heading))] = field
    for field, _ in options.set:
        _require_known(field, known, allow_none=False)
        columns = ["" if name == field else name for name in columns]
    new_kind = cast("ActorKind", options.new_actors)
    return Matching(kind, tuple(columns), tuple(options.set), new_kind)


def _require_known(field: str, known: set[str], *, allow_none: bool) -> None:
    if field not in known and not (allow_none and not field):
        raise UnusableImport(
            message(
                "{field} is no field to import; the fields are: {fields}.",
                field=field,
                fields=", ".join(sorted(known)),
            )
        )


def _say_bad_cells(plan: "TablePlan") -> None:
    told = [(row.number, problem) for row in plan.rows for problem in row.problems]
    for number, problem in told[:_MOST_TOLD]:
        place = f"row {number}" + (f", {problem.column}" if problem.column else "")
        say(f"{place}: {problem.message}")
    _say_more(len(told))


def _say_repeated(numbers: Iterable[int]) -> None:
    rows = list(numbers)
    for number in rows[:_MOST_TOLD]:
        say(message("row {row}: is there already and was left out.", row=number))
    _say_more(len(rows))


def _say_more(count: int) -> None:
    if (more := count - _MOST_TOLD) > 0:
        say(f"and {more} more")


def _import_sources(library: "Library", data: bytes, options: argparse.Namespace) -> int:
    from briefing.exchange.references.reading import read_references
    from briefing.operations.importing_sources import plan_sources, step_storing

    planned = plan_sources(library, read_references(data))
    _say_entries(planned)
    left_out = {
        one.entry.number
        for one in planned
        if one.entry.source is None or not (one.is_usual or options.with_repeated)
    }
    if any(one.entry.source is None for one in planned) and not options.skip_bad:
        say(message("Nothing was stored: mend the file, or leave bad entries with --skip-bad."))
        return 2
    step = step_storing(planned, left_out)
    if step.edits and not options.dry_run:
        library.apply(step)
    _say_counts(len(planned) - len(left_out), len(left_out), options)
    return 0


def _say_entries(planned: "Iterable[PlannedSource]") -> None:
    told: list[str] = []
    for one in planned:
        entry = one.entry
        name = f"{entry.number}, “{entry.label}”" if entry.label else f"{entry.number}"
        if entry.problem is not None:
            told.append(f"{name}: {entry.problem}")
        elif one.repeats is not None:
            told.append(f"{name}: is there already.")
        elif one.repeats_entry is not None:
            told.append(f"{name}: is the same document as {one.repeats_entry}.")
        else:
            told.extend(f"{name}: {remark.message}" for remark in entry.remarks)
    for line in told[:_MOST_TOLD]:
        say(line)
    _say_more(len(told))


def _say_counts(stored: int, left_out: int, options: argparse.Namespace) -> None:
    if options.json:
        print_json({"stored": 0 if options.dry_run else stored, "left_out": left_out})
        return
    if options.dry_run:
        say(f"Would be stored: {stored}; left out: {left_out}.")
    else:
        say(f"Stored: {stored}; left out: {left_out}.")
