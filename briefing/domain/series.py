"""A claimant's figures for one measure over time: which figures came before a figure."""

from collections.abc import Iterable

from briefing.domain.attribution import counting_of
from briefing.domain.date_order import sort_key
from briefing.domain.figures import Figure, Measure


def figures_before(
    figure: Figure, figures: Iterable[Figure], measure: Measure
) -> tuple[Figure, ...]:
    """Those of `figures` that come before `figure` in its claimant's series, the oldest first.

    They count the same thing in the same way and are for an earlier time; what is disputed or
    retracted takes no part, and a figure without a claimant has no series. A figure that
    another one supersedes otherwise than by a newer count was wrong: it is of the series only when
    nothing else came before.
    """
    if figure.claimant_id is None:
        return ()
    counting = counting_of(figure, measure)
    known = tuple(figures)
    earlier = [
        other
        for other in known
        if other.id != figure.id
        and other.trashed_at is None
        and other.measure_id == figure.measure_id
        and other.claimant_id == figure.claimant_id
        and other.status in ("standing", "corrected")
        and counting_of(other, measure) == counting
        and _is_before(other, figure)
    ]
    replaced = {
        other.supersedes_id
        for other in (figure, *known)
        if other.trashed_at is None and other.supersede_reason != "updated_count"
    }
    series = [other for other in earlier if other.id not in replaced] or earlier
    return tuple(sorted(series, key=time_key))


def time_key(figure: Figure) -> str:
    """What figures are put in the order of time by: as-of date, else period; undated first."""
    moment = figure.as_of or figure.period
    return "" if moment is None else sort_key(moment)


def _is_before(other: Figure, figure: Figure) -> bool:
    key = time_key(other)
    return other.id == figure.supersedes_id or (key != "" and key < time_key(figure))
