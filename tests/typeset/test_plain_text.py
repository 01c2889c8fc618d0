"""What comes in is made fit for setting, and every loss is named."""

import pytest

from briefing.typeset.context import Context
from briefing.typeset.elements import TextStyle
from briefing.typeset.plain_text import plain_text


@pytest.fixture
def plain(context: Context):
    setting = context.shaper.typesetting(TextStyle(), None)
    return lambda text: plain_text(text, setting, context.notices, "k")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2029"])
def test_all_line_ends_are_one(plain, ending: str) -> None:
    assert plain(f"a{ending}b") == "a\u2028b"


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\x9b", "\ud800", "\U0001f600", "北"])
def test_what_cannot_be_printed_becomes_a_square(plain, sign: str) -> None:
    assert plain(f"a{sign}b\t") == "a□b "


def test_every_missing_character_is_named_once(plain, context: Context) -> None:
    plain("\U0001f600 and \x00 and \U0001f600")

    assert [(notice.detail, notice.key) for notice in context.notices.all()] == [
        ("U+1F600 GRINNING FACE", "k"),
        ("U+0000", "k"),
    ]


def test_characters_that_show_nothing_are_not_missing(plain, context: Context) -> None:
    assert plain("a\u200d\ufe0f\u2060\u00ad") == "a\u200d\ufe0f\u2060\u00ad"
    assert context.notices.all() == ()


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("\u202eabc", "\u202eabc\u202c"),
        ("\u2067a\u202bb", "\u2067a\u202bb\u202c\u2069"),
        ("a\u202cb\u2069c", "abc"),
        ("\u2066\u202aa\u2069b\u202c", "\u2066\u202aa\u2069b"),
    ],
)
def test_no_direction_reaches_beyond_its_text(plain, text: str, closed: str) -> None:
    assert plain(text) == closed
