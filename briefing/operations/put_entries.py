"""The first look at lines to be put: of what kind each is, under which id, and what it changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from briefing.domain.messages import message
from briefing.domain.records import Record, is_id, new_id
from briefing.exchange.json_form import kind_of
from briefing.exchange.json_lines import Line, LineProblem, line_problems
from briefing.exchange.json_text import UnusableObject, shown, unusable
from briefing.store.library import Library


@dataclass(frozen=True)
class Entry:
    """One line on its way to a record: `given` without `record` and `id` where they say nothing.

    `stored` is the record of that id in the library, None when the line makes a new one.
    """

    line: int
    kind: type[Record]
    id: str
    given: dict[str, Any]
    stored: Record | None


def entries_of(
    library: Library, lines: Sequence[Line]
) -> tuple[dict[str, Entry], list[LineProblem]]:
    """The entries by their ids, in the order of the lines, and the lines that can be none."""
    entries: dict[str, Entry] = {}
    problems: list[LineProblem] = []
    for line in lines:
        try:
            entry = _entry(library, line)
            if entry.id in entries:
                raise unusable(
                    message(
                        "The id {id} is also given on line {line}; put both into one line.",
                        id=entry.id,
                        line=entries[entry.id].line,
                    ),
                    field="id",
                )
            entries[entry.id] = entry
        except UnusableObject as error:
            problems.extend(line_problems(line.number, error))
    return entries, problems


def _entry(library: Library, line: Line) -> Entry:
    kind = kind_of(line.given)
    id = line.given.get("id")
    if id is None:
        given = {**line.given, "id": new_id()}
        return Entry(line.number, kind, given["id"], given, None)
    if not isinstance(id, str) or not is_id(id):
        raise unusable(
            message(
                "{id} is not an id; an id looks like 01923c5e-7f3a-7000-8000-0123456789ab.",
                id=shown(id),
            ),
            field="id",
        )
    stored = library.find_any(id)
    if stored is not None and not isinstance(stored, kind):
        raise unusable(
            message(
                "The id {id} belongs to a record of the kind {stored}, not {kind}.",
                id=id,
                stored=stored.KIND,
                kind=kind.KIND,
            ),
            field="id",
        )
    return Entry(line.number, kind, id, dict(line.given), stored)
