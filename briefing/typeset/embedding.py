"""A face inside one PDF: the glyphs used, their text, and how shaped words are written with it."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFString

from briefing.typeset.fonts import Face
from briefing.typeset.pdf_file import PdfFile, stream
from briefing.typeset.shaping import Glyph, Shape, is_ignorable

_UNUSED_TABLES = ("GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cmap", "DSIG", "kern")
_MIRRORED = frozenset("()[]{}<>«»‹›")
NEGLIGIBLE = 0.05  # of 1/1000 of the type size
_NO_TEXT = "\u200b"  # for a glyph that adds nothing to the text of its neighbours
_CODES_A_BLOCK = 100  # the most a CMap may have in one


@dataclass(frozen=True, slots=True)
class Fragment:
    """A shaped part as operators: the inside of a TJ array, and the kern that is owed after it.

    `raised` are glyphs off the baseline: then `array` is "" and the part is written glyph by
    glyph. `exact` says that the text of the glyphs, taken one by one, is the text of the part.
    """

    array: str
    owed: float
    exact: bool
    raised: bool


class EmbeddedFace:
    """One face of one document. `name` is its resource name in the content streams."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._texts: dict[int, str] = {}
        self._fragments: dict[Shape, Fragment] = {}

    def fragment(self, shape: Shape) -> Fragment:
        """How a shape is written; its glyphs are noted as used."""
        known = self._fragments.get(shape)
        if known is None:
            known = self._fragment(shape)
            self._fragments[shape] = known
        return known

    def adjusted(self, glyph: Glyph, owed: float) -> tuple[str, float]:
        """One glyph of a TJ array after an owed kern, and the kern owed after it."""
        owed += glyph.x_offset
        written = f"<{glyph.id:04X}>"
        if abs(owed) > NEGLIGIBLE:
            written = f"{-owed:.4g}{written}"
            owed = 0.0
        return written, owed + glyph.advance - self.face.advance(glyph.id) - glyph.x_offset

    def _fragment(self, shape: Shape) -> Fragment:
        exact = self._note_texts(shape)
        if any(glyph.y_offset for glyph in shape.glyphs):
            return Fragment("", 0.0, exact, raised=True)
        written: list[str] = []
        owed = 0.0
        for glyph in shape.glyphs:
            code, owed = self.adjusted(glyph, owed)
            written.append(code)
        return Fragment("".join(written).replace("><", ""), owed, exact, raised=False)

    def _note_texts(self, shape: Shape) -> bool:
        """Notes which text each glyph shows; False when one of them already shows another."""
        texts, text = self._texts, shape.text
        if len(shape.glyphs) == len(text) and all(
            texts.get(glyph.id) == text[glyph.cluster] for glyph in shape.glyphs
        ):
            return True
        exact = True
        for glyphs, part in _clusters(shape):
            for glyph, shown in zip(glyphs, self._shared_text(glyphs, part), strict=True):
                plain = self.face.character_of(glyph)
                first = plain if plain is not None and len(shown) == 1 else shown
                known = texts.setdefault(glyph, first or _NO_TEXT)
                mirrored = shape.rtl and shown in _MIRRORED
                exact = exact and (known == shown or mirrored)
        return exact

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
        glyphs = sorted(self._texts)
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
            "W": PDFArray(self._widths(glyphs)),
            "CIDToGIDMap": PDFName("Identity"),
        }
        font = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": base,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([file.reference(PDFDictionary(descendant))]),
            "ToUnicode": file.reference(stream(self._unicode_map(glyphs))),
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
                "FontFile2": file.reference(stream(outlines, {"Length1": len(outlines)})),
            }
        )

    def _widths(self, glyphs: list[int]) -> list[object]:
        widths: list[object] = []
        start = 0
        for place in range(1, len(glyphs) + 1):
            if place == len(glyphs) or glyphs[place] != glyphs[place - 1] + 1:
                run = [round(self.face.advance(glyph), 3) for glyph in glyphs[start:place]]
                widths += [glyphs[start], PDFArray(run)]
                start = place
        return widths

    def _unicode_map(self, glyphs: list[int]) -> bytes:
        codes = [
            f"<{glyph:04X}> <{self._texts[glyph].encode('utf-16-be').hex().upper()}>"
            for glyph in glyphs
        ]
        lines = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        for start in range(0, len(codes), _CODES_A_BLOCK):
            block = codes[start : start + _CODES_A_BLOCK]
            lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        return "\n".join(lines).encode("ascii")


def _clusters(shape: Shape) -> Iterator[tuple[list[int], str]]:
    """The glyphs of each cluster in the order of reading, and the text they show together."""
    by_start: dict[int, list[int]] = {}
    for glyph in reversed(shape.glyphs) if shape.rtl else shape.glyphs:
        by_start.setdefault(glyph.cluster, []).append(glyph.id)
    starts = sorted(by_start)
    for start, end in pairwise([*starts, len(shape.text)]):
        text = shape.text[start:end]
        yield by_start[start], "".join(sign for sign in text if not is_ignorable(sign))


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
