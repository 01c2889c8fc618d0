"""How a printed briefing looks: colours, sizes and the styles made of them.

Colours are "#RRGGBB", sizes points. Texts keep at least 4.5:1 on their ground. The stance scale is
symmetric in lightness, so that a grey print shows strength, and never stands without sign and word.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from briefing.domain.colours import WHITE, is_colour, is_readable_on_paper
from briefing.domain.vocabularies import Paper
from briefing.typeset.elements import Direction, ParagraphStyle, Role, TextStyle

INK = "#1A1F27"
SECONDARY = "#515B69"
ACCENT = "#14305E"
TINT = "#F1F4F9"
HAIRLINE = "#D3D9E2"
LEADER = "#8C96A5"
WATERMARK = "#F1F3F6"
BLACK = "#000000"
RED_LINE = "#A3121D"
CAUTION = "#8F5A00"

# ISO 216 A4 and ANSI/ASME Y14.1 A: width and height in points.
SHEETS: Mapping[Paper, tuple[float, float]] = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}

# Traffic Light Protocol 2.0 (FIRST, August 2022): the label's colour on black.
TLP_COLOURS: Mapping[str, str] = {
    "TLP:RED": "#FF2B2B",
    "TLP:AMBER": "#FFC000",
    "TLP:AMBER+STRICT": "#FFC000",
    "TLP:GREEN": "#33FF00",
    "TLP:CLEAR": "#FFFFFF",
}
TLP_SIZE = 12.0  # at least (TLP 2.0)

# Fill and text of a stance; what takes no side has the middle of the scale.
STANCE_COLOURS: Mapping[str, tuple[str, str]] = {
    "oppose": ("#B35806", WHITE),
    "lean_oppose": ("#F6B56B", INK),
    "neutral": ("#DCE0E6", INK),
    "divided": ("#DCE0E6", INK),
    "ambiguous": ("#DCE0E6", INK),
    "conditional": ("#DCE0E6", INK),
    "lean_support": ("#92C5EB", INK),
    "support": ("#2166AC", WHITE),
}

# Claimants in a chart after the first, which has the accent: apart in lightness, none good or bad.
SERIES = ("#7A6A3A", "#3F7F8C", "#6F5A86")

TABULAR = ("tnum",)


@dataclass(frozen=True)
class Style:
    """What an organisation may choose."""

    accent: str = ACCENT


def style_for(accent_colour: str) -> Style:
    """The style with an organisation's accent colour, unless text in it could not be read."""
    readable = is_colour(accent_colour) and is_readable_on_paper(accent_colour)
    return Style(accent_colour) if readable else Style()


def sans(size: float, colour: str = INK, *, bold: bool = False, italic: bool = False) -> TextStyle:
    """Heads, tiles, tables and small print; figures in equal widths."""
    return TextStyle("sans", size, bold, italic, colour, features=TABULAR)


def serif(size: float, colour: str = INK, *, bold: bool = False, italic: bool = False) -> TextStyle:
    """Running text."""
    return TextStyle("serif", size, bold, italic, colour)


def raised(text: TextStyle) -> TextStyle:
    """A note mark in a text of this style."""
    return replace(
        text,
        family="sans",
        size=max(round(text.size * 0.62, 2), 5.0),
        rise=round(text.size * 0.36, 2),
        bold=False,
        italic=False,
        features=TABULAR,
    )


def paragraph(
    text: TextStyle,
    leading: float = 1.4,
    *,
    before: float = 0.0,
    after: float = 0.0,
    role: Role = "P",
    align: Literal["start", "end", "center", "justify"] = "start",
    keep: bool = False,
    direction: Direction = "page",
) -> ParagraphStyle:
    """A paragraph of `text`; `leading` is a multiple of its size.

    What the program says runs as the page does, whichever name it begins with; what an analyst or
    a source wrote has `direction` "auto".
    """
    return ParagraphStyle(
        text,
        round(text.size * leading, 2),
        align=align,
        space_before=before,
        space_after=after,
        role=role,
        keep_with_next=keep,
        direction=direction,
    )


@dataclass(frozen=True)
class Density:
    """How close a document is set; a document meant for one page is set closer.

    `heading_before` and `heading_after` belong to the first level, `row` is the space over and
    under what stands in a row. With `run_in` the notes of one source follow each other in one
    paragraph, a gap is one too, and a figure stands before its label.
    """

    title: float = 21.0
    body: float = 10.0
    leading: float = 1.48
    after: float = 6.0
    item_after: float = 3.0
    headings: tuple[float, ...] = (12.5, 10.8, 10.0, 9.4)
    heading_before: float = 13.0
    heading_after: float = 5.0
    bottom_line: float = 10.6
    number_leading: float = 26.0
    tile_text: float = 7.3
    row: float = 3.5
    run_in: bool = False

    @cached_property
    def text(self) -> ParagraphStyle:
        """A paragraph of running text."""
        return paragraph(serif(self.body), self.leading, after=self.after, direction="auto")


AIRY = Density()
# Saves a page that would hold a few lines, and is hardly seen.
SNUG = Density(
    body=9.8,
    leading=1.42,
    after=4.8,
    item_after=2.2,
    heading_before=10.5,
    heading_after=4.0,
    row=2.8,
)
# Where that is not enough: notes and gaps run on, as in a document of one page.
RUN_ON = replace(SNUG, run_in=True)
CLOSE = Density(
    title=19.0,
    body=9.3,
    leading=1.36,
    after=3.0,
    item_after=1.6,
    headings=(11.0, 10.0, 9.4, 9.0),
    heading_before=6.5,
    heading_after=2.0,
    bottom_line=9.8,
    number_leading=22.0,
    tile_text=7.0,
    row=2.6,
    run_in=True,
)
TIGHT = replace(
    CLOSE,
    title=18.0,
    body=8.9,
    leading=1.3,
    after=2.0,
    item_after=1.0,
    heading_before=5.0,
    heading_after=1.5,
    bottom_line=9.4,
    number_leading=20.0,
    tile_text=6.8,
    row=2.2,
)

TABLE_HEAD = paragraph(sans(7.4, SECONDARY, bold=True), 1.3)
TABLE_TEXT = paragraph(sans(8.6), 1.35)
SMALL = paragraph(sans(7.4, SECONDARY), 1.34)
CAPTION = paragraph(sans(7.4, SECONDARY, italic=True), 1.36, before=3, after=6, role="Caption")
# Looks like a caption and belongs to no table or picture alone.
ASIDE = replace(CAPTION, role="P")
NOTE = paragraph(sans(7), 1.34, role="Note")


def label(style: Style) -> ParagraphStyle:
    """The small capitals-like label over a callout."""
    return paragraph(sans(7.2, style.accent, bold=True), 1.3, after=2, keep=True)
