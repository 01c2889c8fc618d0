"""Many stretches of a text that stay at their words while one types.

A text of a hundred pages has a thousand findings. A `QTextCursor` for each costs every key a
twentieth of its time, since Qt moves them one by one and tells of each that has moved.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from briefing.desktop.editor.moving_positions import MovingPositions


class _Stretches(QObject):
    """Moved along as long as any place in them is held; they may lie in each other."""

    def __init__(self, document: QTextDocument, spans: Sequence[tuple[int, int]]) -> None:
        super().__init__()
        self.document = document
        self._starts, self._start_numbers = _in_order([start for start, _ in spans])
        self._ends, self._end_numbers = _in_order([end for _, end in spans])
        document.contentsChange.connect(self._follow)

    def start(self, number: int) -> int:
        return self._starts[self._start_numbers[number]]

    def end(self, number: int) -> int:
        return self._ends[self._end_numbers[number]]

    def _follow(self, position: int, removed: int, added: int) -> None:
        self._starts.follow(position, removed, added)
        self._ends.follow(position, removed, added)


@dataclass(frozen=True, slots=True)
class HeldPlace:
    """A stretch of a document, in its positions."""

    _stretches: _Stretches
    _number: int

    @property
    def start(self) -> int:
        """Where it begins now."""
        return self._stretches.start(self._number)

    @property
    def end(self) -> int:
        """Where it ends now."""
        return self._stretches.end(self._number)

    def cursor(self) -> QTextCursor:
        """A cursor that has selected it."""
        cursor = QTextCursor(self._stretches.document)
        cursor.setPosition(self.start)
        cursor.setPosition(self.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def held_places(cursors: Sequence[QTextCursor]) -> list[HeldPlace]:
    """What cursors of one document have selected, for when they are gone."""
    if not cursors:
        return []
    spans = [(cursor.selectionStart(), cursor.selectionEnd()) for cursor in cursors]
    stretches = _Stretches(cursors[0].document(), spans)
    return [HeldPlace(stretches, number) for number in range(len(spans))]


def _in_order(positions: Sequence[int]) -> tuple[MovingPositions, list[int]]:
    """The positions in ascending order, and for each of those given its number among them."""
    order = sorted(range(len(positions)), key=positions.__getitem__)
    numbers = [0] * len(order)
    for number, given in enumerate(order):
        numbers[given] = number
    moving = MovingPositions()
    moving.replace(0, 0, [positions[given] for given in order], 0)
    return moving, numbers
