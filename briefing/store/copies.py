"""Which file a device's steps belong to: so that two copies of a library never count as one.

Every step names the device that made it, and a device counts its steps. Were a library copied and
both files written to as the same device, two different steps would have one name and could never be
told apart again. A file cannot know that it was copied, so this is noted outside of it, on this
computer: for each device the path and inode of its file and its newest step.

Before the first step after opening, the file keeps its device when it is the file that was noted
(the inode, wherever it was moved to) and knows at least the noted step, or when it lies at the
noted path and ends with exactly the noted step (a drive that numbers its files anew). Every other
file becomes a device of its own: a copy, on this computer or on another one, a library restored, an
older state put back by a synchronising program. A device too many costs a few bytes; one too few
would cost the history.
"""

from contextlib import suppress
from pathlib import Path

from briefing.domain.frozen import frozen
from briefing.domain.secret import Secret
from briefing.store.driver import Connection, connect
from briefing.store.places import data_folder, read_object, write_object
from briefing.store.probing import identity


@frozen
class Noted:
    """What was noted of a device's file: where it lay and which step was its newest."""

    device: str
    path: Path
    file: tuple[int, int]
    seq: int
    hash: str
    at: str


def settle(connection: Connection, path: Path) -> None:
    """Gives the file a new device unless it is the one its device belongs to, and notes it.

    Raises `sqlite.Error`.
    """
    now = _as_it_is(connection, path)
    before = _noted(now.device)
    if before is None or not _is_same(before, now):
        from briefing.store.schema import new_device

        device = new_device()
        connection.execute("UPDATE _log_state SET device = ?", (device,))
    note(connection, path)


def note(connection: Connection, path: Path) -> None:
    """Notes the newest step of the file; what cannot be noted makes it a new device later."""
    now = _as_it_is(connection, path)
    with suppress(OSError):
        write_object(
            _file_of(now.device),
            {
                "path": str(now.path),
                "file": list(now.file),
                "seq": now.seq,
                "hash": now.hash,
                "at": now.at,
            },
        )


def note_file(path: Path, key: Secret | None) -> None:
    """Notes a closed library as the one its device belongs to. Raises `sqlite.Error`."""
    connection = connect(path, "rw", key)
    try:
        note(connection, path)
    finally:
        connection.close()


def noted_at(path: Path) -> Noted | None:
    """What was noted last of the library at that path: all that is known when it cannot be read."""
    try:
        files = list((data_folder() / "libraries").glob("*.json"))
    except OSError:
        return None
    found = [one for one in map(_read, files) if one is not None and one.path == path]
    return max(found, key=lambda one: one.at, default=None)


def _as_it_is(connection: Connection, path: Path) -> Noted:
    device = connection.execute("SELECT device FROM _log_state").fetchone()[0]
    step = connection.execute(
        "SELECT seq, hash, at FROM _step WHERE device = ? ORDER BY seq DESC LIMIT 1", (device,)
    ).fetchone()
    seq, digest, at = step or (0, "", "")
    return Noted(device, path, identity(path) or (0, 0), seq, digest, at)


def _is_same(before: Noted, now: Noted) -> bool:
    if before.file[1] == now.file[1] and (before.file == now.file or before.path == now.path):
        return now.seq >= before.seq
    return before.path == now.path and (before.seq, before.hash) == (now.seq, now.hash)


def _noted(device: str) -> Noted | None:
    return _read(_file_of(device))


def _read(file: Path) -> Noted | None:
    stored = read_object(file)
    try:
        number, inode = stored["file"]
        return Noted(
            file.stem,
            Path(stored["path"]),
            (int(number), int(inode)),
            int(stored["seq"]),
            str(stored["hash"]),
            str(stored["at"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _file_of(device: str) -> Path:
    return data_folder() / "libraries" / f"{device}.json"
