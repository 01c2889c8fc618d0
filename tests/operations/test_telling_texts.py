"""The history of a briefing's texts: stays, named points, editions, and the way back to them."""

from dataclasses import replace

import pytest

from briefing.domain.briefings import Briefing, Draft, Edition, Part
from briefing.domain.edits import Edit, Step
from briefing.operations.comparing_texts import NOW, compared_texts, told_texts
from briefing.operations.telling_texts import (
    NAME_POINT,
    PointNotNamed,
    Stay,
    TextState,
    naming_edit,
    restoring_edits,
    stays,
    text_states,
    texts_at,
)
from briefing.store.library import Library
from briefing.store.opening import create_library


@pytest.fixture
def library(tmp_path):
    with create_library(tmp_path / "talks.briefing", author="Noor") as library:
        yield library


@pytest.fixture
def briefing(library) -> Briefing:
    briefing = Briefing(title="The crossing", template="snapshot")
    library.apply(Step("Put", (Edit(None, briefing),)))
    return briefing


def draft_of(library: Library, briefing: Briefing) -> Draft | None:
    return next(iter(library.all(Draft, briefing_id=briefing.id)), None)


def write(library: Library, briefing: Briefing, text: str, *, continuing: bool = False) -> None:
    draft = draft_of(library, briefing)
    edit = (
        Edit(None, Draft(briefing_id=briefing.id, text=text))
        if draft is None
        else Edit(draft, replace(draft, text=text))
    )
    library.apply(Step("Typing", (edit,)), continuing=continuing)


def write_part(library: Library, briefing: Briefing, name: str, text: str) -> None:
    now = library.find(Briefing, briefing.id)
    assert now is not None
    others = tuple(part for part in now.parts if part.name != name)
    library.apply(Step("Typing", (Edit(now, replace(now, parts=(*others, Part(name, text)))),)))


def name_point(library: Library, briefing: Briefing, name: str) -> None:
    library.apply(Step(NAME_POINT.template, (naming_edit(library, briefing.id, name),)))


def test_each_state_tells_which_texts_it_changed_and_is_read_when_it_is_asked_for(
    library, briefing
):
    write(library, briefing, "One.")
    write(library, briefing, "One. Two.", continuing=True)
    write_part(library, briefing, "bottom_line", "It holds.")
    write_part(library, briefing, "trend", "Uncertain.")
    write(library, briefing, "One. Two. Three.")
    states = text_states(library, briefing.id)
    assert [state.texts for state in states] == [
        ("draft",),
        ("trend",),
        ("bottom_line",),
        ("draft",),
    ]
    assert {state.author for state in states} == {"Noor"}
    told = [dict(texts_at(library, briefing.id, state.step)) for state in reversed(states)]
    assert told == [
        {"draft": "One. Two."},
        {"draft": "One. Two.", "bottom_line": "It holds."},
        {"draft": "One. Two.", "bottom_line": "It holds.", "trend": "Uncertain."},
        {"draft": "One. Two. Three.", "bottom_line": "It holds.", "trend": "Uncertain."},
    ]
    assert texts_at(library, briefing.id, states[-1].step - 1) == {}


def test_a_change_of_the_title_is_no_state_of_the_texts(library, briefing):
    write_part(library, briefing, "trend", "Uncertain.")
    now = library.find(Briefing, briefing.id)
    library.apply(Step("Change", (Edit(now, replace(now, title="The bridge")),)))
    assert len(text_states(library, briefing.id)) == 1


def test_a_named_point_stands_where_it_was_named(library, briefing):
    write(library, briefing, "One.")
    name_point(library, briefing, "  Before the  call ")
    write(library, briefing, "Another.")
    latest, point, first = text_states(library, briefing.id)
    assert point.points == ("Before the call",)
    assert (latest.points, first.points) == ((), ())
    assert texts_at(library, briefing.id, point.step) == {"draft": "One."}


def test_a_point_can_be_named_before_anything_is_written(library, briefing):
    name_point(library, briefing, "Empty")
    (state,) = text_states(library, briefing.id)
    assert state.points == ("Empty",)


def test_naming_is_undone_and_done_again_like_any_step(library, briefing):
    write(library, briefing, "One.")
    name_point(library, briefing, "Before the call")
    library.undo()
    assert not any(state.points for state in text_states(library, briefing.id))
    library.redo()
    (point,) = [state for state in text_states(library, briefing.id) if state.points]
    assert texts_at(library, briefing.id, point.step) == {"draft": "One."}


@pytest.mark.parametrize(
    ("name", "words"), [("  ", "Write a name"), ("Before the call", "There is a point")]
)
def test_a_point_needs_a_name_of_its_own(library, briefing, name, words):
    name_point(library, briefing, "Before the call")
    with pytest.raises(PointNotNamed, match=words):
        naming_edit(library, briefing.id, name)


def test_names_that_came_with_a_text_from_elsewhere_are_no_moments_here(library, briefing):
    draft = Draft(briefing_id=briefing.id, text="One.", points=("Before the call",))
    library.apply(Step("Put", (Edit(None, draft),)))
    (state,) = text_states(library, briefing.id)
    assert state.points == ()


def test_an_edition_is_a_named_state_too(library, briefing):
    write(library, briefing, "One.")
    library.apply(Step("Release", (Edit(None, Edition(briefing_id=briefing.id, number=1)),)))
    edition, typed = text_states(library, briefing.id)
    assert (edition.edition, edition.is_named, typed.is_named) == (1, True, False)
    assert texts_at(library, briefing.id, edition.step) == {"draft": "One."}


class TestRestored:
    def test_are_all_texts_and_nothing_else_of_the_briefing(self, library, briefing):
        write(library, briefing, "One.")
        write_part(library, briefing, "trend", "Uncertain.")
        then = text_states(library, briefing.id)[0].step
        write(library, briefing, "Spoilt.")
        write_part(library, briefing, "trend", "Gone wrong.")
        write_part(library, briefing, "bottom_line", "New since.")
        now = library.find(Briefing, briefing.id)
        library.apply(Step("Change", (Edit(now, replace(now, title="The bridge")),)))
        now = library.find(Briefing, briefing.id)
        library.apply(Step("Restore", restoring_edits(library, now, then)))
        restored = library.find(Briefing, briefing.id)
        assert restored.title == "The bridge"
        assert restored.parts == (Part("trend", "Uncertain."),)
        assert draft_of(library, briefing).text == "One."
        assert restoring_edits(library, restored, then) == ()
        library.undo()
        assert draft_of(library, briefing).text == "Spoilt."
        assert library.find(Briefing, briefing.id).part("bottom_line") == "New since."

    def test_is_one_text_where_only_that_is_asked_for(self, library, briefing):
        write(library, briefing, "One.")
        write_part(library, briefing, "trend", "Uncertain.")
        then = text_states(library, briefing.id)[0].step
        write(library, briefing, "Two.")
        write_part(library, briefing, "trend", "Clear.")
        now = library.find(Briefing, briefing.id)
        library.apply(Step("Restore", restoring_edits(library, now, then, ("trend",))))
        assert library.find(Briefing, briefing.id).part("trend") == "Uncertain."
        assert draft_of(library, briefing).text == "Two."
        now = library.find(Briefing, briefing.id)
        library.apply(Step("Restore", restoring_edits(library, now, then, ("draft",))))
        assert draft_of(library, briefing).text == "One."

    def test_is_no_part_that_the_template_no_longer_has(self, library, briefing):
        write_part(library, briefing, "trend", "Uncertain.")
        then = text_states(library, briefing.id)[0].step
        now = library.find(Briefing, briefing.id)
        library.apply(
            Step("Change", (Edit(now, replace(now, template="position_brief", parts=())),))
        )
        assert restoring_edits(library, library.find(Briefing, briefing.id), then) == ()


def state(step: int, at: str, author: str = "Noor", point: str = "") -> TextState:
    points = (point,) if point else ()
    return TextState(
        step, f"2025-11-12T{at}:00.000+00:00", author, "Typing", "do", ("draft",), points
    )


def test_a_stay_is_one_author_with_no_long_rest_and_a_named_state_stands_alone():
    states = (
        state(9, "13:00"),
        state(8, "12:00"),
        state(7, "11:50", "Ana"),
        state(6, "11:45"),
        state(5, "11:40", point="Before the call"),
        state(4, "11:30"),
        state(3, "11:10"),
        state(2, "10:50"),
        state(1, "10:00"),
    )
    assert [[each.step for each in stay.states] for stay in stays(states)] == [
        [9],
        [8],
        [7],
        [6],
        [5],
        [4, 3, 2],
        [1],
    ]
    assert stays(()) == ()
    assert stays(states[:1]) == (Stay(states[:1]),)


def test_the_child_process_reads_the_same_from_the_file(library, briefing):
    write(library, briefing, "One.")
    found = told_texts(library.path, briefing.id, lambda done, total: None)
    assert found == text_states(library, briefing.id)


def told(done: int, total: int) -> None:
    """Nobody watches the progress."""


def test_two_states_are_compared_by_their_words_not_by_the_addresses_of_links(library, briefing):
    figure = "019a73bb-9c00-7000-800e-000000000001"
    write(library, briefing, f"At least [242](figure:{figure}) came.")
    write_part(library, briefing, "trend", "Uncertain.")
    then = text_states(library, briefing.id)[0].step
    write(library, briefing, f"At least [245](figure:{figure}) came.")
    (text,) = compared_texts(library.path, briefing.id, then, NOW, told)
    assert text.name == "draft"
    assert [(piece.what, piece.text) for piece in text.pieces] == [
        ("same", "At least "),
        ("out", "242"),
        ("in", "245"),
        ("same", " came."),
    ]
    first, second = compared_texts(library.path, briefing.id, 0, NOW, told)
    assert [first.name, second.name] == ["trend", "draft"]
    assert [(piece.what, piece.text) for piece in first.pieces] == [("in", "Uncertain.")]
    assert compared_texts(library.path, briefing.id, NOW, NOW, told) == ()
