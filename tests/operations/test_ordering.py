"""Propositions are put in order by moving one; only what moves is written."""

import pytest

from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Issue, Proposition
from briefing.operations.ordering import moved_to, next_place, ordered_propositions

BRIDGE = Issue(title="The bridge")


@pytest.fixture
def propositions(library):
    made = [
        Proposition(issue_id=BRIDGE.id, text=text, order=order)
        for text, order in (("third", 7), ("first", 1), ("second", 2))
    ]
    library.apply(Step("Add", tuple(Edit(None, each) for each in (BRIDGE, *made))))
    return {each.text: each for each in made}


def texts(library):
    return [each.text for each in ordered_propositions(library, BRIDGE.id)]


@pytest.mark.parametrize(
    ("moved", "place", "order"),
    [
        ("third", 0, ["third", "first", "second"]),
        ("first", 1, ["second", "first", "third"]),
        ("second", 9, ["first", "third", "second"]),
        ("second", -1, ["second", "first", "third"]),
    ],
)
def test_one_is_moved_among_the_others(library, propositions, moved, place, order):
    library.apply(Step("Move", moved_to(library, propositions[moved], place)))
    assert texts(library) == order


def test_what_stays_is_not_written(library, propositions):
    edits = moved_to(library, propositions["second"], 1)
    assert [edit.record.text for edit in edits] == ["third"]
    library.apply(Step("Tidy", edits))
    assert moved_to(library, propositions["second"], 1) == ()


def test_a_new_one_comes_last(library, propositions):
    assert next_place(library, BRIDGE.id) == 8
    assert next_place(library, "019a73bb-9c00-7000-8009-00000000ffff") == 1
