"""Words as glyphs: joined letters, marks, ligatures, figures of one width, other faces."""

from dataclasses import fields
from string import ascii_letters

import pytest

from briefing.typeset.characters import clusters
from briefing.typeset.elements import Family, TextStyle
from briefing.typeset.fonts import SUBSTITUTE, FontLibrary
from briefing.typeset.shaping import Shape, Shaper, Typesetting


@pytest.fixture
def serif(fonts: FontLibrary) -> Typesetting:
    return Shaper(fonts, "en").typesetting(TextStyle("serif"), None)


def _ids(shapes: tuple[Shape, ...]) -> list[int]:
    return [glyph.id for shape in shapes for glyph in shape.glyphs]


def test_arabic_letters_join(serif: Typesetting) -> None:
    alone = _ids(serif.shapes("ب", rtl=True))
    joined = _ids(serif.shapes("ببب", rtl=True))

    assert len(joined) == 3
    assert len({*joined, *alone}) == 4


def test_a_zero_width_non_joiner_parts_letters_and_shows_nothing(serif: Typesetting) -> None:
    parted = _ids(serif.shapes("می\u200cگ", rtl=True))

    assert len(parted) == 3
    assert parted != _ids(serif.shapes("میگ", rtl=True))


def test_glyphs_of_right_to_left_words_stand_as_they_are_seen(serif: Typesetting) -> None:
    (shape,) = serif.shapes("אב", rtl=True)

    assert [glyph.cluster for glyph in shape.glyphs] == [1, 0]


def test_hebrew_points_take_no_room(serif: Typesetting) -> None:
    pointed, plain = serif.shapes("שָׁלוֹם", rtl=True), serif.shapes("שלום", rtl=True)

    assert pointed[0].width == pytest.approx(plain[0].width, abs=1)


def test_letters_are_kerned_and_joined_by_ligatures(serif: Typesetting) -> None:
    apart = sum(serif.shapes(letter, rtl=False)[0].width for letter in "AV")

    assert serif.shapes("AV", rtl=False)[0].width < apart
    assert len(_ids(serif.shapes("ffl", rtl=False))) == 1


def test_tabular_figures_are_all_of_one_width(fonts: FontLibrary) -> None:
    shaper = Shaper(fonts, "en")
    tabular = shaper.typesetting(TextStyle("sans", features=("tnum",)), None)
    widths = {tabular.shapes(figure * 3, rtl=False)[0].width for figure in "0123456789"}

    assert len(widths) == 1


def test_the_first_face_that_has_a_character_sets_it(serif: Typesetting) -> None:
    names = [(shape.face.name, shape.text) for shape in serif.shapes("a→ب▲", rtl=False)]

    assert names == [
        ("NotoSerif-Regular", "a"),
        ("NotoSansMath-Regular", "→"),
        ("NotoNaskhArabic-Regular", "ب"),
        ("NotoSansSymbols2-Regular", "▲"),
    ]


def test_punctuation_stays_in_the_face_of_its_word(serif: Typesetting) -> None:
    assert [shape.text for shape in serif.shapes("«قال»", rtl=True)] == ["«قال»"]


def test_a_mark_stays_with_its_letter(serif: Typesetting) -> None:
    assert [shape.text for shape in serif.shapes("x\u0323y", rtl=False)] == ["x\u0323y"]
    assert list(clusters("e\u0301a\u200dב\u05b8")) == ["e\u0301", "a\u200d", "ב\u05b8"]


def test_what_no_face_has_becomes_a_visible_square(serif: Typesetting) -> None:
    (shape,) = serif.shapes("\U0001f600", rtl=False)

    assert shape.text == SUBSTITUTE
    assert shape.width > 0
    assert 0 not in _ids((shape,))


@pytest.mark.parametrize("family", ["serif", "sans"])
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("italic", [False, True])
def test_words_shaped_at_once_are_as_words_shaped_alone(
    fonts: FontLibrary, family: Family, *, bold: bool, italic: bool
) -> None:
    style = TextStyle(family, bold=bold, italic=italic)
    pairs = [one + other for one in ascii_letters for other in f"{ascii_letters}.,"]
    words = [*pairs, "office", "affluent.", "Wave,", "TAVERN"]
    together = Shaper(fonts, "en").typesetting(style, None).shape_latin(words)
    alone = Shaper(fonts, "en").typesetting(style, None)

    for word, shapes in zip(words, together, strict=True):
        assert _columns(shapes) == _columns(alone.shapes(word, rtl=False))


def _columns(shapes: tuple[Shape, ...]) -> list[list[object]]:
    return [[getattr(shape, column.name) for column in fields(shape)] for shape in shapes]


def test_a_word_is_shaped_once(serif: Typesetting) -> None:
    assert serif.shapes("word", rtl=False) is serif.shapes("word", rtl=False)


def test_the_language_of_a_run_changes_its_letters(fonts: FontLibrary) -> None:
    shaper = Shaper(fonts, "en")
    style = TextStyle("serif", italic=True)
    serbian, russian = (
        _ids(shaper.typesetting(style, tag).shapes("бгдпт", rtl=False)) for tag in ("sr", "ru")
    )

    assert serbian != russian
