"""What an actor said before, what a newer position may take the place of, and how it changed."""

import pytest

from briefing.domain.dates import Date
from briefing.domain.position_history import (
    in_time,
    likely_change,
    position_before,
    predecessors,
)
from briefing.domain.positions import Position


def position(id: str, stance: str, on: str | None = None, **fields) -> Position:
    given = {"actor_id": "orsenna", "proposition_id": "bridge", **fields}
    return Position(id=id, stance=stance, asserted_on=None if on is None else Date(on), **given)


class Held:
    """Records with nothing but these positions."""

    def __init__(self, *positions: Position) -> None:
        self.by_id = {each.id: each for each in positions}

    def find(self, kind, id):
        return self.by_id.get(id)

    def all(self, kind, **equal):
        return list(self.by_id.values())


OLD = position("1", "oppose", "2025-03-01")


def test_the_way_back_is_followed_and_a_circle_ends():
    second = position("2", "lean_oppose", supersedes_id="1")
    third = position("3", "neutral", supersedes_id="2")
    assert predecessors(Held(OLD, second, third), third) == (second, OLD)

    round_about = position("1", "oppose", supersedes_id="2")
    assert predecessors(Held(round_about, second), second) == (round_about, second)


def test_positions_go_from_old_to_new_and_after_what_they_supersede():
    undated = position("2", "neutral")
    coarse = position("3", "support", "2025")
    follows = position("4", "support", "2024-01-01", supersedes_id="1")
    assert [each.id for each in in_time((coarse, OLD, undated))] == ["2", "3", "1"]
    assert [each.id for each in in_time((follows, OLD))] == ["1", "4"]


def test_a_newer_position_asks_about_the_current_one():
    newer = position("2", "support", "2025-05-01")
    assert position_before((OLD, newer), newer) == OLD
    assert position_before((OLD,), newer) == OLD
    assert position_before((newer,), newer) is None


@pytest.mark.parametrize(
    "newer",
    [
        position("2", "support", "2025-02-01"),
        position("2", "support", "2025-05-01", basis="reported"),
        position("2", "support", "2025-05-01", basis="acted"),
        position("2", "no_position_found", "2025-05-01"),
        position("2", "support", "2025-05-01", actor_id="veld"),
        position("2", "support", "2025-05-01", trashed_at="2025-05-02T00:00:00Z"),
    ],
    ids=["older", "second hand", "a deed", "nothing found", "another actor", "in the trash"],
)
def test_nothing_is_asked_where_nothing_is_replaced(newer):
    assert position_before((OLD, newer), newer) is None


def test_undated_positions_are_asked_about_and_a_circle_is_not_offered():
    undated = position("2", "support")
    assert position_before((OLD, undated), undated) == OLD

    follows = position("3", "neutral", "2025-04-01", supersedes_id="2")
    assert position_before((undated, follows), undated) is None


@pytest.mark.parametrize(
    ("newer", "change"),
    [
        (position("2", "oppose"), "reaffirmed"),
        (position("2", "lean_oppose"), "nuanced"),
        (position("2", "oppose", conditions="without a vote"), "nuanced"),
        (position("2", "oppose", firmness="red_line"), "nuanced"),
        (position("2", "neutral"), "shifted"),
        (position("2", "lean_support"), "shifted"),
    ],
)
def test_how_it_changed_is_suggested(newer, change):
    assert likely_change(OLD, newer) == change
