"""A face inside one PDF: the glyphs used, their text, and how shaped words are written with it."""

import hashlib
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFString

from briefing.typeset.characters import is_ignorable
from briefing.typeset.fonts import Face
from briefing.typeset.glyph_writing import NEGLIGIBLE
from briefing.typeset.pdf_file import PdfFile
from briefing.typeset.shaping import SOFT_HYPHEN, Glyph, Shape

_UNUSED_TABLES = ("GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cmap", "DSIG", "kern")
_NO_TEXT = "\u200b"  # for a glyph that adds nothing to the text of its neighbours
_CODES_A_BLOCK = 100  # the most a CMap may have in one


class Fragment(NamedTuple):
    """A shaped part as operators: the inside of a TJ array, and the kern that is owed after it.

    `codes` are those of its glyphs. With glyphs off the baseline, `raised`, `array` is "" and the
    part is to be written glyph by glyph.
    """

    codes: tuple[int, ...]
    array: str
    owed: float
    raised: bool


class EmbeddedFace:
    """One face of one document. `name` is its resource name in the content streams.

    A glyph has its own number as its code for the character it is the form of, or if it is that of
    none, for the first text that it shows; and one more for every further text, such as that of a
    bracket that is mirrored from right to left: so each code has one text.
    """

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._texts: dict[int, str] = {}
        self._glyphs: dict[int, int] = {}
        # The hyphen that divides words comes first, so that it is the same in every document.
        self._soft_hyphen = (face.font.get_nominal_glyph(ord("-")) or 0, SOFT_HYPHEN)
        self._further: dict[tuple[int, str], int] = {self._soft_hyphen: face.glyph_count}
        self._fragments: dict[Shape, Fragment] = {}

    def fragment(self, shape: Shape) -> Fragment:
        """How a shape is written; its glyphs are noted as used."""
        known = self._fragments.get(shape)
        if known is None:
            known = self._fragment(shape)
            self._fragments[shape] = known
        return known

    def adjusted(self, glyph: Glyph, code: int, owed: float) -> tuple[str, float]:
        """One glyph of a TJ array after an owed kern, and the kern owed after it."""
        owed += glyph.x_offset
        written = f"<{code:04X}>"
        if abs(owed) > NEGLIGIBLE:
            written = f"{-owed:.4g}{written}"
            owed = 0.0
        return written, owed + glyph.advance - self.face.advance(glyph.id) - glyph.x_offset

    def use(self, codes: frozenset[int]) -> None:
        """Notes codes as used that have the same glyph and text in every document."""
        for code in codes.difference(self._glyphs):
            if code == self.face.glyph_count:
                self._code(*self._soft_hyphen)
            else:
                self._code(code, self.face.character_of(code) or "")

    def settled(self, shape: Shape) -> tuple[int, ...] | None:
        """The codes of a shape that is written alike in every document: each of its glyphs has its
        own number and is the form of one character, or divides a word.
        """
        fragment = self.fragment(shape)
        of = self.face.character_of
        if fragment.raised or not all(
            code == self.face.glyph_count or (code == glyph and of(glyph) is not None)
            for code, glyph in zip(fragment.codes, shape.ids, strict=True)
        ):
            return None
        return fragment.codes

    def _fragment(self, shape: Shape) -> Fragment:
        codes = self._codes(shape)
        if any(y for _, y in shape.offsets):
            return Fragment(codes, "", 0.0, raised=True)
        stated = [*map(self.face.advance, shape.ids)]
        if not shape.offsets and stated == [*shape.advances]:
            return Fragment(codes, f"<{'%04X' * len(codes) % codes}>", 0.0, raised=False)
        written: list[str] = []
        owed = 0.0
        for glyph, code in zip(shape.glyphs, codes, strict=True):
            text, owed = self.adjusted(glyph, code, owed)
            written.append(text)
        return Fragment(codes, "".join(written).replace("><", ""), owed, raised=False)

    def _codes(self, shape: Shape) -> tuple[int, ...]:
        """The codes of a shape's glyphs, by the text that each of them shows."""
        text = shape.text
        shown = [*map(self._texts.get, shape.ids)]
        if len(shown) == len(text) and shown == [text[place] for place in shape.clusters]:
            return shape.ids
        codes: list[int] = []
        for glyphs, part in _clusters(shape):
            shown = self._shared_text(glyphs, part)
            codes += [self._code(*pair) for pair in zip(glyphs, shown, strict=True)]
        return tuple(reversed(codes) if shape.rtl else codes)

    def _code(self, glyph: int, text: str) -> int:
        """The code under which a glyph shows a text."""
        text = text or _NO_TEXT
        own = self.face.character_of(glyph) or self._texts.get(glyph, text)
        if own == text:
            self._texts[glyph] = text
            self._glyphs[glyph] = glyph
            return glyph
        code = self._further.setdefault((glyph, text), self.face.glyph_count + len(self._further))
        self._texts[code] = text
        self._glyphs[code] = glyph
        return code

    def _shared_text(self, glyphs: list[int], text: str) -> list[str]:
        """The text of a cluster shared out among its glyphs, given in the order of reading."""
        if len(glyphs) == 1:
            return [text]
        rest = list(text)
        shown = [""] * len(glyphs)
        for place, glyph in enumerate(glyphs):
            plain = self.face.character_of(glyph)
            if plain is not None and plain in rest:
                shown[place] = plain
                rest.remove(plain)
        free = shown.index("") if "" in shown else 0
        shown[free] += "".join(rest)
        return shown

    def resource(self, file: PdfFile) -> PDFObjectReference:
        """Adds the font to a file; returns what the page resources refer to."""
        codes = sorted(self._texts)
        glyphs = sorted(set(self._glyphs.values()))
        base = PDFName(f"{_tag(self.face.name, glyphs)}+{self.face.name}")
        descendant = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": file.reference(self._descriptor(file, base, glyphs)),
            "DW": 1000,
            "W": self._widths(codes),
            "CIDToGIDMap": self._glyph_map(file),
        }
        font = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": base,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([file.reference(PDFDictionary(descendant))]),
            "ToUnicode": file.reference(file.stream(self._unicode_map(codes))),
        }
        return file.reference(PDFDictionary(font))

    def _descriptor(self, file: PdfFile, base: str, glyphs: list[int]) -> PDFDictionary:
        metrics = self.face.metrics
        outlines = _subset(self.face, glyphs)
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": base,
                "Flags": 4 | (64 if metrics.italic_angle else 0) | int(metrics.fixed_pitch),
                "FontBBox": PDFArray(metrics.box),
                "ItalicAngle": metrics.italic_angle,
                "Ascent": metrics.ascent,
                "Descent": metrics.descent,
                "CapHeight": metrics.cap_height,
                "StemV": 50 + metrics.weight // 8,
                "FontFile2": file.reference(file.stream(outlines, {"Length1": len(outlines)})),
            }
        )

    def _glyph_map(self, file: PdfFile) -> object:
        """What leads from codes to glyphs: nothing, unless a glyph has several."""
        if max(self._glyphs, default=0) < self.face.glyph_count:
            return PDFName("Identity")
        glyphs = bytearray(2 * (max(self._glyphs) + 1))
        for code, glyph in self._glyphs.items():
            glyphs[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
        return file.reference(file.stream(bytes(glyphs)))

    def _widths(self, codes: list[int]) -> str:
        """The widths as they are written: by way of reportlab's objects that takes long."""
        widths: list[str] = []
        start = 0
        for place in range(1, len(codes) + 1):
            if place == len(codes) or codes[place] != codes[place - 1] + 1:
                run = [self.face.advance(self._glyphs[code]) for code in codes[start:place]]
                written = " ".join([f"{width:.7g}" for width in run])
                widths.append(f"{codes[start]}[{written}]")
                start = place
        return f"[{' '.join(widths)}]"

    def _unicode_map(self, codes: list[int]) -> bytes:
        entries = [
            f"<{code:04X}> <{self._texts[code].encode('utf-16-be').hex().upper()}>"
            for code in codes
        ]
        lines = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        for start in range(0, len(entries), _CODES_A_BLOCK):
            block = entries[start : start + _CODES_A_BLOCK]
            lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        return "\n".join(lines).encode("ascii")


def _clusters(shape: Shape) -> Iterator[tuple[list[int], str]]:
    """The glyphs of each cluster in the order of reading, and the text they show together."""
    by_start: dict[int, list[int]] = {}
    glyphs = [*zip(shape.clusters, shape.ids, strict=True)]
    for cluster, glyph in reversed(glyphs) if shape.rtl else glyphs:
        by_start.setdefault(cluster, []).append(glyph)
    starts = sorted(by_start)
    for start, end in pairwise([*starts, len(shape.text)]):
        text = shape.text[start:end]
        shown = "".join(sign for sign in text if not is_ignorable(sign))
        yield by_start[start], text if text == SOFT_HYPHEN else shown


def _tag(name: str, glyphs: list[int]) -> str:
    digest = hashlib.sha256(repr((name, glyphs)).encode()).digest()
    return "".join(chr(ord("A") + value % 26) for value in digest[:6])


def _subset(face: Face, glyphs: list[int]) -> bytes:
    """The outlines of the used glyphs under their own numbers."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update({0, *glyphs})
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.drop_table_tag_set.update(
        {int.from_bytes(tag.ljust(4).encode(), "big") for tag in _UNUSED_TABLES}
    )
    return bytes(hb.subset(face.hb_face, wanted).blob.data)
