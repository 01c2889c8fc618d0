"""The one stretch in which two versions of a text differ, and two changes brought together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.merging import Change, change_between, merged

TEXTS = st.text(alphabet="ab\n😀ש", max_size=12)


class TestChangeBetween:
    @given(TEXTS, TEXTS)
    def test_makes_the_one_of_the_other(self, before, after):
        assert change_between(before, after).of(before) == after

    @pytest.mark.parametrize(
        ("before", "after", "change"),
        [
            ("at least 242", "at least 245", Change(11, 12, "5")),
            ("one two", "one", Change(3, 7, "")),
            ("", "😀", Change(0, 0, "😀")),
            ("aa", "aaa", Change(2, 2, "a")),
            ("same", "same", Change(4, 4, "")),
        ],
    )
    def test_is_as_small_as_can_be(self, before, after, change):
        assert change_between(before, after) == change


class TestMerged:
    def test_keeps_changes_at_two_places(self):
        both = merged("The bridge is closed.", "The old bridge is closed.", "The bridge is open.")
        assert both == "The old bridge is open."

    def test_does_not_decide_between_changes_at_one_place(self):
        assert merged("It is 242.", "It is 243.", "It is 250.") is None

    def test_takes_the_only_change_there_is(self):
        assert merged("old", "old", "new") == "new"
        assert merged("old", "new", "old") == "new"
        assert merged("old", "new", "new") == "new"

    @given(TEXTS, TEXTS)
    def test_what_nobody_else_touched_is_mine(self, base, mine):
        assert merged(base, mine, base) == mine
