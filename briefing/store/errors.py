"""What can go wrong with a library, each as a sentence that says what to do.

`in_words` turns the errors of SQLite into these where they are the machine's or the analyst's; any
other error of SQLite is a fault of ours and is let through.
"""

from contextlib import AbstractContextManager
from pathlib import Path

from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.store.driver import sqlite
from briefing.store.rows import UnreadableRow

# Damage that SQLite, or the driver where a text is no text any more, tells without a code for it.
# A table or column is missing where the words were harmed in which the file says what it holds.
_OF_DAMAGE = (
    "Could not decode to UTF-8",
    "fts5: corrupt",
    "invalid fts5 file format",
    "malformed JSON",
    "malformed database schema",
    "no such column",
    "no such table",
    "unsupported file format",
    "vtable constructor failed",
)


class LibraryError(KnownError):
    """The library as a file cannot do what it was asked to."""


class LibraryMissing(LibraryError):
    """There is no file at the path."""


class LibraryExists(LibraryError):
    """A new library would take the place of a file that is there."""


class NotALibrary(LibraryError):
    """The path leads to something else: a folder, an empty file, a file of another program."""


class LibraryTooNew(LibraryError):
    """The library was written by a newer version of this program."""


class LibraryTooOld(LibraryError):
    """What is asked of the library needs it to be brought up to date first."""


class LibraryDamaged(LibraryError):
    """The file is broken, or was changed by a program that does not know it."""


class LibraryInUse(LibraryError):
    """Another window or command writes to the library, or another program holds its file."""


class LibraryReadOnly(LibraryError):
    """The library can be read but not written."""


class LibraryUnreadable(LibraryError):
    """The disk or its permissions do not give the file."""


class Interrupted(LibraryError):
    """What was being read is no longer wanted."""


class LibraryLocked(LibraryError):
    """The library is encrypted, and no key was given."""


class WrongKey(LibraryError):
    """The key, or the passphrase it came from, does not open the library."""


class LibraryReplaced(LibraryError):
    """The file at the path is no longer the one that was opened."""


class DriveLost(LibraryReplaced):
    """The folder of the library is gone, with the drive it was on."""


class DiskFull(LibraryError):
    """There is no room for the change."""


class DiskFailure(LibraryError):
    """The disk reports an error."""


class WriteRefused(KnownError):
    """A step cannot be made as it is; nothing of it was written."""


class Conflict(WriteRefused):
    """A record is no longer what the edit believes it to be."""


class MissingReference(WriteRefused):
    """A record refers to one that is not in the library."""


class StillReferenced(WriteRefused):
    """A record that is to be removed is still referred to."""


class Unchangeable(WriteRefused):
    """A text that is kept as it came cannot be edited."""


class Unstorable(WriteRefused):
    """A value that no library can hold."""


class ContentErased(LibraryError):
    """A text or file was wiped from the library when the trash was emptied."""


class ContentMissing(LibraryError):
    """The bytes of a file are not in the library."""


class _InWords:
    """A class and no generator, for every reading of a library goes through it."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        told = None if error is None else _told(error, self._path)
        if told is not None:
            raise told from error


def in_words(path: Path) -> AbstractContextManager[None]:
    """Turns errors of SQLite about the library at `path` into sentences where they are known."""
    return _InWords(path)


def _told(error: BaseException, path: Path) -> KnownError | None:
    if isinstance(error, sqlite.Error):
        return _known(error, path)
    if isinstance(error, UnreadableRow | UnicodeDecodeError):  # a name that SQLite cannot read
        return damaged(path)
    if isinstance(error, OverflowError | UnicodeEncodeError):
        return Unstorable(
            message(
                "A value cannot be kept: {reason}. Shorten the number or delete the character.",
                reason=error,
            )
        )
    return None


def damaged(path: Path) -> LibraryDamaged:
    """The sentence for a file that SQLite or we cannot make sense of."""
    return LibraryDamaged(
        message(
            "The library {path} is damaged. It was left as it is: restore the newest backup, and"
            " keep this file for rescue.",
            path=path,
        )
    )


def in_use(path: Path) -> LibraryInUse:
    """The sentence for a file that another program holds."""
    return LibraryInUse(
        message(
            "The library {path} is in use by another window or program: close it there, or open"
            " the library for reading.",
            path=path,
        )
    )


def read_only(path: Path) -> LibraryReadOnly:
    """The sentence for a library that may not be written."""
    return LibraryReadOnly(
        message(
            "The library {path} can only be read: open it for reading, or copy it to a folder you"
            " may write to.",
            path=path,
        )
    )


def unreadable(path: Path, reason: object) -> LibraryUnreadable:
    """The sentence for a file the system does not give."""
    return LibraryUnreadable(
        message(
            "The library {path} cannot be opened ({reason}): check that you may read the file and"
            " that its drive is connected.",
            path=path,
            reason=reason,
        )
    )


def replaced(path: Path) -> LibraryReplaced:
    """The sentence for a file that is not the one that was opened."""
    return LibraryReplaced(
        message(
            "The file {path} was replaced, moved or deleted by another program, perhaps one that"
            " synchronises folders, and nothing was saved: save a copy of what is open here, or"
            " close the library, look for it in the folder, and open the right one again.",
            path=path,
        )
    )


def drive_lost(path: Path) -> DriveLost:
    """The sentence for a drive that was taken away while its library was open."""
    return DriveLost(
        message(
            "The folder {folder} is gone: its drive was disconnected. Nothing was saved; what was"
            " stored before is on the drive. Connect it again, then close the library and open it.",
            folder=path.parent,
        )
    )


def changed(path: Path) -> LibraryDamaged:
    """The sentence for a file in which another program changed the triggers of the change log."""
    return LibraryDamaged(
        message(
            "Another program changed the library {path}, and its change log no longer records"
            " every edit: open it for reading, or restore the newest backup.",
            path=path,
        )
    )


def altered(path: Path) -> LibraryDamaged:
    """The sentence for a change log whose newest steps are not what was recorded."""
    return LibraryDamaged(
        message(
            "The change log of the library {path} was altered from outside: what it says of the"
            " last changes may not be what happened. Open it for reading, or restore the newest"
            " backup.",
            path=path,
        )
    )


def disk_full(path: Path) -> DiskFull:
    """The sentence for a disk without room."""
    return DiskFull(
        message(
            "The disk of the library {path} is full. Nothing was lost and nothing was saved: make"
            " room on the disk (deleting records does not help) and try again.",
            path=path,
        )
    )


def disk_failure(path: Path, reason: object) -> DiskFailure:
    """The sentence for a disk that fails."""
    return DiskFailure(
        message(
            "The disk of the library {path} reports an error ({reason}). The change was not saved;"
            " what was saved before is kept. Check the disk and its room.",
            path=path,
            reason=reason,
        )
    )


def _known(error: sqlite.Error, path: Path) -> KnownError | None:
    if str(error).startswith(_OF_DAMAGE):
        return damaged(path)
    sentences = {
        5: lambda: in_use(path),  # SQLITE_BUSY
        6: lambda: in_use(path),  # SQLITE_LOCKED
        8: lambda: read_only(path),  # SQLITE_READONLY
        9: lambda: Interrupted(message("The search was stopped.")),  # SQLITE_INTERRUPT
        10: lambda: disk_failure(path, error),  # SQLITE_IOERR
        11: lambda: damaged(path),  # SQLITE_CORRUPT
        13: lambda: disk_full(path),  # SQLITE_FULL
        14: lambda: unreadable(path, error),  # SQLITE_CANTOPEN
        18: lambda: Unstorable(  # SQLITE_TOOBIG
            message("A text or file is larger than a library can hold: split it.")
        ),
        26: lambda: damaged(path),  # SQLITE_NOTADB
    }
    sentence = sentences.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return None if sentence is None else sentence()
