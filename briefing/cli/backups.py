"""Commands on backups: `backup`, `backups`, `restore-backup`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.cli.commands import (
    add_command,
    add_json,
    add_library,
)
from briefing.cli.printing import no_progress, print_json, print_table, say
from briefing.domain.errors import KnownError
from briefing.domain.messages import message

if TYPE_CHECKING:
    from briefing.domain.secret import Secret
    from briefing.operations.backups import Backup, Listed

_BACKUP_MORE = """\
A backup is a whole library file, checked before it counts, under the library's own
passphrase. Kept are all of two days, then 12 daily, 10 weekly and 9 monthly ones. With
--to it is written where you say, and nothing is dropped."""
_RESTORE_MORE = """\
The file that is there now is kept beside the library under a name that tells until when it
was in use. Without a backup the newest one is taken; “briefing backups” lists all."""
_COUNTED = ("actor", "position", "figure", "source")
_THOUSAND = 1000


class NoBackup(KnownError):
    """There is no backup to be put back."""


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    backup = add_command(
        parsers,
        "backup",
        _backup,
        help="Make a backup, also while a window has the library open.",
        example="backup desk.briefing\nbackup desk.briefing --to /media/stick/desk.briefing",
        more=_BACKUP_MORE,
    )
    add_library(backup)
    backup.add_argument("--to", metavar="FILE", type=Path, help="the file to write it to")

    backups = add_command(
        parsers,
        "backups",
        _backups,
        help="List the backups of a library, the newest first, with what they hold.",
        example="backups desk.briefing",
    )
    add_library(backups)
    add_json(backups)

    restore = add_command(
        parsers,
        "restore-backup",
        _restore,
        help="Put a backup in the place of the library; the present file is kept aside.",
        example="restore-backup desk.briefing\n"
        'restore-backup desk.briefing "desk 2026-11-22 221805Z 9c03ab1e.briefing"',
        more=_RESTORE_MORE,
    )
    add_library(restore)
    restore.add_argument(
        "backup",
        metavar="BACKUP",
        nargs="?",
        help="the name of a backup or the path of its file (default: the newest one)",
    )


def _backup(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.backups import back_up_now
    from briefing.operations.unlocking import key_for_another

    with opened(options, writing=False) as library:
        key = key_for_another(library)
        try:
            made = back_up_now(library.path, options.to, no_progress, key=key)
        finally:
            _erase(key)
    print_table([(str(made.file),)])
    say("The backup is checked and ready.")
    return 0


def _backups(options: argparse.Namespace) -> int:
    listed = _listed(options)
    if options.json:
        print_json([_as_json(one) for one in listed])
        return 0
    if not listed:
        say("There is no backup of this library.")
        return 0
    head = ("made", "size", *(f"{kind}s" for kind in _COUNTED), "backup")
    print_table([head, *(_line(one) for one in listed)])
    return 0


def _listed(options: argparse.Namespace) -> "tuple[Listed, ...]":
    """With what they hold; of a library that cannot be opened only what the names tell."""
    from briefing.cli.opening import opened
    from briefing.operations.backups import listed_backups
    from briefing.operations.unlocking import key_for_another
    from briefing.store.errors import LibraryDamaged, LibraryMissing, NotALibrary

    try:
        library = opened(options, writing=False)
    except (LibraryDamaged, LibraryMissing, NotALibrary):
        return listed_backups(Path(options.library), no_progress, key=None)
    with library:
        key = key_for_another(library)
        try:
            return listed_backups(library.path, no_progress, key=key)
        finally:
            _erase(key)


def _restore(options: argparse.Namespace) -> int:
    from briefing.cli.opening import given_line, unlocked
    from briefing.operations.backups import restore
    from briefing.operations.unlocking import is_encrypted

    path = Path(options.library)
    backup = _chosen(options)
    if is_encrypted(backup.file):
        kept = unlocked(backup.file, given_line(options), lambda key: restore(backup, path, key))
    else:
        kept = restore(backup, path, None)
    say(f"The library {path} is the backup of {backup.made.astimezone():%Y-%m-%d %H:%M} now.")
    if kept is not None:
        say(f"The file that was there is kept as {kept}.")
    return 0


def _chosen(options: argparse.Namespace) -> "Backup":
    from briefing.operations.backups import backup_file, newest_backup
    from briefing.store.backup_files import backups_of

    path = Path(options.library)
    if options.backup is None:
        newest = newest_backup(path)
        if newest is None:
            raise NoBackup(
                message("There is no backup of {path}: name the file of one.", path=path.absolute())
            )
        return newest
    named = [one for one in backups_of(path) if one.file.name == options.backup]
    return named[0] if named else backup_file(Path(options.backup).absolute())


def _line(one: "Listed") -> tuple[str, ...]:
    backup = one.backup
    counts = one.contents.counts if one.contents is not None else {}
    return (
        f"{backup.made.astimezone():%Y-%m-%d %H:%M}",
        _size(backup.size),
        *(str(counts.get(kind, "?")) for kind in _COUNTED),
        backup.file.name if backup.own else str(backup.file),
    )


def _as_json(one: "Listed") -> dict[str, Any]:
    backup = one.backup
    return {
        "file": str(backup.file),
        "made": backup.made.isoformat().replace("+00:00", "Z"),
        "size": backup.size,
        "own": backup.own,
        "records": None if one.contents is None else dict(one.contents.counts),
        "steps": None if one.contents is None else one.contents.steps,
        "last_step_at": None if one.contents is None else one.contents.at or None,
        "problem": None if one.problem is None else str(one.problem),
    }


def _size(size: int) -> str:
    """In kB or MB of a thousand, as file managers write it."""
    kilobytes = size / _THOUSAND
    return f"{kilobytes:.0f} kB" if kilobytes < _THOUSAND else f"{kilobytes / _THOUSAND:.1f} MB"


def _erase(key: "Secret | None") -> None:
    if key is not None:
        key.erase()
