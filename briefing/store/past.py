"""What the change log tells of how a library came to be as it is: when, by whom, what it was.

A step counts as a whole, also one that typing has continued. Steps are in the order in which this
copy of the library recorded them.
"""

import json
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from briefing.domain.frozen import frozen
from briefing.domain.records import Record
from briefing.store import log, undoing
from briefing.store.driver import Connection
from briefing.store.earlier import NamedRow, touched_after
from briefing.store.history import Change
from briefing.store.log_place import touched_since
from briefing.store.rows import Table, table_named
from briefing.store.sql import sql

if TYPE_CHECKING:
    from briefing.store.field_steps import FieldStep

NetChange = Literal["made", "changed", "trashed", "restored", "removed"]

_CLOCK_SHIFT = 16  # the hybrid logical clock's bits below its milliseconds
_RECORDS_NAMED = 20  # of a step that touched very many only these are named

_ACTIVITY = """
    SELECT n, at, author, label, direction,
        (SELECT count(DISTINCT uid) FROM _step_op WHERE step = s.n)
    FROM _step s WHERE n < ?1 AND (?2 IS NULL OR at >= ?2) AND (?3 IS NULL OR at < ?3)
    AND (?4 IS NULL OR author = ?4) ORDER BY n DESC LIMIT ?5
"""
_NAMED = "SELECT kind, uid FROM _step_op WHERE step = ? GROUP BY uid ORDER BY min(n) LIMIT ?"
_UNKNOWN = """
    SELECT min(s.n) FROM _step s LEFT JOIN json_each(?) v ON v.key = s.device
    WHERE s.seq > coalesce(v.value, 0)
"""


@frozen
class Activity:
    """One step: its number, when (UTC, ISO 8601), by whom, under which label, what it touched.

    `records` are kind and id of the first records it touched, `count` is how many it touched.
    """

    step: int
    at: str
    author: str
    label: str
    direction: log.Direction
    count: int
    records: tuple[tuple[str, str], ...]


@frozen
class Wanted:
    """Which steps are asked for: from `since` on and before `until` (moments with their zone), by
    `author`, older than the step `before`; None does not bound.
    """

    since: datetime | None = None
    until: datetime | None = None
    author: str | None = None
    before: int | None = None


EVERYTHING = Wanted()


@frozen
class RecordChange:
    """What became of one record in the end, and for one that `changed` its fields, old and new."""

    kind: str
    id: str
    what: NetChange
    fields: tuple[Change, ...] = ()


class Past:
    """The past of the library that `connection` reads; `reading` tells its failures in words."""

    def __init__(
        self, connection: Connection, reading: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._connection = connection
        self._reading = reading

    def newest_step(self) -> int:
        """The number of the newest step; 0 when nothing was ever recorded."""
        with self._reading():
            return self._number("SELECT max(n) FROM _step") or 0

    def step_at(self, moment: datetime) -> int:
        """The newest step recorded by `moment`, which has its time zone; 0 when there was none.

        The clock of the log never runs backwards, even where that of the machine was set back.
        """
        milliseconds = int(moment.timestamp() * 1000)
        last = milliseconds << _CLOCK_SHIFT | (1 << _CLOCK_SHIFT) - 1
        with self._reading():
            return self._number("SELECT max(n) FROM _step WHERE clock <= ?", last) or 0

    def first_moment(self) -> datetime | None:
        """When the first step was recorded."""
        with self._reading():
            found = self._connection.execute("SELECT min(at) FROM _step").fetchone()
        return None if found[0] is None else datetime.fromisoformat(found[0])

    def authors(self) -> tuple[str, ...]:
        """Everybody who ever made a step, by name."""
        with self._reading():
            found = self._connection.execute("SELECT DISTINCT author FROM _step ORDER BY author")
            return tuple(author for (author,) in found.fetchall())

    def activity(self, wanted: Wanted = EVERYTHING, limit: int = 200) -> tuple[Activity, ...]:
        """The steps that are asked for, the newest first, at most `limit`."""
        asked = (
            (1 << 62) if wanted.before is None else wanted.before,
            _moment(wanted.since),
            _moment(wanted.until),
            wanted.author,
            limit,
        )
        with self._reading():
            steps = self._connection.execute(_ACTIVITY, asked).fetchall()
            return tuple(
                Activity(
                    number,
                    at,
                    author,
                    label,
                    direction,
                    count,
                    tuple(self._connection.execute(_NAMED, (number, _RECORDS_NAMED)).fetchall()),
                )
                for number, at, author, label, direction, count in steps
            )

    def state_of(self, record_id: str, step: int) -> Record | None:
        """The record as it was when `step` had ended; None when it was not there.

        Raises `ContentErased` when a text that belongs to it was erased with the trash.
        """
        with self._reading():
            found = self._connection.execute(
                "SELECT kind FROM _op WHERE uid = ? LIMIT 1", (record_id,)
            ).fetchone()
            if found is None:
                return None
            table = table_named(found[0])
            row = self._row_then(table, record_id, step)
            return None if row is None else undoing.record_of_row(self._connection, table, row)

    def step_that_set(self, record_id: str, field: str) -> int | None:
        """The newest step that changed this field of the record; None when none did."""
        with self._reading():
            return self._number(
                "SELECT max(step) FROM _op WHERE uid = ? AND action = 'update'"
                " AND json_type(old, '$.' || ?) IS NOT NULL",
                record_id,
                field,
            )

    def steps_setting(self, record_id: str, field: str) -> "tuple[FieldStep, ...]":
        """The steps that set a field of the record, or made or removed the record, oldest first."""
        from briefing.store.field_steps import steps_setting

        with self._reading():
            return steps_setting(self._connection, record_id, field)

    def value_after(self, record_id: str, field: str, step: int) -> Any:
        """What the field held when `step` had ended; None where the record was not there then."""
        from briefing.store.field_steps import value_after

        with self._reading():
            return value_after(self._connection, record_id, field, step)

    def values_after(self, record_id: str, field: str) -> Mapping[int, Any]:
        """What a field that is never long held after each step that set it."""
        from briefing.store.field_steps import values_after

        with self._reading():
            return values_after(self._connection, record_id, field)

    def touched_by(self, step: int) -> tuple[str, ...]:
        """The ids of the records that the step touched, in the order in which it did."""
        with self._reading():
            found = self._connection.execute(
                "SELECT uid FROM _step_op WHERE step = ? GROUP BY uid ORDER BY min(n)", (step,)
            )
            return tuple(uid for (uid,) in found.fetchall())

    def put_in_the_trash_with(self, record_id: str) -> tuple[str, ...]:
        """The ids of all records that the step touched which put this one into the trash last."""
        with self._reading():
            found = self._connection.execute(
                "SELECT max(step) FROM _op WHERE uid = ?"
                " AND action = 'update' AND json_type(old, '$.trashed_at') = 'null'",
                (record_id,),
            ).fetchone()
            with_it = self._connection.execute(
                "SELECT DISTINCT uid FROM _step_op WHERE step = ? ORDER BY n", (found[0],)
            )
            return tuple(uid for (uid,) in with_it.fetchall())

    def is_whole(self) -> bool:
        """Whether every step of the log is what was recorded, by the chain of their hashes.

        It reads the whole log.
        """
        with self._reading():
            return next(log.broken_steps(self._connection), None) is None

    def version_vector(self) -> Mapping[str, int]:
        """The newest step of each device that the library knows: what an edition remembers."""
        with self._reading():
            return log.version_vector(self._connection)

    def step_known_to(self, known: Mapping[str, int]) -> int:
        """The newest step before the first that `known`, a version vector, does not hold."""
        with self._reading():
            first = self._number(_UNKNOWN, json.dumps(dict(known)))
        return self.newest_step() if first is None else first - 1

    def changes_since(self, known: Mapping[str, int]) -> tuple[RecordChange, ...]:
        """What became of each record since `known`, a version vector: what it was, what it is now.

        Trash counts as gone: what was made and trashed since is not told. Records come in the
        order of their kinds.
        """
        with self._reading():
            first = self._number(_UNKNOWN, json.dumps(dict(known)))
            if first is None:
                return ()
            touched = touched_after(self._connection, first - 1)
        changes = (
            _net_change(table_named(kind), uid, then, of_kind.now.get(uid))
            for kind, of_kind in touched.items()
            for uid, then in of_kind.then.items()
        )
        return tuple(change for change in changes if change is not None)

    def moved_since(self, step: int) -> Mapping[str, frozenset[str]]:
        """The ids of what was touched behind the step of that number, for each kind."""
        with self._reading():
            return touched_since(self._connection, step)

    def _number(self, query: str, *values: object) -> int | None:
        return self._connection.execute(query, values).fetchone()[0]

    def _row_then(self, table: Table[Record], record_id: str, step: int) -> NamedRow | None:
        stored = self._connection.execute(
            sql("{rows} WHERE r.uid = ?", rows=table.select_rows), (record_id,)
        ).fetchone()
        row = None if stored is None else dict(zip(table.columns, stored[1:], strict=True))
        later = self._connection.execute(
            "SELECT action, old FROM _op WHERE uid = ? AND step > ? ORDER BY n DESC",
            (record_id, step),
        ).fetchall()
        for action, old in later:
            row = undoing.earlier_row(table, record_id, row, action, old)
        return row


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="milliseconds")


def _net_change(
    table: Table[Record], uid: str, then: NamedRow | None, now: NamedRow | None
) -> RecordChange | None:
    was_there = then is not None and then["trashed_at"] is None
    is_there = now is not None and now["trashed_at"] is None
    if not was_there:
        what: NetChange = "made" if then is None else "restored"
        return RecordChange(table.kind, uid, what) if is_there else None
    if not is_there:
        return RecordChange(table.kind, uid, "removed" if now is None else "trashed")
    assert then is not None
    assert now is not None
    fields = tuple(
        Change(
            "changed",
            table.kind,
            uid,
            column,
            table.value(column, then[column]),
            table.value(column, now[column]),
        )
        for column in table.columns
        if then[column] != now[column]
    )
    return RecordChange(table.kind, uid, "changed", fields) if fields else None
