"""Figures of a measure as a chart: several claimants, ranges, and every number told in words.

The scale of numbers always holds the zero. What is disputed, replaced or without a date is not
drawn; the caption counts what has no date.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from briefing.documents.chart_blocks import Chart, ChartPoint, Charts, ChartSeries, Tick
from briefing.documents.composing import Composing
from briefing.documents.figure_parts import claimant_of, measure_of, standing
from briefing.documents.prose import Mark, Origin
from briefing.domain.attribution import counting_words
from briefing.domain.date_calendar import day_number
from briefing.domain.date_order import earliest, latest, length_in_days
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.numbers import number_text
from briefing.domain.series import time_key
from briefing.domain.wording import figure_words

_FEWEST = 2
_STEPS = 4
_MOST_DIGITS = 60  # no picture tells larger numbers apart
_YEAR_OFFSET = 10**9
_NICE = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))

Form = Literal["line", "bar"]


def charts(
    composing: Composing,
    figures: Sequence[Figure],
    form: Form,
    key: str,
    *,
    limit: int | None = None,
    origin: Origin | None = None,
) -> Charts:
    """A chart of each measure that has at least two figures to draw, `limit` at the most."""
    by_measure: dict[str, list[Figure]] = {}
    for figure in standing(composing, figures):
        by_measure.setdefault(figure.measure_id, []).append(figure)
    found = [
        chart
        for id, some in by_measure.items()
        if (chart := _chart(composing, some, form, f"{key}/{id}")) is not None
    ]
    return Charts(key, tuple(found[:limit]), origin)


def _chart(composing: Composing, figures: Sequence[Figure], form: Form, key: str) -> Chart | None:
    measure = measure_of(composing, figures[0])
    placed = sorted((each for each in figures if _days(each) is not None), key=time_key)
    drawn = [each for each in placed if _ends(each) is not None]
    if measure is None or len(drawn) < _FEWEST:
        return None
    places = _places(drawn, form)
    series = tuple(_series(composing, drawn, measure, places))
    words = composing.phrases.charts
    title = f"{measure.label} ({measure.unit})" if measure.unit else measure.label
    return Chart(
        key,
        title,
        counting_words(drawn[-1], measure, composing.phrases.attribution),
        form,
        series,
        tuple(_across(composing, drawn, places)),
        tuple(_up(composing, drawn)),
        words.alt.format(
            form=words.forms[form], title=title, series=_told(composing, drawn, measure)
        ),
        _caption(composing, series, form, missing=len(figures) - len(drawn)),
        _mark(composing, drawn),
    )


def _mark(composing: Composing, figures: Sequence[Figure]) -> Mark:
    marks = [composing.citations.mark(figure) for figure in figures]
    numbers = sorted({number for mark in marks for number in mark.notes})
    return Mark(tuple(numbers), next((mark.words for mark in marks if mark.words), ""))


def _moment(figure: Figure) -> Date | None:
    return figure.as_of or figure.period


def _days(figure: Figure) -> float | None:
    """The middle of the time a figure is for, in days; None where its ends are not known."""
    moment = _moment(figure)
    if moment is None or length_in_days(moment) is None:
        return None
    return (_day(earliest(moment)) + _day(latest(moment))) / 2


def _day(key: str) -> int:
    year, month, day = key[:10], key[11:13], key[14:16]
    return day_number(int(year) - _YEAR_OFFSET, int(month), int(day))


def _ends(figure: Figure) -> tuple[Decimal, Decimal] | None:
    low = figure.low if figure.qualifier == "range" else figure.value
    high = figure.high if figure.qualifier == "range" else figure.value
    if low is None or high is None or max(low.adjusted(), high.adjusted()) > _MOST_DIGITS:
        return None
    return low, high


def _places(figures: Sequence[Figure], form: Form) -> dict[str, float]:
    """Where each figure stands: in days, or in the how-manieth group of bars."""
    days = {figure.id: _days(figure) or 0.0 for figure in figures}
    if form == "line":
        return days
    groups = sorted(set(days.values()))
    return {id: float(groups.index(day)) for id, day in days.items()}


def _series(
    composing: Composing, figures: Sequence[Figure], measure: Measure, places: dict[str, float]
) -> Iterator[ChartSeries]:
    phrases = composing.phrases
    by_claimant: dict[str, list[Figure]] = {}
    for figure in figures:
        by_claimant.setdefault(claimant_of(composing, figure), []).append(figure)
    for id in sorted(by_claimant, key=lambda id: composing.name(id).casefold()):
        some = by_claimant[id]
        yield ChartSeries(
            composing.name(id) or phrases.not_attributed,
            figure_words(some[-1], measure, phrases.figures),
            tuple(_point(composing, figure, places[figure.id]) for figure in some),
        )


def _point(composing: Composing, figure: Figure, at: float) -> ChartPoint:
    ends = _ends(figure)
    assert ends is not None, "only figures with a number are drawn"
    signs = composing.phrases.figures.signs
    low, high = (number_text(end, signs) for end in ends)
    label = low if low == high else composing.phrases.charts.between.format(low=low, high=high)
    qualified = figure.qualifier != "exact"
    return ChartPoint(at, float(ends[0]), float(ends[1]), label, qualified)


def _across(
    composing: Composing, figures: Sequence[Figure], places: dict[str, float]
) -> Iterator[Tick]:
    seen: set[float] = set()
    for figure in figures:
        at, moment = places[figure.id], _moment(figure)
        if at not in seen and moment is not None:
            seen.add(at)
            yield Tick(at, composing.date(moment))


def _up(composing: Composing, figures: Sequence[Figure]) -> Iterator[Tick]:
    """Round numbers from below the lowest, or zero, to above the highest."""
    ends = [end for figure in figures for end in _ends(figure) or ()]
    lowest, highest = min(Decimal(0), *ends), max(Decimal(0), *ends)
    step = _step((highest - lowest) or Decimal(1))
    at = (lowest / step).to_integral_value(rounding="ROUND_FLOOR") * step
    while True:
        whole = at.to_integral_value() if at == at.to_integral_value() else at
        yield Tick(float(at), number_text(whole, composing.phrases.figures.signs))
        if at >= highest:
            return
        at += step


def _step(span: Decimal) -> Decimal:
    rough = span / _STEPS
    size = Decimal(1).scaleb(rough.adjusted())
    return next(nice * size for nice in _NICE if nice * size >= rough)


def _told(composing: Composing, figures: Sequence[Figure], measure: Measure) -> str:
    words, phrases = composing.phrases.charts, composing.phrases
    by_name: dict[str, list[str]] = {}
    for figure in figures:
        moment = _moment(figure)
        said = words.alt_figure.format(
            figure=figure_words(figure, measure, phrases.figures), time=composing.date(moment)
        )
        name = composing.name(figure.claimant_id) or phrases.not_attributed
        by_name.setdefault(name, []).append(said)
    return " ".join(
        words.alt_series.format(
            name=name, figures=phrases.punctuation.semicolon.join(by_name[name])
        )
        for name in sorted(by_name, key=str.casefold)
    )


def _caption(
    composing: Composing, series: Sequence[ChartSeries], form: Form, *, missing: int
) -> str:
    words = composing.phrases.charts
    points = [point for one in series for point in one.points]
    said = (
        words.lines if form == "line" and len(series) > 1 else "",
        words.qualified if form == "line" and any(point.qualified for point in points) else "",
        words.ranges[form] if any(point.low != point.high for point in points) else "",
        words.not_shown.format(count=missing) if missing else "",
    )
    return " ".join(sentence for sentence in said if sentence)
