from dataclasses import replace

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Issue

KESSLER = Actor(name="Mara Kessler", kind="person")


def test_an_edit_taken_back_twice_is_the_edit():
    edit = Edit(KESSLER, replace(KESSLER, name="M. Kessler"))
    assert edit.reversed().after == KESSLER
    assert edit.reversed().reversed() == edit


def test_an_edit_keeps_the_identity_of_its_record():
    with pytest.raises(ValueError, match="identity"):
        Edit(KESSLER, Actor(name="Mara Kessler", kind="person"))
    with pytest.raises(ValueError, match="identity"):
        Edit(KESSLER, Issue(title="Budget rule", id=KESSLER.id))
    with pytest.raises(ValueError, match="without a record"):
        Edit(None, None)


def test_the_record_of_an_edit_is_what_it_leaves_or_what_it_removes():
    renamed = replace(KESSLER, name="M. Kessler")
    assert Edit(KESSLER, renamed).record == renamed
    assert Edit(KESSLER, None).record == KESSLER


def test_a_step_is_taken_back_last_edit_first():
    issue = Issue(title="Budget rule")
    step = Step("Add", (Edit(None, KESSLER), Edit(None, issue)))
    assert step.reversed("Undo: Add") == Step("Undo: Add", (Edit(issue, None), Edit(KESSLER, None)))
