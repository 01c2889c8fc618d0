"""Files of other programs, made up, and what opening one as a library must show: a sentence.

The suite makes some dozens, `scripts/bench/damage.py` five hundred.
"""

import gzip
import sqlite3
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from briefing.domain.errors import KnownError
from briefing.domain.secret import Secret
from briefing.store.library import Library
from briefing.store.opening import open_as_recorded, open_library
from briefing.store.schema import APPLICATION_ID, SCHEMA

BEGINNINGS = (
    b"SQLite format 3\0",
    b"%PDF-1.7\n",
    b"PK\3\4",
    b"\x89PNG\r\n\x1a\n",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\xff\xfe",
    b"",
)
TABLES = ("actor", "_log_state", "_step", "_op", "message")


def foreign_files() -> st.SearchStrategy[bytes]:
    """The bytes of a file that is no library."""
    noise = st.builds(_noise, st.integers(0, 40_000) | st.sampled_from([4096, 8192, 65536]), _SEEDS)
    begun = st.builds(bytes.__add__, st.sampled_from(BEGINNINGS), noise)
    texts = st.text(max_size=4000).map(lambda text: (text * 3).encode("utf-8"))
    packed = begun.map(_zipped) | texts.map(gzip.compress)
    return begun | texts | packed | _DATABASES


def refused(path: Path, data: bytes, key: Secret | None) -> str:
    """The sentence in which the file is refused in every way it can be opened, and left alone.

    What is raised besides sentences goes through.
    """
    path.write_bytes(data)
    said = {
        _said(lambda: open_library(path, writing=True, key=key)),
        _said(lambda: open_library(path, writing=False, key=key)),
        _said(lambda: open_library(path, holding=False, key=key)),
        _said(lambda: open_as_recorded(path, 0, key=key)),
    }
    assert path.read_bytes() == data
    (sentence,) = said
    return sentence


def _said(open_it: Callable[[], Library]) -> str:
    try:
        library = open_it()
    except KnownError as error:
        return str(error)
    library.close()
    raise AssertionError("the file was opened")


_SEEDS = st.integers(0, 2**32)


def _noise(size: int, seed: int) -> bytes:
    return Random(seed).randbytes(size)


def _zipped(data: bytes) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("word/document.xml", data)
    return held.getvalue()


def _database(
    page_size: int, application: int, version: int, tables: list[str], rows: int
) -> bytes:
    """A database of another program, be it with our mark but not with our tables."""
    connection = sqlite3.connect(":memory:")
    connection.execute(f"PRAGMA page_size = {page_size}")
    connection.execute(f"PRAGMA application_id = {application}")
    connection.execute(f"PRAGMA user_version = {version}")
    for table in tables:
        connection.execute(f'CREATE TABLE "{table}" (a, b)')
        values = ((number, "x" * 100) for number in range(rows))
        connection.executemany(f'INSERT INTO "{table}" VALUES (?, ?)', values)
    connection.commit()
    data = connection.serialize()
    connection.close()
    return data


_DATABASES = st.builds(
    _database,
    st.sampled_from([512, 4096, 65536]),
    st.sampled_from([0, 252006674, APPLICATION_ID]),
    st.integers(-2, SCHEMA + 2),
    st.lists(st.sampled_from(TABLES), unique=True, max_size=4),
    st.integers(0, 300),
)
