"""A place in the change log, and what was touched since: for who keeps what was made of records."""

from collections.abc import Mapping

from briefing.domain.frozen import frozen
from briefing.store.driver import Connection

_NEWEST = (
    "SELECT o.n, o.kind, o.uid, s.device, s.seq, s.clock FROM _op o JOIN _step s ON s.n = o.step"
)


@frozen
class LogPlace:
    """Behind the newest edit of a log: its number, the record it touched, and its step. Another
    library's log, or one that was set back and written on, has another edit there.
    """

    number: int
    edit: tuple[str, str, str, int, int]


def place_now(connection: Connection) -> LogPlace | None:
    """Behind all that the log holds; None while it holds nothing."""
    return _place(connection.execute(f"{_NEWEST} ORDER BY o.n DESC LIMIT 1").fetchone())


def only_touched_since(connection: Connection, place: LogPlace, kind: str, id: str) -> bool:
    """Whether all that was touched behind `place` is of that kind or the record with that id.

    False where the log has no such place.
    """
    found = connection.execute(f"{_NEWEST} WHERE o.n = ?", (place.number,)).fetchone()
    if _place(found) != place:
        return False
    others = "SELECT 1 FROM _op WHERE n > ? AND kind <> ? AND uid <> ? LIMIT 1"
    return connection.execute(others, (place.number, kind, id)).fetchone() is None


def touched_since(connection: Connection, step: int) -> Mapping[str, frozenset[str]]:
    """The ids of what was touched behind the step of that number, for each kind."""
    found: dict[str, set[str]] = {}
    touched = "SELECT DISTINCT kind, uid FROM _step_op WHERE step > ?"
    for kind, uid in connection.execute(touched, (step,)).fetchall():
        found.setdefault(kind, set()).add(uid)
    return {kind: frozenset(ids) for kind, ids in found.items()}


def _place(row: tuple[int, str, str, str, int, int] | None) -> LogPlace | None:
    return None if row is None else LogPlace(row[0], row[1:])
