"""What a search shows of each record it found, read beside the window: first what is in sight.

The search itself gives numbers; a dozen lines are read right after it, for as many are in sight,
then the others that the page holds, again by the dozen. The next letter typed ends it at any of
them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import TypeAlias

from briefing.desktop.navigation import Place, place_of
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.searching import SearchAnswer, SearchQuestion, all_counted, answer
from briefing.desktop.widgets.found_line import FoundContent
from briefing.documents.read_once import ReadOnce
from briefing.domain.figures import Figure
from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS
from briefing.domain.records import Records
from briefing.domain.sources import SourceText
from briefing.operations.wholes import whole_of_part
from briefing.store.library import Library
from briefing.store.search import Group, Hit

IN_SIGHT = 12

_LINES = 5  # of a kind, until more are asked for
_LINES_ALONE = 12  # of the only kind that was found

Line: TypeAlias = tuple[str, int]  # a kind, and the number of a record


@frozen
class FoundLines:
    """Some lines of an answer; None where a record went while it was being searched for."""

    question: SearchQuestion
    contents: Mapping[Line, FoundContent | None]


def lines_and_counts(
    library: Library, asked: SearchQuestion
) -> Iterator[SearchAnswer | FoundLines]:
    """What was found; then its lines, those in sight first; then how many there are in all."""
    result = answer(library, asked)
    yield SearchAnswer(asked, result, {})
    groups = groups_with_places(result.groups)
    lines = ((each.kind, one) for each in groups for one in numbers_shown(each, groups, asked))
    names = ReadOnce(library)
    while some := tuple(islice(lines, IN_SIGHT)):
        yield FoundLines(asked, _read(library, names, asked.words, some))
    if result.truncated:
        yield all_counted(library, asked, result)


def groups_with_places(groups: Sequence[Group]) -> list[Group]:
    """Those whose records can be gone to."""
    return [group for group in groups if place_of(group.kind, "") is not None]


def numbers_shown(group: Group, groups: Sequence[Group], asked: SearchQuestion) -> Sequence[int]:
    """The numbers of a group that have a line, when all `groups` are shown."""
    if group.kind in asked.opened:
        return group.numbers
    return group.numbers[: _LINES if len(groups) > 1 else _LINES_ALONE]


def _read(
    library: Library, names: Records, words: str, lines: Sequence[Line]
) -> Mapping[Line, FoundContent | None]:
    """The lines, each kind read at once."""
    contents: dict[Line, FoundContent | None] = dict.fromkeys(lines)
    for kind in dict.fromkeys(kind for kind, _ in lines):
        numbers = [number for of_kind, number in lines if of_kind == kind]
        for hit in library.hits(words, KINDS[kind], numbers):
            contents[kind, hit.number] = _content_of(names, hit)
    return contents


def _content_of(records: Records, hit: Hit) -> FoundContent | None:
    record, place = whole_of_part(records, hit.record), _place_of(hit)
    if record is None or place is None:
        return None
    title, found = shown_name(records, record), hit.snippet
    told = found.text
    if isinstance(record, Figure) and not found.highlights:
        told = date_shown(record.as_of or record.period)  # its text is the number of the title
    return FoundContent(place.to_text(), mark_of(record), title, told, found.highlights)


def _place_of(hit: Hit) -> Place | None:
    """Where the line leads: what was found in a source's text, to that place in it."""
    place, found = place_of(hit.record.KIND, hit.record.id), hit.snippet
    if place is None or not isinstance(hit.record, SourceText) or not found.highlights:
        return place
    start, end = (found.place_of(at) for at in found.highlights[0])
    return replace(place, passage=f"{start}-{end}")
