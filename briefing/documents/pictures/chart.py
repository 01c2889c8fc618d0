"""A chart as a scene: lines over time, or groups of bars, each claimant told apart without colour.

Claimants differ in dash, marker and lightness and are named beside their last point (lines) or in a
legend (bars). Ranges are upright lines, or pale ends of bars.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.documents.chart_blocks import Chart, ChartPoint, ChartSeries, Tick
from briefing.documents.pictures.markers import marker
from briefing.scene.items import (
    Item,
    Lettering,
    Line,
    Measure,
    Path,
    Rect,
    Scene,
    Step,
    Stroke,
    Text,
)

_LEAST_HEIGHT = 168.0
_TOP = 10.0
_BOTTOM = 18.0
_LEGEND = 16.0
_AXIS_GAP = 5.0
_NAME_GAP = 8.0
_NAME_HEIGHT = 19.0
_WIDEST_NAMES = 0.34
_INSET = 6.0
_ELLIPSIS = "…"
_ROUNDING = 0.01
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2.4), (1.4, 2.2), (7, 2, 1.4, 2))
_GROUP_FILL = 0.72
_MOST_BAR = 34.0


@dataclass(frozen=True)
class ChartLook:
    """The colours of a chart: one a claimant, used again from the first; text, rules, paper."""

    series: tuple[str, ...]
    ink: str
    rule: str
    paper: str

    def colour(self, place: int) -> str:
        return self.series[place % len(self.series)]


@dataclass(frozen=True)
class _Plot:
    """The field the data lies in, and how numbers become places on it."""

    left: float
    top: float
    right: float
    bottom: float
    first: float
    last: float
    low: float
    high: float

    def x(self, at: float) -> float:
        span = self.last - self.first
        share = (at - self.first) / span if span else 0.5
        return self.left + _INSET + share * (self.right - self.left - 2 * _INSET)

    def y(self, number: float) -> float:
        share = (number - self.low) / ((self.high - self.low) or 1.0)
        return self.bottom - share * (self.bottom - self.top)


def chart_scene(chart: Chart, width: float, measure: Measure, look: ChartLook) -> Scene:
    """The chart `width` points wide."""
    draw = _lines if chart.form == "line" else _bars
    return Scene(width, _height(chart), tuple(draw(chart, width, measure, look)))


def _height(chart: Chart) -> float:
    """High enough for the names of all claimants beside the lines."""
    return max(_LEAST_HEIGHT, _NAME_HEIGHT * len(chart.series) + _TOP + _BOTTOM)


def _fitted(text: str, lettering: Lettering, room: float, measure: Measure) -> str:
    """`text`, shortened with an ellipsis where it is wider than its room."""
    # The longest name has just the room it takes, but for the rounding of sums.
    if measure(text, lettering) <= room + _ROUNDING:
        return text
    while text and measure(text + _ELLIPSIS, lettering) > room:
        text = text[:-1].rstrip()
    return text + _ELLIPSIS


def _lines(chart: Chart, width: float, measure: Measure, look: ChartLook) -> Iterator[Item]:
    names = max(_name_width(series, measure) for series in chart.series) + _NAME_GAP
    right = width - min(names, width * _WIDEST_NAMES)
    places = [tick.at for tick in chart.across]
    plot = _plot(chart, measure, right, _TOP, (min(places), max(places)))
    yield from _up(chart, plot, look)
    yield from _across(chart.across, plot, measure, look)
    for place, series in enumerate(chart.series):
        yield from _line(series, plot, look.colour(place), place, look)
    yield from _names(chart.series, plot, width, measure, look)


def _plot(
    chart: Chart, measure: Measure, right: float, top: float, ends: tuple[float, float]
) -> _Plot:
    small = Lettering(7, features=("tnum",))
    left = max(measure(tick.words, small) for tick in chart.up) + _AXIS_GAP
    low, high = chart.up[0].at, chart.up[-1].at
    return _Plot(left, top, right, _height(chart) - _BOTTOM, ends[0], ends[1], low, high)


def _up(chart: Chart, plot: _Plot, look: ChartLook) -> Iterator[Item]:
    small = Lettering(7, colour=look.ink, features=("tnum",))
    for tick in chart.up:
        y = plot.y(tick.at)
        stroke = Stroke(0.9 if tick.at == 0 else 0.4, look.ink if tick.at == 0 else look.rule)
        yield Line(plot.left, y, plot.right, y, stroke)
        yield Text(plot.left - _AXIS_GAP, y + 2.4, tick.words, small, "right")


def _across(
    ticks: Sequence[Tick], plot: _Plot, measure: Measure, look: ChartLook
) -> Iterator[Item]:
    """The dates below, the first and the last before those between; none runs into another."""
    small = Lettering(7, colour=look.ink)
    ordered = [*ticks[:1], *reversed(ticks[1:])]
    taken: list[tuple[float, float]] = []
    for tick in ordered:
        x, half = plot.x(tick.at), measure(tick.words, small) / 2
        middle = min(max(x, half), max(plot.right - half + _INSET, half))
        yield Line(x, plot.bottom, x, plot.bottom + 3, Stroke(0.5, look.ink))
        if all(middle + half + 6 < start or middle - half - 6 > end for start, end in taken):
            taken.append((middle - half, middle + half))
            yield Text(middle, plot.bottom + 12, tick.words, small, "middle")


def _line(
    series: ChartSeries, plot: _Plot, colour: str, place: int, look: ChartLook
) -> Iterator[Item]:
    spots = [(plot.x(point.at), plot.y((point.low + point.high) / 2)) for point in series.points]
    if len(spots) > 1:
        first, *others = spots
        steps = (Step("move", (first,)), *(Step("line", (spot,)) for spot in others))
        yield Path(steps, stroke=Stroke(1.3, colour, _DASHES[place % len(_DASHES)]))
    for (x, y), point in zip(spots, series.points, strict=True):
        yield from _range(x, point, plot, colour)
        yield marker(place, x, y, colour, look.paper if point.qualified else colour)


def _range(x: float, point: ChartPoint, plot: _Plot, colour: str) -> Iterator[Item]:
    if point.low == point.high:
        return
    low, high = plot.y(point.low), plot.y(point.high)
    stroke = Stroke(1.2, colour)
    yield Line(x, low, x, high, stroke)
    for end in (low, high):
        yield Line(x - 3, end, x + 3, end, stroke)


def _name_width(series: ChartSeries, measure: Measure) -> float:
    return max(
        measure(series.name, Lettering(7.6, bold=True)), measure(series.last, Lettering(7.2))
    )


def _names(
    series: Sequence[ChartSeries], plot: _Plot, width: float, measure: Measure, look: ChartLook
) -> Iterator[Item]:
    """Each claimant and its last figure beside the end of its line, none over another."""
    ends = sorted(
        (plot.y((one.points[-1].low + one.points[-1].high) / 2), place)
        for place, one in enumerate(series)
    )
    x = plot.right + _NAME_GAP
    small = Lettering(7.2, colour=look.ink)
    level = plot.top - _NAME_HEIGHT
    lowest = plot.bottom + _BOTTOM - _NAME_HEIGHT * len(ends)
    for order, (y, place) in enumerate(ends):
        level = max(level + _NAME_HEIGHT, min(y - 5, lowest + order * _NAME_HEIGHT))
        bold = Lettering(7.6, bold=True, colour=look.colour(place))
        one = series[place]
        yield Text(x, level + 6, _fitted(one.name, bold, width - x, measure), bold)
        yield Text(x, level + 15, _fitted(one.last, small, width - x, measure), small)


def _bars(chart: Chart, width: float, measure: Measure, look: ChartLook) -> Iterator[Item]:
    count = len(chart.across)
    plot = _plot(chart, measure, width, _TOP + _LEGEND, (-0.5, count - 0.5))
    yield from _legend(chart.series, measure, plot, look)
    yield from _up(chart, plot, look)
    yield from _across(chart.across, plot, measure, look)
    group = (plot.right - plot.left - 2 * _INSET) / count
    bar = min(group * _GROUP_FILL / len(chart.series), _MOST_BAR)
    for place, series in enumerate(chart.series):
        start = (place - len(chart.series) / 2) * bar
        for point in series.points:
            x = plot.x(point.at) + start
            yield from _bar(point, x, bar, plot, look.colour(place), look)


def _bar(
    point: ChartPoint, x: float, width: float, plot: _Plot, colour: str, look: ChartLook
) -> Iterator[Item]:
    zero, low, high = plot.y(0), plot.y(point.low), plot.y(point.high)
    inside = max(width - 1.5, 1.0)
    yield Rect(x, min(zero, low), inside, abs(zero - low), fill=colour)
    if point.low != point.high:
        stroke = Stroke(0.8, colour, (2, 1.4))
        yield Rect(x, high, inside, low - high, fill=look.paper, stroke=stroke)
    label = Lettering(6.6, colour=look.ink, features=("tnum",))
    yield Text(x + inside / 2, min(zero, low, high) - 2.5, point.label, label, "middle")


def _legend(
    series: Sequence[ChartSeries], measure: Measure, plot: _Plot, look: ChartLook
) -> Iterator[Item]:
    x, room = plot.left, (plot.right - plot.left) / len(series)
    lettering = Lettering(7.4, bold=True, colour=look.ink)
    for place, one in enumerate(series):
        name = _fitted(one.name, lettering, room - 26, measure)
        yield Rect(x, 3, 8, 8, fill=look.colour(place))
        yield Text(x + 12, 10, name, lettering)
        x += 12 + measure(name, lettering) + 14
