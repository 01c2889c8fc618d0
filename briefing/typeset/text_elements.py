"""What a text to be typeset is: characters of a look, runs of them, and paragraphs.

Measures and keys are those of `briefing.typeset.elements`, which has these as well. Whoever sets a
document again and again looks elements up by what they are, so runs and styles compute their hash
once.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

Family: TypeAlias = Literal["serif", "sans"]
Direction: TypeAlias = Literal["ltr", "rtl", "auto", "page"]
Role: TypeAlias = Literal[
    "P", "Title", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "Note", "BlockQuote"
]

HEADINGS: frozenset[Role] = frozenset(("Title", "H1", "H2", "H3", "H4", "H5", "H6"))


@dataclass(frozen=True)
class TextStyle:
    """How characters look; `rise` lifts the baseline, `features` are OpenType tags ("tnum")."""

    family: Family = "serif"
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    colour: str = "#000000"
    rise: float = 0.0
    features: tuple[str, ...] = ()

    @cached_property
    def _hash(self) -> int:
        return hash((self.family, self.size, self.bold, self.italic, self.colour, self.rise))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True)
class Run:
    """Text of one style.

    `href` is an address to open (http, https and mailto; any other is printed as text, with a
    warning), `target` the `anchor` of the element or run to go to. `anchor` makes this run a
    destination. A run with `lang` is isolated from the direction of the text around it. "\\n" in
    the text begins a new line.
    """

    text: str
    style: TextStyle
    href: str | None = None
    target: str | None = None
    lang: str | None = None
    anchor: str | None = None

    @cached_property
    def _hash(self) -> int:
        return hash((self.text, self.style, self.href, self.target, self.lang, self.anchor))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True)
class ParagraphStyle:
    """How a paragraph is set; `leading` is the distance of its baselines.

    Where the baseline stands in a line follows from `leading` and the size of `text`, not from the
    sizes of the runs.
    The larger of one element's `space_after` and the next one's `space_before` stands between them.
    `indent_start` moves all lines in, `first_indent` the first line more (or less, when negative: a
    hanging first line). A paragraph longer than `max_lines` is shortened with an ellipsis and a
    warning. `direction` "auto" is that of the first strong character.

    `role` is what a reader of the structure is told: a title is the first of the headings, headings
    that skip a level are raised, a note is to be found by name. Headings stay with what follows.
    Lines of running text outside tables are chosen for the whole paragraph; when it is justified,
    words are divided where lines would be too loose otherwise.
    """

    text: TextStyle
    leading: float
    align: Literal["start", "end", "center", "justify"] = "start"
    space_before: float = 0.0
    space_after: float = 0.0
    role: Role = "P"
    keep_with_next: bool = False
    first_indent: float = 0.0
    indent_start: float = 0.0
    direction: Direction = "auto"
    max_lines: int | None = None

    @cached_property
    def _hash(self) -> int:
        return hash((self.text, self.leading, self.align, self.space_before, self.space_after))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True)
class Bookmark:
    """An entry of the reader's outline; `level` 1 is the outermost."""

    title: str
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    """Runs set as one paragraph. `anchor` makes it a destination, `bookmark` an entry of the
    outline.
    """

    runs: tuple[Run, ...]
    style: ParagraphStyle
    key: str | None = None
    anchor: str | None = None
    bookmark: Bookmark | None = None
