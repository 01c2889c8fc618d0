"""A few letters find the line that is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.desktop.widgets.matching import holds, match
from briefing.desktop.widgets.palette_rows import key_caps


def weight(wanted: str, text: str) -> int:
    found = match(wanted, text)
    assert found is not None
    return found[0]


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("bud", "Budget rule"),
        ("BUD", "budget"),
        ("brl", "Budget rule"),
        ("turkiye", "Türkiye"),
        ("erdogan", "Erdoğan"),
        ("حماس", "حركة حماس"),
        ("go act", "Go to actors"),
    ],
)
def test_letters_in_their_order_find(wanted, text):
    assert match(wanted, text) is not None


@pytest.mark.parametrize(("wanted", "text"), [("dub", "Budget"), ("x", "Budget"), ("bb", "b")])
def test_swapped_and_missing_letters_do_not(wanted, text):
    assert match(wanted, text) is None


def test_nothing_wanted_fits_everything():
    assert match("", "Budget") == (0, ())


def test_the_hits_are_told():
    assert match("rule", "Budget rule") == (weight("rule", "Budget rule"), (7, 8, 9, 10))


def test_an_unbroken_word_is_better_than_scattered_letters():
    assert weight("pos", "Positions") > weight("pos", "Print or save")


def test_the_beginning_of_a_word_is_better_than_its_middle():
    assert weight("act", "Go to actors") > weight("act", "Fractions")


@given(st.text(max_size=20), st.text(max_size=40))
def test_hits_lie_in_the_text_in_order(wanted, text):
    found = match(wanted, text)
    if found:
        hits = found[1]
        assert list(hits) == sorted(set(hits))
        assert all(0 <= hit < len(text) for hit in hits)


@given(st.text(max_size=40))
def test_every_text_finds_itself(text):
    assert match(text, text) is not None


@pytest.mark.parametrize(
    ("keys", "caps"),
    [("Ctrl+K", ["Ctrl", "K"]), ("Ctrl++", ["Ctrl", "+"]), ("F1", ["F1"])],
)
def test_a_shortcut_is_taken_apart_into_keys(keys, caps):
    assert key_caps(keys) == caps


def test_words_with_spaces_between_them_are_held_in_one_piece():
    assert holds("record of the sel", "Make a record of the selected words")
    assert not holds("record the sel", "Make a record of the selected words")
    assert match("closed br", "Closed bridge") == match("closedbr", "Closed bridge")
