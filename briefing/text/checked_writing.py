"""The texts of a briefing as its checks read them: sentences that know where each letter stands.

A line of a block (a paragraph, a heading, an item, a cell) is read as plain words; its sentences,
links, quotations and footnote marks are then cut from it, a soft line break being a space.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from briefing.domain.checks.draft import Link, PlacedBlock, Sentence, Setting, Writing
from briefing.text import tree
from briefing.text.letters import Letters, letters_of
from briefing.text.live_blocks import LiveBlock
from briefing.text.markdown import parse
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from briefing.text.spans import Span


def writing_of(texts: Sequence[tuple[str, str]]) -> Writing:
    """The `texts`, each a name and its CommonMark, in the order of the page."""
    walk = _Walk()
    for name, text in texts:
        walk.text(name, text)
    return Writing(tuple(texts), tuple(walk.sentences), tuple(walk.blocks))


@dataclass
class _Walk:
    """What was met so far; `headings` are those above the place, each with its level."""

    sentences: list[Sentence] = field(default_factory=list[Sentence])
    blocks: list[PlacedBlock] = field(default_factory=list[PlacedBlock])
    headings: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    paragraph: int = 0
    name: str = ""
    source: str = ""

    def text(self, name: str, source: str) -> None:
        self.name, self.source = name, source
        self.headings.clear()
        self._blocks(parse(source), "prose")

    def _blocks(self, blocks: Sequence[tree.Block], setting: Setting) -> None:
        for block in blocks:
            match block:
                case tree.Paragraph():
                    self._line(block.children, setting)
                case tree.Heading():
                    self._heading(block)
                case tree.Table():
                    self._table(block)
                case LiveBlock():
                    self.blocks.append(_placed(self.name, block))
                case _:
                    self._inner(block, setting)

    def _inner(self, block: tree.Block, setting: Setting) -> None:
        match block:
            case tree.BulletList() | tree.OrderedList():
                for item in block.items:
                    self._blocks(item.blocks, "item" if setting == "prose" else setting)
            case tree.BlockQuote():
                self._blocks(block.blocks, "quotation")
            case tree.FootnoteDefinition():
                self._blocks(block.blocks, "footnote")
            case _:
                pass

    def _heading(self, heading: tree.Heading) -> None:
        words = " ".join(tree.words(heading.children).split())
        above = [(level, text) for level, text in self.headings if level < heading.level]
        self.headings[:] = above
        self._line(heading.children, "heading")
        self.headings.append((heading.level, words))

    def _table(self, table: tree.Table) -> None:
        heads = [tree.words(cell.children) for cell in table.head]
        for cell in table.head:
            self._line(cell.children, "cell")
        for row in table.rows:
            row_head = tree.words(row[0].children)
            for place, (cell, head) in enumerate(zip(row, heads, strict=True)):
                self._line(cell.children, "cell", head, row_head if place else "")

    def _line(
        self,
        line: Sequence[tree.Inline],
        setting: Setting,
        column_head: str = "",
        row_head: str = "",
    ) -> None:
        letters = letters_of(line, self.source)
        self.paragraph += 1
        quoted = quotations(letters.words)
        headings = tuple(text for _, text in self.headings)
        for span in sentences(letters.words):
            self.sentences.append(
                Sentence(
                    text=self.name,
                    words=letters.words[span.start : span.end],
                    origins=letters.origins[span.start : span.end + 1],
                    paragraph=self.paragraph,
                    setting=setting,
                    links=tuple(_links(letters, span)),
                    quotations=tuple(_within(quoted, span)),
                    notes=tuple(
                        place - span.start
                        for place in letters.notes
                        if span.start < place <= span.end
                    ),
                    headings=headings,
                    column_head=column_head,
                    row_head=row_head,
                    wide=tuple(
                        (place - span.start, width)
                        for place, width in letters.wide
                        if span.start <= place < span.end
                    ),
                )
            )


def _links(letters: Letters, span: Span) -> Iterator[Link]:
    """The links of the sentence, in words of its own where a link goes beyond it."""
    for start, end, reference in letters.references:
        first, last = max(start, span.start), min(end, span.end)
        if first < last:
            yield Link(
                reference.kind,
                reference.record_id,
                letters.words[first:last],
                first - span.start,
                last - span.start,
                reference.span.start,
                reference.span.end,
            )


def _within(quoted: Sequence[Span], span: Span) -> Iterator[tuple[int, int]]:
    for one in quoted:
        first, last = max(one.start, span.start), min(one.end, span.end)
        if first < last:
            yield first - span.start, last - span.start


def _placed(name: str, block: LiveBlock) -> PlacedBlock:
    return PlacedBlock(
        name,
        block.span.start,
        block.span.end,
        block.scheme,
        block.subject_kind,
        block.subject_id,
        block.label,
        block.problems,
    )
