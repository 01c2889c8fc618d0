"""Where stretches of a text stand on screen, and how they stay there while one types.

A stretch is held by a `QTextCursor`, which Qt moves along with every edit.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor

from briefing.desktop.editor.text_editor import TextEditor
from briefing.text.moved_places import MovedPlaces


@dataclass(frozen=True)
class LineOnScreen:
    """A line of text: its top and height in pixels of the document, and the stretch of it that was
    asked for, as positions in the document.
    """

    top: float
    height: float
    start: int
    end: int


def held(
    editor: TextEditor, before: str, stretches: Iterable[tuple[int, int]]
) -> list[QTextCursor]:
    """Cursors over stretches of the CommonMark as it was; what was typed since has moved them."""
    places = editor.places()
    moved = MovedPlaces(before, places.text)
    document, keep = editor.document(), QTextCursor.MoveMode.KeepAnchor
    last = len(places.text)
    cursors: list[QTextCursor] = []
    for start, end in stretches:
        span = moved.span(start, end)
        cursor = QTextCursor(document)
        cursor.setPosition(places.place_in_document(max(0, min(span.start, last))))
        cursor.setPosition(places.place_in_document(max(0, min(span.end, last))), keep)
        cursors.append(cursor)
    return cursors


def lines_of(editor: TextEditor, start: int, end: int) -> Iterator[LineOnScreen]:
    """The lines between two positions of the document, from the top; one for an empty stretch."""
    document = editor.document()
    layout = document.documentLayout()
    last = max(end, start + 1)
    block = document.findBlock(start)
    while block.isValid() and block.position() < last:
        place = layout.blockBoundingRect(block)
        yield from _lines_of(block, place.top(), start, last)
        block = block.next()


def _lines_of(block: QTextBlock, top: float, start: int, end: int) -> Iterator[LineOnScreen]:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = block.position() + line.textStart()
        last = first + max(line.textLength(), 1)
        if first < end and last > start:
            at = max(first, start)
            yield LineOnScreen(top + line.y(), line.height(), at, min(last, end))
