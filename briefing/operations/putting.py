"""Putting records written by hand or by program into a library: all of them or none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefing.domain.briefings import Briefing, Draft
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt, Image, SourceText
from briefing.exchange.json_form import from_json
from briefing.exchange.json_lines import LineProblem, line_problems, read_lines
from briefing.exchange.json_text import UnusableObject
from briefing.operations.planned import Planned
from briefing.operations.put_drafts import draft_of, second_drafts
from briefing.operations.put_entries import Entry, entries_of
from briefing.operations.put_excerpts import excerpt_of
from briefing.operations.put_images import PutPictures
from briefing.operations.put_references import unresolved
from briefing.operations.put_texts import source_text_of
from briefing.operations.re_anchoring import ReAnchored, re_anchored
from briefing.store.library import Library


class UnusableLines(KnownError):
    """Lines that cannot be stored; `problems` names each with its number, field and reason."""

    def __init__(self, problems: tuple[LineProblem, ...]) -> None:
        count = len({problem.line for problem in problems})
        if count == 1:
            sentence = message("Nothing was stored: one line cannot be used.")
        else:
            sentence = message("Nothing was stored: {count} lines cannot be used.", count=count)
        super().__init__(sentence)
        self.problems = problems


@dataclass(frozen=True)
class Put:
    """A record that a line became.

    `draft_id` is that of the text given with a briefing. `excerpts` says which excerpts a corrected
    text took over from the versions before it, and which had to stay there.
    """

    line: int
    kind: str
    id: str
    draft_id: str | None
    excerpts: ReAnchored


@dataclass(frozen=True)
class _Beside:
    """What lines bring along beside their records: drafts by briefing, and pictures."""

    drafts: dict[str, Draft]
    pictures: PutPictures


def put(library: Library, data: bytes, label: str = "") -> tuple[Put, ...]:
    """Stores the records on the JSON lines of `data` in one step, in the order of the lines.

    An id that exists is updated: only the named fields change. A line may name a record of a later
    line. A corrected text of a source takes over the excerpts of the older ones that stand in it.
    Raises `UnusableLines` with all that is wrong, or `NotUtf8`; nothing is stored then.
    """
    lines, problems = read_lines(data)
    entries, unnamed = entries_of(library, lines)
    problems.extend(unnamed)
    planned = Planned(library)
    beside = _Beside({}, PutPictures(library))
    problems.extend(_plan(library, entries.values(), planned, beside))
    problems.extend(unresolved(library, entries, planned))
    problems.extend(second_drafts(library, entries, planned, beside.drafts))
    if problems:
        raise UnusableLines(tuple(sorted(problems, key=lambda problem: problem.line)))
    moves = re_anchored(library, _new_texts(entries, planned), leave=entries)
    edits = [
        *beside.pictures.edits(),
        *_edits(library, entries, planned, beside.drafts.values()),
        *(edit for move in moves.values() for edit in move.edits),
    ]
    if edits:
        beside.pictures.keep()
        library.apply(Step(label or _label(len(entries)), tuple(edits)))
    return tuple(
        Put(
            entry.line,
            entry.kind.KIND,
            id,
            beside.drafts[id].id if id in beside.drafts else None,
            moves.get(id, ReAnchored()),
        )
        for id, entry in entries.items()
    )


def _plan(
    library: Library, entries: Iterable[Entry], planned: Planned, beside: _Beside
) -> Iterator[LineProblem]:
    """Makes the records; texts come first, since excerpts are looked for in them."""
    taken: dict[str, set[int]] = {}
    for entry in sorted(entries, key=_order):
        given = entry.given
        try:
            if entry.kind is Briefing and "text" in given:
                beside.drafts[entry.id] = draft_of(library, entry.id, given["text"])
                given = {name: value for name, value in given.items() if name != "text"}
            if entry.kind is Image:
                given, file = beside.pictures.with_file(entry.id, given, entry.stored)
                if file is not None:
                    planned.add(file)
            planned.add(_record(library, replace(entry, given=given), planned, taken))
        except UnusableObject as error:
            yield from line_problems(entry.line, error)


def _order(entry: Entry) -> tuple[int, bool]:
    """Texts before excerpts before all others; a text that says its version before the rest."""
    kinds = (SourceText, Excerpt)
    place = kinds.index(entry.kind) if entry.kind in kinds else len(kinds)
    return place, "version" not in entry.given


def _record(library: Library, entry: Entry, planned: Planned, taken: dict[str, set[int]]) -> Record:
    stored = entry.stored
    if entry.kind is SourceText:
        assert stored is None or isinstance(stored, SourceText)
        return source_text_of(entry.given, stored, taken, library)
    if entry.kind is Excerpt:
        assert stored is None or isinstance(stored, Excerpt)
        return excerpt_of(entry.given, stored, planned)
    return from_json(entry.given, stored)


def _edits(
    library: Library, entries: dict[str, Entry], planned: Planned, drafts: Iterable[Draft]
) -> Iterator[Edit]:
    for entry in entries.values():
        record = planned.find(entry.kind, entry.id)
        if record != entry.stored:
            yield Edit(before=entry.stored, after=record)
    for draft in drafts:
        stored = library.find(Draft, draft.id)
        if draft != stored:
            yield Edit(before=stored, after=draft)


def _new_texts(entries: dict[str, Entry], planned: Planned) -> Iterator[SourceText]:
    for record in planned.records():
        if isinstance(record, SourceText) and entries[record.id].stored is None:
            yield record


def _label(count: int) -> str:
    return "Put one record" if count == 1 else f"Put {count} records"
