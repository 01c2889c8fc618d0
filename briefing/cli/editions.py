"""Commands that tell of editions: `editions`, `changes`, `recall`."""

import argparse
from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from briefing.cli.commands import add_command, add_json, add_library
from briefing.cli.printing import no_progress, print_json, print_lines, print_table, say

_BRIEFING = "01923c5e-7f3a-7000-8000-0123456789ab"
_FIRST = "01923c5e-7f3a-7000-8000-0123456789ac"
_SECOND = "01923c5e-7f3a-7000-8000-0123456789ad"


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    editions = add_command(
        parsers,
        "editions",
        _editions,
        help="List the editions of a briefing, the newest first.",
        example=f"editions desk.briefing {_BRIEFING}",
    )
    add_library(editions)
    editions.add_argument("briefing", metavar="BRIEFING", help="the id of the briefing")
    add_json(editions)

    changes = add_command(
        parsers,
        "changes",
        _changes,
        help="Say what changed from one edition of a briefing to a later one: positions, figures,"
        " judgements, gaps and sources as the library held them, and the text by sentences.",
        example=f"changes desk.briefing {_FIRST} {_SECOND} --json",
    )
    add_library(changes)
    changes.add_argument("older", metavar="EDITION", help="the id of the older edition")
    changes.add_argument("newer", metavar="EDITION", help="the id of the newer edition")
    changes.add_argument(
        "--output", metavar="FILE", type=Path, help="write the change report as a PDF besides"
    )
    add_json(changes)

    recall = add_command(
        parsers,
        "recall",
        _recall,
        help="List the editions that print a record: what must be recalled when a source, figure or"
        " position no longer holds.",
        example=f"recall desk.briefing {_FIRST}",
    )
    add_library(recall)
    recall.add_argument("id", metavar="ID", help="the id of a record of any kind")
    add_json(recall)


def _editions(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.edition_data import edition_details
    from briefing.operations.editions import editions_of
    from briefing.operations.finding import record_with

    with opened(options, writing=False) as library:
        briefing = record_with(library, options.briefing)
        found = editions_of(library, briefing.id)
        kept = [edition_details(library, edition) for edition in found]
    if options.json:
        print_json(kept)
    elif not found:
        say("There is no edition of this briefing yet.")
    else:
        print_table(
            [
                (
                    f"Edition {each.number}",
                    each.status,
                    f"cut-off {each.cut_off.edtf if each.cut_off else 'not stated'}",
                    f"released {(each.released_at or 'not stated')[:10]}",
                    each.id,
                )
                for each in found
            ]
        )
    return 0


def _changes(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.domain.dates import Date
    from briefing.operations.changes_as_data import changes_as_data
    from briefing.operations.edition_changes import change_report, changes_between
    from briefing.operations.writing_files import refuse_library, write_whole

    with opened(options, writing=False) as library:
        data = changes_as_data(changes_between(library, options.older, options.newer))
        if options.output is not None:
            refuse_library(library, options.output)
            made = change_report(
                library,
                options.older,
                options.newer,
                format="pdf",
                today=Date(datetime.now().astimezone().date().isoformat()),
                report=no_progress,
            )
            write_whole(options.output, made.data)
    if options.json:
        print_json(data)
    else:
        print_lines(_lines(data))
    return 0


def _lines(data: dict[str, Any]) -> Iterator[str]:
    """The changes for a person, a line each, under the name of their group."""
    yield f"From edition {data['from']['number']} to edition {data['to']['number']}"
    for name in ("positions", "figures", "judgements", "gaps", "sources", "text"):
        yield ""
        yield name.capitalize() if data[name] else f"{name.capitalize()}: no change"
        yield from (f"  {_line(name, change)}" for change in data[name])


def _line(name: str, change: dict[str, Any]) -> str:
    what = {
        "positions": _joined((change.get("actor"), change.get("proposition"))),
        "figures": _joined((change.get("measure"), change.get("claimant"))),
        "gaps": change.get("question"),
        "sources": change.get("title"),
    }.get(name, "")
    said = " → ".join(_said(each) for each in (change["old"], change["new"]))
    more = _joined((signed(change.get("difference")), change.get("reason")))
    words = f"{change['change']}: {_joined((what, said))}"
    return " ".join((f"{words} ({more})" if more else words).split())


def signed(difference: str | None) -> str:
    """A difference with its sign, so that it is not taken for a number of its own, and written as
    the numbers beside it are.
    """
    if not difference:
        return ""
    amount = Decimal(difference)
    return f"{amount:+,f}".replace("-", "−") if amount else "0"


def _said(value: dict[str, Any] | None) -> str:
    """The side of a change: its words, or else what it holds."""
    if value is None:
        return "–"
    words = value.get("words") or value.get("text")
    return str(words) if words else _joined(value.values())


def _joined(parts: Iterable[object]) -> str:
    return ", ".join(str(part) for part in parts if part)


def _recall(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.edition_data import edition_data
    from briefing.operations.editions import citing_editions
    from briefing.operations.finding import record_with

    with opened(options, writing=False) as library:
        record = record_with(library, options.id)
        found = citing_editions(library, record.KIND, record.id)
    if options.json:
        print_json(
            [
                {
                    **edition_data(each.edition),
                    "briefing_id": each.edition.briefing_id,
                    "briefing": "" if each.briefing is None else each.briefing.title,
                    "places": [{"key": one.part, "words": one.words} for one in each.places],
                }
                for each in found
            ]
        )
    elif not found:
        say("No edition prints this record.")
    else:
        print_table(
            [
                (
                    "" if each.briefing is None else each.briefing.title,
                    f"edition {each.edition.number}",
                    each.edition.status,
                    f"released {(each.edition.released_at or 'not stated')[:10]}",
                    each.edition.id,
                )
                for each in found
            ]
        )
    return 0
