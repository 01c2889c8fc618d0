"""Words into positioned glyphs: which face sets which characters, and HarfBuzz on each part.

Everything is measured in 1/1000 of the type size, so that one shaped word serves every size.
"""

import sys
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from math import fsum
from typing import NamedTuple

import uharfbuzz as hb

from briefing.typeset.elements import TextStyle
from briefing.typeset.fonts import SUBSTITUTE, Face, FontLibrary
from briefing.typeset.glyph_writing import kerned

_MAX_MARKS = 30  # on one base, as in Unicode's Stream-Safe Text Format (UAX #15)
_FLAGS = hb.BufferFlags.BOT | hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
_JOINERS = frozenset("\u200c\u200d")
_FEW = 2  # words: fewer are shaped as quickly one by one
_PLACES = [tuple(range(size)) for size in range(20)]
_PARTING = "\n"  # between words shaped at once: no face has it, so that nothing is kerned with it
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

    def shape_latin(self, words: Collection[str]) -> None:
        """Shapes words of ASCII letters, with a full stop or comma, that are not known, at once:
        HarfBuzz takes a fraction of the time of one after the other.
        """
        words = [word for word in words if (word, False) not in self._words]
        if not self._is_latin or len(words) < _FEW:
            return
        face = self.faces[0]
        ids, clusters, positions = self._run(face, _PARTING.join(words), rtl=False)
        if [1 for x, y, _, _ in positions if x or y]:
            return
        scale = face.scale
        advances = [advance * scale for _, _, advance, _ in positions]
        stated = [*map(face.advance, ids)]
        shown = [*map(face.character_of, ids)]
        codes = array("H", ids)
        if sys.byteorder == "little":
            codes.byteswap()
        written = codes.tobytes().hex().upper()
        length = sum(map(len, words)) + len(words) - 1
        one_each = len(ids) == length
        start = place = 0
        for word in words:
            size = len(word)
            end = start + size if one_each else bisect_left(clusters, place + size, lo=start)
            if one_each or end - start == size:
                own_clusters = _PLACES[size] if size < len(_PLACES) else tuple(range(size))
            else:
                own_clusters = tuple([cluster - place for cluster in clusters[start:end]])
            own, own_ids = advances[start:end], ids[start:end]
            plain = written[4 * start : 4 * end]
            if own != stated[start:end]:
                plain = kerned(own_ids, own, stated[start:end])
            if "".join([sign or "" for sign in shown[start:end]]) != word:
                plain = ""
            columns = tuple(own_ids), own_clusters, tuple(own), ()
            self._words[word, False] = (Shape(face, word, *columns, fsum(own), plain=plain),)
            start, place = end + 1, place + size + 1

    def _shape(self, face: Face, text: str, *, rtl: bool) -> Shape:
        ids, clusters, positions = self._run(face, text, rtl=rtl)
        scale = face.scale
        advances = tuple([advance * scale for _, _, advance, _ in positions])
        offsets: tuple[tuple[float, float], ...] = ()
        plain = ""
        if [1 for x, y, _, _ in positions if x or y]:
            offsets = tuple([(x * scale, y * scale) for x, y, _, _ in positions])
        elif not rtl and "".join([face.character_of(each) or "" for each in ids]) == text:
            plain = kerned(ids, advances, [*map(face.advance, ids)])
        width = fsum(advances)
        columns = tuple(ids), tuple(clusters), advances, offsets
        return Shape(face, text, *columns, width, rtl, plain)

    def _run(
        self, face: Face, text: str, *, rtl: bool
    ) -> tuple[list[int], list[int], list[tuple[int, int, int, int]]]:
        """HarfBuzz on a text: numbers and clusters of glyphs, with offsets and advances."""
        buffer = self._buffer
        buffer.clear_contents()
        buffer.add_str(text)
        # Set before guessing, which would otherwise take the language of the process.
        buffer.language = self.language
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        hb.shape(face.font, buffer, self._features)
        infos = buffer.glyph_infos
        ids = [info.codepoint for info in infos]
        clusters = [info.cluster for info in infos]
        return ids, clusters, [place.position for place in buffer.glyph_positions]


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
    found = [0.0] * len(shape.text)
    for cluster, advance in zip(shape.clusters, shape.advances, strict=True):
        found[cluster] += advance
    return found


def is_ignorable(character: str) -> bool:
    """Whether a character shows nothing of itself: joiners, marks of direction, variation
    selectors.
    """
    return (
        character in "\u00ad\u034f\u180e"
        or "\u200b" <= character <= "\u200f"
        or "\u202a" <= character <= "\u202e"
        or "\u2060" <= character <= "\u206f"
        or "\ufe00" <= character <= "\ufe0f"
        or character == "\ufeff"
        or "\U000e0000" <= character <= "\U000e0fff"
    )


def is_mark(character: str) -> bool:
    """Whether a character combines with the one before it."""
    return unicodedata.category(character)[0] == "M"


def clusters(text: str) -> Iterator[str]:
    """Bases with their combining marks; never more marks on one base than a reader could place."""
    start = 0
    for place, character in enumerate(text):
        joined = is_mark(character) or is_ignorable(character)
        if place > start and (not joined or place - start > _MAX_MARKS):
            yield text[start:place]
            start = place
    if start < len(text):
        yield text[start:]


def face_parts(word: str, faces: tuple[Face, ...]) -> list[tuple[Face, str]]:
    """A word cut where the face changes; what no face has becomes SUBSTITUTE."""
    first = faces[0]
    if all(ord(character) in first.characters for character in word):
        return [(first, word)]
    parts: list[tuple[Face, str]] = []
    found = list(clusters(word))
    letters = next((cluster for cluster in found if not _is_neutral(cluster)), None)
    lead = None if letters is None else _cluster_faces(letters, faces, None)[0][0]
    for cluster in found:
        previous = parts[-1][0] if parts else lead
        for face, text in _cluster_faces(cluster, faces, previous):
            if parts and parts[-1][0] is face:
                parts[-1] = (face, parts[-1][1] + text)
            else:
                parts.append((face, text))
    return parts


def _cluster_faces(
    cluster: str, faces: tuple[Face, ...], previous: Face | None
) -> list[tuple[Face, str]]:
    needed = [character for character in cluster if not is_ignorable(character)]
    composed = [*unicodedata.normalize("NFC", "".join(needed))]
    asked = faces if previous is None or not _is_neutral(cluster) else (previous, *faces)
    for wanted in (needed, composed):
        for face in asked:
            if all(face.has(character) for character in wanted):
                return [(face, cluster)]
    return [_character_face(character, faces) for character in needed]


def _is_neutral(cluster: str) -> bool:
    """Whether a cluster is punctuation or joiners, which are set in the face of what they
    follow.
    """
    return unicodedata.category(cluster[0])[0] == "P" or cluster[0] in _JOINERS


def _character_face(character: str, faces: tuple[Face, ...]) -> tuple[Face, str]:
    for face in faces:
        if face.has(character):
            return face, character
    return next((face, SUBSTITUTE) for face in faces if face.has(SUBSTITUTE))
