"""How far a step has come, told to whoever waits for it; who does not want it stops it by raising.

A step is looked at, written and made findable: what is told are records, each of them done when
all three are.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeAlias, TypeVar

T = TypeVar("T")

Report: TypeAlias = Callable[[int, int], None]

_PASSES = 3
_AT_ONCE = 2000


class Progress:
    """Counts what is done of a step with `records` edits; `report` takes (done, total)."""

    def __init__(self, report: Report | None, records: int) -> None:
        self._report = report
        self._records = records
        self._total = records * _PASSES
        self._done = 0

    def reached(self, passes: int) -> None:
        """Says that so many passes are over, whatever was counted in them."""
        self._done = self._total * passes // _PASSES
        self._tell()

    def in_portions(self, items: Iterable[T]) -> Iterator[list[T]]:
        """The items some at a time; each portion counts as done when the next one is asked for."""
        remaining = iter(items)
        while portion := list(islice(remaining, _AT_ONCE)):
            yield portion
            self._done = min(self._done + len(portion), self._total)
            self._tell()

    def _tell(self) -> None:
        if self._report is not None:
            self._report(self._done // _PASSES, self._records)
