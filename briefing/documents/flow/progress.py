"""How much of a file is made: told to who waits for it, and who may end the work by raising."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias, TypeVar

from briefing.documents.flow.elements import Box, Cell, Element, Items, Table

Report: TypeAlias = Callable[[int, int], None]
"""Is told how much is done, of how much; it may raise to abandon the work."""

T = TypeVar("T")


class Progress:
    """Counts what is made towards `total`; nobody is told without a `report`."""

    def __init__(self, report: Report | None, total: int) -> None:
        self._report = report
        self._total = max(total, 1)
        self._done = 0
        self._tell()

    def step(self, made: int = 1) -> None:
        """So many more are made."""
        self._done = min(self._done + made, self._total)
        self._tell()

    def through(self, items: Iterable[T], weight: Callable[[T], int] = lambda _: 1) -> Iterator[T]:
        """`items`, each counted by its weight when the next one is asked for."""
        for item in items:
            yield item
            self.step(weight(item))

    def end(self) -> None:
        """All is made."""
        self.step(self._total)

    def _tell(self) -> None:
        if self._report is not None:
            self._report(self._done, self._total)


def texts_in(elements: Sequence[Element]) -> int:
    """How many paragraphs elements make: what writing them takes is in proportion to it."""
    return sum(map(texts_of, elements))


def texts_of(element: Element) -> int:
    """How many paragraphs an element makes."""
    match element:
        case Box():
            return texts_in(element.content)
        case Items():
            return sum(map(texts_in, element.entries))
        case Table():
            return _in_row(element.head) + sum(map(_in_row, element.rows))
        case _:
            return 1


def _in_row(row: tuple[Cell, ...]) -> int:
    return sum(texts_in(cell.content) for cell in row)
