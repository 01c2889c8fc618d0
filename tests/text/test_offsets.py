"""Code points and UTF-16 units: the two must never be mixed up behind an emoji."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.text.offsets import Utf16Offsets, from_utf16, to_utf16


@pytest.mark.parametrize(
    ("text", "offset", "units"),
    [
        ("", 0, 0),
        ("abc", 2, 2),
        ("🙂🙂 ok", 1, 2),
        ("🙂🙂 ok", 5, 7),
        ("שָׁלוֹם 🙂!", 7, 7),
        ("שָׁלוֹם 🙂!", 9, 10),
        ("القوة 👩‍👩‍👧 هنا", 6, 6),
        ("القوة 👩‍👩‍👧 هنا", 11, 14),
    ],
)
def test_known_texts(text, offset, units):
    assert len(text[:offset].encode("utf-16-le")) == 2 * units
    assert to_utf16(text, offset) == units
    assert from_utf16(text, units) == offset


def test_within_a_surrogate_pair_the_offset_goes_down_to_the_character():
    assert from_utf16("a🙂b", 2) == 1
    assert from_utf16("a🙂b", 3) == 2


@pytest.mark.parametrize("offset", [-1, 4])
def test_an_offset_outside_the_text_is_refused(offset):
    with pytest.raises(ValueError, match="lies outside"):
        to_utf16("a🙂b", offset)


@pytest.mark.parametrize("units", [-1, 5])
def test_units_outside_the_text_are_refused(units):
    with pytest.raises(ValueError, match="lies outside"):
        from_utf16("a🙂b", units)


@settings(max_examples=150)
@given(st.text(st.sampled_from("a🙂𐍈שׁ\nع") | st.characters(exclude_categories=["Cs"])))
def test_every_offset_goes_there_and_back(text):
    offsets = Utf16Offsets(text)
    for offset in range(len(text) + 1):
        units = offsets.to_utf16(offset)
        assert units == len(text[:offset].encode("utf-16-le")) // 2
        assert offsets.from_utf16(units) == offset
