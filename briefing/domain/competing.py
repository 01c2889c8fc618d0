"""Which figures are current, and which of them compete.

Competing claims stand side by side, alphabetical by claimant; none of them wins.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import combinations

from briefing.domain.attribution import counting_of
from briefing.domain.comparison import counted_from
from briefing.domain.date_grammar import UnreadableDate
from briefing.domain.date_order import outer_span, overlaps, sort_key
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure


def current_figures(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures that stand: not in the trash, of status standing, and superseded by none.

    A figure is superseded when another one, itself not in the trash, points at it.
    """
    present = [figure for figure in figures if figure.trashed_at is None]
    superseded = {figure.supersedes_id for figure in present}
    return tuple(
        figure for figure in present if figure.status == "standing" and figure.id not in superseded
    )


def competing(
    figures: Iterable[Figure], measure: Measure, names: Mapping[str, str]
) -> tuple[tuple[Figure, ...], ...]:
    """Groups of current figures of `measure` in which claimants give numbers for the same time.

    `names` gives the printed name of each claimant by id; a group is in their alphabetical order,
    one claimant's figures in the order of time. Figures without a claimant compete with none. Two
    figures of which no time at all is known are taken for the same time. Of one claimant's
    cumulative figures from the same start only the latest counts.
    """
    claims = [
        figure
        for figure in current_figures(figures)
        if figure.measure_id == measure.id and figure.claimant_id is not None
    ]
    claims = _latest_counts(claims, measure)
    return tuple(
        tuple(sorted(group, key=lambda figure: _name_and_time(figure, measure, names)))
        for group in _joined(claims, [_time(claim, measure) for claim in claims])
    )


def _joined(claims: Sequence[Figure], times: Sequence[Date | None]) -> list[list[Figure]]:
    """The claims in groups, each tied to another of its group by two claimants and one time.

    Most pairs of thousands of claims are of one group already: only the others are compared.
    """
    groups = {place: [place] for place in range(len(claims))}
    for one, other in _near(times):
        if (
            groups[one] is not groups[other]
            and claims[one].claimant_id != claims[other].claimant_id
            and _is_same(times[one], times[other])
        ):
            smaller, larger = sorted((groups[one], groups[other]), key=len)
            larger.extend(smaller)
            groups.update(dict.fromkeys(smaller, larger))
    together = {min(group): sorted(group) for group in groups.values() if len(group) > 1}
    return [[claims[place] for place in together[first]] for first in sorted(together)]


def _near(times: Sequence[Date | None]) -> Iterator[tuple[int, int]]:
    """The pairs of places whose times may be the same, each the lower place first.

    Of thousands of claims all but a few pairs lie apart: they are gone through in the order of
    their beginnings, each beside those that have not ended.
    """
    yield from combinations([place for place, time in enumerate(times) if time is None], 2)
    spans = sorted(
        (*outer_span(time), place) for place, time in enumerate(times) if time is not None
    )
    running: list[tuple[int, int]] = []
    for first, last, place in spans:
        running = [(end, other) for end, other in running if end >= first]
        for _, other in running:
            yield min(place, other), max(place, other)
        running.append((last, place))


def _latest_counts(claims: list[Figure], measure: Measure) -> list[Figure]:
    latest: dict[object, Figure] = {}
    for claim in claims:
        key: object = claim.id
        if counting_of(claim, measure) == "cumulative":
            key = (claim.claimant_id, counted_from(claim, measure))
        known = latest.get(key)
        if known is None or _key_of(known.as_of) <= _key_of(claim.as_of):
            latest[key] = claim
    return list(latest.values())


def _is_same(one: Date | None, other: Date | None) -> bool:
    if one is None or other is None:
        return one is other
    return overlaps(one, other) == "yes"


def _time(figure: Figure, measure: Measure) -> Date | None:
    """What time a figure is for: its period, the stretch it is counted over, or its as-of date."""
    date = figure.period or figure.as_of
    if figure.period is None and counting_of(figure, measure) == "cumulative":
        start = measure.period_start
        date = date if start is None else _stretch(start, date)
    return None if date is None or date.parts is None else date


def _stretch(start: Date, end: Date | None) -> Date:
    """From `start` to `end`; only from `start` on when the end is not known or does not fit."""
    first = start.edtf.partition("/")[0]
    for last in (end.edtf if end else "", ""):
        with suppress(UnreadableDate):
            return Date(f"{first}/{last}")
    return start


def _name_and_time(
    figure: Figure, measure: Measure, names: Mapping[str, str]
) -> tuple[str, str, str]:
    name = names.get(figure.claimant_id or "", "")
    return name.casefold(), figure.claimant_id or "", _key_of(_time(figure, measure))


def _key_of(date: Date | None) -> str:
    return "" if date is None else sort_key(date)
