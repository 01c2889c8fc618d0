"""Ascending positions of which a key moves all behind it at once, however many they are."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


class MovingPositions:
    """Positions in ascending order, each with its number.

    Those from one number on are kept as they were before they moved, with how far they have: while
    one types in one place nothing else changes than that distance.
    """

    def __init__(self) -> None:
        self._kept: list[int] = []
        self._gap = 0  # the number of the first that is kept as it was
        self._moved = 0

    def __len__(self) -> int:
        return len(self._kept)

    def __getitem__(self, number: int) -> int:
        return self._kept[number] + (self._moved if number >= self._gap else 0)

    def first_from(self, position: int) -> int:
        """The number of the first at or behind `position`; how many there are if none is."""
        found = bisect_left(self._kept, position, 0, self._gap)
        if found < self._gap:
            return found
        return bisect_left(self._kept, position - self._moved, self._gap)

    def first_behind(self, position: int) -> int:
        """The number of the first behind `position`; how many there are if none is."""
        found = bisect_right(self._kept, position, 0, self._gap)
        if found < self._gap:
            return found
        return bisect_right(self._kept, position - self._moved, self._gap)

    def replace(self, first: int, behind: int, positions: Sequence[int], moved: int) -> None:
        """Put others in the place of those from `first` up to `behind`, and move all behind."""
        for number in range(self._gap, behind):
            self._kept[number] += self._moved
        for number in range(behind, self._gap):
            self._kept[number] -= self._moved
        self._kept[first:behind] = positions
        self._gap = first + len(positions)
        self._moved += moved

    def follow(self, position: int, removed: int, added: int) -> None:
        """Move as cursors do when a document tells that its contents have changed."""
        if not removed:
            first = behind = self.first_from(position)
        else:
            first = self.first_behind(position)
            behind = max(first, self.first_from(position + removed))
        # As many letters for others: Qt tells so of their looks. Else what is gone has no room.
        within = [self[number] for number in range(first, behind)]
        if removed != added:
            within = [min(place, position + added) for place in within]
        self.replace(first, behind, within, added - removed)
