"""What was counted in a library is kept with it, and holds at its step only."""

from pathlib import Path

import pytest

from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event
from briefing.domain.sources import Excerpt, Source, SourceText
from briefing.operations.trashing import in_the_trash
from briefing.store.driver import connect
from briefing.store.library import Library
from briefing.store.opening import create_library, open_as_recorded, open_library
from tests.store.damaging import KEY

EVENTS = [Event(title=f"Event {number}") for number in range(25)]


def put(library: Library, *events: Event) -> None:
    library.apply(Step("Put", tuple(Edit(None, event) for event in events)))


def counted(library: Library) -> tuple[int, int, int]:
    """Events, those that no passage supports, and how many of these are listed."""
    unsourced = library.claims.count_unsourced(Event)
    return library.count(Event), unsourced, len(library.claims.unsourced(Event, 100))


@pytest.fixture
def filled(path: Path) -> Path:
    """A closed library of two events, put in two steps."""
    with open_library(path, author="Noor") as library:
        put(library, EVENTS[0])
        put(library, EVENTS[1])
    return path


@pytest.fixture
def believed(filled: Path) -> Path:
    """One that keeps nine events and one unsourced for its step, which nobody has counted."""
    change(filled, "UPDATE _count SET numbers = '9' WHERE what = 'all event'")
    change(filled, "UPDATE _count SET numbers = '1 2' WHERE what LIKE 'unsourced event %'")
    return filled


def change(path: Path, statement: str) -> None:
    connection = connect(path, "rw")
    connection.execute(statement)
    connection.close()


def test_what_was_counted_at_the_end_is_told_without_counting(believed):
    with open_library(believed, writing=False) as library:
        assert counted(library) == (9, 1, 1)
        assert list(library.claims.unsourced(Event, 5)) == [2]


def test_the_quotes_among_the_excerpts_are_counted_and_kept_too(path):
    source = Source(title="Harbour News")
    text = SourceText(source_id=source.id, text="“We open,” said Ana Brill.")
    excerpts = [
        Excerpt(source_text_id=text.id, kind=kind, start=1, end=8, exact="We open")
        for kind in ("quote", "quote", "paraphrase")
    ]
    with open_library(path, author="Noor") as library:
        edits = tuple(Edit(None, record) for record in (source, text, *excerpts))
        library.apply(Step("Put", edits))
        assert library.count(Excerpt, ("kind", "quote")) == 2
        library.apply(Step("Trash", (Edit(excerpts[0], in_the_trash(excerpts[0])),)))
        assert library.count(Excerpt, ("kind", "quote")) == 1
    change(path, "UPDATE _count SET numbers = '7' WHERE what = 'all excerpt kind quote'")
    with open_library(path, writing=False) as library:
        assert library.count(Excerpt, ("kind", "quote")) == 7


def test_after_a_step_it_is_counted_anew_and_kept_at_the_end(believed):
    with open_library(believed, author="Noor") as library:
        put(library, EVENTS[2])
        assert counted(library) == (3, 3, 3)
        library.undo()
        assert counted(library) == (2, 2, 2)
    with open_library(believed, writing=False) as library:
        assert counted(library) == (2, 2, 2)
    change(believed, "UPDATE _count SET numbers = '7' WHERE what = 'all event'")
    with open_library(believed, writing=False) as library:
        assert library.count(Event) == 7


def test_what_continues_a_step_makes_it_another(believed):
    with open_library(believed, author="Noor") as library:
        library.apply(Step("Put", (Edit(None, EVENTS[2]),)), continuing=True)
        assert counted(library) == (3, 3, 3)


def test_an_earlier_state_has_its_own(believed):
    with open_as_recorded(believed, 1) as library:
        assert counted(library) == (1, 1, 1)


def test_a_reader_sees_at_once_what_another_program_writes(believed):
    with open_library(believed, writing=False) as reader:
        with open_library(believed, author="Noor") as writer:
            put(writer, EVENTS[2])
            assert counted(reader) == (3, 3, 3)
        assert counted(reader) == (3, 3, 3)


def test_more_than_is_kept_is_looked_for(filled):
    with open_library(filled, author="Noor") as library:
        put(library, *EVENTS[2:])
        numbers = list(library.claims.unsourced(Event, 100))
    with open_library(filled, writing=False) as library:
        assert list(library.claims.unsourced(Event, 100)) == numbers == list(range(25, 0, -1))
        assert list(library.claims.unsourced(Event, 5)) == numbers[:5]


@pytest.mark.parametrize(
    "harm",
    [
        "DROP TABLE _count",
        "DELETE FROM _count",
        "UPDATE _count SET numbers = ''",
        "UPDATE _count SET numbers = 'many'",
        "UPDATE _count SET numbers = NULL",
        "UPDATE _count SET step = '1 ' || substr(step, 3)",
    ],
)
def test_what_cannot_be_read_is_counted(filled, harm):
    change(filled, harm)
    with open_library(filled, writing=False) as library:
        assert counted(library) == (2, 2, 2)
    with open_library(filled, author="Noor") as library:
        put(library, EVENTS[2])
        assert library.check() == ()


def test_an_encrypted_library_keeps_it_inside(tmp_path: Path):
    path = tmp_path / "locked.briefing"
    with create_library(path, author="Noor", key=KEY) as library:
        put(library, EVENTS[0])
    with open_library(path, writing=False, key=KEY.key) as library:
        assert counted(library) == (1, 1, 1)
    assert b"unsourced event" not in path.read_bytes()
    assert {file.name for file in tmp_path.iterdir()} == {path.name, f".{path.name}.lock"}
