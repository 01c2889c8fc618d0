"""The change log: steps that are opened, written into by the triggers, and closed with their hash.

Every step of a device carries the hash of its previous one, so that a log that was altered, cut or
reordered shows. `knows` says which steps of which devices a step could have seen: that is what
tells edits made one after another from edits made apart.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from json.encoder import encode_basestring
from time import time_ns
from typing import Literal

from briefing.store.driver import Connection
from briefing.store.sql import sql

Direction = Literal["do", "undo", "redo"]

_CLOCK_SHIFT = 16  # bits of the clock below its milliseconds, for steps within one
_LOOKED_AT = 500  # edits of the newest steps, whenever a library is opened to be written
_encode = json.JSONEncoder(ensure_ascii=False).encode
_HEADER = (
    "device",
    "seq",
    "clock",
    "at",
    "author",
    "label",
    "knows",
    "direction",
    "undoes",
)


@dataclass(frozen=True)
class StepName:
    """What a step is to be recorded as.

    `undoes` is the step it takes back, as "device:seq"; `continuing` lets it join the newest step
    when that one has the same label and author.
    """

    label: str
    author: str
    direction: Direction = "do"
    undoes: str | None = None
    continuing: bool = False


def open_step(connection: Connection, name: StepName) -> int:
    """Opens a step, or the newest one again, inside a transaction; gives its number."""
    number = _newest_to_continue(connection, name) if name.continuing else None
    if number is None:
        return _new_step(connection, name)
    connection.execute("UPDATE _step SET hash = '' WHERE n = ?", (number,))
    return number


def close_step(connection: Connection, number: int) -> None:
    """Closes the open step: from here on no write is possible until the next one is opened."""
    device, seq = connection.execute(
        "SELECT device, seq FROM _step WHERE n = ?", (number,)
    ).fetchone()
    digest = _hash(connection, number, _hash_of(connection, device, seq - 1))
    connection.execute("UPDATE _step SET hash = ? WHERE n = ?", (digest, number))
    connection.execute(
        "INSERT INTO _device VALUES (?, ?, ?)"
        " ON CONFLICT (device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
        (device, seq, digest),
    )


def version_vector(connection: Connection) -> Mapping[str, int]:
    """The newest step of each device that this library knows."""
    return dict(connection.execute("SELECT device, seq FROM _device ORDER BY device").fetchall())


def broken_steps(connection: Connection) -> Iterator[int]:
    """The numbers of the steps that the chain of hashes shows to be altered, missing or moved.

    For a step that is missing the number is that of the step after it, or 0 at the end.
    """
    devices = connection.execute("SELECT device, seq, hash FROM _device").fetchall()
    for device, last_seq, last_hash in devices:
        previous, expected = "", 1
        steps = connection.execute(
            "SELECT n, seq, hash FROM _step WHERE device = ? ORDER BY seq", (device,)
        ).fetchall()
        for number, seq, digest in steps:
            if seq != expected or digest != _hash(connection, number, previous):
                yield number
            previous, expected = digest, seq + 1
        if (expected - 1, previous) != (last_seq, last_hash):
            yield 0
    strangers = connection.execute(
        "SELECT n FROM _step WHERE device NOT IN (SELECT device FROM _device)"
    )
    yield from (number for (number,) in strangers.fetchall())
    misplaced = connection.execute(
        "SELECT DISTINCT step FROM _op o"
        " WHERE NOT EXISTS (SELECT 1 FROM _step_op p WHERE p.step = o.step AND p.n = o.n)"
    )
    yield from (number for (number,) in misplaced.fetchall())


def newest_are_whole(connection: Connection) -> bool:
    """Whether the end of the log is what this program wrote there: looked at in a few milliseconds.

    Every device's newest step must be the one that is noted for it; and the twenty newest steps, as
    far as they touched `_LOOKED_AT` records together, must have the hashes that their edits and
    their predecessors give. A step that touched more is only looked at by `broken_steps`.
    """
    heads = connection.execute(
        "SELECT 1 FROM _device d LEFT JOIN _step s ON s.device = d.device AND s.seq = d.seq"
        " WHERE s.hash IS NOT d.hash LIMIT 1"
    )
    beyond = connection.execute(
        "SELECT 1 FROM _step s JOIN _device d ON d.device = s.device"
        " WHERE s.n = (SELECT max(n) FROM _step) AND s.seq <> d.seq"
    )
    if heads.fetchone() is not None or beyond.fetchone() is not None:
        return False
    left = _LOOKED_AT
    steps = connection.execute("SELECT n, device, seq, hash FROM _step ORDER BY n DESC LIMIT 20")
    for number, device, seq, digest in steps.fetchall():
        (ops,) = connection.execute(
            "SELECT count(*) FROM (SELECT 1 FROM _step_op WHERE step = ? LIMIT ?)",
            (number, left + 1),
        ).fetchone()
        left -= ops
        if left < 0:
            return True
        if digest != _hash(connection, number, _hash_of(connection, device, seq - 1)):
            return False
    return True


def _new_step(connection: Connection, name: StepName) -> int:
    device, clock = connection.execute(
        "SELECT device, coalesce((SELECT clock FROM _step ORDER BY n DESC LIMIT 1), 0)"
        " FROM _log_state"
    ).fetchone()
    knows = version_vector(connection)
    clock = max(clock + 1, time_ns() // 1_000_000 << _CLOCK_SHIFT)
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    inserted = connection.execute(
        sql(
            "INSERT INTO _step ({header}, hash, first_op)"
            " VALUES ({header:marks}, '', (SELECT coalesce(max(n), 0) + 1 FROM _op))",
            header=_HEADER,
        ),
        (
            device,
            knows.get(device, 0) + 1,
            clock,
            now,
            name.author,
            name.label,
            json.dumps(knows),
            name.direction,
            name.undoes,
        ),
    )
    assert inserted.lastrowid is not None
    return inserted.lastrowid


def _newest_to_continue(connection: Connection, name: StepName) -> int | None:
    newest = connection.execute(
        "SELECT n, label, author, direction, device = (SELECT device FROM _log_state)"
        " FROM _step ORDER BY n DESC LIMIT 1"
    ).fetchone()
    if newest is None or newest[1:] != (name.label, name.author, "do", 1):
        return None
    return newest[0]


def _hash_of(connection: Connection, device: str, seq: int) -> str:
    found = connection.execute(
        "SELECT hash FROM _step WHERE device = ? AND seq = ?", (device, seq)
    ).fetchone()
    return "" if found is None else found[0]


def _hash(connection: Connection, number: int, previous: str) -> str:
    header = connection.execute(
        sql("SELECT {header} FROM _step WHERE n = ?", header=_HEADER), (number,)
    ).fetchone()
    digest = sha256(_encode([previous, *header]).encode())
    ops = connection.execute(
        "SELECT kind, uid, action, old FROM _step_op WHERE step = ? ORDER BY n", (number,)
    )
    while some := ops.fetchmany(1000):
        digest.update("".join([_encoded_op(*op) for op in some]).encode())
    return digest.hexdigest()


def _encoded_op(*op: object) -> str:
    """The same text as `_encode` gives for the list of these values, in a tenth of the time."""
    values = [encode_basestring(held) if isinstance(held, str) else _encode(held) for held in op]
    return f"[{', '.join(values)}]"
