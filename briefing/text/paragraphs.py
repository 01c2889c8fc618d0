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
    if at is None:
        return None
    return paragraph_put(text, at, at + (1 if down else -1), offset - found[at].start)


def paragraph_put(text: str, number: int, to: int, within: int = 0) -> Moved | None:
    """The paragraph `number` put to another place in their order, for the place `within` it; the
    empty lines between paragraphs stay as they are. None where that is its own place, or none.
    """
    found = paragraphs(text)
    if number == to or not 0 <= to < len(found):
        return None
    first, last = min(number, to), max(number, to)
    order = list(range(first, last + 1))
    order.remove(number)
    order.insert(to - first, number)
    words, place = "", 0
    for at, other in enumerate(order, first):
        if other == number:
            place = found[first].start + len(words)
        words += found[other].of(text)
        if at < last:
            words += text[found[at].end : found[at + 1].start]
    return Moved(Change(found[first].start, found[last].end, words), place + within)


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
