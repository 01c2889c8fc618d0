"""Where the places of a text stand after it has been edited."""

from briefing.text.merging import change_between
from briefing.text.spans import Span


class MovedPlaces:
    """The way from a text as it was to the text as it is; both count code points."""

    def __init__(self, before: str, now: str) -> None:
        self._change = change_between(before, now)
        self._shift = len(now) - len(before)

    def span(self, start: int, end: int) -> Span:
        """The stretch now: it grows or shrinks with what was edited inside of it."""
        return Span(self._start(start), max(self._start(start), self._end(end)))

    def is_touched(self, start: int, end: int) -> bool:
        """Whether anything from `start` to `end` was edited; beside it does not count."""
        change = self._change
        if change.start == change.end and not change.words:
            return False
        return (change.start < end and start < change.end) or start < change.start < end

    def _start(self, place: int) -> int:
        if place < self._change.start:
            return place
        if place >= self._change.end:
            return place + self._shift
        return self._change.start

    def _end(self, place: int) -> int:
        if place <= self._change.start:
            return place
        if place >= self._change.end:
            return place + self._shift
        return self._change.start + len(self._change.words)
