"""A stretch of a text, in Unicode code points: the only measure used below the window."""

from typing import NamedTuple


class Span(NamedTuple):
    """From `start` up to, not including, `end`; `text[span.start : span.end]` is what it covers."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """What the span covers of `text`."""
        return text[self.start : self.end]
