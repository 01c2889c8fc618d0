"""Reading an open library: records, lists, what cites what, and what its change log tells.

What the first window does not need is imported when it is asked for.
"""

from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.store import counts, errors, glances, lists
from briefing.store.claims import Claims
from briefing.store.driver import Connection
from briefing.store.rows import table_of
from briefing.store.sql import joined, sql

if TYPE_CHECKING:
    from datetime import date

    from briefing.domain.search_filters import SearchFilters
    from briefing.store.checking import Finding
    from briefing.store.earlier_records import EarlierRecords
    from briefing.store.emptying import Trash
    from briefing.store.history import HistoryEntry
    from briefing.store.log_place import LogPlace
    from briefing.store.past import Past
    from briefing.store.references import Reference
    from briefing.store.search import Hit, SearchResult

R = TypeVar("R", bound=Record)


class Reading:
    """What can be asked of the library at `path`; raises `LibraryError`s when the disk or the file
    fails.
    """

    def __init__(self, path: Path, connection: Connection) -> None:
        self.path = path
        self._connection = connection

    def find(self, kind: type[R], id: str) -> R | None:
        """The record of that kind and id, also from the trash, or None."""
        table = table_of(kind)
        with self._reading():
            row = self._connection.execute(table.select_one, (id,)).fetchone()
            return None if row is None else table.record(row[:-1], row[-1])

    def find_any(self, id: str) -> Record | None:
        """The record with that id, whatever its kind, also from the trash, or None."""
        with self._reading():
            found = self._connection.execute(_WHICH_KIND, (id,)).fetchone()
        return None if found is None else self.find(KINDS[found[0]], id)

    def all(self, kind: type[R], *, trashed: bool = False, **equal: Any) -> Sequence[R]:
        """Records whose fields equal the values given, in order of entry.

        The trash is left out; with `trashed` it is only the trash. Raises `ValueError` for a field
        the kind does not have.
        """
        table = table_of(kind)
        conditions = [sql(f"r.trashed_at IS {'NOT ' if trashed else ''}NULL")]
        values: list[Any] = []
        for name, value in equal.items():
            stored = table.stored_value(name, value)
            column = "uid" if name == "id" else name
            asked = "{column:r.} IS NULL" if stored is None else "{column:r.} = ?"
            conditions.append(sql(asked, column=column))
            values += [] if stored is None else [stored]
        query = sql(
            "{records} WHERE {conditions} ORDER BY r.n",
            records=table.select,
            conditions=joined(" AND ", conditions),
        )
        with self._reading():
            rows = self._connection.execute(query, values).fetchall()
            return [table.record(row[:-1], row[-1]) for row in rows]

    def count(self, kind: type[Record], part: tuple[str, str] | None = None) -> int:
        """How many records there are, without the trash; of `part` those of that value."""
        with self._reading():
            return counts.count(self._connection, kind, part)

    def history(self, record_id: str | None = None) -> "tuple[HistoryEntry, ...]":
        """Who changed what and when, the oldest first: of one record, or of the whole library."""
        from briefing.store.history import history

        with self._reading():
            return history(self._connection, record_id)

    def search(
        self,
        words: str,
        *,
        limit: int = 50,
        filters: "SearchFilters | None" = None,
        today: "date | None" = None,
    ) -> "SearchResult":
        """What the words are found in: all of them, the last as the beginning of a word.

        At most `limit` numbers of each kind, the best first; the trash is left out. Whatever is
        typed is taken as words, never as commands. With `filters` and no words they are the newest
        that fit; `today` tells what is stale. `hits` reads those that come into sight.
        """
        with self._reading():
            return _searching().search(self._connection, words, limit, filters, today)

    def hits(self, words: str, kind: type[Record], numbers: "Sequence[int]") -> "tuple[Hit, ...]":
        """The records of `kind` at these numbers, in their order, each with the stretch of its
        texts that holds the words; those that have gone meanwhile are left out.
        """
        with self._reading():
            return _searching().hits(self._connection, words, kind, numbers)

    def count_found(
        self,
        words: str,
        kind: type[Record],
        *,
        filters: "SearchFilters | None" = None,
        today: "date | None" = None,
    ) -> int:
        """How many records of a kind `search` finds, those too that it does not rank."""
        with self._reading():
            return _searching().count_found(self._connection, words, kind.KIND, filters, today)

    def interrupt(self) -> None:
        """Ends what is being read, with `Interrupted`; the only call another thread may make."""
        self._connection.interrupt()

    def references_to(self, record_id: str) -> "tuple[Reference, ...]":
        """Where drafts and briefings cite the record, those in the trash left out."""
        from briefing.store.references import references_to

        with self._reading():
            return references_to(self._connection, record_id)

    def printed_in_editions(self, record_id: str) -> "tuple[Reference, ...]":
        """Where editions print the record, those in the trash left out."""
        from briefing.store.references import printed_in_editions

        with self._reading():
            return printed_in_editions(self._connection, record_id)

    def references_from(self, record_id: str) -> "tuple[Reference, ...]":
        """What a draft, the parts of a briefing, or an edition cite, in the order of the text."""
        from briefing.store.references import references_from

        with self._reading():
            return references_from(self._connection, record_id)

    def check(self) -> "tuple[Finding, ...]":
        """Everything that is wrong with the library, in sentences; empty when it is sound.

        It reads the whole file.
        """
        from briefing.store.checking import check

        return check(self._connection, self.path)

    def numbers(
        self,
        kind: type[Record],
        order: lists.Order = lists.BY_ENTRY,
        selection: lists.Selection = lists.EVERYTHING,
        *,
        most: int | None = None,
    ) -> "array[int]":
        """The numbers of the records of that kind that are selected, in that order.

        Of very many only the first, so many at `most`, where that is given.
        """
        with self._reading():
            return lists.numbers(self._connection, kind, order, selection, most)

    def records_at(self, kind: type[R], numbers: Collection[int]) -> Mapping[int, R]:
        """The records of that kind with these numbers, by number, also from the trash."""
        with self._reading():
            return lists.records_at(self._connection, kind, numbers)

    def numbers_of(self, kind: type[Record], ids: Iterable[str]) -> Mapping[str, int]:
        """The numbers of the records of that kind with these ids, by id, also from the trash."""
        with self._reading():
            return lists.numbers_of(self._connection, kind, ids)

    def with_any(self, kind: type[R], field: str, values: Iterable[str]) -> Sequence[R]:
        """The records of that kind whose field is one of the values, also from the trash."""
        with self._reading():
            return lists.with_any(self._connection, kind, field, values)

    def newest(self, kind: type[R], limit: int) -> Sequence[R]:
        """The records of that kind entered last, the newest first, without the trash."""
        with self._reading():
            return glances.newest(self._connection, kind, limit)

    def touched_last(self, limit: int, *, standing: bool = False) -> tuple[glances.Touched, ...]:
        """What was changed last, each once, also what is gone; `standing`: by steps not undone."""
        with self._reading():
            return glances.touched_last(self._connection, limit, standing=standing)

    @property
    def claims(self) -> Claims:
        """Which claims no passage supports, and which are disputed."""
        return Claims(self._connection, self._reading)

    def undo_label(self) -> str | None:
        """The label of the step that `undo` would take back, None when there is none."""
        with self._reading():
            return glances.undo_label(self._connection)

    def redo_label(self) -> str | None:
        """The label of the step that `redo` would make again, None when there is none."""
        with self._reading():
            return glances.redo_label(self._connection)

    def read_bytes(self, sha256: str) -> bytes:
        """The bytes with that SHA-256. Raises `ContentMissing` when the library lacks them."""
        from briefing.store.contents import read_bytes

        with self._reading():
            return read_bytes(self._connection, sha256)

    def trash(self) -> "Trash":
        """What lies in the trash, divided by whether anything outside still needs it."""
        from briefing.store.emptying import trash_of

        with self._reading():
            return trash_of(self._connection)

    def log_place(self) -> "LogPlace | None":
        """Behind the newest edit of the change log; None before the first."""
        from briefing.store.log_place import place_now

        with self._reading():
            return place_now(self._connection)

    def only_touched_since(self, place: "LogPlace", kind: type[Record], id: str) -> bool:
        """Whether all that was touched behind `place` is of that kind or the record with that id;
        False for a place in the log of another library.
        """
        from briefing.store.log_place import only_touched_since

        with self._reading():
            return only_touched_since(self._connection, place, kind.KIND, id)

    @property
    def past(self) -> "Past":
        """What the change log tells of how the library came to be as it is."""
        from briefing.store.past import Past

        return Past(self._connection, self._reading)

    def records_after(self, step: int) -> "EarlierRecords":
        """The records as they were when `step` had ended, until something is written.

        It takes the time of reading what came later.
        """
        from briefing.store.earlier_records import EarlierRecords, states_after

        with self._reading():
            return EarlierRecords(self, states_after(self._connection, step))

    def _reading(self) -> AbstractContextManager[None]:
        return errors.in_words(self.path)


@cache
def _searching() -> Any:
    """An `import` at every key takes a tenth of the time of a search for a rare word."""
    return import_module("briefing.store.search")


_WHICH_KIND = joined(
    " UNION ALL ",
    [sql("SELECT {kind:literal} FROM {kind} WHERE uid = ?1", kind=kind) for kind in KINDS],
)
