"""Texts come in as they are found and are kept in one form, or are refused with a reason."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.errors import KnownError
from briefing.domain.unicode_text import UnusableText, clean_text, keepable, problems_in


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("plain", "plain"),
        ("cafe\u0301", "café"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("\ufeffbegins with a mark", "begins with a mark"),
        ("tab\tkept", "tab\tkept"),
        (
            "right \u202bto left\u202c \u2067isolated\u2069",
            "right \u202bto left\u202c \u2067isolated\u2069",
        ),
        ("שָׁלוֹם", "שָׁלוֹם"),
        ("𝄞 and 👩‍👩‍👧", "𝄞 and 👩‍👩‍👧"),
        ("", ""),
    ],
)
def test_text_is_kept_composed_with_plain_line_ends(given_text: str, kept: str):
    assert clean_text(given_text) == kept
    assert problems_in(given_text) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "ab\x00c",
            (
                "Character 3 is a control character (U+0000), which no text can keep: delete it,"
                " or put a space in its place."
            ),
        ),
        (
            "\x85",
            (
                "Character 1 is a control character (U+0085), which no text can keep: delete it,"
                " or put a space in its place."
            ),
        ),
        (
            "half \ud83d",
            (
                "Character 6 is one half of a character whose other half is missing (U+D83D):"
                " delete it, or copy the text anew."
            ),
        ),
        ("\ufffe", "Character 1 is a code that Unicode gives to no character (U+FFFE): delete it."),
        (
            "a\U0010ffff",
            "Character 2 is a code that Unicode gives to no character (U+10FFFF): delete it.",
        ),
        ("\ufdd0", "Character 1 is a code that Unicode gives to no character (U+FDD0): delete it."),
    ],
)
@pytest.mark.parametrize("one_line", [True, False])
def test_what_cannot_be_kept_is_named_with_its_place(text: str, sentence: str, one_line: bool):
    assert str(problems_in(text, one_line=one_line)) == sentence
    with pytest.raises(KnownError) as refusal:
        clean_text(text, one_line=one_line)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a\nb", "a line break (U+000A)"),
        ("a\rb", "a line break (U+000D)"),
        ("a\u2028b", "a line break (U+2028)"),
        ("a\tb", "a tab (U+0009)"),
    ],
)
def test_one_line_fields_refuse_line_breaks_and_tabs(text: str, name: str):
    assert problems_in(text) is None
    assert str(problems_in(text, one_line=True)) == (
        f"Character 2 is {name}, but the text must be one line: put a space in its place."
    )


@given(st.text())
def test_what_is_kept_can_be_written_to_any_file_and_stays_as_it_is(text: str):
    with suppress(KnownError):
        once = clean_text(text)
        assert clean_text(once).encode() == once.removeprefix("\ufeff").encode()


@given(st.characters(categories=["Cc", "Cs"], exclude_characters="\t\n\r"))
def test_every_control_character_and_surrogate_is_refused(character: str):
    with pytest.raises(KnownError, match=f"U\\+{ord(character):04X}"):
        clean_text(f"before{character}after")


def test_the_place_is_told_in_the_whole_text_however_many_lines_stand_before_it():
    with pytest.raises(UnusableText) as refused:
        clean_text("One line\u00a0here.\n\tAnd “another”.\nThen\x07 this.")

    assert dict(refused.value.message.values)["position"] == "36"


@given(st.text())
def test_of_any_text_something_can_be_kept(text: str):
    assert problems_in(keepable(text)) is None


def test_breaks_of_all_kinds_are_line_ends():
    assert keepable("a\r\nb\rc\x0bd\x0ce\u2028f\x02") == "a\nb\nc\nd\ne\nf"
