"""A file of another program, read for what it is: references, or else a table.

It runs in the child process: what a foreign file does to its reader is not done to the window.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.exchange.read_table import read_table
from briefing.exchange.references.entry import ReferenceEntry
from briefing.exchange.references.reading import is_references, read_references
from briefing.operations.table_portions import TablePortions, in_portions

if TYPE_CHECKING:
    from briefing.store.library import Library


class UnreadableFile(KnownError):
    """A file cannot be read from its disk."""


def read_foreign(
    data: bytes, report: Callable[[int, int], None]
) -> TablePortions | tuple[ReferenceEntry, ...]:
    """The table, or the references, in a file's bytes.

    Raises `UnusableTable` and `UnusableReferences`.
    """
    report(0, 0)
    return read_references(data) if is_references(data) else in_portions(read_table(data))


def require_foreign(library: "Library", path: Path) -> None:
    """Raises `UnreadableFile` when `path` leads to the library itself, which is open."""
    if library.keeps_in(path):
        raise UnreadableFile(
            message("{file} is the library itself: choose another file.", file=path)
        )


def bytes_of(path: Path, most: int) -> bytes:
    """The bytes of a file, one more than `most` of one that is longer. Raises `UnreadableFile`."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableFile(
            message("{file} cannot be read: {reason}.", file=path, reason=reason)
        ) from None
