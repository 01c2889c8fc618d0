"""The elements of a flow as paragraphs and tables of a word processor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import zip_longest
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from briefing.documents.docx import markup, widths
from briefing.documents.docx.drawn import png_of_scene
from briefing.documents.docx.inline import Paper, Writing, put_line, put_sign
from briefing.documents.docx.lists import number_list, numbered
from briefing.documents.flow.elements import (
    Alignment,
    Box,
    BoxRole,
    Cell,
    Element,
    Items,
    Picture,
    Table,
    Text,
    TextRole,
)
from briefing.documents.prose import Heading, Preformatted, Separator, Words, plain
from briefing.documents.style import HAIRLINE, RED_LINE, TINT, WHITE
from briefing.text.directions import Direction, direction_of_language, direction_of_text

_MOST_LEVELS = 4
_STYLES: Mapping[TextRole, str] = {
    "body": "Normal",
    "label": "Label",
    "question": "Question",
    "number": "Number",
    "small": "Small",
    "aside": "Small",
    "caution": "Caution",
    "quotation": "Quotation",
    "caption": "Briefing Caption",
}
_IN_CELLS: Mapping[TextRole, str] = {**_STYLES, "body": "Cell", "quotation": "Cell"}
_IN_TILES: Mapping[TextRole, str] = {**_STYLES, "body": "Cell"}
_ALIGNMENTS = {"center": WD_ALIGN_PARAGRAPH.CENTER, "end": WD_ALIGN_PARAGRAPH.RIGHT}
_INDENT = 14.0
_TILES_BESIDE, _CLAIMS_BESIDE = 3, 2
_BETWEEN_SIGNS = " \u2003"
_WIDEST = 480.0


@dataclass(frozen=True)
class Place:
    """Where elements are put: a container, its first paragraph while that is empty, how its texts
    stand, and the ground and bar of a box. With `keep` a page holds what follows as well.
    """

    container: Any
    styles: Mapping[TextRole, str]
    fill: str = ""
    bar: str = ""
    indent: float = 0.0
    depth: int = 0
    ink: str = ""
    align: Alignment = "start"
    strong: bool = False
    keep: bool = False


def body_of(document: Any) -> Place:
    return Place(document, _STYLES)


def put_elements(writing: Writing, place: Place, elements: Sequence[Element]) -> None:
    """Puts them one after the other; what leads to a table or picture stays with it."""
    for element, following in zip_longest(elements, elements[1:]):
        leads = isinstance(element, Text) and isinstance(following, Table | Picture)
        _put(writing, replace(place, keep=True) if leads else place, element)


def _put_whole(writing: Writing, place: Place, elements: Sequence[Element]) -> None:
    """Puts what no page is to part."""
    *before, last = elements
    put_elements(writing, replace(place, keep=True), before)
    put_elements(writing, place, (last,))


def _put(writing: Writing, place: Place, element: Element) -> None:
    match element:
        case Heading():
            _put_heading(writing, place, element)
        case Text():
            put_text(writing, place, element)
        case Items():
            _put_items(writing, place, element)
        case Box():
            _put_whole(writing, _boxed(writing, place, element.role), element.content)
            _put_spacer(place)
        case _:
            _put_other(writing, place, element)


def _put_other(
    writing: Writing, place: Place, element: Table | Picture | Preformatted | Separator
) -> None:
    match element:
        case Table():
            _put_table(writing, place, element)
        case Preformatted():
            words = (Words(element.text),)
            paper = _paragraph(writing, replace(place, fill=TINT), "Preformatted", words)
            put_line(writing, paper, words)
        case Separator():
            markup.rule(place.container.add_paragraph(), HAIRLINE)
        case Picture():
            _put_picture(writing, place, element)


def _put_picture(writing: Writing, place: Place, picture: Picture) -> None:
    """A paragraph that holds the picture alone, no wider than its room."""
    paper = _paragraph(writing, place, "Normal", (), writing.direction)
    paper.paragraph.paragraph_format.keep_together = True
    most = widths.WIDEST_IN_CELLS if hasattr(place.container, "_tc") else _WIDEST
    png = png_of_scene(picture.scene, writing.masks, place.fill or WHITE)
    run = paper.paragraph.add_run()
    run.add_picture(BytesIO(png), width=Pt(min(picture.scene.width, most - place.indent)))
    markup.describe_picture(run, picture.alt)


def _boxed(writing: Writing, place: Place, role: BoxRole) -> Place:
    match role:
        case "bottom_line":
            return replace(place, fill=TINT, bar=writing.accent)
        case "quotation":
            return replace(place, bar=HAIRLINE, indent=place.indent + _INDENT)
        case "judgement" | "card":
            return replace(place, fill=TINT)


def _put_heading(writing: Writing, place: Place, heading: Heading) -> None:
    style = f"Heading {min(heading.level, _MOST_LEVELS)}"
    paper = _paragraph(writing, place, style, heading.line)
    put_line(writing, replace(paper, ink=writing.accent), heading.line)


def put_text(writing: Writing, place: Place, text: Text) -> Paper:
    """A paragraph in the style of its role; returned for what is to follow in it."""
    paper = _paragraph(
        writing, place, place.styles[text.role], text.line, _own(text, writing.direction)
    )
    put_sign(paper, text.sign)
    put_line(writing, paper, text.line)
    return paper


def _own(text: Text, own: Direction) -> Direction | None:
    if text.language:
        return direction_of_language(text.language)
    return None if text.direction == "auto" else text.direction or own


def _paragraph(
    writing: Writing,
    place: Place,
    style: str,
    line: tuple[Any, ...],
    direction: Direction | None = None,
) -> Paper:
    paragraph = _empty_first(place.container) or place.container.add_paragraph()
    writing.progress.step()
    markup.style(paragraph, style)
    found = direction or direction_of_text(plain(line)) or writing.direction
    if found == "rtl":
        markup.run_right_to_left(paragraph)
    if place.fill or place.bar:
        markup.frame(paragraph, place.fill, place.bar, rtl=found == "rtl")
        paragraph.paragraph_format.keep_together = True
    if place.indent:
        paragraph.paragraph_format.left_indent = Pt(place.indent)
    if place.keep:
        paragraph.paragraph_format.keep_with_next = True
    if place.align in _ALIGNMENTS:
        paragraph.alignment = _ALIGNMENTS[place.align]
    return Paper(paragraph, found, place.ink, place.strong)


def _empty_first(container: Any) -> Any:
    """A cell is made with one empty paragraph, which is to be used before others are added."""
    if not hasattr(container, "_tc"):
        return None
    paragraphs = markup.xml(container).p_lst
    if len(paragraphs) != 1 or len(paragraphs[0]):
        return None
    return container.paragraphs[0]


def _put_items(writing: Writing, place: Place, items: Items) -> None:
    """A plain list is one of the word processor; tiles and claims stand side by side."""
    match items.role:
        case "list":
            _put_list(writing, place, items)
        case "tiles" | "claims":
            _put_side_by_side(writing, place, items)
        case "legend":
            _put_legend(writing, place, items)
        case "positions":
            _put_positions(writing, replace(place, styles=_IN_TILES), items)
        case "lines":
            for entry in items.entries:
                put_elements(writing, place, entry)


def _put_list(writing: Writing, place: Place, items: Items) -> None:
    number = number_list(writing, place.container.part, place.depth, items.start)
    inner = replace(place, indent=place.indent + _INDENT * (2 if place.depth else 1.3))
    for entry in items.entries:
        for position, element in enumerate(entry):
            if isinstance(element, Text) and not position:
                numbered(put_text(writing, place, element).paragraph, number, place.depth)
            else:
                put_elements(writing, replace(inner, depth=place.depth + 1), (element,))


def _put_positions(writing: Writing, place: Place, items: Items) -> None:
    for entry in items.entries:
        _put_whole(writing, place, entry)
        if len(entry) > 1:
            _put_spacer(place)


def _put_legend(writing: Writing, place: Place, items: Items) -> None:
    """All signs in one paragraph, each with its words."""
    texts = [each for entry in items.entries for each in entry if isinstance(each, Text)]
    paper = _paragraph(writing, place, _STYLES["small"], (), writing.direction)
    for at, each in enumerate(texts):
        if at:
            paper.paragraph.add_run(_BETWEEN_SIGNS)
        put_sign(paper, each.sign)
        put_line(writing, paper, each.line)


def _put_side_by_side(writing: Writing, place: Place, items: Items) -> None:
    """Tiles in a table without rules, with narrow columns and rows between them."""
    columns = _TILES_BESIDE if items.role == "tiles" else _CLAIMS_BESIDE
    columns = min(columns, len(items.entries))
    rows = [items.entries[at : at + columns] for at in range(0, len(items.entries), columns)]
    made = place.container.add_table(len(rows), 2 * columns - 1)
    _turn(writing, made)
    widths.set_widths(made, widths.tile_widths(columns, items.role, widths.room_of(made)))
    for row, entries in zip(made.rows, rows, strict=True):
        markup.keep_row_whole(row)
        cells = row.cells
        for at, entry in enumerate(entries):
            into = cells[2 * at]
            markup.fill_tile(into, TINT, writing.accent)
            put_elements(writing, Place(into, _IN_TILES), entry)
    _put_spacer(place)


def _turn(writing: Writing, table: Any) -> None:
    if writing.direction == "rtl":
        markup.mirror_table(table)


def _put_table(writing: Writing, place: Place, table: Table) -> None:
    heads = 1 if table.head else 0
    columns = len(table.alignments)
    made = place.container.add_table(heads + len(table.rows), columns)
    made.style = "Briefing Table"
    if not heads:
        markup.without_head(made)
    _turn(writing, made)
    widths.set_widths(made, widths.column_widths(table, widths.room_of(made)))
    # Rows are walked once: asking the table for a cell walks all of it each time.
    for row, cells in zip(made.rows, ((table.head,) if heads else ()) + table.rows, strict=True):
        markup.keep_row_whole(row)
        is_head = cells is table.head
        if is_head:
            markup.repeat_as_head(row)
        for column, (into, cell) in enumerate(zip(row.cells, cells, strict=True)):
            strong = is_head or (table.row_head and not column and table.role == "matrix")
            inner = Place(into, _IN_CELLS, align=table.alignments[column], strong=strong)
            _put_cell(writing, replace(inner, keep=is_head), cell)
    _put_spacer(place)


def _put_spacer(place: Place) -> None:
    """An empty line keeps boxes and tables apart that would grow together."""
    markup.style(place.container.add_paragraph(), "Spacer")


def _put_cell(writing: Writing, place: Place, cell: Cell) -> None:
    if cell.sign is not None:
        place = replace(place, ink=cell.sign.ink)
        if cell.sign.ring:
            markup.ring_cell(place.container, RED_LINE)
        markup.shade_cell(place.container, cell.sign.fill)
    put_elements(writing, place, cell.content)
