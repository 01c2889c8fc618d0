"""The library as it was after any step: the same as a copy that was taken then."""

import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.domain.actors import Actor, ActorName
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.domain.secret import Secret
from briefing.domain.sources import Source, SourceText, text_sha256
from briefing.store import errors
from briefing.store.keys import new_key
from briefing.store.library import Library
from briefing.store.lists import Order
from briefing.store.opening import create_library, open_as_recorded, open_library

TRASHED = "2026-01-05T10:00:00Z"
ARDAVIA = Actor(name="Ardavia", kind="state")
BELMAR = Actor(name="Belmar", kind="state")
REPORT = Source(type="report", title="Harbour report")
WORDS = "The harbour is open."
TEXT = SourceText(source_id=REPORT.id, version=1, text=WORDS, sha256=text_sha256(WORDS))
BRIEFING = Briefing(title="Harbour", template="snapshot")


def step(label: str, *pairs: tuple[Record | None, Record | None]) -> Step:
    return Step(label, tuple(Edit(before, after) for before, after in pairs))


def seen(library: Library) -> dict[str, Any]:
    """Everything that can be asked of a library, but for where its file lies."""
    words = ("ardavia", "belmar", "harbour", "open", "old")
    return {
        "records": {kind: library.all(cls) for kind, cls in KINDS.items()},
        "trash": {kind: library.all(cls, trashed=True) for kind, cls in KINDS.items()},
        "lists": [list(library.numbers(Actor, Order("name"))), library.count(Source)],
        "search": [hits_of(library, word) for word in words],
        "cited": [library.references_to(record.id) for record in (ARDAVIA, BELMAR)],
        "history": library.history(),
        "undo": (library.undo_label(), library.redo_label()),
        "vector": library.past.version_vector(),
        "activity": library.past.activity(),
    }


def hits_of(library: Library, word: str) -> list[Any]:
    """What a word is found in, and where in it."""
    return [
        (group, library.hits(word, KINDS[group.kind], group.numbers))
        for group in library.search(word).groups
    ]


def test_a_state_can_be_looked_at_and_not_changed(library: Library) -> None:
    library.apply(step("Add", (None, ARDAVIA)))
    library.apply(step("Rename", (ARDAVIA, replace(ARDAVIA, name="Republic of Ardavia"))))
    with open_as_recorded(library.path, 1) as past:
        assert past.all(Actor) == [ARDAVIA]
        assert past.find(Actor, ARDAVIA.id) == ARDAVIA
        assert past.search("republic").groups == ()
        assert past.as_of == 1
        with pytest.raises(errors.LibraryReadOnly):
            past.apply(step("Add", (None, BELMAR)))
        with pytest.raises(errors.LibraryReadOnly):
            past.undo()
    assert library.as_of is None
    with open_as_recorded(library.path, 0) as before_all:
        assert before_all.all(Actor) == []
        assert before_all.history() == ()


def test_what_is_written_meanwhile_does_not_show(library: Library) -> None:
    library.apply(step("Add", (None, ARDAVIA)))
    with open_as_recorded(library.path, 1) as past:
        library.apply(step("Add", (None, BELMAR), (None, REPORT)))
        assert past.all(Actor) == [ARDAVIA]
        assert past.all(Source) == []
        assert past.past.newest_step() == 1
    assert library.all(Actor) == [ARDAVIA, BELMAR]


def test_a_day_is_found_by_the_clock_of_the_log(library: Library) -> None:
    assert library.past.first_moment() is None
    before = datetime.now(UTC)
    library.apply(step("Add", (None, ARDAVIA)))
    library.apply(step("Add", (None, BELMAR)))
    past = library.past
    assert past.step_at(before - timedelta(seconds=1)) == 0
    assert past.step_at(datetime.now(UTC) + timedelta(seconds=1)) == 2
    first = past.first_moment()
    assert first is not None
    assert before - timedelta(seconds=1) < first <= datetime.now(UTC)


def test_an_encrypted_library_is_seen_as_recorded_with_its_key(tmp_path: Path) -> None:
    key = new_key(Secret(b"three old boats"))
    path = tmp_path / "desk.briefing"
    with create_library(path, author="Noor", key=key) as library:
        library.apply(step("Add", (None, ARDAVIA)))
        library.apply(step("Remove", (ARDAVIA, None)))
    with open_as_recorded(path, 1, key=key.key) as past:
        assert past.all(Actor) == [ARDAVIA]
    with pytest.raises(errors.LibraryLocked):
        open_as_recorded(path, 1)


RECORDS = (ARDAVIA, BELMAR, REPORT, TEXT, BRIEFING)


@st.composite
def a_way(draw: st.DrawFn) -> list[tuple[str, int, str]]:
    act = st.sampled_from(["toggle", "change", "trash", "undo", "redo"])
    return draw(
        st.lists(
            st.tuples(
                act, st.integers(0, len(RECORDS) - 1), st.sampled_from(["old", "", "Belmar"])
            ),
            min_size=1,
            max_size=12,
        )
    )


def take(library: Library, act: str, at: int, word: str) -> None:
    """One random step; where it makes no sense nothing is done."""
    if act == "undo":
        library.undo()
    elif act == "redo":
        library.redo()
    else:
        library.apply(step(act, *edited(library, act, RECORDS[at], word)))


def edited(
    library: Library, act: str, record: Record, word: str
) -> list[tuple[Record | None, Record | None]]:
    now = library.find_any(record.id)
    if act == "toggle" or now is None:
        return [(now, None if now is not None else record)]
    if act == "trash":
        return [(now, replace(now, trashed_at=None if now.trashed_at else TRASHED))]
    if isinstance(now, Briefing):
        drafts = library.all(Draft)
        text = f"[Ardavia](actor:{ARDAVIA.id}) {word}"
        new = replace(drafts[0], text=text) if drafts else Draft(briefing_id=now.id, text=text)
        return [(drafts[0] if drafts else None, new)]
    if isinstance(now, Actor):
        named = ActorName(actor_id=now.id, name=word or "none", kind="alias")
        return [(now, replace(now, note=word)), (None, named)]
    return [(now, replace(now, title=word))] if isinstance(now, Source) else []


@settings(max_examples=40, deadline=None)
@given(way=a_way())
def test_every_step_is_seen_as_a_copy_taken_then(
    empty_library: Path, way: list[tuple[str, int, str]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.briefing"
        shutil.copy(empty_library, path)
        copies: dict[int, dict[str, Any]] = {}
        with open_library(path, author="Noor") as library:
            copies[0] = seen(library)
            for act, at, word in way:
                try:
                    take(library, act, at, word)
                except KnownError:
                    continue
                copies[library.past.newest_step()] = seen(library)
            for number, copy in copies.items():
                with open_as_recorded(path, number) as past:
                    assert seen(past) == copy
