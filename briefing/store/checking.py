"""Whether a library is sound: the file, its references, its log, and the texts kept by checksum."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from briefing.domain.kinds import KINDS
from briefing.domain.messages import Message, message
from briefing.store import contents, log, reference_check, references, schema
from briefing.store.driver import Connection, sqlite
from briefing.store.naming import kind_words
from briefing.store.rows import HASHED, UnreadableRow, table_named
from briefing.store.sql import sql

Rule = Literal["file", "reference", "link", "log", "triggers", "content"]

_MOST_OF_FILE = 20  # findings about the file's pages; the first say it all


@dataclass(frozen=True)
class Finding:
    """Something that is wrong, in a sentence; `kind` and `id` name the record if there is one."""

    rule: Rule
    message: Message
    kind: str = ""
    id: str = ""

    @property
    def is_damage(self) -> bool:
        """Whether something is not as it was written; else it is missing, or leads nowhere."""
        return self.rule in ("file", "log", "triggers") or (self.rule == "content" and not self.id)


def check(connection: Connection, path: Path) -> tuple[Finding, ...]:
    """Everything that is wrong with the library at `path`.

    A check that a damaged file does not let through is a finding itself.
    """
    checks = (
        _file,
        _records,
        _references,
        _links,
        _log,
        _triggers,
        _contents,
        _missing_contents,
    )
    return _all_of(checks, connection, path)


def check_file_and_log(connection: Connection, path: Path) -> tuple[Finding, ...]:
    """What is wrong with the file and its log, also in a library of an older schema."""
    return _all_of((_file, _log), connection, path)


def _all_of(
    checks: Iterable[Callable[[Connection], Iterator[Finding]]], connection: Connection, path: Path
) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for one in checks:
        try:
            found.extend(one(connection))
        except (sqlite.DatabaseError, ValueError) as error:
            found.append(_damage(path, error))
    return tuple(dict.fromkeys(found))


def _damage(path: Path, error: object) -> Finding:
    return Finding(
        "file",
        message(
            "The file {path} is damaged ({reason}): restore the newest backup.",
            path=path,
            reason=error,
        ),
    )


def _file(connection: Connection) -> Iterator[Finding]:
    for (sentence,) in connection.execute(f"PRAGMA integrity_check({_MOST_OF_FILE})").fetchall():
        if sentence != "ok":
            yield Finding(
                "file",
                message(
                    "The file is damaged ({reason}): restore the newest backup.", reason=sentence
                ),
            )


def _records(connection: Connection) -> Iterator[Finding]:
    for kind in KINDS:
        table = table_named(kind)
        for row in connection.execute(table.select):
            try:
                table.record(row[:-1], row[-1])
            except UnreadableRow:
                yield Finding(
                    "file",
                    message(
                        "The {kind} {id} cannot be read: restore the newest backup.",
                        kind=kind_words(kind),
                        id=row[0],
                    ),
                    kind,
                    row[0],
                )


def _references(connection: Connection) -> Iterator[Finding]:
    for dangling in reference_check.dangling_references(connection):
        yield Finding(
            "reference",
            message(
                "The {kind} {id} refers in {field} to a {to_kind} that is not in the library"
                " ({to_id}).",
                kind=kind_words(dangling.kind),
                id=dangling.id,
                field=dangling.field,
                to_kind=kind_words(dangling.to_kind or "record"),
                to_id=dangling.to_id,
            ),
            dangling.kind,
            dangling.id,
        )


def _links(connection: Connection) -> Iterator[Finding]:
    for reference in references.all_references(connection):
        there = sql("SELECT 1 FROM {kind} WHERE uid = ?", kind=reference.to_kind)
        if connection.execute(there, (reference.to_id,)).fetchone() is None:
            yield Finding(
                "link",
                message(
                    "The words “{words}” in the {kind} {id} are a link to a {to_kind} that is not"
                    " in the library ({to_id}).",
                    words=reference.words,
                    kind=kind_words(reference.from_kind),
                    id=reference.from_id,
                    to_kind=kind_words(reference.to_kind),
                    to_id=reference.to_id,
                ),
                reference.from_kind,
                reference.from_id,
            )


def _log(connection: Connection) -> Iterator[Finding]:
    for number in log.broken_steps(connection):
        yield Finding(
            "log",
            message(
                "The change log was altered from outside at step {number}: what it says before and"
                " after may not be what happened.",
                number=number,
            )
            if number
            else message("The newest steps of the change log were cut off from outside."),
        )


def _triggers(connection: Connection) -> Iterator[Finding]:
    if not schema.triggers_are_complete(connection):
        yield Finding(
            "triggers",
            message(
                "Another program changed the library, and its change log no longer records every"
                " edit: restore the newest backup."
            ),
        )


def _contents(connection: Connection) -> Iterator[Finding]:
    for digest in contents.broken_contents(connection):
        yield Finding(
            "content",
            message(
                "A text or file is no longer what was kept under its checksum {sha256}.",
                sha256=digest,
            ),
        )


def _missing_contents(connection: Connection) -> Iterator[Finding]:
    kept = {kind: ("_text", field) for kind, (_, field) in HASHED.items()}
    kept["file"] = ("_file", "sha256")
    for kind, (table, field) in kept.items():
        missing = sql(
            "SELECT uid FROM {kind} WHERE {field} <> ''"
            " AND {field} NOT IN (SELECT sha256 FROM {table})",
            kind=kind,
            field=field,
            table=table,
        )
        for (uid,) in connection.execute(missing).fetchall():
            yield Finding(
                "content",
                message(
                    "The content of the {kind} {id} is not in the library.",
                    kind=kind_words(kind),
                    id=uid,
                ),
                kind,
                uid,
            )
