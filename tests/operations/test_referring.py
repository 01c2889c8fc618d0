"""Where a record is used: by fields that hold its id, also in a list of ids."""

from dataclasses import replace

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Issue, Proposition
from briefing.domain.positions import Position
from briefing.operations.referring import referring_records
from briefing.store.opening import create_library

ZENTA, DORNE, SARN = (Actor(name=name, kind="state") for name in ("Zenta", "Dorne", "Sarn"))
ISSUE = Issue(title="Harbour")
OPENING = Proposition(issue_id=ISSUE.id, text="The harbour opens")
JOINT = Position(
    actor_id=ZENTA.id, proposition_id=OPENING.id, stance="support", joint_with=(DORNE.id,)
)
ALONE = Position(actor_id=SARN.id, proposition_id=OPENING.id, stance="oppose")


@pytest.fixture
def library(tmp_path):
    with create_library(tmp_path / "desk.briefing", author="Ana") as opened:
        records = (ZENTA, DORNE, SARN, ISSUE, OPENING, JOINT, ALONE)
        opened.apply(Step("Put", tuple(Edit(None, record) for record in records)))
        yield opened


def test_a_position_taken_jointly_refers_to_everybody_who_took_it(library):
    assert referring_records(library, DORNE) == (JOINT,)
    assert referring_records(library, ZENTA) == (JOINT,)
    assert referring_records(library, SARN) == (ALONE,)


def test_what_lies_in_the_trash_refers_to_nothing(library):
    trashed = replace(JOINT, trashed_at="2025-11-11T09:00:00Z")
    library.apply(Step("Trash", (Edit(JOINT, trashed),)))
    assert referring_records(library, DORNE) == ()
