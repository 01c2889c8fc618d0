"""The records as they were after a step are read like those of now, and nothing is rebuilt."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft, Edition
from briefing.domain.edits import Edit, Step
from briefing.domain.records import Record, Records
from briefing.domain.sources import text_sha256
from briefing.store.library import Library
from briefing.store.opening import open_as_recorded

TRASHED = "2026-01-05T10:00:00Z"
ARDAVIA = Actor(name="Ardavia", kind="state")
BELMAR = Actor(name="Belmar", kind="state")
CASTOVIA = Actor(name="Castovia", kind="state")
DELMARE = Actor(name="Delmare", kind="state")
BRIEFING = Briefing(title="Dams")
DRAFT = Draft(briefing_id=BRIEFING.id, text="A dam.")


def do(library: Library, *pairs: tuple[Record | None, Record | None]) -> None:
    library.apply(Step("Do", tuple(Edit(before, after) for before, after in pairs)))


@pytest.fixture
def step(library: Library) -> int:
    """The step after which much was changed."""
    lying = replace(DELMARE, trashed_at=TRASHED)
    do(library, *((None, one) for one in (ARDAVIA, BELMAR, CASTOVIA, lying, BRIEFING, DRAFT)))
    step = library.past.newest_step()
    do(library, (BELMAR, replace(BELMAR, name="Bel-Mar", country="BE")))
    do(library, (ARDAVIA, None), (lying, DELMARE))
    do(library, (CASTOVIA, replace(CASTOVIA, trashed_at=TRASHED)))
    do(library, (None, Actor(name="Estrava", kind="state")))
    do(library, (DRAFT, replace(DRAFT, text="Two dams.")))
    return step


def names(actors: Sequence[Actor]) -> list[str]:
    return [actor.name for actor in actors]


def test_each_record_is_what_it_was(library: Library, step: int) -> None:
    then = library.records_after(step)
    assert then.find(Actor, BELMAR.id) == BELMAR
    assert then.find(Actor, ARDAVIA.id) == ARDAVIA
    assert then.find(Draft, DRAFT.id) == DRAFT
    assert then.find(Briefing, BRIEFING.id) == BRIEFING
    assert then.find(Briefing, BELMAR.id) is None


def test_lists_hold_what_was_there_in_the_order_of_entry(library: Library, step: int) -> None:
    then = library.records_after(step)
    assert names(then.all(Actor)) == ["Ardavia", "Belmar", "Castovia"]
    assert names(then.all(Actor, country="")) == ["Ardavia", "Belmar", "Castovia"]
    assert then.all(Actor, country="BE") == []
    assert then.all(Draft, briefing_id=BRIEFING.id) == [DRAFT]
    assert names(library.records_after(step + 1).all(Actor)) == ["Ardavia", "Bel-Mar", "Castovia"]


def test_it_reads_what_the_library_opened_as_recorded_reads(library: Library, step: int) -> None:
    def read(records: Records) -> list[object]:
        return [records.all(kind) for kind in (Actor, Briefing, Draft, Edition)]

    for number in range(library.past.newest_step() + 1):
        with open_as_recorded(library.path, number) as recorded:
            assert read(library.records_after(number)) == read(recorded)
    assert step < library.past.newest_step()


def test_a_version_vector_names_the_step(library: Library, step: int) -> None:
    knows = library.past.version_vector()
    assert library.past.step_known_to(knows) == library.past.newest_step()
    do(library, (None, Actor(name="Farland", kind="state")))
    assert library.past.step_known_to(knows) == library.past.newest_step() - 1
    assert library.past.step_known_to({}) == 0
    assert step


def test_a_content_that_was_erased_is_empty(library: Library) -> None:
    edition = Edition(
        briefing_id=BRIEFING.id, number=1, content="{}", content_sha256=text_sha256("{}")
    )
    do(library, (None, BRIEFING), (None, edition))
    step = library.past.newest_step()
    library.apply(Step("Empty trash", (Edit(edition, None),)), erasing=True)
    assert library.records_after(step).find(Edition, edition.id) == replace(edition, content="")
