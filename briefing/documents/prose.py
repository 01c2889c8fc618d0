"""What running text says: words, note marks, paragraphs, lists, quotations and tables.

Together with `record_blocks` and `content` these are the frozen values of a composed document. They
hold words that are ready to print and nothing of how they look.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True)
class Origin:
    """Where the analyst wrote it: the text ("draft", or the name of a typed part) and the stretch
    from `start` to `end` in code points.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Words:
    """Words of one look. `language` is a BCP 47 tag, empty for the document's own.

    `href` is an address outside of the document, `record` the record the words refer to, as
    "kind:id".
    """

    text: str
    emphasis: bool = False
    strong: bool = False
    code: bool = False
    language: str = ""
    href: str = ""
    record: str = ""


@dataclass(frozen=True)
class Mark:
    """The numbers of the endnotes that carry a claim; `words` say "unsourced" where there is none.

    Neither numbers nor words: nothing is printed.
    """

    notes: tuple[int, ...] = ()
    words: str = ""


NO_MARK = Mark()


@dataclass(frozen=True)
class Break:
    """A new line within a paragraph."""


Inline: TypeAlias = Words | Mark | Break
Line: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True)
class Heading:
    """A heading; `level` 1 stands right under the title of the document."""

    key: str
    level: int
    line: Line
    origin: Origin | None = None


@dataclass(frozen=True)
class Paragraph:
    key: str
    line: Line
    origin: Origin | None = None


@dataclass(frozen=True)
class ListItem:
    blocks: "tuple[ProseBlock, ...]"


@dataclass(frozen=True)
class TextList:
    """A list; `start` numbers its items, None makes them bullets."""

    key: str
    items: tuple[ListItem, ...]
    start: int | None = None
    origin: Origin | None = None


@dataclass(frozen=True)
class QuotedText:
    """A block quotation of the analyst's text."""

    key: str
    blocks: "tuple[ProseBlock, ...]"
    origin: Origin | None = None


@dataclass(frozen=True)
class Preformatted:
    """Text whose line ends and spaces stand as they were typed."""

    key: str
    text: str
    origin: Origin | None = None


@dataclass(frozen=True)
class TextTable:
    """A table of the analyst's text; every row has as many cells as `alignments` has entries."""

    key: str
    alignments: tuple[Literal["start", "center", "end"], ...]
    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class Separator:
    """A line between two parts of a text."""

    key: str
    origin: Origin | None = None


ProseBlock: TypeAlias = (
    Heading | Paragraph | TextList | QuotedText | Preformatted | TextTable | Separator
)


def plain(line: Line) -> str:
    """What `line` says without marks; a break is a space."""
    return "".join(_plain(inline) for inline in line)


def _plain(inline: Inline) -> str:
    match inline:
        case Words(text=text):
            return text
        case Break():
            return " "
        case Mark():
            return ""
