"""The pieces of WordprocessingML that python-docx has no words for (ECMA-376, part 1, 17)."""

from operator import attrgetter
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

# The element behind a paragraph, run, table, row or cell; python-docx has no public way to it.
xml = attrgetter("_element")

# Elements of paragraph and cell properties stand in a fixed order (17.3.1.26, 17.4.69).
_BEHIND_BORDERS = ("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:spacing", "w:ind")
_BEHIND_SHADING = _BEHIND_BORDERS[1:]
_BEHIND_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:jc", "w:rPr")
_PARAGRAPH_REST = ("w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr")


def element(tag: str, /, **attributes: str) -> Any:
    """An element of the main namespace; `val_` is written as "w:val"."""
    made = OxmlElement(tag)
    for key, value in attributes.items():
        made.set(qn(f"w:{key.rstrip('_')}"), value)
    return made


def style(paragraph: Any, name: str) -> None:
    """The style `name` of the template by its id: python-docx would walk all styles each time."""
    xml(paragraph).style = name.replace(" ", "")


def shade_run(run: Any, fill: str) -> None:
    xml(run).get_or_add_rPr().append(_shading(fill))


def ring_run(run: Any, colour: str) -> None:
    """A firm line around the words of a run; it stands before the shading (17.3.2.4)."""
    border = element("w:bdr", val="single", sz="12", space="0", color=colour[1:])
    xml(run).get_or_add_rPr().append(border)


def shade_cell(cell: Any, fill: str) -> None:
    xml(cell).get_or_add_tcPr().append(_shading(fill))


def ring_cell(cell: Any, colour: str) -> None:
    """A firm border around a cell; it stands before the shading."""
    borders = element("w:tcBorders")
    for side in ("top", "left", "bottom", "right"):
        borders.append(element(f"w:{side}", val="single", sz="18", space="0", color=colour[1:]))
    xml(cell).get_or_add_tcPr().append(borders)


def fill_tile(cell: Any, fill: str, bar: str) -> None:
    """A ground, a bar at the start of a cell, and white lines that part it from its neighbours.

    What is left in a table is right in a mirrored one.
    """
    borders = element("w:tcBorders")
    for side in ("top", "left", "bottom"):
        size, colour = ("18", bar[1:]) if side == "left" else ("24", "FFFFFF")
        borders.append(element(f"w:{side}", val="single", sz=size, space="0", color=colour))
    properties = xml(cell).get_or_add_tcPr()
    properties.append(borders)
    properties.append(_shading(fill))


def _shading(fill: str) -> Any:
    return element("w:shd", val="clear", color="auto", fill=fill[1:])


def frame(paragraph: Any, fill: str, bar: str, *, rtl: bool) -> None:
    """A ground and a bar at the start of a paragraph."""
    properties = xml(paragraph).get_or_add_pPr()
    if bar:
        side = "w:right" if rtl else "w:left"
        borders = element("w:pBdr")
        borders.append(element(side, val="single", sz="18", space="8", color=bar[1:]))
        properties.insert_element_before(borders, *_BEHIND_BORDERS, *_PARAGRAPH_REST)
    if fill:
        properties.insert_element_before(_shading(fill), *_BEHIND_SHADING, *_PARAGRAPH_REST)


def rule(paragraph: Any, colour: str) -> None:
    """A line under an empty paragraph."""
    borders = element("w:pBdr")
    borders.append(element("w:bottom", val="single", sz="6", space="1", color=colour[1:]))
    properties = xml(paragraph).get_or_add_pPr()
    properties.insert_element_before(borders, *_BEHIND_BORDERS, *_PARAGRAPH_REST)


def run_right_to_left(paragraph: Any) -> None:
    properties = xml(paragraph).get_or_add_pPr()
    properties.insert_element_before(element("w:bidi"), *_BEHIND_BIDI, *_PARAGRAPH_REST)


def mark_language(run: Any, language: str, *, rtl: bool) -> None:
    name = "bidi" if rtl else "val"
    xml(run).get_or_add_rPr().append(element("w:lang", **{name: language}))


def bookmark(paragraph: Any, number: int, name: str, content: list[Any]) -> None:
    """Appends `content` to the paragraph as the target `name`."""
    xml(paragraph).append(element("w:bookmarkStart", id=str(number), name=name))
    for each in content:
        xml(paragraph).append(each)
    xml(paragraph).append(element("w:bookmarkEnd", id=str(number)))


def link_within(paragraph: Any, name: str, run: Any) -> Any:
    """A link to the bookmark `name` that holds `run`, taken out of the paragraph."""
    link = element("w:hyperlink", anchor=name, history="1")
    xml(paragraph).remove(xml(run))
    link.append(xml(run))
    return link


def link_outside(paragraph: Any, address: str, runs: list[Any]) -> None:
    """Makes the last runs of a paragraph a link to `address`."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    link = element("w:hyperlink", history="1")
    link.set(qn("r:id"), paragraph.part.relate_to(address, kind, is_external=True))
    for run in runs:
        xml(paragraph).remove(xml(run))
        link.append(xml(run))
    xml(paragraph).append(link)


def field(paragraph: Any, instruction: str) -> None:
    """A field that the word processor fills in, as PAGE."""
    holder = element("w:fldSimple", instr=instruction)
    run = paragraph.add_run("1")
    xml(paragraph).remove(xml(run))
    holder.append(xml(run))
    xml(paragraph).append(holder)


def describe_picture(run: Any, alt: str) -> None:
    """Gives the picture in a run the words that stand for it (20.4.2.5)."""
    for described in xml(run).iter(qn("wp:docPr")):
        described.set("descr", alt)


def repeat_as_head(row: Any) -> None:
    xml(row).get_or_add_trPr().append(element("w:tblHeader"))


def keep_row_whole(row: Any) -> None:
    xml(row).get_or_add_trPr().append(element("w:cantSplit"))


def without_head(table: Any) -> None:
    """The first row looks as the others do (17.4.55)."""
    for look in xml(table).tblPr.findall(qn("w:tblLook")):
        look.set(qn("w:firstRow"), "0")
        look.set(qn("w:val"), "0480")


def mirror_table(table: Any) -> None:
    """Columns from right to left; it stands behind the style (17.4.59)."""
    properties = xml(table).tblPr
    style = properties.find(qn("w:tblStyle"))
    mirrored = element("w:bidiVisual")
    if style is None:
        properties.insert(0, mirrored)
    else:
        style.addnext(mirrored)


def mirror_section(body: Any) -> None:
    properties = body.sectPr
    properties.insert_element_before(element("w:bidi"), "w:rtlGutter", "w:docGrid")


def set_default_language(styles: Any, language: str, *, rtl: bool) -> None:
    """The language of all text that says no other."""
    properties = styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault"))[0]
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    known = {"bidi": language} if rtl else {"val": language}
    properties.append(element("w:lang", **known))
