"""A sound library has no findings; every harm done to the file has one, in a sentence."""

import re
from pathlib import Path

import pytest

from briefing.domain.actors import Actor, ActorName
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Filing, Issue
from briefing.domain.sources import File, Source, SourceText
from briefing.store import errors
from briefing.store.driver import Connection, connect
from briefing.store.library import Library
from briefing.store.opening import open_library

ARDAVIA = Actor(name="Ardavia", kind="state")
DAMS = Issue(title="Dams")
SOURCE = Source(title="Gazette")
TEXT = SourceText(source_id=SOURCE.id, text="Water rose.")


@pytest.fixture
def filled(path: Path) -> Path:
    with open_library(path) as library:
        data = b"%PDF-1.7"
        file = File(
            name="a.pdf",
            media_type="application/pdf",
            sha256=library.put_bytes(data),
            size=len(data),
        )
        records = (
            ARDAVIA,
            ActorName(actor_id=ARDAVIA.id, name="Ardava"),
            DAMS,
            Filing(issue_id=DAMS.id, record_kind="source", record_id=SOURCE.id),
            SOURCE,
            TEXT,
            file,
        )
        library.apply(Step("Put", tuple(Edit(None, record) for record in records)))
        assert library.check() == ()
    return path


def harm(path: Path, *statements: str) -> Connection:
    """Does to a closed library what no step of ours would: the log is left out."""
    connection = connect(path, "rw")
    (digest,) = connection.execute("SELECT hash FROM _step WHERE n = 1").fetchone()
    connection.execute("UPDATE _step SET hash = '' WHERE n = 1")
    for statement in statements:
        connection.execute(statement)
    connection.execute("DELETE FROM _op WHERE n > 7")
    connection.execute("UPDATE _step SET hash = ? WHERE n = 1", (digest,))
    return connection


@pytest.mark.parametrize(
    ("statement", "rule", "words"),
    [
        ("DELETE FROM actor", "reference", "refers in actor_id to a actor that is not"),
        ("UPDATE filing SET record_kind = 'event'", "reference", "refers in record_id to a event"),
        ("UPDATE _text SET text = 'Water fell.'", "content", "is no longer what was kept"),
        ("UPDATE _file SET bytes = x'00'", "content", "is no longer what was kept"),
        ("DELETE FROM _file", "content", "The content of the file"),
        ("UPDATE actor SET start = 'soon'", "file", "The actor .* cannot be read"),
        ("DROP TRIGGER log_actor_delete", "triggers", "no longer records every edit"),
    ],
)
def test_what_was_harmed_from_outside_is_found(
    filled: Path, statement: str, rule: str, words: str
) -> None:
    harm(filled, statement).close()
    with open_library(filled, writing=False) as library:
        findings = library.check()
    assert {finding.rule for finding in findings} == {rule}
    assert all(re.search(words, str(finding.message)) for finding in findings)


def test_a_missing_text_is_found_and_reading_it_says_damaged(filled: Path) -> None:
    harm(filled, "DELETE FROM _text").close()
    with open_library(filled, writing=False) as library:
        rules = {(finding.rule, finding.kind) for finding in library.check()}
        assert rules == {("content", "source_text"), ("file", "source_text")}
        with pytest.raises(errors.LibraryDamaged, match="restore the newest backup"):
            library.all(SourceText)


def test_broken_pages_are_found_without_a_crash(filled: Path) -> None:
    data = bytearray(filled.read_bytes())
    start = data.index(b"Ardavia") & ~4095
    data[start + 8 : start + 200] = b"\xff" * 192
    filled.write_bytes(data)
    with open_library(filled, writing=False) as library:
        findings = library.check()
        assert "file" in {finding.rule for finding in findings}
        with pytest.raises(errors.LibraryDamaged):
            library.find(Actor, ARDAVIA.id)


def test_checking_changes_nothing(library: Library) -> None:
    library.apply(Step("Put", (Edit(None, ARDAVIA),)))
    before = library._connection.total_changes
    library.check()
    assert library._connection.total_changes == before
