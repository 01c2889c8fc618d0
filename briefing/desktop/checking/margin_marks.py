"""What a text has in its margin, and which of it touches the stretch that is seen."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.desktop.checking.checking import PlacedFinding
from briefing.desktop.checking.held_places import HeldPlace
from briefing.desktop.checking.traced_sentences import TracedSentences


@dataclass(frozen=True)
class PageBreak:
    """Where in the text a page begins: in a stretch of it, `share` of its height down."""

    place: HeldPlace
    share: float
    page: int


@dataclass(frozen=True)
class MarginMarks:
    """All that one text has in its margin, each in the order of the text."""

    findings: Sequence[PlacedFinding] = ()
    traces: TracedSentences | tuple[()] = ()
    breaks: Sequence[PageBreak] = ()


def meeting(breaks: Sequence[PageBreak], first: int, last: int) -> Iterator[PageBreak]:
    """Those that touch the stretch, of breaks that follow each other in the text. Places keep their
    order while one types, so that not all need to be asked for each key.
    """
    begin = bisect_left(breaks, first, key=lambda each: each.place.end)
    for at in range(begin, len(breaks)):
        if breaks[at].place.start > last:
            return
        yield breaks[at]


def beginning(
    findings: Sequence[tuple[int, PlacedFinding, HeldPlace]], first: int, last: int
) -> Sequence[tuple[int, PlacedFinding, HeldPlace]]:
    """The findings that begin in the stretch: they stand at their first line."""
    begin = bisect_left(findings, first, key=lambda each: each[2].start)
    end = bisect_right(findings, last, key=lambda each: each[2].start)
    return findings[begin:end]
