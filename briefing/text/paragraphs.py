"""The paragraphs of a text as one sees them, parted by empty lines, and one moved past another."""

from collections.abc import Iterator
from typing import NamedTuple

from briefing.text.fences import fence_behind
from briefing.text.merging import Change
from briefing.text.spans import Span


class Moved(NamedTuple):
    """The change that moves a paragraph, and where the place that was asked for is then."""

    change: Change
    offset: int


def paragraphs(text: str) -> tuple[Span, ...]:
    """The stretches between empty lines, without line ends around them; fenced code is one."""
    return tuple(_paragraphs(text))


def paragraph_moved(text: str, offset: int, *, down: bool) -> Moved | None:
    """The paragraph at a place of the text put before the one above it, or behind the one below;
    None between paragraphs, and where there is none to pass.
    """
    found = paragraphs(text)
    at = next((n for n, span in enumerate(found) if span.start <= offset <= span.end), None)
    other = None if at is None else at + (1 if down else -1)
    if at is None or other is None or not 0 <= other < len(found):
        return None
    first, second = found[min(at, other)], found[max(at, other)]
    between = text[first.end : second.start]
    words = second.of(text) + between + first.of(text)
    place = first.start if not down else first.start + len(second.of(text)) + len(between)
    return Moved(Change(first.start, second.end, words), place + offset - found[at].start)


def _paragraphs(text: str) -> Iterator[Span]:
    start, begun, end, fence = 0, None, 0, ""
    for line in text.split("\n"):
        was_open, fence = bool(fence), fence_behind(line, fence)
        if line.strip() or (was_open and fence):
            begun = start if begun is None else begun
            end = start + len(line)
        elif begun is not None:
            yield Span(begun, end)
            begun = None
        start += len(line) + 1
    if begun is not None:
        yield Span(begun, end)
