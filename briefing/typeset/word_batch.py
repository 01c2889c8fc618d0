"""Many words shaped at once, in one run of HarfBuzz, and read from what it writes of the glyphs.

A glyph with its advance is written by HarfBuzz as a few signs, of which there are some hundreds in
a document. What a word comes to is looked up by them, not computed glyph by glyph.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import uharfbuzz as hb

from briefing.typeset.fonts import Face
from briefing.typeset.glyph_writing import NEGLIGIBLE

_PARTING = "\n"  # no face has it, so that nothing is kerned with it, nor joined across it
_ONLY_GLYPHS = hb.BufferSerializeFlags.NO_GLYPH_NAMES | hb.BufferSerializeFlags.NO_CLUSTERS


class _Told(NamedTuple):
    """A glyph with its advance: what it shows, and how it is written with the kern after it."""

    glyph: int
    advance: float
    shown: str
    written: str


class WordBatch:
    """Shapes words of letters that one face has, from left to right, in one language."""

    def __init__(self, face: Face, language: str, features: Mapping[str, bool]) -> None:
        self._face = face
        self._language = language
        self._features = dict(features)
        self._told: dict[str, _Told | None] = {}
        self._parting = f"|0+{face.font.get_glyph_h_advance(0)}|"

    def shaped(
        self, words: Sequence[str]
    ) -> Iterator[tuple[str, tuple[tuple[int, ...], tuple[float, ...], str]]]:
        """Each word with its glyphs, their advances, and the inside of its TJ array.

        Left out are words whose glyphs are not the plain forms of one letter each, or stand
        elsewhere than on their place.
        """
        if not words:
            return
        buffer = hb.Buffer()
        buffer.flags = hb.BufferFlags.BOT
        buffer.add_str(_PARTING.join(words))
        buffer.language = self._language
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        hb.shape(self._face.font, buffer, self._features)
        written = buffer.serialize(self._face.font, hb.BufferSerializeFormat.TEXT, _ONLY_GLYPHS)[
            1:-1
        ]
        told = self._told
        for signs in set(written.split("|")).difference(told):
            told[signs] = self._read(signs)
        for word, glyphs in zip(words, written.split(self._parting), strict=True):
            found = [told[signs] for signs in glyphs.split("|")]
            if None in found or len(found) != len(word):
                continue
            ids, advances, shown, parts = zip(*found, strict=True)
            plain = "".join(parts)
            if plain[-1] != "<" and "".join(shown) == word:
                yield word, (ids, advances, plain)

    def _read(self, signs: str) -> _Told | None:
        """What HarfBuzz writes of one glyph; None for one that is moved from its place."""
        number, _, advanced = signs.partition("+")
        if not number.isdecimal() or not advanced.lstrip("-").isdecimal():
            return None
        glyph, advance = int(number), int(advanced) * self._face.scale
        kern = advance - self._face.advance(glyph)
        written = f"{glyph:04X}"
        if abs(kern) > NEGLIGIBLE:
            written += f">{-kern:.4g}<"
        return _Told(glyph, advance, self._face.character_of(glyph) or "", written)
