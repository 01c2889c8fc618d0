"""Faces loaded from a folder, and which of them set a style, in the order they are asked."""

import struct
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

import uharfbuzz as hb

from briefing.typeset.elements import TextStyle

SUBSTITUTE = "\u25a1"
"""Printed, as an empty square, for a character that no face has."""

_LATIN = {"serif": "NotoSerif", "sans": "NotoSans"}
_ARABIC = {"serif": "NotoNaskhArabic", "sans": "NotoSansArabic"}
_HEBREW = {"serif": "NotoSerifHebrew", "sans": "NotoSansHebrew"}
_SYMBOLS = ("NotoSansMath-Regular", "NotoSansSymbols2-Regular")
_ARABIC_LANGUAGES = frozenset(("ar", "ckb", "fa", "prs", "ps", "sd", "ug", "ur"))
_HEBREW_LANGUAGES = frozenset(("he", "iw", "yi"))
_LIGATURES = range(0xFB00, 0xFB05)
_FORMS = ((0xFB00, 0xFDFF), (0xFE70, 0xFEFF), (0xE000, 0xF8FF))  # of presentation, and private
_FIRST_FORM = 0xE000


class Face:
    """One face: its HarfBuzz font, its metrics in 1/1000 of the type size, its characters.

    `number` is its own among those of its folder: files name it by that.
    """

    def __init__(self, path: Path, number: int) -> None:
        self.name = path.stem
        self.number = number
        self.hb_face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.font = hb.Font(self.hb_face)
        self.scale = 1000 / self.hb_face.upem
        self.characters = frozenset(self.hb_face.unicodes)
        self.glyph_count = self.hb_face.glyph_count
        self.metrics = _metrics(self.hb_face)
        self._advances: dict[int, float] = {}
        self._nominal: dict[int, str] | None = None

    def has(self, character: str) -> bool:
        """Whether the face has a glyph for a character."""
        return ord(character) in self.characters

    def advance(self, glyph: int) -> float:
        """The advance of a glyph as the embedded font states it."""
        advance = self._advances.get(glyph)
        if advance is None:
            advance = self.font.get_glyph_h_advance(glyph) * self.scale
            self._advances[glyph] = advance
        return advance

    def character_of(self, glyph: int) -> str | None:
        """The character a glyph is the plain form of, if it is that of one; the letters of a Latin
        ligature.
        """
        if self._nominal is None:
            self._nominal = self._nominal_characters()
        return self._nominal.get(glyph)

    def _nominal_characters(self) -> dict[int, str]:
        nominal: dict[int, str] = {}
        for code in sorted(self.characters):
            if code >= _FIRST_FORM and any(first <= code <= last for first, last in _FORMS):
                continue
            glyph = self.font.get_nominal_glyph(code)
            if glyph:
                nominal.setdefault(glyph, chr(code))
        for code in sorted(self.characters.intersection(_LIGATURES)):
            glyph = self.font.get_nominal_glyph(code)
            if glyph:
                nominal.setdefault(glyph, normalize("NFKC", chr(code)))
        return nominal


@dataclass(frozen=True)
class Metrics:
    """What a PDF font descriptor states, in 1/1000 of the type size; the angle in degrees."""

    ascent: int
    descent: int
    cap_height: int
    box: tuple[int, int, int, int]
    italic_angle: float
    fixed_pitch: bool
    weight: int


def _metrics(face: hb.Face) -> Metrics:
    """Reads the tables `head`, `hhea`, `OS/2` and `post` of an OpenType face."""
    scale = 1000 / face.upem

    def read(tag: str, layout: str, offset: int) -> tuple[int, ...]:
        return struct.unpack_from(layout, bytes(face.reference_table(tag).data), offset)

    box = read("head", ">4h", 36)
    ascent, descent = read("hhea", ">2h", 4)
    (weight,) = read("OS/2", ">H", 4)
    (cap_height,) = read("OS/2", ">h", 88)
    (angle,) = read("post", ">i", 4)
    (fixed,) = read("post", ">I", 12)
    left, bottom, right, top = (round(value * scale) for value in box)
    return Metrics(
        ascent=round(ascent * scale),
        descent=round(descent * scale),
        cap_height=round(cap_height * scale),
        box=(left, bottom, right, top),
        italic_angle=angle / 65536,
        fixed_pitch=bool(fixed),
        weight=weight,
    )


@dataclass(frozen=True)
class FontLibrary:
    """The faces of a folder by name. Made once and shared by documents; it holds no state
    of one.
    """

    faces: dict[str, Face]

    @staticmethod
    def from_folder(folder: Path) -> "FontLibrary":
        """Loads every face that styles are set with.

        Raises `FileNotFoundError` with the path of a face that is missing.
        """
        names = {name for family in ("serif", "sans") for name in _all_names(family)}
        faces: dict[str, Face] = {}
        for number, name in enumerate(sorted(names), start=1):
            path = folder / f"{name}.ttf"
            if not path.is_file():
                raise FileNotFoundError(path)
            faces[name] = Face(path, number)
        return FontLibrary(faces)

    def stack(self, style: TextStyle, language: str | None) -> tuple[Face, ...]:
        """The faces for text of a style: the first that has a character sets it.

        In a language written in Arabic or Hebrew letters the face of that script comes first, so
        that figures and punctuation are its own.
        """
        names = _names(style.family, bold=style.bold, italic=style.italic)
        primary = (language or "").split("-")[0].lower()
        if primary in _ARABIC_LANGUAGES:
            names = (names[1], names[0], *names[2:])
        elif primary in _HEBREW_LANGUAGES:
            names = (names[2], names[0], names[1], *names[3:])
        return tuple(self.faces[name] for name in names)


def _names(family: str, *, bold: bool, italic: bool) -> tuple[str, ...]:
    weight = "Bold" if bold else "Regular"
    slanted = {"Regular": "Italic", "Bold": "BoldItalic"}[weight] if italic else weight
    return (
        f"{_LATIN[family]}-{slanted}",
        f"{_ARABIC[family]}-{weight}",
        f"{_HEBREW[family]}-{weight}",
        *_SYMBOLS,
    )


def _all_names(family: str) -> set[str]:
    return {
        name
        for bold in (False, True)
        for italic in (False, True)
        for name in _names(family, bold=bold, italic=italic)
    }
