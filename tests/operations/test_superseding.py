"""A newer position takes the place of an older one, with the reason, and can stand beside it."""

import pytest

from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Issue, Proposition
from briefing.domain.positions import Position
from briefing.operations.superseding import (
    CannotSupersede,
    open_question,
    standing_beside,
    superseding,
)

ORSENNA = Actor(name="Orsenna", kind="state")
VELD = Actor(name="Veld", kind="state")
BRIDGE = Issue(title="The bridge")
TOLL = Proposition(issue_id=BRIDGE.id, text="The bridge has a toll")


def position(stance, on, actor=ORSENNA, **fields):
    return Position(
        actor_id=actor.id, proposition_id=TOLL.id, stance=stance, asserted_on=Date(on), **fields
    )


@pytest.fixture
def stored(library):
    def stored(*records):
        library.apply(Step("Add", tuple(Edit(None, record) for record in records)))
        return records

    stored(ORSENNA, VELD, BRIDGE, TOLL)
    return stored


def test_the_question_is_open_until_it_is_answered(library, stored):
    old, new = stored(position("oppose", "2025-03-01"), position("support", "2025-05-01"))
    assert open_question(library, new) == old
    assert open_question(library, old) is None

    library.apply(Step("Shift", (superseding(library, new, old, "shifted"),)))
    kept = library.find(Position, new.id)
    assert (kept.supersedes_id, kept.change_kind) == (old.id, "shifted")
    assert open_question(library, kept) is None


def test_both_may_stand(library, stored):
    old, new = stored(
        position("oppose", "2025-03-01"),
        position("support", "2025-05-01", change_kind="shifted"),
    )
    taken = superseding(library, new, old, "nuanced").after
    assert standing_beside(taken).after.supersedes_id is None
    assert standing_beside(taken).after.change_kind == "first"


def test_only_the_same_actor_on_the_same_proposition_is_replaced(library, stored):
    old, new = stored(position("oppose", "2025-03-01", VELD), position("support", "2025-05-01"))
    with pytest.raises(CannotSupersede):
        superseding(library, new, old, "shifted")
    with pytest.raises(CannotSupersede):
        superseding(library, new, new, "shifted")


def test_no_circle_and_no_first_in_the_place_of_another(library, stored):
    old, new = stored(position("oppose", "2025-03-01"), position("support", "2025-05-01"))
    library.apply(Step("Shift", (superseding(library, new, old, "shifted"),)))
    with pytest.raises(CannotSupersede):
        superseding(library, old, library.find(Position, new.id), "shifted")
    with pytest.raises(CannotSupersede):
        superseding(library, new, old, "first")
