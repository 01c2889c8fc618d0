"""What a text has in its margin, and which of it touches the stretch that is seen."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtGui import QTextCursor

from briefing.desktop.checking.checking import PlacedFinding
from briefing.desktop.checking.traced_sentences import TracedSentences

Marked = TypeVar("Marked")


@dataclass(frozen=True)
class PageBreak:
    """Where in the text a page begins: in the stretch of the cursor, `share` of its height down."""

    cursor: QTextCursor
    share: float
    page: int


@dataclass(frozen=True)
class MarginMarks:
    """All that one text has in its margin, each in the order of the text."""

    findings: Sequence[PlacedFinding] = ()
    traces: TracedSentences | tuple[()] = ()
    breaks: Sequence[PageBreak] = ()


def meeting(
    marks: Sequence[Marked], first: int, last: int, cursor_of: Callable[[Marked], QTextCursor]
) -> Iterator[Marked]:
    """Those that touch the stretch, of marks that follow each other in the text. Cursors keep their
    order while one types, so that thousands need not be asked for each key.
    """
    begin = bisect_left(marks, first, key=lambda each: cursor_of(each).selectionEnd())
    for at in range(begin, len(marks)):
        if cursor_of(marks[at]).selectionStart() > last:
            return
        yield marks[at]


def beginning(
    findings: Sequence[tuple[int, PlacedFinding, QTextCursor]], first: int, last: int
) -> Sequence[tuple[int, PlacedFinding, QTextCursor]]:
    """The findings that begin in the stretch: they stand at their first line."""
    begin = bisect_left(findings, first, key=lambda each: each[2].selectionStart())
    end = bisect_right(findings, last, key=lambda each: each[2].selectionStart())
    return findings[begin:end]
