"""The few kinds of things a document is made of where text flows and no page is set.

Every kind of block becomes these, so that a format writes five things and not one for every block.
They hold words ready to print and what part these play; how a part looks is the format's.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefing.documents.logo import Logo
from briefing.documents.prose import Heading, Line, Preformatted, Separator
from briefing.scene.items import Scene
from briefing.text.directions import Direction

TextRole: TypeAlias = Literal[
    "body", "label", "question", "number", "small", "aside", "caution", "quotation", "caption"
]
ItemsRole: TypeAlias = Literal["list", "tiles", "claims", "positions", "legend", "lines"]
BoxRole: TypeAlias = Literal["bottom_line", "quotation", "judgement", "card"]
TableRole: TypeAlias = Literal["table", "matrix", "facts"]
Alignment: TypeAlias = Literal["start", "center", "end"]


@dataclass(frozen=True)
class Sign:
    """A stance's sign on its colours ("#RRGGBB"); with `ring` it is a red line."""

    text: str
    fill: str
    ink: str
    ring: bool = False


@dataclass(frozen=True)
class Text:
    """A paragraph; `language` is a BCP 47 tag, empty for the document's own.

    `direction` is None for that of the document, "auto" for that of the first letter with one.
    """

    line: Line
    role: TextRole = "body"
    language: str = ""
    direction: Direction | Literal["auto"] | None = None
    sign: Sign | None = None


@dataclass(frozen=True)
class Items:
    """A list; `start` numbers its entries."""

    entries: "tuple[tuple[Element, ...], ...]"
    role: ItemsRole = "list"
    start: int | None = None


@dataclass(frozen=True)
class Box:
    """What stands apart from the running text."""

    role: BoxRole
    content: "tuple[Element, ...]"


@dataclass(frozen=True)
class Cell:
    """A cell of a table; a `sign` colours all of it."""

    content: "tuple[Element, ...]" = ()
    sign: Sign | None = None


@dataclass(frozen=True)
class Table:
    """Rows of as many cells as `alignments`; with `row_head` the first cell names its row.

    `head` is empty where columns have no names.
    """

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    alignments: tuple[Alignment, ...]
    role: TableRole = "table"
    row_head: bool = False


@dataclass(frozen=True)
class Picture:
    """A scene, and `alt` for who does not see it.

    With `is_told` words beside it say what it shows, and a format without pictures leaves it out;
    else that prints `alt`.
    """

    scene: Scene
    alt: str
    is_told: bool = True


Element: TypeAlias = Heading | Text | Items | Box | Table | Picture | Preformatted | Separator


@dataclass(frozen=True)
class Endnote:
    """An endnote, all of it in one line."""

    number: int
    line: Line


@dataclass(frozen=True)
class FlowDocument:
    """A document in flow.

    `kicker` says what kind of document it is, `facts` are the lines under the title, `unit` and
    `short_title` belong in header and footer. `page` is the pattern "page {page} of {pages}",
    `back` the sign that leads from an endnote to its mark. `notice` is a word that must be seen
    ("DRAFT"). `accent` is a colour, `sha256` names the frozen content.
    """

    title: str
    language: str
    direction: Direction
    kicker: str
    facts: tuple[str, ...]
    unit: str
    author: str
    subject: str
    keywords: tuple[str, ...]
    short_title: str
    marking: str
    notice: str
    page: str
    back: str
    accent: str
    logo: Logo | None
    sha256: str
    body: tuple[Element, ...]
    notes_heading: str
    notes: tuple[Endnote, ...]
    closing: tuple[Element, ...]
