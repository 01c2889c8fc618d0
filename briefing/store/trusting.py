"""Whether a library may be written: its log must record every edit, and its end must be whole."""

from pathlib import Path

from briefing.store import errors, log, schema
from briefing.store.driver import Connection


def require_whole_log(connection: Connection, path: Path) -> None:
    """Raises `LibraryDamaged` when triggers are missing or changed, or when the newest steps of the
    log are not what was recorded. All older steps are looked at by `check`.
    """
    if not schema.triggers_are_complete(connection):
        raise errors.changed(path)
    if not log.newest_are_whole(connection):
        raise errors.altered(path)
