from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.documents.docx.directed import directed


@pytest.mark.parametrize(
    ("text", "base", "stretches"),
    [
        ("Arlen", "ltr", [("Arlen", "ltr")]),
        ("حماس, حماس (Arabic)", "ltr", [("حماس, حماس", "rtl"), (" (Arabic)", "ltr")]),
        ("in שלום 12", "ltr", [("in ", "ltr"), ("שלום", "rtl"), (" 12", "ltr")]),
        ("שלום Arlen.", "rtl", [("שלום ", "rtl"), ("Arlen", "ltr"), (".", "rtl")]),
        ("242", "rtl", [("242", "rtl")]),
        ("", "ltr", []),
    ],
)
def test_a_text_is_cut_where_its_direction_changes(text, base, stretches):
    assert list(directed(text, base)) == stretches


@given(st.text(alphabet="ab 1.של"), st.sampled_from(["ltr", "rtl"]))
def test_nothing_is_lost_and_neighbours_differ(text, base):
    stretches = list(directed(text, base))
    assert "".join(stretch for stretch, _ in stretches) == text
    directions = [direction for _, direction in stretches]
    assert all(one != other for one, other in pairwise(directions))
