"""Wrong passphrases in a row for one library, and when the next one may be tried.

Kept for as long as the program runs, so that going back and forth makes no attempt come sooner.
"""

import math
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from briefing.operations.unlocking import waiting_time


class Attempts:
    """`clock` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._free_at = 0.0

    def fail(self) -> None:
        """A passphrase was wrong."""
        self._failures += 1
        self._free_at = self._clock() + waiting_time(self._failures)

    @property
    def failures(self) -> int:
        """How many were wrong in a row."""
        return self._failures

    def succeed(self) -> None:
        """The library was opened."""
        self._failures, self._free_at = 0, 0.0

    def seconds_left(self) -> int:
        """Whole seconds until the next attempt; 0 when it may be made."""
        return max(0, math.ceil(self._free_at - self._clock()))


class AttemptsByLibrary:
    """The `Attempts` of each library, for its file and for its backups."""

    def __init__(self) -> None:
        self._of: dict[Path, Attempts] = {}

    def of(self, library: Path) -> Attempts:
        """Those of the library at that path."""
        return self._of.setdefault(library, Attempts())
