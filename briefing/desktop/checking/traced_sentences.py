"""The sentences of a text with what carries each, and how they stay at their words while one types.

A text of a hundred pages has some 1,500. A `QTextCursor` for each costs every key a tenth of its
time, since Qt moves them one by one and tells of each.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from briefing.desktop.editor.moving_positions import MovingPositions
from briefing.operations.draft_looks import TraceLine
from briefing.text.spans import Span


class TracedSentences(QObject):
    """For one document; `sentences` follow each other in it. It moves them along until `end`."""

    def __init__(
        self,
        parent: QObject,
        document: QTextDocument,
        sentences: Iterable[tuple[Span, TraceLine]],
    ) -> None:
        super().__init__(parent)
        held = list(sentences)
        self._lines = [line for _, line in held]
        self._starts, self._ends = MovingPositions(), MovingPositions()
        self._starts.replace(0, 0, [span.start for span, _ in held], 0)
        self._ends.replace(0, 0, [span.end for span, _ in held], 0)
        document.contentsChange.connect(self._follow)

    def end(self) -> None:
        """Follow the text no more."""
        self.deleteLater()

    def __len__(self) -> int:
        return len(self._lines)

    def __iter__(self) -> Iterator[tuple[Span, TraceLine]]:
        return self._numbered(range(len(self._lines)))

    def meeting(self, first: int, last: int) -> Iterator[tuple[Span, TraceLine]]:
        """The sentences that touch a stretch of the document."""
        begin = self._ends.first_from(first)
        return self._numbered(range(begin, max(begin, self._starts.first_behind(last))))

    def _numbered(self, numbers: range) -> Iterator[tuple[Span, TraceLine]]:
        for number in numbers:
            yield Span(self._starts[number], self._ends[number]), self._lines[number]

    def _follow(self, position: int, removed: int, added: int) -> None:
        self._starts.follow(position, removed, added)
        self._ends.follow(position, removed, added)
