"""Texts and files kept by their SHA-256: written once, never changed, outside the change log.

A record holds the hash, so that taking a step back needs no copy of the text it brought.
"""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256

from briefing.domain.briefings import Edition
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.sources import File, SourceText, text_sha256
from briefing.store import errors
from briefing.store.driver import Connection
from briefing.store.naming import kind_words, words_for
from briefing.store.rows import Table
from briefing.store.sql import sql


def keep_texts(connection: Connection, table: Table[Record], records: Iterable[Record]) -> None:
    """Writes the texts of records whose kind keeps one apart.

    Raises `Unstorable` when a record's hash is not that of its text.
    """
    if table.hashed is None:
        return
    text_field, hash_field = table.hashed

    def rows() -> Iterator[tuple[str, str]]:
        for record in records:
            text, digest = getattr(record, text_field), getattr(record, hash_field)
            if not text and not digest:
                continue
            if text_sha256(text) != digest:
                raise errors.Unstorable(
                    message(
                        "The {record} cannot be kept: {hash_field} is not the SHA-256 of its"
                        " {text_field}.",
                        record=words_for(record),
                        hash_field=hash_field,
                        text_field=text_field,
                    )
                )
            yield digest, text

    connection.executemany("INSERT OR IGNORE INTO _text VALUES (?, ?)", rows())


def text_of(connection: Connection, digest: str) -> str | None:
    """The text with that hash, or None when the library does not hold it."""
    if not digest:
        return ""
    found = connection.execute("SELECT text FROM _text WHERE sha256 = ?", (digest,)).fetchone()
    return None if found is None else found[0]


def put_bytes(connection: Connection, data: bytes) -> str:
    """Keeps the bytes of a file and gives their SHA-256; bytes already there are kept once."""
    digest = sha256(data).hexdigest()
    connection.execute("INSERT OR IGNORE INTO _file VALUES (?, ?)", (digest, data))
    return digest


def read_bytes(connection: Connection, digest: str) -> bytes:
    """The bytes with that SHA-256. Raises `ContentMissing` when they are not there or not whole."""
    found = connection.execute("SELECT bytes FROM _file WHERE sha256 = ?", (digest,)).fetchone()
    if found is None or sha256(found[0]).hexdigest() != digest:
        raise errors.ContentMissing(
            message(
                "The file with the checksum {sha256} is not in the library: add the document"
                " again.",
                sha256=digest,
            )
        )
    return found[0]


def erase_unused(connection: Connection, removed: Iterable[Record]) -> None:
    """Wipes the texts and files of removed records that no other record keeps.

    `secure_delete` overwrites them where they lay; the pages that the write-ahead log still holds
    go with its next checkpoint, and their words with the next merge of the index.
    """
    texts: list[str] = []
    files: list[str] = []
    for record in removed:
        found = content_of(record)
        if found is not None:
            (files if isinstance(record, File) else texts).append(found)
    connection.execute(
        "DELETE FROM _text WHERE sha256 IN (SELECT value FROM json_each(?))"
        " AND sha256 NOT IN (SELECT sha256 FROM source_text)"
        " AND sha256 NOT IN (SELECT content_sha256 FROM edition)",
        (json.dumps(texts),),
    )
    connection.execute(
        "DELETE FROM _file WHERE sha256 IN (SELECT value FROM json_each(?))"
        " AND sha256 NOT IN (SELECT sha256 FROM file)",
        (json.dumps(files),),
    )
    connection.execute("INSERT INTO _search (_search) VALUES ('optimize')")


def content_of(record: Record) -> str | None:
    """The hash of the text or file that the record keeps apart, None where it keeps none."""
    match record:
        case SourceText() | File():
            return record.sha256 or None
        case Edition():
            return record.content_sha256 or None
        case _:
            return None


def require_kept(connection: Connection, record: Record) -> None:
    """Raises `ContentErased` when the text or file of a record that comes back is gone."""
    digest = content_of(record)
    table = "_file" if isinstance(record, File) else "_text"
    there = sql("SELECT 1 FROM {table} WHERE sha256 = ?", table=table)
    if digest is not None and connection.execute(there, (digest,)).fetchone() is None:
        raise erased(record.KIND)


def erased(kind: str) -> errors.ContentErased:
    """The error for a record whose text or file was wiped with the trash."""
    return errors.ContentErased(
        message(
            "The content of a {kind} was erased when the trash was emptied: this cannot be brought"
            " back. A backup made before still holds it.",
            kind=kind_words(kind),
        )
    )


def broken_contents(connection: Connection) -> Iterator[str]:
    """The hashes of kept texts and files whose content is no longer what it was."""
    for digest, text in connection.execute("SELECT sha256, text FROM _text"):
        if text_sha256(text) != digest:
            yield digest
    for digest, data in connection.execute("SELECT sha256, bytes FROM _file"):
        if sha256(data).hexdigest() != digest:
            yield digest
