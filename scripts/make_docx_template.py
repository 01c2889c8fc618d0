"""Makes resources/templates/briefing.docx, the styles every exported DOCX begins with. Run by hand.

    .venv/bin/python scripts/make_docx_template.py

The result is committed; the program reads it and never this script.
"""

from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from briefing.documents.archive import repacked
from briefing.documents.style import ACCENT, CAUTION, HAIRLINE, INK, SECONDARY

TARGET = Path(__file__).resolve().parent.parent / "resources" / "templates" / "briefing.docx"
SANS, SERIF = "Arial", "Georgia"
HEADINGS = (15, 12.5, 11, 10.5)

# Name, base, family, size, colour, bold, italic, space after.
PARAGRAPHS = (
    ("Kicker", "Normal", SANS, 9, ACCENT, True, False, 2),
    ("Facts", "Normal", SANS, 9, SECONDARY, False, False, 2),
    ("Label", "Normal", SANS, 9.5, INK, True, False, 2),
    ("Question", "Normal", SERIF, 14, ACCENT, False, True, 8),
    ("Number", "Normal", SANS, 14, INK, False, False, 0),
    ("Small", "Normal", SANS, 8.5, SECONDARY, False, False, 2),
    ("Caution", "Normal", SANS, 8.5, CAUTION, True, False, 2),
    ("Quotation", "Normal", SERIF, 10.5, INK, False, False, 3),
    ("Briefing Caption", "Normal", SANS, 8.5, SECONDARY, False, True, 8),
    ("Cell", "Normal", SANS, 9, INK, False, False, 1),
    ("Preformatted", "Normal", "Courier New", 9, INK, False, False, 8),
    ("Spacer", "Normal", SANS, 3, INK, False, False, 0),
    ("Briefing Note", "Normal", SANS, 8.5, INK, False, False, 3),
)


def main() -> None:
    document = Document()
    styles: Any = document.styles
    look(styles["Normal"], SERIF, 10.5, INK, after=6)
    look(styles["Title"], SANS, 22, ACCENT, bold=True, after=4)
    without_border(styles["Title"])
    for level, size in enumerate(HEADINGS, 1):
        heading = styles[f"Heading {level}"]
        look(heading, SANS, size, ACCENT, bold=True, after=4)
        heading.paragraph_format.space_before = Pt(14 if level == 1 else 9)
        heading.paragraph_format.keep_with_next = True
    for name in ("Header", "Footer"):
        look(styles[name], SANS, 8, SECONDARY, after=0)
        without_tab_stops(styles[name])
    for name, base, family, size, colour, bold, italic, after in PARAGRAPHS:
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles[base]
        look(style, family, size, colour, bold=bold, italic=italic, after=after)
    styles["Label"].paragraph_format.keep_with_next = True
    note = styles["Briefing Note"].paragraph_format
    note.left_indent, note.first_line_indent = Pt(18), Pt(-18)
    styles.element.append(parse_xml(TABLE_STYLE))
    properties = document.core_properties
    properties.title = properties.comments = properties.keywords = properties.author = ""
    file = BytesIO()
    document.save(file)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(repacked(file.getvalue()))


def look(
    style: Any,
    family: str,
    size: float,
    colour: str,
    *,
    bold: bool = False,
    italic: bool = False,
    after: float = 0,
) -> None:
    """Fonts, size and slant, for scripts from left to right and from right to left alike."""
    font = style.font
    font.size, font.color.rgb = Pt(size), RGBColor.from_string(colour[1:])
    font.bold = font.cs_bold = bold
    font.italic = italic
    style.paragraph_format.space_before = Pt(0)
    style.paragraph_format.space_after = Pt(after)
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:eastAsia"):
        fonts.set(qn(name), family)
    fonts.set(qn("w:cs"), SANS)
    complex_size = properties.find(qn("w:szCs"))
    if complex_size is None:
        complex_size = OxmlElement("w:szCs")
        properties.find(qn("w:sz")).addnext(complex_size)
    complex_size.set(qn("w:val"), str(round(size * 2)))


def without_tab_stops(style: Any) -> None:
    """Those of a header are set by the paper, and would be joined by these."""
    for stops in style.element.pPr.findall(qn("w:tabs")):
        style.element.pPr.remove(stops)


def without_border(style: Any) -> None:
    for border in style.element.pPr.findall(qn("w:pBdr")):
        style.element.pPr.remove(border)


TABLE_STYLE = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="BriefingTable">
  <w:name w:val="Briefing Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
  <w:tblPr>
    <w:tblBorders>
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE[1:]}"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE[1:]}"/>
    </w:tblBorders>
    <w:tblCellMar>
      <w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>
      <w:bottom w:w="40" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:tcPr><w:tcBorders>
      <w:bottom w:val="single" w:sz="8" w:space="0" w:color="{SECONDARY[1:]}"/>
    </w:tcBorders></w:tcPr>
  </w:tblStylePr>
</w:style>
"""

if __name__ == "__main__":
    main()
