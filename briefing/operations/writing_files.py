"""Writing a file whole: the old one stays until the new one is complete."""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from briefing.domain.errors import KnownError
from briefing.domain.messages import message

if TYPE_CHECKING:
    from briefing.store.library import Library


class UnwritableFile(KnownError):
    """A file cannot be written where it was asked for; what was there is as it was."""


def refuse_library(library: "Library", path: Path) -> None:
    """Raises `UnwritableFile` when `path` leads to the library itself."""
    if library.keeps_in(path):
        raise UnwritableFile(message("{path} is the library: choose another name.", path=path))


def require_room(path: Path) -> None:
    """Raises `UnwritableFile` when it can be told beforehand that no file can be put at `path`."""
    try:
        target = path.resolve()
        _require_room_for_a_file(path, target)
        # Permissions do not tell of a disk that cannot be written to.
        part = _part_beside(target)
        part.touch()
        part.unlink()
    except (OSError, ValueError, RuntimeError) as error:
        raise _unwritable(path, error) from None


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Puts `data` at `path` in one go, in the place of a file that is there.

    A `private` file is open to nobody else, where the file system knows of others.
    Raises `UnwritableFile` when the folder or the file does not allow it.
    """
    try:
        target = path.resolve()
        _require_room_for_a_file(path, target)
        part = _part_beside(target)
        try:
            _write(part, data, private=private)
            part.replace(target)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    except (OSError, ValueError, RuntimeError) as error:
        raise _unwritable(path, error) from None


def _unwritable(path: Path, error: Exception) -> UnwritableFile:
    return UnwritableFile(
        message(
            "{path} cannot be written: {reason}. Choose another name or folder.",
            path=path,
            reason=getattr(error, "strerror", None) or error,
        )
    )


def _part_beside(target: Path) -> Path:
    return target.with_name(f".{uuid4().hex}.part")


def _require_room_for_a_file(path: Path, target: Path) -> None:
    if target.is_dir():
        raise UnwritableFile(
            message("{path} is a folder: name the file that is to be written in it.", path=path)
        )
    if target.exists() and not target.is_file():
        raise UnwritableFile(message("{path} is not a file: choose another name.", path=path))
    if target.exists() and not os.access(target, os.W_OK):
        raise UnwritableFile(
            message("{path} is protected against writing: choose another name.", path=path)
        )
    if not target.parent.is_dir():
        raise UnwritableFile(
            message("There is no folder {folder}: make it first.", folder=target.parent)
        )


def _write(part: Path, data: bytes, *, private: bool) -> None:
    part.touch(mode=0o600 if private else 0o666, exist_ok=False)
    with part.open("r+b") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
