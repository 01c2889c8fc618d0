"""The events around one of them in time, on a strip: points, and bands where no day is known."""

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.day_bounds import day_bounds
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.kind_looks import EVENT_ICONS
from briefing.desktop.records.section import Section
from briefing.desktop.session import Changes
from briefing.desktop.widgets.timeline_layout import TimelineEvent
from briefing.desktop.widgets.timeline_strip import TimelineStrip
from briefing.domain.events import Event
from briefing.domain.records import Record
from briefing.store.lists import Order

_MOST = 25


class EventTimeline(Section):
    """At most so many events, those nearest in time; one that is pressed is gone to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Timeline"), ("event",))
        self._strip = TimelineStrip(desk.theme, say("Timeline"))
        self._strip.opened.connect(self._open)
        self._shown: tuple[TimelineEvent, ...] = ()
        self.column.addWidget(self._strip)

    def fill(self, record: Record) -> None:
        events = self._around(record)
        self._show(tuple(_on_strip(event) for event in events if event.start is not None))

    def _show(self, shown: tuple[TimelineEvent, ...]) -> None:
        if shown != self._shown:
            self._shown = shown
            self._strip.show_events(shown, self.desk.today())
        self.setVisible(len(shown) > 1)

    def library_changed(self, changes: Changes) -> None:
        """An event that is only renamed keeps its place, and costs no look at all the others."""
        before = self.record
        found = None if before is None else self.desk.session.library.find(Event, before.id)
        moved_ids = changes.ids.get("event", frozenset())
        only_own = before is not None and moved_ids == frozenset({before.id})
        if isinstance(before, Event) and found is not None and only_own:
            moved = (before.start, before.end) != (found.start, found.end)
            if not moved and before.trashed_at == found.trashed_at:
                self.record = found
                self._show(tuple(_in_place(event, found) for event in self._shown))
                return
        super().library_changed(changes)

    def _open(self, id: str) -> None:
        self.desk.navigator.go_to_record("event", id)

    def _around(self, record: Record) -> list[Event]:
        library = self.desk.session.library
        numbers = library.numbers(Event, Order("start"))
        number = library.numbers_of(Event, (record.id,)).get(record.id)
        at = 0 if number is None or number not in numbers else numbers.index(number)
        first = max(0, min(at - _MOST // 2, len(numbers) - _MOST))
        some = numbers[first : first + _MOST]
        found = library.records_at(Event, some)
        return [found[each] for each in some]


def _in_place(shown: TimelineEvent, event: Event) -> TimelineEvent:
    return _on_strip(event) if shown.key == event.id else shown


def _on_strip(event: Event) -> TimelineEvent:
    earliest, latest = day_bounds(event.start)
    if event.end is not None:
        latest = day_bounds(event.end)[1]
    return TimelineEvent(
        event.id,
        event.title,
        date_shown(event.start),
        earliest,
        latest,
        EVENT_ICONS[event.kind],
        is_planned=event.status == "planned",
    )
