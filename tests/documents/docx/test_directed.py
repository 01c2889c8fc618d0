from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.documents.docx.directed import directed

MARKS = str.maketrans("", "", "\u200e\u200f")


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
    assert directed([text], base) == (tuple(stretches),)


@pytest.mark.parametrize(
    ("text", "base", "stretches"),
    [
        (
            "قال \u2068“We stay.”\u2069، 5",
            "rtl",
            [("قال ", "rtl"), ("\u200e“We stay.”\u200e", "ltr"), ("\u200f، 5", "rtl")],
        ),
        (
            "said \u2068«نحن \u2068No. 5.\u2069»\u2069, 12",
            "ltr",
            [
                ("said ", "ltr"),
                ("\u200f«نحن ", "rtl"),
                ("No. 5.\u200e", "ltr"),
                ("\u200f»\u200f", "rtl"),
                ("\u200e, 12", "ltr"),
            ],
        ),
        ("a \u2068b\u2069 c\u2069", "ltr", [("a b c", "ltr")]),
    ],
)
def test_what_stands_apart_keeps_its_signs_at_its_ends(text, base, stretches):
    assert directed([text], base) == (tuple(stretches),)


def test_a_name_from_right_to_left_does_not_take_the_date_behind_it():
    assert directed(["بيان", ", 30 October"], "ltr") == (
        (("بيان", "rtl"), ("\u200e", "ltr")),
        ((", 30 October", "ltr"),),
    )


@pytest.mark.parametrize(
    "text",
    [
        "300 m³/s in the dry season",
        "Release (m³/s)",
        "+2 boats",
        "Berth 7",
        "Who waits?",
        "19,100 people",
        "Room 2.5",
    ],
)
def test_numbers_and_brackets_stay_with_the_words_they_belong_to(text):
    (stretches,) = directed([text], "rtl")
    assert [words.strip("\u200e") for words, direction in stretches if direction == "ltr"] == [text]


def test_what_parts_it_from_other_words_does_not():
    (found,) = directed([", 30 October: "], "rtl")
    assert found == ((", ", "rtl"), ("\u200e30 October", "ltr"), ("\u200f: ", "rtl"))


def test_a_text_of_another_language_stands_apart_whole():
    (found,) = directed(["“We stay.”"], "rtl", ["ltr"])
    assert found == (("\u200e“We stay.”\u200e", "ltr"), ("\u200f", "rtl"))


@given(
    st.lists(st.text(alphabet="ab 1.של“\u2068\u2069"), max_size=3), st.sampled_from(["ltr", "rtl"])
)
def test_nothing_is_lost_and_neighbours_differ(texts, base):
    for text, stretches in zip(texts, directed(texts, base), strict=True):
        kept = "".join(stretch for stretch, _ in stretches).translate(MARKS)
        assert kept == text.replace("\u2068", "").replace("\u2069", "")
        directions = [direction for _, direction in stretches]
        assert all(one != other for one, other in pairwise(directions))
