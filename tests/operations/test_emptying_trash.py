"""The trash is emptied of what nothing needs; what is erased for good is said before."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from briefing.domain.actors import Actor, ActorName
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.judgements import Gap
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt, File, Source, SourceText, text_sha256
from briefing.operations.emptying_trash import (
    counts_by_kind,
    emptying_step,
    what_emptying_does,
)
from briefing.operations.libraries import new_library
from briefing.store import errors
from briefing.store.library import Library
from briefing.store.opening import open_as_recorded, open_library

TRASHED = "2026-01-05T10:00:00Z"
SECRET = "The convoy leaves at dawn by the quarry road."


@pytest.fixture
def library(tmp_path: Path):
    path = tmp_path / "desk.briefing"
    new_library(path, author="Noor")
    with open_library(path, author="Noor") as library:
        yield library


def add(library: Library, *records: Record) -> None:
    library.apply(Step("Add", tuple(Edit(None, record) for record in records)))


def trash(library: Library, *records: Record) -> None:
    edits = tuple(Edit(record, replace(record, trashed_at=TRASHED)) for record in records)
    library.apply(Step("Trash", edits))


def empty(library: Library) -> None:
    library.apply(emptying_step(what_emptying_does(library)), erasing=True)


def test_what_nothing_names_goes_in_one_step_and_comes_back_with_undo(library: Library) -> None:
    ardavia, belmar = Actor(name="Ardavia", kind="state"), Actor(name="Belmar", kind="state")
    add(library, ardavia, belmar)
    trash(library, ardavia)
    emptying = what_emptying_does(library)
    assert [record.id for record in emptying.going] == [ardavia.id]
    assert counts_by_kind(emptying.going) == {"actor": 1}
    assert emptying.staying == ()
    assert emptying.can_be_undone
    empty(library)
    assert library.find(Actor, ardavia.id) is None
    assert library.all(Actor) == [belmar]
    assert library.undo_label() == "Empty the trash"
    library.undo()
    assert library.all(Actor, trashed=True) == [replace(ardavia, trashed_at=TRASHED)]
    assert library.check() == ()


def test_what_a_record_outside_names_stays_with_all_that_it_needs(library: Library) -> None:
    issue = Issue(title="The harbour")
    proposition = Proposition(issue_id=issue.id, text="The harbour is opened.")
    ardavia = Actor(name="Ardavia", kind="state")
    position = Position(actor_id=ardavia.id, proposition_id=proposition.id, stance="supports")
    cited, loose = Actor(name="Belmar", kind="state"), Actor(name="Castovia", kind="state")
    briefing = Briefing(title="Harbour", template="snapshot")
    draft = Draft(briefing_id=briefing.id, text=f"[Belmar](actor:{cited.id}) agreed.")
    add(library, issue, proposition, ardavia, position, cited, loose, briefing, draft)
    trash(library, issue, proposition, ardavia, cited, loose)
    emptying = what_emptying_does(library)
    assert [record.id for record in emptying.going] == [loose.id]
    assert {record.id: [by.id for by in names] for record, names in emptying.staying} == {
        ardavia.id: [position.id],
        proposition.id: [position.id],
        issue.id: [proposition.id],
        cited.id: [draft.id],
    }
    empty(library)
    assert library.check() == ()
    assert library.find(Issue, issue.id) is not None
    trash(library, position)
    assert {record.id for record in what_emptying_does(library).going} >= {
        position.id,
        issue.id,
    }


def with_a_text(library: Library) -> tuple[Source, SourceText, Excerpt, File]:
    data = SECRET.encode()
    file = File(name="note.txt", media_type="text/plain", sha256="", size=len(data))
    file = replace(file, sha256=library.put_bytes(data))
    source = Source(type="report", title="Field note", file_id=file.id)
    text = SourceText(source_id=source.id, version=1, text=SECRET, sha256=text_sha256(SECRET))
    excerpt = Excerpt(source_text_id=text.id, start=0, end=10, exact=SECRET[:10])
    add(library, file, source, text, excerpt)
    return source, text, excerpt, file


def test_texts_and_files_are_wiped_from_the_disk_and_undo_says_why_it_cannot(
    library: Library,
) -> None:
    records = with_a_text(library)
    trash(library, *records)
    emptying = what_emptying_does(library)
    assert (emptying.texts, emptying.files, emptying.can_be_undone) == (1, 1, False)
    wal = library.path.with_name(f"{library.path.name}-wal")
    assert b"quarry road" in library.path.read_bytes() + wal.read_bytes()
    empty(library)
    assert b"quarry road" not in library.path.read_bytes() + wal.read_bytes()
    assert library.search("quarry").groups == ()
    with pytest.raises(errors.ContentErased, match="erased when the trash was emptied"):
        library.undo()
    assert library.all(Source) == []
    with pytest.raises(errors.ContentMissing):
        library.read_bytes(sha256(SECRET.encode()).hexdigest())
    assert library.check() == ()


def test_the_library_as_recorded_before_shows_the_erased_text_empty(library: Library) -> None:
    source, text, *_ = records = with_a_text(library)
    then = library.past.newest_step()
    trash(library, *records)
    empty(library)
    with open_as_recorded(library.path, then) as past:
        assert past.all(Source) == [source]
        (found,) = past.all(SourceText)
        assert (found.id, found.text) == (text.id, "")


def test_a_text_that_another_record_keeps_is_not_wiped(library: Library) -> None:
    source, text, *_ = with_a_text(library)
    again = SourceText(source_id=source.id, version=2, text=SECRET, sha256=text.sha256)
    add(library, again)
    trash(library, again)
    empty(library)
    assert library.find(SourceText, text.id) == text
    library.undo()
    assert library.find(SourceText, again.id) is not None


def test_parts_go_and_stay_with_the_record_that_they_are_parts_of(library: Library) -> None:
    issue = Issue(title="The harbour")
    gap = Gap(question="Who opens it?", why_it_matters="", where_to_look="", status="open")
    filing = Filing(issue_id=issue.id, record_kind="gap", record_id=gap.id)
    proposition = Proposition(issue_id=issue.id, text="The harbour is opened.")
    ardavia = Actor(name="Ardavia", kind="state")
    alias = ActorName(actor_id=ardavia.id, name="Land of Arda", kind="alias")
    position = Position(actor_id=ardavia.id, proposition_id=proposition.id, stance="supports")
    add(library, issue, gap, filing, proposition, ardavia, alias, position)
    trash(library, gap, ardavia)
    emptying = what_emptying_does(library)
    assert {record.id for record in emptying.going} == {gap.id, filing.id}
    assert [(record.id, [one.id for one in by]) for record, by in emptying.staying] == [
        (ardavia.id, [position.id])
    ]
    empty(library)
    assert library.check() == ()
    assert library.all(Filing) == []
    assert library.all(ActorName) == [alias]
