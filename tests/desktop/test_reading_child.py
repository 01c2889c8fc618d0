"""The child process reads an encrypted library with the key it is lent, and is asked once about one
state of it.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.desktop.reading_child import LibraryClosed, ReadingChild
from briefing.desktop.session import Session
from briefing.desktop.worker import Worker, WorkRefused
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.operations.preview_values import Preview
from briefing.operations.previewing import preview
from briefing.operations.unlocking import key_for_another
from briefing.store.keys import NewKey
from briefing.store.library import Library
from briefing.store.opening import create_library, open_library

TODAY = Date("2025-11-12")


def silent(done: int, total: int) -> None:
    """Nobody looks."""


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def test_the_key_goes_to_the_child_and_is_erased_here(tmp_path: Path, worker: Worker) -> None:
    path = tmp_path / "desk.briefing"
    briefing = Briefing(title="Who may cross")
    draft = Draft(briefing_id=briefing.id, text="Nobody.")
    new = NewKey(Secret(b"k" * 32), b"sixteen bytes!!!")
    with create_library(path, author="", key=new) as library:
        library.apply(Step("Add", (Edit(None, briefing), Edit(None, draft))))
        child = ReadingChild(worker, path, key_for_another(library))
        assert child.run(preview, briefing.id, TODAY, report=silent).pages == 1
        assert child.key is not None
        assert len(child.key) == 0
        assert library.key == new.key
        without = ReadingChild(worker, path, None)
        with pytest.raises(WorkRefused, match="its passphrase is needed"):
            without.run(preview, briefing.id, TODAY, report=silent)


def test_what_was_asked_for_while_the_library_is_locked_is_no_fault(
    tmp_path: Path, worker: Worker
) -> None:
    """A preview of what was typed last comes due when the key is gone."""
    path = tmp_path / "desk.briefing"
    with create_library(path, author="", key=NewKey(Secret(b"k" * 32), b"sixteen bytes!!!")) as one:
        library = one
    child = ReadingChild(worker, path, key_for_another(library))
    with pytest.raises(LibraryClosed):
        child.run(preview, "any", TODAY, report=silent)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with one briefing and its text."""
    path = tmp_path / "desk.briefing"
    with create_library(path, author="") as library:
        briefing = Briefing(title="Who may cross")
        draft = Draft(briefing_id=briefing.id, text="Nobody.")
        library.apply(Step("Add", (Edit(None, briefing), Edit(None, draft))))
    return path


def written(library: Library, text: str) -> Edit:
    """Another text for the briefing."""
    (draft,) = library.all(Draft)
    return Edit(draft, replace(draft, text=text))


def previewed(session: Session, worker: Worker) -> Preview:
    """The preview of the briefing, as a window asks for it."""
    library = session.library
    child = ReadingChild(worker, library.path, None, None, session.answers)
    return child.run(preview, library.all(Briefing)[0].id, TODAY, report=silent)


def test_an_answer_serves_until_the_next_step(path: Path, worker: Worker) -> None:
    """Typing that joins the step before leaves no trace in the log, and is another text."""
    with open_library(path) as library:
        session = Session(library)
        for text in ("One.", "One. Two.", "One. Two. Three."):
            session.do("Write", written(library, text), continuing=True)
            first = previewed(session, worker)
            assert dict(first.texts)["draft"] == text
            assert previewed(session, worker) is first


def test_an_answer_serves_until_another_program_writes(path: Path, worker: Worker) -> None:
    with open_library(path, writing=False) as library:
        session = Session(library)
        first = previewed(session, worker)
        assert previewed(session, worker) is first
        with open_library(path) as other:
            other.apply(Step("Write", (written(other, "Everybody."),)))
        assert dict(previewed(session, worker).texts)["draft"] == "Everybody."


def test_nothing_is_kept_of_a_library_that_was_closed(path: Path) -> None:
    with open_library(path) as library:
        session = Session(library)
        kept = session.answers
        assert session.answers is kept
    assert session.answers is not kept
    assert session.answers is not session.answers
