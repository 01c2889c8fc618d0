"""The table of contents: set between the elements around it, once it is known to be wanted.

Its height follows from the headings alone, so that pages are made up before anything is drawn, and
the numbers are put in while the lines are drawn: nothing is laid out twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from briefing.scene.items import Stroke
from briefing.typeset.breaking import Line, broken_lines, fitted_words, natural_widths
from briefing.typeset.context import Context
from briefing.typeset.elements import Bookmark, Paragraph, ParagraphStyle, Run
from briefing.typeset.line import Setting, draw_line
from briefing.typeset.pages import Sheet
from briefing.typeset.painter import Painter
from briefing.typeset.paragraph import baseline_of
from briefing.typeset.pieces import Block, Piece, Tie
from briefing.typeset.record import Box, LinkArea, Spot
from briefing.typeset.tagging import Tag
from briefing.typeset.words import Words, words_of

_NARROWEST = 1.0
_APART = 4.0  # the least distance of a leader from the words before it
_DOT = (0.8, 2.6)  # a dot of a leader, and the space to the next


@dataclass(frozen=True)
class Contents:
    """A list of the bookmarks after it with their pages, in a document of more than `beyond` pages.

    An entry of level 1 has the first of `styles` and so on; deeper ones are not listed. Pages stand
    at the end, in `number_width`; `leader` is the colour of the dots that lead there. `heading`
    stands above. It is an element of the document itself, not of a box or table.
    """

    styles: tuple[ParagraphStyle, ...]
    heading: Paragraph | None = None
    beyond: int = 4
    number_width: float = 24.0
    leader: str = "#808080"
    key: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Entry:
    """A heading to be listed: its title in the style of its level, and its elements in order."""

    title: str
    style: ParagraphStyle
    words: Words
    tags: tuple[Tag, ...]
    place: int


@dataclass(slots=True, eq=False)
class Listing:
    """The lines of a table of contents; `spots` of its headings are known when pages are made up,
    and needed when it is drawn.
    """

    contents: Contents
    width: float
    context: Context
    bookmarks: Sequence[Bookmark]
    spots: list[Spot] = field(default_factory=list[Spot])

    def block(self) -> Block:
        """All lines, without the heading."""
        pieces = [piece for entry in self._entries() for piece in self._pieces(entry)]
        styles = self.contents.styles
        return Block(pieces, styles[0].space_before, styles[0].space_after) if pieces else Block()

    def locate(self, sheets: Sequence[Sheet], left: float, top: float) -> None:
        """Finds the headings on their pages, whose text begins at `left` and `top`."""
        found = [
            Spot(page, left + placed.piece.indent, top - placed.top)
            for page, sheet in enumerate(sheets, start=1)
            for placed in sheet.placed
            if placed.piece.bookmark is not None
        ]
        # Bookmarks before the contents, its own heading among them, are not listed.
        self.spots = found[len(found) - len(self.bookmarks) :]

    def _entries(self) -> list[_Entry]:
        contents = self.contents
        entries: list[_Entry] = []
        open_tags = [Tag("TOC")]
        for place, bookmark in enumerate(self.bookmarks):
            level = max(bookmark.level, 1)
            if level > len(contents.styles):
                continue
            open_tags = [*open_tags[:level], *(Tag("TOC") for _ in range(len(open_tags), level))]
            tags = (*open_tags, Tag("TOCI"), Tag("Reference"), Tag("Link"))
            style = contents.styles[level - 1]
            run = Run(bookmark.title, style.text)
            words = words_of((run,), style.direction, self.context)
            entries.append(_Entry(bookmark.title, style, words, tags, place))
        return entries

    def _pieces(self, entry: _Entry) -> list[Piece]:
        style = entry.style
        room = max(self.width - style.indent_start - self.contents.number_width, _NARROWEST)
        fitted = fitted_words(entry.words.words, room, self.context.notices, self.context.key)
        lines = broken_lines(fitted, room, room)
        return [
            Piece(
                style.leading,
                partial(self._draw, entry, line, is_last=place == len(lines) - 1),
                gap=style.space_before if entry.place and not place else 0.0,
                tie=Tie.FREE if place == len(lines) - 1 else Tie.MUST,
                lines=1,
                baseline=baseline_of(style),
                key=self.context.key,
            )
            for place, line in enumerate(lines)
        ]

    def _draw(
        self,
        entry: _Entry,
        line: Line,
        painter: Painter,
        left: float,
        top: float,
        *,
        is_last: bool,
    ) -> None:
        style = entry.style
        painter.place(self.contents.key, left, top, self.width, style.leading)
        for tag in entry.tags:
            painter.tagging.begin(tag)
        baseline = top - baseline_of(style)
        start = style.indent_start
        x = left + (self.width - start - line.width if self.context.rtl else start)
        level = entry.words.level
        draw_line(painter, line, Setting(x, baseline, line.width, "start", level))
        if is_last:
            self._draw_number(entry, line, painter, left, baseline)
        self._lead(entry, painter, left, top)
        for _ in entry.tags:
            painter.tagging.end()

    def _draw_number(
        self, entry: _Entry, line: Line, painter: Painter, left: float, baseline: float
    ) -> None:
        run = Run(str(self.spots[entry.place].page), entry.style.text)
        words = words_of((run,), "ltr", self.context)
        _, length = natural_widths(words.words)
        number = broken_lines(words.words, length, length)[0]
        self._draw_leader(entry, line, length, painter, left, baseline)
        x = left if self.context.rtl else left + self.width - length
        draw_line(painter, number, Setting(x, baseline, length, "start", 0))

    def _draw_leader(
        self,
        entry: _Entry,
        line: Line,
        length: float,
        painter: Painter,
        left: float,
        baseline: float,
    ) -> None:
        """Dots that stand below each other in all lines, counted from where the pages stand."""
        step = _DOT[0] + _DOT[1]
        near = max(length, self.contents.number_width / 2) + _APART
        far = self.width - entry.style.indent_start - line.width - _APART
        dots = int((far - near) // step)
        if dots <= 0:
            return
        stroke = Stroke(_DOT[0], self.contents.leader, _DOT)
        edge, away = (left, 1) if self.context.rtl else (left + self.width, -1)
        level = baseline + _DOT[0] / 2
        painter.line(
            (edge + away * near, level), (edge + away * (near + dots * step), level), stroke
        )

    def _lead(self, entry: _Entry, painter: Painter, left: float, top: float) -> None:
        node = painter.tagging.node(entry.tags[-1])
        if node is None:
            return
        box = Box(painter.page, left, top - entry.style.leading, left + self.width, top)
        spot = self.spots[entry.place]
        area = LinkArea(box, entry.title, None, None, self.context.key, node, spot)
        painter.record.links.append(area)


def listing(contents: Contents, after: Sequence[Block], width: float, context: Context) -> Listing:
    """The table of contents of the blocks after it."""
    bookmarks = [
        piece.bookmark for block in after for piece in block.pieces if piece.bookmark is not None
    ]
    if contents.key is not None:
        context = replace(context, key=contents.key)
    return Listing(contents, width, context, bookmarks)
