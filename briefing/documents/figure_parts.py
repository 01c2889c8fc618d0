"""Figures as tiles, as a table and as competing claims.

A figure never stands alone: number and qualifier in words, what is counted, interval and counting,
claimant, as-of date, and what is not known is said. Disputed figures are no tiles.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain

from briefing.documents.claims import is_disputed
from briefing.documents.composing import Composing
from briefing.documents.figure_blocks import (
    Amount,
    Competing,
    CompetingClaim,
    CompetingGroup,
    FigureRow,
    FigureTable,
    Tile,
    Tiles,
)
from briefing.documents.prose import Origin
from briefing.documents.selection import surviving_actor
from briefing.domain.attribution import as_of_words, claimant_words, counting_words
from briefing.domain.comparison import Difference, difference, difference_words
from briefing.domain.competing import competing, current_figures
from briefing.domain.date_order import before
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.series import figures_before, time_key
from briefing.domain.wording import figure_words, number_words, qualifier_words


def measure_of(composing: Composing, figure: Figure) -> Measure | None:
    measure = composing.records.find(Measure, figure.measure_id)
    return None if measure is None or measure.trashed_at is not None else measure


def standing(composing: Composing, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures that are current and may be printed as what their claimants say."""
    current = _current_ids(composing, figures)
    return tuple(
        figure for figure in figures if figure.id in current and not is_disputed(composing, figure)
    )


def disputed(composing: Composing, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures that are disputed and superseded by none."""
    superseded = {figure.supersedes_id for figure in figures}
    return tuple(
        figure
        for figure in figures
        if figure.id not in superseded
        and figure.status in ("standing", "disputed")
        and is_disputed(composing, figure)
    )


def _current_ids(composing: Composing, figures: Sequence[Figure]) -> frozenset[str]:
    measures = dict.fromkeys(figure.measure_id for figure in figures)
    return frozenset(
        figure.id
        for id in measures
        for figure in current_figures(composing.records.all(Figure, measure_id=id))
    )


def latest(composing: Composing, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Of each claimant's figures for a measure the latest, claimants in alphabetical order.

    The measures keep their order; what has no date counts as entered, before what has one.
    """
    series: dict[tuple[str, str], Figure] = {}
    for figure in sorted(figures, key=time_key):
        series[figure.measure_id, claimant_of(composing, figure)] = figure
    measures = list(dict.fromkeys(figure.measure_id for figure in figures))
    return tuple(
        sorted(
            series.values(),
            key=lambda each: (
                measures.index(each.measure_id),
                composing.name(each.claimant_id).casefold(),
            ),
        )
    )


def since(figures: Sequence[Figure], date: Date | None) -> tuple[Figure, ...]:
    """The figures that are not surely of before `date`."""
    return tuple(
        figure
        for figure in figures
        if date is None
        or (moment := figure.as_of or figure.period) is None
        or before(moment, date) != "yes"
    )


def claimant_of(composing: Composing, figure: Figure) -> str:
    """The id of the claimant, or of the actor it was merged into; empty for none."""
    if figure.claimant_id is None:
        return ""
    actor = surviving_actor(composing.records, figure.claimant_id)
    return figure.claimant_id if actor is None else actor.id


def tile_block(
    composing: Composing, figures: Sequence[Figure], key: str, origin: Origin | None = None
) -> Tiles:
    """A tile for each of `figures`, which must be standing ones."""
    shown = [
        (figure, measure)
        for figure in figures
        if (measure := measure_of(composing, figure)) is not None
    ]
    measures = {measure.id: measure for _, measure in shown}
    contested = {
        each.id for measure in measures.values() for each in _contested(composing, measure)
    }
    tiles = [
        _tile(composing, figure, measure, is_contested=figure.id in contested)
        for figure, measure in shown
    ]
    return Tiles(key, tuple(tiles), origin)


def _tile(composing: Composing, figure: Figure, measure: Measure, *, is_contested: bool) -> Tile:
    phrases = composing.phrases
    number, unit = _number_and_unit(composing, figure, measure)
    return Tile(
        key=f"tile/{figure.id}",
        qualifier=qualifier_words(figure, phrases.figures),
        number=number,
        unit=unit,
        label=measure.label,
        counting=counting_words(figure, measure, phrases.attribution),
        attribution=claimant_words(composing.name(figure.claimant_id), phrases.attribution),
        as_of=as_of_words(figure.as_of, phrases.attribution),
        change=change_words(composing, figure, measure),
        contested=phrases.contested if is_contested else "",
        caveat=figure.caveat,
        mark=composing.citations.mark(figure),
        amount=amount_of(composing, figure, measure),
    )


def _number_and_unit(composing: Composing, figure: Figure, measure: Measure) -> tuple[str, str]:
    """The number as it is set large, and the unit as it is set small; "%" and money stay large."""
    words = composing.phrases.figures
    whole = number_words(figure, measure, words)
    bare = number_words(figure, replace(measure, unit=""), words)
    if not whole.startswith(f"{bare} "):
        return whole, ""
    return bare, whole.removeprefix(bare).strip()


def amount_of(composing: Composing, figure: Figure, measure: Measure) -> Amount:
    """The figure as a register keeps it."""

    def plain(number: Decimal | None) -> str:
        return "" if number is None else format(number, "f")

    is_range = figure.qualifier == "range"
    return Amount(
        number="" if is_range else plain(figure.value),
        low=plain(figure.low) if is_range else "",
        high=plain(figure.high) if is_range else "",
        qualifier=qualifier_words(figure, composing.phrases.figures),
        unit=measure.unit,
    )


def _contested(composing: Composing, measure: Measure) -> Iterator[Figure]:
    """The figures of `measure` beside which another claimant's stands."""
    figures = composing.records.all(Figure, measure_id=measure.id)
    return chain.from_iterable(competing(figures, measure, _names(composing, figures)))


def _names(composing: Composing, figures: Sequence[Figure]) -> dict[str, str]:
    return {
        figure.claimant_id: composing.name(figure.claimant_id)
        for figure in figures
        if figure.claimant_id is not None
    }


def change_words(composing: Composing, figure: Figure, measure: Measure) -> str:
    """The difference from the same claimant's figure before, or why there is none."""
    older = figure_before(composing, figure, measure)
    if older is None:
        return ""
    phrases = composing.phrases
    found = difference(older, replace(figure, claimant_id=older.claimant_id), measure)
    if not isinstance(found, Difference):
        return phrases.changes.obstacles[found.obstacle]
    words = difference_words(found, phrases.figures.signs, phrases.dates, phrases.against_period)
    if found.older_period is not None:
        return words
    then = as_of_words(older.as_of, phrases.attribution)
    return phrases.change.format(difference=words, older=then)


def figure_before(composing: Composing, figure: Figure, measure: Measure) -> Figure | None:
    """The figure before in the series of the claimant, whichever of its names it was entered under;
    what is disputed takes no part.
    """
    claimant = claimant_of(composing, figure)
    if not claimant:
        return None
    if measure.id not in composing.series:
        composing.series[measure.id] = _undisputed(composing, measure)
    series = composing.series[measure.id].get(claimant, ())
    earlier = figures_before(replace(figure, claimant_id=claimant), series, measure)
    return earlier[-1] if earlier else None


def _undisputed(composing: Composing, measure: Measure) -> dict[str, list[Figure]]:
    """The figures of a measure that are not disputed, by the id of the surviving claimant."""
    found: dict[str, list[Figure]] = {}
    for figure in composing.records.all(Figure, measure_id=measure.id):
        if not is_disputed(composing, figure):
            claimant = claimant_of(composing, figure)
            found.setdefault(claimant, []).append(replace(figure, claimant_id=claimant or None))
    return found


def figure_table(
    composing: Composing, figures: Sequence[Figure], key: str, origin: Origin | None = None
) -> FigureTable:
    """One figure a row. Disputed ones carry that word, and a caption says what it means."""
    rows = tuple(
        _row(composing, figure, measure)
        for figure in figures
        if (measure := measure_of(composing, figure)) is not None
    )
    caption = composing.phrases.disputed_caption if any(row.status for row in rows) else ""
    return FigureTable(key, caption, rows, origin)


def _row(composing: Composing, figure: Figure, measure: Measure) -> FigureRow:
    phrases = composing.phrases
    return FigureRow(
        key=f"figure/{figure.id}",
        label=measure.label,
        value=figure_words(figure, measure, phrases.figures),
        counting=counting_words(figure, measure, phrases.attribution),
        attribution=claimant_words(composing.name(figure.claimant_id), phrases.attribution),
        as_of=as_of_words(figure.as_of, phrases.attribution),
        status=phrases.disputed if is_disputed(composing, figure) else "",
        caveat=figure.caveat,
        mark=composing.citations.mark(figure),
        amount=amount_of(composing, figure, measure),
    )


def competing_block(
    composing: Composing, figures: Sequence[Figure], key: str, origin: Origin | None = None
) -> Competing:
    """Claims on the same measure and time side by side; what is disputed takes no part."""
    groups: list[CompetingGroup] = []
    measures = dict.fromkeys(figure.measure_id for figure in figures)
    for id in measures:
        measure = composing.records.find(Measure, id)
        if measure is None or measure.trashed_at is not None:
            continue
        claims = standing(composing, composing.records.all(Figure, measure_id=id))
        for place, group in enumerate(competing(claims, measure, _names(composing, claims))):
            groups.append(
                CompetingGroup(
                    f"competing/{id}/{place}",
                    measure.label,
                    tuple(_claim(composing, figure, measure) for figure in group),
                )
            )
    return Competing(key, tuple(groups), origin)


def _claim(composing: Composing, figure: Figure, measure: Measure) -> CompetingClaim:
    phrases = composing.phrases
    name = composing.name(figure.claimant_id)
    return CompetingClaim(
        key=f"claim/{figure.id}",
        claimant=name or phrases.not_attributed,
        verb=phrases.reports if name else phrases.given,
        value=figure_words(figure, measure, phrases.figures),
        counting=counting_words(figure, measure, phrases.attribution),
        as_of=as_of_words(figure.as_of, phrases.attribution),
        caveat=figure.caveat,
        mark=composing.citations.mark(figure),
        amount=amount_of(composing, figure, measure),
    )
