"""A matrix cell shows the current position, word and deed apart, and marks other voices."""

from dataclasses import replace

import pytest

from briefing.domain.dates import Date
from briefing.domain.matrix import matrix_cells
from briefing.domain.positions import Position


def position(id: str, stance: str, asserted_on: str | None = None, **fields) -> Position:
    return Position(
        id=id,
        actor_id="israel",
        proposition_id="force",
        stance=stance,
        asserted_on=None if asserted_on is None else Date(asserted_on),
        **fields,
    )


def cell(*positions: Position, as_of: str | None = None):
    cells = matrix_cells(positions, None if as_of is None else Date(as_of))
    return cells.get(("israel", "force"))


def test_cells_are_by_actor_and_proposition_and_nobody_looked_is_no_cell():
    one = position("1", "oppose")
    other = replace(one, id="2", actor_id="egypt")
    cells = matrix_cells([one, other])
    assert list(cells) == [("israel", "force"), ("egypt", "force")]
    assert ("qatar", "force") not in cells


def test_the_latest_statement_is_shown():
    old, new = position("1", "oppose", "2025-11-03"), position("2", "support", "2025-11-10")
    assert cell(new, old).said == new
    assert cell(old, new).shown == (new,)


def test_an_undated_statement_comes_last_and_a_coarse_date_displaces_no_finer_one():
    dated, undated = position("1", "oppose", "2025-11-03"), position("2", "support")
    assert cell(dated, undated).said == dated
    assert cell(dated, position("3", "support", "2025-11")).said == dated


def test_entry_only_breaks_ties():
    first, second = position("1", "oppose"), position("2", "support")
    assert cell(first, second).said == second
    assert cell(second, first).said == first


@pytest.mark.parametrize("basis", ["reported", "inferred"])
def test_reported_and_inferred_never_replace_what_was_stated(basis):
    stated = position("1", "oppose", "2025-11-03")
    later = position("2", "support", "2025-11-10", basis=basis)
    assert cell(stated, later).said == stated
    assert cell(later).said == later


def test_of_reported_and_inferred_the_later_is_shown_and_a_report_on_equal_dates():
    reported = position("1", "oppose", "2025-11-03", basis="reported")
    inferred = position("2", "support", "2025-11-10", basis="inferred")
    assert cell(reported, inferred).said == inferred
    same_day = replace(inferred, asserted_on=reported.asserted_on)
    assert cell(reported, same_day).said == reported


@pytest.mark.parametrize("basis", ["acted", "voted_or_signed"])
def test_a_deed_never_replaces_a_word_and_splits_the_cell_where_they_differ(basis):
    word = position("1", "support", "2025-11-03")
    deed = position("2", "oppose", "2025-11-10", basis=basis)
    split = cell(word, deed)
    assert split.is_split
    assert split.shown == (word, deed)
    agreeing = cell(word, replace(deed, stance="support"))
    assert not agreeing.is_split
    assert agreeing.shown == (word,)
    assert agreeing.done is not None
    assert cell(deed).shown == (deed,)


@pytest.mark.parametrize("status", ["withdrawn", "past"])
def test_what_is_withdrawn_or_past_is_not_shown(status):
    assert cell(position("1", "oppose", status=status)) is None


def test_what_is_superseded_or_in_the_trash_is_not_shown():
    old = position("1", "oppose", "2025-11-10")
    new = position("2", "lean_support", "2025-11-03", supersedes_id="1")
    assert cell(old, new).said == new
    assert cell(old, new).second_voices == ()
    trashed = replace(new, trashed_at="2025-11-11T00:00:00Z")
    assert cell(old, trashed).said == old


def test_another_speaker_with_another_stance_is_a_mark_and_no_replacement():
    minister = position("1", "oppose", "2025-11-03", speaker_id="minister")
    again = position("2", "oppose", "2025-11-04", speaker_id="minister")
    spokesperson = position("3", "support", "2025-11-10", speaker_id="spokesperson")
    echo = position("4", "support", "2025-11-09", speaker_id="third")
    shown = cell(minister, again, spokesperson, echo)
    assert shown.said == spokesperson
    assert shown.second_voices == (again,)


def test_an_earlier_word_of_the_same_speaker_and_our_own_inference_are_no_second_voice():
    earlier = position("1", "oppose", "2025-11-03", speaker_id="minister")
    later = position("2", "support", "2025-11-10", speaker_id="minister")
    ours = position("3", "oppose", basis="inferred")
    assert cell(earlier, later, ours).second_voices == ()


def test_a_search_without_result_is_shown_only_where_nothing_else_is_known():
    in_vain = position("1", "no_position_found", "2025-11-10")
    assert cell(in_vain).shown == (in_vain,)
    assert cell(in_vain).said is None
    found = position("2", "oppose", "2025-11-03")
    assert cell(in_vain, found).shown == (found,)
    assert cell(in_vain, found).looked_in_vain is None


def test_a_cell_with_a_red_line_says_so():
    assert not cell(position("1", "oppose")).has_red_line
    assert cell(position("1", "oppose", firmness="red_line")).has_red_line


class TestAsOf:
    OLD = position("1", "oppose", "2025-11-03")
    NEW = position("2", "support", "2025-11-10", supersedes_id="1")

    @pytest.mark.parametrize(
        ("day", "shown"), [("2025-11-05", "1"), ("2025-11-10", "2"), ("2025-12", "2")]
    )
    def test_what_came_later_and_what_it_superseded_is_left_aside(self, day: str, shown: str):
        assert cell(self.OLD, self.NEW, as_of=day).said.id == shown

    def test_nothing_was_known_before_the_first_word(self):
        assert cell(self.OLD, as_of="2025-10") is None

    def test_undated_positions_are_kept(self):
        assert cell(position("1", "oppose"), as_of="2025-10").said is not None

    def test_a_past_position_was_held_until_its_last_valid_day(self):
        past = position("1", "oppose", "2025-11-03", status="past", valid_to=Date("2025-11-08"))
        assert cell(past, as_of="2025-11-08").said == past
        assert cell(past, as_of="2025-11-09") is None
        assert cell(replace(past, valid_to=None), as_of="2025-11-04") is None
