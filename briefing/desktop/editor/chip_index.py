"""Where the chips of a document stand, kept as it changes: a key looks only at its own paragraph.

Positions are those of the document, in UTF-16 units.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from briefing.desktop.editor.chip_format import is_plain, link_of, stands_for
from briefing.desktop.editor.moving_positions import MovingPositions


@dataclass(frozen=True, slots=True)
class Chip:
    """A link to a record, from position `start` up to `end` of the document."""

    start: int
    end: int
    kind: str
    record_id: str
    serial: int


@dataclass(frozen=True, slots=True)
class Substitute:
    """Letters of the document that stand for `character`, one for one."""

    start: int
    end: int
    character: str


# What a stretch is: kind, id and serial of a chip, or the character that is stood in for.
_Mark = tuple[str, str, int] | str


class ChipIndex(QObject):
    """The chips of one document; make it before whatever else listens to the document's changes.

    `revision` is another number after every change.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._starts = MovingPositions()
        self._ends = MovingPositions()
        self._marks: list[_Mark] = []
        self.revision = 0
        document.contentsChange.connect(self._follow)

    def chips(self) -> tuple[Chip, ...]:
        """All chips in the order of the text."""
        return tuple(self._chips(range(len(self._starts))))

    def substitutes(self) -> tuple[Substitute, ...]:
        """All letters that stand for others."""
        return tuple(
            Substitute(self._starts[number], self._ends[number], mark)
            for number, mark in enumerate(self._marks)
            if isinstance(mark, str)
        )

    def within(self, start: int, end: int) -> Sequence[Chip]:
        """The chips that have a letter between two positions."""
        first = self._ends.first_behind(start)
        return list(self._chips(range(first, max(first, self._starts.first_from(end)))))

    def around(self, start: int, end: int) -> Chip | None:
        """The chip in whose words, or at whose edge, both positions stand; the earlier of two that
        touch there.
        """
        first = self._ends.first_from(end)
        last = self._starts.first_behind(start)
        return next(iter(self._chips(range(first, last))), None)

    def starting_at(self, position: int) -> Chip | None:
        """The chip whose first letter stands behind this position."""
        at = self._starts.first_from(position)
        is_there = at < len(self._starts) and self._starts[at] == position
        return next(self._chips(range(at, at + 1)), None) if is_there else None

    def ending_at(self, position: int) -> Chip | None:
        """The chip whose last letter stands before this position."""
        at = self._ends.first_from(position)
        is_there = at < len(self._ends) and self._ends[at] == position
        return next(self._chips(range(at, at + 1)), None) if is_there else None

    def _chips(self, numbers: range) -> Iterator[Chip]:
        for number in numbers:
            mark = self._marks[number]
            if not isinstance(mark, str):
                yield Chip(self._starts[number], self._ends[number], *mark)

    def _follow(self, position: int, removed: int, added: int) -> None:
        self.revision += 1
        if self._is_plain_change(position, removed, added):
            behind = self._starts.first_from(position + removed)
            self._starts.replace(behind, behind, (), added - removed)
            self._ends.replace(behind, behind, (), added - removed)
            return
        document = self._document
        last_position = document.characterCount() - 1
        block = document.findBlock(min(position, last_position))
        last = document.findBlock(min(position + added, last_position))
        start, end = block.position(), last.position() + last.length()
        moved = added - removed
        first = self._starts.first_from(start)
        behind = max(first, self._starts.first_from(end - moved))
        found = list(_found(block, end)) if block.isValid() else []
        self._starts.replace(first, behind, [each[0] for each in found], moved)
        self._ends.replace(first, behind, [each[1] for each in found], moved)
        self._marks[first:behind] = [each[2] for each in found]

    def _is_plain_change(self, position: int, removed: int, added: int) -> bool:
        """Whether no more than a plain letter has come or gone, away from all that is marked."""
        if removed + added != 1:
            return False
        first = self._ends.first_from(position)
        if first < len(self._starts) and self._starts[first] <= position + removed:
            return False
        if not added:
            return True
        letter = QTextCursor(self._document)
        letter.setPosition(position + 1)
        return is_plain(letter.charFormat())


def _found(block: QTextBlock, end: int) -> Iterator[tuple[int, int, _Mark]]:
    """The marked stretches of the paragraphs from `block` on that begin before `end`."""
    while block.isValid() and block.position() < end:
        yield from _in_block(block)
        block = block.next()


def _in_block(block: QTextBlock) -> Iterator[tuple[int, int, _Mark]]:
    held: tuple[int, int, _Mark] | None = None
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        form = fragment.charFormat()
        mark = link_of(form) or stands_for(form)
        start, end = fragment.position(), fragment.position() + fragment.length()
        if held is not None and held[2] == mark and not isinstance(mark, str):
            held = (held[0], end, mark)
        else:
            if held is not None:
                yield held
            held = (start, end, mark) if mark else None
        fragments += 1
    if held is not None:
        yield held
