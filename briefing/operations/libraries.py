"""Making a library: an empty one, or one with the sample in it."""

from pathlib import Path

from briefing.domain.secret import Secret
from briefing.operations.putting import put
from briefing.resources import resource
from briefing.store.library import Library
from briefing.store.opening import create_library


def new_library(path: Path, *, author: str) -> None:
    """Makes an empty library at `path`; raises `LibraryError` when it cannot be made there."""
    create_library(path, author=author).close()


def new_encrypted_library(path: Path, passphrase: Secret, *, author: str) -> Secret:
    """Makes an empty library that the passphrase opens; gives the key for its recovery sheet.

    Raises `PassphraseTooShort`, and `LibraryError` when it cannot be made there.
    """
    from briefing.store.keys import new_key

    made = new_key(passphrase)
    create_library(path, author=author, key=made).close()
    return made.key


def sample_library(path: Path, *, author: str) -> int:
    """Makes a library at `path` that holds the sample, and gives the number of its records.

    The sample is one step, so one undo leaves the library empty. Raises `LibraryError` when it
    cannot be made; nothing is left at `path` then.
    """
    files = sorted(resource("sample").glob("*.jsonl"))
    data = b"\n".join(file.read_bytes() for file in files)
    library = create_library(path, author=author)
    try:
        stored = _fill(library, data)
    except BaseException:
        path.unlink()
        raise
    return stored


def _fill(library: Library, data: bytes) -> int:
    try:
        return len(put(library, data, label="Put the sample"))
    finally:
        library.close()
