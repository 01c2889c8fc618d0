"""A library's file opened to be read, as it is now or as it was: for a process of its own."""

from pathlib import Path

from briefing.domain.secret import Secret
from briefing.store.library import Library
from briefing.store.opening import open_as_recorded, open_library


def opened_to_read(path: Path, key: Secret | None = None, as_of: int | None = None) -> Library:
    """The library at `path`, as it was when the step `as_of` had ended where one is given.

    Raises `LibraryError`s.
    """
    if as_of is None:
        return open_library(path, writing=False, key=key)
    return open_as_recorded(path, as_of, key=key)
