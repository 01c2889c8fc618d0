"""Where on screen the words of a chip stand: one box for each stretch that is seen in one piece.

A chip wraps with its paragraph, and in a line of mixed direction its words may stand in several
places.
"""

from collections.abc import Iterable, Iterator
from typing import cast
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from briefing.desktop.editor.chip_index import Chip

_ABOVE, _BELOW, _BESIDE = 1.0, 3.0, 2.5
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_MOST_KNOWN = 2000
_TOUCHING = 0.6  # pixels: letters nearer than this stand in one piece


class ChipBoxes:
    """The boxes of the chips of one document, measured once for each state of their paragraph."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._known: dict[tuple[float, ...], tuple[QRectF, ...]] = {}

    def of(self, chip: Chip) -> tuple[QRectF, ...]:
        """The boxes of a chip now, in pixels of the document."""
        block = self._document.findBlock(chip.start)
        place = self._document.documentLayout().blockBoundingRect(block)
        state = (
            chip.serial,
            chip.start - block.position(),
            chip.end - chip.start,
            block.revision(),
            block.userState(),
            place.width(),
            place.height(),
        )
        known = self._known.get(state)
        corner = place.topLeft()
        if known is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            found = boxes(self._document, chip.start, chip.end)
            known = self._known[state] = tuple(box.translated(-corner) for box in found)
        return tuple(box.translated(corner) for box in known)


def boxes(document: QTextDocument, start: int, end: int) -> tuple[QRectF, ...]:
    """The boxes of the words between two positions of one paragraph, in pixels of the document."""
    return tuple(boxes_within(document.findBlock(start), ((start, end),)))


def boxes_within(block: QTextBlock, stretches: Iterable[tuple[int, int]]) -> Iterator[QRectF]:
    """The boxes of words of one paragraph, each between two positions of its document."""
    layout, begin = block.layout(), block.position()
    corner = block.document().documentLayout().blockBoundingRect(block).topLeft()
    is_simple = _runs_right(block.text())
    for start, end in stretches:
        first, last = start - begin, end - begin
        line = layout.lineForTextPosition(first)
        while line.isValid() and line.textStart() < last:
            yield from _in_line(line, first, last, corner, is_simple=is_simple)
            number = line.lineNumber() + 1
            if number == layout.lineCount():
                break
            line = layout.lineAt(number)


def _runs_right(text: str) -> bool:
    """Whether a paragraph runs from left to right throughout."""
    return text.isascii() or _RIGHT_TO_LEFT.isdisjoint(map(bidirectional, text))


def _in_line(
    line: QTextLine, first: int, last: int, corner: QPointF, *, is_simple: bool
) -> Iterator[QRectF]:
    start = max(first, line.textStart())
    end = min(last, line.textStart() + line.textLength())
    if start >= end:
        return
    stretches = [_edges(line, start, end)] if is_simple else _pieces(line, start, end)
    height = line.ascent() + line.descent()
    for left, right in stretches:
        place = QRectF(corner.x() + left, corner.y() + line.y(), right - left, height)
        yield place.adjusted(-_BESIDE, -_ABOVE, _BESIDE, _BELOW)


def _edges(line: QTextLine, start: int, end: int) -> tuple[float, float]:
    return _x(line, start), _x(line, end)


def _pieces(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """The stretches that the letters cover, put together where they touch.

    A cursor stands at either side of a change of direction, so its places do not tell.
    """
    drawn = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
    found: list[tuple[float, float]] = []
    for left, right in sorted((run.left(), run.right()) for run in drawn):
        if found and left <= found[-1][1] + _TOUCHING:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _x(line: QTextLine, at: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(at))[0]
