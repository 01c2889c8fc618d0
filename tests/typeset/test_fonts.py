"""The shipped faces: complete, covering what a briefing writes, asked in the right order."""

from pathlib import Path

import pytest

from briefing.resources import resource
from briefing.typeset.elements import TextStyle
from briefing.typeset.fonts import SUBSTITUTE, FontLibrary

WRITTEN = (
    "Łódź İstanbul ğışç ʿAbd al-Fattāḥ as-Sīsī ṣ ẓ ḫ ʾ Київ Αθήνα Ἀθῆναι "
    "عبد الفتاح السيسي گفتگو پاکستان ٹیسٹ ڑ ے שָׁלוֹם בנימין ש״ח ־ "
    "→ − ▲ ▼ ● ◐ ○ € ₪ ₺ ½ ‰ “” ‘’ « » … – — † ↩ ≥ ≈ □ ■ ◆ ✓"
)


@pytest.mark.parametrize("family", ["serif", "sans"])
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("italic", [False, True])
def test_every_style_has_all_that_a_briefing_writes(
    fonts: FontLibrary, family: str, bold: bool, italic: bool
) -> None:
    style = TextStyle("serif" if family == "serif" else "sans", 10.0, bold, italic)
    stack = fonts.stack(style, None)
    needed = set(WRITTEN) | {SUBSTITUTE}

    assert {sign for sign in needed if not any(face.has(sign) for face in stack)} == set()


def test_the_language_decides_which_script_sets_figures_and_points(fonts: FontLibrary) -> None:
    first = {
        language: fonts.stack(TextStyle("serif"), language)[0].name
        for language in ("en", "ar", "fa-IR", "he", None)
    }

    assert first == {
        "en": "NotoSerif-Regular",
        "ar": "NotoNaskhArabic-Regular",
        "fa-IR": "NotoNaskhArabic-Regular",
        "he": "NotoSerifHebrew-Regular",
        None: "NotoSerif-Regular",
    }


def test_italic_text_has_upright_arabic(fonts: FontLibrary) -> None:
    names = [face.name for face in fonts.stack(TextStyle("sans", bold=True, italic=True), None)]

    assert names[:2] == ["NotoSans-BoldItalic", "NotoSansArabic-Bold"]


def test_metrics_are_those_of_the_font_file(fonts: FontLibrary) -> None:
    upright, slanted = fonts.faces["NotoSerif-Regular"], fonts.faces["NotoSerif-BoldItalic"]

    assert (upright.metrics.ascent, upright.metrics.descent) == (1069, -293)
    assert (upright.metrics.cap_height, upright.metrics.italic_angle) == (714, 0.0)
    assert slanted.metrics.italic_angle < 0
    assert slanted.metrics.weight == 700


def test_a_missing_face_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"NotoNaskhArabic-Bold\.ttf"):
        FontLibrary.from_folder(tmp_path)


def test_the_licence_is_shipped_and_the_fonts_stay_small() -> None:
    folder = resource("fonts")
    size = sum(path.stat().st_size for path in folder.glob("Noto*.ttf"))

    assert "SIL Open Font License, Version 1.1" in (folder / "OFL.txt").read_text("utf-8")
    assert size < 2_800_000
