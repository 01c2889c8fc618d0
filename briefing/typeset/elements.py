"""What can be typeset: runs, paragraphs, lists, tables, drawings and boxes, as frozen values.

Measures are points (1/72 inch), colours "#RRGGBB", languages BCP 47 tags. Start and end follow the
direction of reading. Text is never read as markup. Every element may carry a `key`, opaque here,
under which its places and warnings are reported.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefing.scene.items import Scene, Stroke
from briefing.typeset.raster import Picture
from briefing.typeset.text_elements import (
    HEADINGS,
    Bookmark,
    Direction,
    Family,
    Paragraph,
    ParagraphStyle,
    Role,
    Run,
    TextStyle,
)

__all__ = [
    "BOX_PADDING",
    "CELL_PADDING",
    "HEADINGS",
    "NO_PADDING",
    "Bookmark",
    "Box",
    "Cell",
    "Column",
    "Direction",
    "Drawing",
    "Element",
    "Family",
    "Figure",
    "KeepTogether",
    "ListBlock",
    "ListItem",
    "Padding",
    "PageBreak",
    "Paragraph",
    "ParagraphStyle",
    "Role",
    "Row",
    "Rule",
    "Run",
    "Spacer",
    "Table",
    "TableStyle",
    "TextStyle",
]


@dataclass(frozen=True)
class ListItem:
    """A label ("1.", "•") and what stands beside it."""

    label: tuple[Run, ...]
    elements: tuple["Element", ...]
    key: str | None = None


@dataclass(frozen=True)
class ListBlock:
    """Items whose content begins `indent` in; labels end `label_gap` before it, or begin at the
    edge.
    """

    items: tuple[ListItem, ...]
    indent: float = 14.0
    label_gap: float = 5.0
    label_align: Literal["start", "end"] = "start"
    item_gap: float = 0.0
    space_before: float = 0.0
    space_after: float = 0.0
    key: str | None = None


@dataclass(frozen=True)
class Padding:
    """Space between the edge of a cell or box and what is in it."""

    top: float = 0.0
    end: float = 0.0
    bottom: float = 0.0
    start: float = 0.0


NO_PADDING = Padding()
CELL_PADDING = Padding(3.0, 5.0, 3.0, 5.0)
BOX_PADDING = Padding(8.0, 10.0, 8.0, 10.0)


@dataclass(frozen=True)
class Column:
    """A column of a table.

    `width` fixes it; `fraction` is its share of what the other columns leave; with neither it is as
    wide as its content wants to be. A column that is not fixed is never narrower than `minimum`
    nor, while the table has room, than its widest word.
    """

    width: float | None = None
    fraction: float | None = None
    minimum: float = 0.0


@dataclass(frozen=True)
class Cell:
    """A cell over `span` columns.

    `align` replaces the alignment of its paragraphs. "baseline" in `valign` puts its first baseline
    level with those of the other such cells of the row. `bar` is an accent along its start edge,
    `border` a frame inside its edge, `corner` a small mark in its upper end corner.
    """

    elements: tuple["Element", ...] = ()
    fill: str | None = None
    align: Literal["start", "end", "center", "justify"] | None = None
    valign: Literal["top", "middle", "bottom", "baseline"] = "top"
    padding: Padding | None = None
    span: int = 1
    bar: Stroke | None = None
    border: Stroke | None = None
    corner: Run | None = None
    key: str | None = None


@dataclass(frozen=True)
class Row:
    """A row of a table; its `fill` and the `rule` below it, when given, replace those of the
    table's style.
    """

    cells: tuple[Cell, ...]
    fill: str | None = None
    rule: Stroke | None = None
    keep_with_next: bool = False
    key: str | None = None


@dataclass(frozen=True)
class TableStyle:
    """The look of a table.

    Rules lie above the table, below its head, between its rows and below it. `zebra` fills every
    second row. `row_head` says that the first cell of a row is its heading.
    """

    padding: Padding = CELL_PADDING
    top_rule: Stroke | None = None
    head_rule: Stroke | None = None
    row_rule: Stroke | None = None
    bottom_rule: Stroke | None = None
    head_fill: str | None = None
    zebra: str | None = None
    row_head: bool = False
    column_gap: float = 0.0
    row_gap: float = 0.0
    space_before: float = 0.0
    space_after: float = 0.0


@dataclass(frozen=True)
class Table:
    """Rows under head rows that are repeated on every page the table reaches.

    Without a head and without `row_head` in its style it only arranges its cells: to who listens
    to the document, they stand one after the other. A `caption` stands below and belongs to it.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    style: TableStyle
    head: tuple[Row, ...] = ()
    key: str | None = None
    anchor: str | None = None
    caption: Paragraph | None = None


@dataclass(frozen=True)
class Drawing:
    """A scene with its alternative text; made smaller when it is wider or taller than its room.

    Without alternative text it is an ornament, which is not read out. A `caption` stands below and
    belongs to it.
    """

    scene: Scene
    alt: str
    align: Literal["start", "end", "center"] = "start"
    space_before: float = 0.0
    space_after: float = 0.0
    keep_with_next: bool = False
    key: str | None = None
    anchor: str | None = None
    caption: Paragraph | None = None


@dataclass(frozen=True)
class Rule:
    """A line across the column."""

    stroke: Stroke
    space_before: float = 0.0
    space_after: float = 0.0
    key: str | None = None


@dataclass(frozen=True)
class Spacer:
    """Empty height, left out at the head of a page it did not begin."""

    height: float


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True)
class Box:
    """Elements on a ground of their own, kept on one page while they fit on one."""

    elements: tuple["Element", ...]
    fill: str | None = None
    border: Stroke | None = None
    bar: Stroke | None = None
    padding: Padding = BOX_PADDING
    space_before: float = 0.0
    space_after: float = 0.0
    key: str | None = None
    anchor: str | None = None
    direction: Literal["ltr", "rtl", "page"] = "page"


@dataclass(frozen=True)
class KeepTogether:
    """Elements kept on one page while they fit on one."""

    elements: tuple["Element", ...]


Figure: TypeAlias = Drawing | Picture
Element: TypeAlias = (
    Paragraph | ListBlock | Table | Figure | Rule | Spacer | PageBreak | Box | KeepTogether
)
