"""A figure is stale when a newer one of the same measure and claimant exists.

Newer is a later as-of date of the same count, or one that superseded it. Of figures per period and
of single counts another period is another thing: there only a correction counts. Where an as-of
date is missing, the days on which the sources came out decide; where they do not, it is only noted.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from briefing.domain.attribution import counting_of
from briefing.domain.checks.citing import Stretch, citations, cited_in, found_at, link_to, stretches
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.linked_records import Citation
from briefing.domain.comparison import counted_from
from briefing.domain.competing import current_figures
from briefing.domain.date_messages import as_of_message
from briefing.domain.date_order import before, earliest, overlaps, sort_key
from briefing.domain.dates import Date
from briefing.domain.evidence import supporting
from briefing.domain.figures import Figure, Measure
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message
from briefing.domain.records import Records
from briefing.domain.wording import FigureWords, figure_words

NAME = "stale_figure"

Order = Literal["newer", "not_newer", "unknown"]
_SERIES = ("cumulative", "stock")


def look(check: Check) -> Iterator[Finding]:
    """A finding for every link to a figure that a newer one has overtaken."""
    places = cited_in(check)
    known: dict[str, _Overtaken | None] = {}
    for citation in citations(check):
        figure = citation.record
        if not isinstance(figure, Figure):
            continue
        measure = check.records.find(Measure, figure.measure_id)
        if measure is None:
            continue
        if figure.id not in known:
            known[figure.id] = _overtaken(check.records, figure, measure)
        overtaken = known[figure.id]
        if overtaken is not None and not _newer_is_cited(overtaken, citation, places):
            yield _finding(check, citation, measure, overtaken)


@frozen
class _Overtaken:
    """Why a figure no longer stands, the one that took its place, and all that are newer."""

    sentence: Callable[[str, Message], Message]
    newest: Figure | None
    newer: frozenset[str]
    is_note: bool = False


def _overtaken(records: Records, figure: Figure, measure: Measure) -> _Overtaken | None:
    successors = _successors(records, figure, measure)
    if successors:
        corrected = successors[0].supersede_reason == "corrected_by_claimant"
        ids = frozenset(each.id for each in successors)
        return _Overtaken(_corrected if corrected else _superseded, successors[-1], ids)
    if figure.status in ("corrected", "retracted"):
        words = _since_corrected if figure.status == "corrected" else _retracted
        return _Overtaken(words, None, frozenset())
    if figure.claimant_id is None or counting_of(figure, measure) not in _SERIES:
        return None
    return _overtaken_in_time(records, figure, measure)


def _overtaken_in_time(records: Records, figure: Figure, measure: Measure) -> _Overtaken | None:
    newer: list[Figure] = []
    unknown: list[Figure] = []
    for other in _same_count(records, figure, measure):
        order = _order(records, figure, other)
        if order == "newer":
            newer.append(other)
        elif order == "unknown" and _number(other) != _number(figure):
            unknown.append(other)
    if newer:
        return _Overtaken(_newer, max(newer, key=_time), frozenset(each.id for each in newer))
    if unknown:
        ids = frozenset(each.id for each in unknown)
        return _Overtaken(_order_unknown, unknown[-1], ids, is_note=True)
    return None


def _successors(records: Records, figure: Figure, measure: Measure) -> Sequence[Figure]:
    """The figures that superseded it, one by the other, the last one last.

    Of figures per period one of another period is no successor.
    """
    found: list[Figure] = []
    at = figure
    while True:
        following = [
            other
            for other in records.all(Figure, supersedes_id=at.id)
            if other not in found and other.id != figure.id and _is_same_time(at, other, measure)
        ]
        if not following:
            return found
        at = following[-1]
        found.append(at)


def _is_same_time(one: Figure, other: Figure, measure: Measure) -> bool:
    if counting_of(one, measure) != "per_period" or one.period is None or other.period is None:
        return True
    return one.period == other.period or overlaps(one.period, other.period) == "yes"


def _same_count(records: Records, figure: Figure, measure: Measure) -> Iterator[Figure]:
    """The other current figures of the claimant that count the same thing in the same way."""
    figures = records.all(Figure, measure_id=measure.id, claimant_id=figure.claimant_id)
    for other in current_figures(figures):
        if other.id == figure.id or counting_of(other, measure) != counting_of(figure, measure):
            continue
        if counted_from(other, measure) == counted_from(figure, measure):
            yield other


def _order(records: Records, figure: Figure, other: Figure) -> Order:
    """Whether `other` is newer: by the as-of dates, else by the days their sources came out."""
    if _is_known(figure.as_of) and _is_known(other.as_of):
        assert figure.as_of is not None
        assert other.as_of is not None
        return "newer" if before(figure.as_of, other.as_of) == "yes" else "not_newer"
    own, others = _issued(records, figure), _issued(records, other)
    if own is None or others is None:
        return "unknown"
    if before(own, others) == "yes":
        return "newer"
    return "not_newer" if before(others, own) == "yes" else "unknown"


def _is_known(date: Date | None) -> bool:
    return date is not None and date.parts is not None


def _issued(records: Records, figure: Figure) -> Date | None:
    """When the first source that carries the figure came out."""
    issued = (passage.source.issued for passage in supporting(records, "figure", figure.id))
    return min((date for date in issued if date and date.parts), key=earliest, default=None)


def _time(figure: Figure) -> str:
    return "" if figure.as_of is None else sort_key(figure.as_of)


def _number(figure: Figure) -> tuple[object, ...]:
    return figure.qualifier, figure.value, figure.low, figure.high


def _newer_is_cited(
    overtaken: _Overtaken, citation: Citation, places: Mapping[Stretch, frozenset[str]]
) -> bool:
    return any(not overtaken.newer.isdisjoint(places[at]) for at in stretches(citation.sentence))


def _finding(check: Check, citation: Citation, measure: Measure, overtaken: _Overtaken) -> Finding:
    newest = overtaken.newest
    if newest is None:
        return found_at(NAME, citation, overtaken.sentence("", as_of_message(None)))
    words = wording_like(citation.link.words, newest, measure, check.figure_words)
    fix = link_to(newest, words, citation, message("Write “{words}”", words=words))
    said = figure_words(newest, measure, check.figure_words)
    return found_at(
        NAME,
        citation,
        overtaken.sentence(said, as_of_message(newest.as_of)),
        newer_id=newest.id,
        fixes=() if overtaken.is_note else (fix,),
        is_note=overtaken.is_note,
    )


def wording_like(words: str, figure: Figure, measure: Measure, wording: FigureWords) -> str:
    """The figure in words, with its unit only where `words` name it as well."""
    unit = measure.unit.strip()
    named = unit and re.search(rf"(?<!\w){re.escape(unit)}(?!\w)", words, re.IGNORECASE)
    if unit and not named and unit[:1].isalpha() and unit.islower():
        measure = replace(measure, unit="")
    return figure_words(figure, measure, wording)


def _superseded(figure: str, as_of: Message) -> Message:
    return message("Superseded by {figure}, {as_of}.", figure=figure, as_of=as_of)


def _corrected(figure: str, as_of: Message) -> Message:
    return message("Its claimant corrected it to {figure}, {as_of}.", figure=figure, as_of=as_of)


def _newer(figure: str, as_of: Message) -> Message:
    return message(
        "A newer figure of the same claimant: {figure}, {as_of}.", figure=figure, as_of=as_of
    )


def _order_unknown(figure: str, as_of: Message) -> Message:
    return message(
        "The same claimant also gives {figure}, {as_of}; which of the two is newer is not known.",
        figure=figure,
        as_of=as_of,
    )


def _since_corrected(_figure: str, _as_of: Message) -> Message:
    return message("This figure was since corrected; by which one is not recorded.")


def _retracted(_figure: str, _as_of: Message) -> Message:
    return message("Its claimant retracted this figure.")
