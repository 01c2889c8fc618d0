"""Words into positioned glyphs: which face sets which characters, and HarfBuzz on each part.

Everything is measured in 1/1000 of the type size, so that one shaped word serves every size.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import fsum
from typing import NamedTuple

import uharfbuzz as hb

from briefing.typeset.characters import is_ignorable
from briefing.typeset.elements import TextStyle
from briefing.typeset.face_choice import face_parts
from briefing.typeset.fonts import Face, FontLibrary
from briefing.typeset.glyph_writing import kerned
from briefing.typeset.word_batch import WordBatch

_FLAGS = hb.BufferFlags.BOT | hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
_PLACES = [tuple(range(size)) for size in range(32)]  # of words shaped at once, and more
_ASCII = frozenset(range(ord(" "), ord("~") + 1))
_LATIN = frozenset(code for code in _ASCII if chr(code).isalpha() or chr(code) in ".,")


SOFT_HYPHEN = "\u00ad"


class Glyph(NamedTuple):
    """A glyph of a shaped part: `cluster` is the place in the text of the first character
    it shows.
    """

    id: int
    cluster: int
    advance: float
    x_offset: float
    y_offset: float


@dataclass(slots=True, eq=False)
class Shape:
    """Part of a word set in one face: its glyphs from left to right, and the text they show.

    Glyphs are kept by column, as most are not looked at one by one: numbers, clusters, advances,
    and the offsets in both directions, which are empty when no glyph has any. `plain` is the inside
    of a TJ array when that is the same in every document, as each glyph is the plain form of what
    it shows; else it is empty. It is not changed once it is made.
    """

    face: Face
    text: str
    ids: tuple[int, ...]
    clusters: tuple[int, ...]
    advances: tuple[float, ...]
    offsets: tuple[tuple[float, float], ...]
    width: float
    rtl: bool = False
    plain: str = ""

    @property
    def codes(self) -> tuple[int, ...]:
        """The codes that are written for a plain one: the hyphen that divides words has its own."""
        return self.ids if self.text != SOFT_HYPHEN else (self.face.glyph_count,)

    @property
    def glyphs(self) -> Iterator[Glyph]:
        """The glyphs one by one."""
        offsets = self.offsets or ((0.0, 0.0),) * len(self.ids)
        columns = zip(self.ids, self.clusters, self.advances, offsets, strict=True)
        for number, cluster, advance, (x_offset, y_offset) in columns:
            yield Glyph(number, cluster, advance, x_offset, y_offset)


class Typesetting:
    """One style in one language: its faces, and the words already shaped in it."""

    def __init__(self, style: TextStyle, language: str, faces: tuple[Face, ...]) -> None:
        self.style = style
        self.faces = faces
        self.face = faces[0]
        self.language = language
        self._features = dict.fromkeys(style.features, True)
        self._covered: set[str] = set()
        self._words: dict[tuple[str, bool], tuple[Shape, ...]] = {}
        self._hyphen: Shape | None = None
        self._is_latin = faces[0].characters.issuperset(_LATIN)
        self._batch = WordBatch(faces[0], language, self._features)
        self.has_ascii = faces[0].characters.issuperset(_ASCII)
        self._buffer = hb.Buffer()  # used again: what is set on it stays
        self._buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        self._buffer.flags = _FLAGS

    def shapes(self, word: str, *, rtl: bool) -> tuple[Shape, ...]:
        """A word as shaped parts in logical order."""
        known = self._words.get((word, rtl))
        if known is None:
            parts = face_parts(word, self.faces)
            known = tuple(self._shape(face, text, rtl=rtl) for face, text in parts)
            self._words[word, rtl] = known
        return known

    def hyphen(self) -> Shape:
        """The hyphen that divides words: it looks like one, and reads as a soft hyphen."""
        if self._hyphen is None:
            known = self.shapes("-", rtl=False)[0]
            code = f"{known.face.glyph_count:04X}"  # as `embedding` has it
            self._hyphen = replace(known, text=SOFT_HYPHEN, plain=code)
        return self._hyphen

    def uncovered(self, text: str) -> set[str]:
        """The characters of a text that no face has, those that show nothing left aside."""
        unknown = set(text) - self._covered
        missing = {
            character
            for character in unknown
            if not is_ignorable(character) and not any(face.has(character) for face in self.faces)
        }
        self._covered |= unknown - missing
        return missing

    def shape_latin(self, words: Sequence[str]) -> list[tuple[Shape, ...]]:
        """Words of ASCII letters, with a full stop or comma, as shaped parts. Those that are not
        known are shaped at once: HarfBuzz takes a fraction of the time of one after the other.
        """
        if self._is_latin:
            unknown = [word for word in words if (word, False) not in self._words]
            for word, found in self._batch.shaped(unknown):
                glyphs, advances, plain = found
                clusters = _PLACES[len(glyphs)]
                width = fsum(advances)
                shape = Shape(self.face, word, glyphs, clusters, advances, (), width, plain=plain)
                self._words[word, False] = (shape,)
        return [self.shapes(word, rtl=False) for word in words]

    def _shape(self, face: Face, text: str, *, rtl: bool) -> Shape:
        buffer = self._buffer
        buffer.clear_contents()
        buffer.add_str(text)
        # Set before guessing, which would otherwise take the language of the process.
        buffer.language = self.language
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        hb.shape(face.font, buffer, self._features)
        infos = buffer.glyph_infos
        places = [place.position for place in buffer.glyph_positions]
        ids = tuple([info.codepoint for info in infos])
        clusters = tuple([info.cluster for info in infos])
        scale = face.scale
        advances = tuple([advance * scale for _, _, advance, _ in places])
        offsets: tuple[tuple[float, float], ...] = ()
        plain = ""
        if [1 for x, y, _, _ in places if x or y]:
            offsets = tuple([(x * scale, y * scale) for x, y, _, _ in places])
        elif not rtl and "".join([face.character_of(each) or "" for each in ids]) == text:
            plain = kerned(ids, advances, (*map(face.advance, ids),))
        return Shape(face, text, ids, clusters, advances, offsets, fsum(advances), rtl, plain)


class Shaper:
    """The styles of one document; what is shaped is kept as long as the document is being set."""

    def __init__(self, fonts: FontLibrary, language: str) -> None:
        self.language = language
        self._fonts = fonts
        self._settings: dict[tuple[TextStyle, str], Typesetting] = {}

    def typesetting(self, style: TextStyle, language: str | None) -> Typesetting:
        """How text of a style is set in a language, by default the document's."""
        tag = language or self.language
        known = self._settings.get((style, tag))
        if known is None:
            known = Typesetting(style, tag, self._fonts.stack(style, tag))
            self._settings[style, tag] = known
        return known


def advances(shape: Shape) -> list[float]:
    """What each character of a shape adds to its width."""
    if len(shape.advances) == len(shape.text) and not shape.rtl:
        return [*shape.advances]
    found = [0.0] * len(shape.text)
    for cluster, advance in zip(shape.clusters, shape.advances, strict=True):
        found[cluster] += advance
    return found
