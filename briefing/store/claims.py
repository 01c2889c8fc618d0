"""What of a library's claims wants attention: those that no passage supports, those disputed."""

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager

from briefing.domain.records import Record
from briefing.store import counts, glances
from briefing.store.driver import Connection


class Claims:
    """The claims of the library that `connection` reads; `reading` tells its failures in words."""

    def __init__(
        self, connection: Connection, reading: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._connection = connection
        self._reading = reading

    def unsourced(self, kind: type[Record], limit: int) -> "array[int]":
        """The numbers of the claims of that kind that no passage supports, the newest first."""
        with self._reading():
            return counts.unsourced(self._connection, kind, limit)

    def unsourced_among(self, kind: type[Record], numbers: Collection[int]) -> frozenset[int]:
        """Those of the claims of that kind with these numbers that no passage supports."""
        with self._reading():
            return glances.unsourced_among(self._connection, kind, numbers)

    def count_unsourced(self, kind: type[Record]) -> int:
        """How many claims of that kind no passage supports."""
        with self._reading():
            return counts.count_unsourced(self._connection, kind)

    def unsourced_by(self, kind: type[Record], field: str, ids: Iterable[str]) -> Mapping[str, int]:
        """How many claims of that kind no passage supports, for each record that `field` names."""
        with self._reading():
            return glances.unsourced_by(self._connection, kind, field, ids)

    def disputed(self, kind: type[Record]) -> "array[int]":
        """The numbers of the claims of that kind with that status, the newest first."""
        with self._reading():
            return glances.disputed(self._connection, kind)
