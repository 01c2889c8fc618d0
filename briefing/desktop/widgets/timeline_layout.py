"""Where the events of a timeline strip go: computed from dates and widths, painted elsewhere.

An event known to the day is a point; one known to the month or the year is a band over the whole
of it, since nothing says where in it the event lies. Labels that would run into each other are put
into lanes below; a label that finds no lane is left out, its marker stays.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

LANES = 3
LABEL_WIDTH = 118.0
LABEL_LEAST = 64.0
LABEL_BEFORE = 13.0
LABEL_GAP = 8.0
EDGE = 18.0
_TICKS_MOST = 8
_MONTHS_PER_YEAR = 12
_STEPS_IN_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 1200)


@dataclass(frozen=True)
class TimelineEvent:
    """An event: `when` as it is written, `earliest` and `latest` the days it may have been on.

    None for a bound that is open. `is_planned` events are drawn hollow.
    """

    key: str
    title: str
    when: str
    earliest: date | None
    latest: date | None
    icon: str = "calendar"
    is_planned: bool = False


@dataclass(frozen=True)
class PlacedEvent:
    """An event with the distances of marker and band from the start edge, in pixels.

    `band` is None for an event known to the day; `lane` is None when its label is left out, and
    `label_width` is the room the label has.
    """

    event: TimelineEvent
    marker: float
    band: tuple[float, float] | None
    lane: int | None
    label_width: float


@dataclass(frozen=True)
class Tick:
    """The first day of a month or a year on the axis."""

    x: float
    day: date
    is_year: bool


@dataclass(frozen=True)
class TimelineLayout:
    """A laid out strip; `today` is None when it lies outside."""

    placed: tuple[PlacedEvent, ...]
    ticks: tuple[Tick, ...]
    today: float | None
    lanes: int


def lay_out(events: Sequence[TimelineEvent], width: float, today: date) -> TimelineLayout:
    """Place events on an axis of `width` pixels; those without any date are left out."""
    bounds = [day for event in events for day in (event.earliest, event.latest) if day]
    if not bounds:
        return TimelineLayout((), (), None, 0)
    first, last = min(bounds), max(bounds)
    if first == last:
        first, last = first - timedelta(days=15), last + timedelta(days=15)
    span = (last - first).days
    room = max(1.0, width - 2 * EDGE - LABEL_WIDTH / 2)

    def x_of(day: date) -> float:
        return EDGE + room * (day - first).days / span

    placed = _place(events, x_of, width)
    now = x_of(today) if first <= today <= last or 0 < x_of(today) < width - EDGE else None
    lanes = 1 + max((event.lane for event in placed if event.lane is not None), default=-1)
    return TimelineLayout(tuple(placed), _ticks(first, last, x_of), now, lanes)


def _place(
    events: Sequence[TimelineEvent], x_of: Callable[[date], float], width: float
) -> list[PlacedEvent]:
    dated = [event for event in events if event.earliest or event.latest]
    spots = sorted(
        ((*_spot(event, x_of, width), event) for event in dated), key=lambda spot: spot[0]
    )
    lanes, rooms = _lanes([marker for marker, _, _ in spots], width)
    return [
        PlacedEvent(event, marker, band, lane, room)
        for (marker, band, event), lane, room in zip(spots, lanes, rooms, strict=True)
    ]


def _lanes(markers: list[float], width: float) -> tuple[list[int | None], list[float]]:
    """The lane and the width of every label, from the last to the first.

    A label ends before the next one in its lane, and before the thread of a later event that runs
    down past it to a deeper lane; so a thread never runs through words.
    """
    lanes: list[int | None] = []
    rooms: list[float] = []
    limits = [width + LABEL_GAP] * LANES
    for marker in reversed(markers):
        room = [min(LABEL_WIDTH, limit - LABEL_GAP - marker + LABEL_BEFORE) for limit in limits]
        lane = next((lane for lane in range(LANES) if room[lane] >= LABEL_LEAST), None)
        lanes.append(lane)
        rooms.append(0.0 if lane is None else room[lane])
        if lane is not None:
            for above in range(lane):
                limits[above] = min(limits[above], marker)
            limits[lane] = marker - LABEL_BEFORE
    return lanes[::-1], rooms[::-1]


def _spot(
    event: TimelineEvent, x_of: Callable[[date], float], width: float
) -> tuple[float, tuple[float, float] | None]:
    """Where the marker of a dated event goes, and its band."""
    start = x_of(event.earliest) if event.earliest else 0.0
    end = x_of(event.latest) if event.latest else width
    if event.earliest and event.latest:
        if event.earliest == event.latest:
            return start, None
        return (start + end) / 2, (start, end)
    return (start if event.earliest else end), (start, end)


def _ticks(first: date, last: date, x_of: Callable[[date], float]) -> tuple[Tick, ...]:
    months = (last.year - first.year) * _MONTHS_PER_YEAR + last.month - first.month
    step = next((step for step in _STEPS_IN_MONTHS if months / step <= _TICKS_MOST), 1200)
    count = first.year * _MONTHS_PER_YEAR + first.month
    ticks: list[Tick] = []
    while True:
        count += 1
        if (count - 1) % step:
            continue
        year, month = divmod(count - 1, _MONTHS_PER_YEAR)
        if year > date.max.year or date(year, month + 1, 1) > last:
            return tuple(ticks)
        day = date(year, month + 1, 1)
        ticks.append(Tick(x_of(day), day, is_year=month == 0))
