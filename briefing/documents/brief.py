"""What a template works with: the briefing's typed parts, its text, and its subject."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.documents.change_window import Compared
from briefing.documents.composing import Composing
from briefing.documents.content import Block, BottomLine
from briefing.documents.live_block_composing import LiveBlockComposer
from briefing.documents.prose import Heading, Origin, ProseBlock, Words
from briefing.documents.prose_composing import compose_text
from briefing.documents.selection import Subject
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.redactions import NOTHING_KEPT_BACK, Redactions
from briefing.domain.vocabularies import EditionStatus
from briefing.text.live_blocks import LiveBlock
from briefing.text.markdown import pieces
from briefing.text.tree import blocks_within

DRAFT = "draft"


@dataclass(frozen=True)
class EditionInfo:
    """The edition a document is made for; `number` 0 is none. All dates come from outside.

    `date` is the day it is made on, `previous_number` and `previous_cut_off` are those of the
    edition before, against which shifts are named; `previous_id` is that of an edition to compare
    with in the place of the last one. A `previous_cut_off` without a number is a day that a report
    of changes is to begin at. `redactions` are what is kept back from its readers.
    """

    number: int = 0
    status: EditionStatus = "draft"
    date: Date | None = None
    cut_off: Date | None = None
    next_due: Date | None = None
    previous_number: int = 0
    previous_cut_off: Date | None = None
    previous_id: str | None = None
    redactions: Redactions = NOTHING_KEPT_BACK


@dataclass(frozen=True)
class Brief:
    """A briefing on its way to the page. Its texts are composed when a template asks for them, so
    that endnotes are numbered in the order of the page.
    """

    composing: Composing
    briefing: Briefing
    draft: str
    subject: Subject
    edition: EditionInfo
    placed: frozenset[str]

    @property
    def compared(self) -> Compared:
        """What a report of changes compares: a day that was asked for wins over an edition."""
        edition = self.edition
        since = None if edition.previous_number else edition.previous_cut_off
        until = edition.cut_off or self.briefing.cut_off or edition.date
        return Compared(self.briefing, until, since, edition.previous_id)

    def text(self) -> tuple[Block, ...]:
        """The blocks of the free text."""
        return self._composed(self.draft, DRAFT)

    def part(self, name: str) -> tuple[Block, ...]:
        """The blocks of a typed part; an empty one is noted as left out."""
        text = self.briefing.part(name)
        if not text.strip():
            self.composing.left_out.append(name)
        return self._composed(text, name)

    def bottom_line(self) -> tuple[Block, ...]:
        """The bottom line as a callout, and behind it what is no running text."""
        found = self.part("bottom_line")
        prose: list[ProseBlock] = []
        others: list[Block] = []
        for block in found:
            if isinstance(block, ProseBlock):
                prose.append(block)
            else:
                others.append(block)
        if not prose:
            return tuple(others)
        length = len(self.briefing.part("bottom_line"))
        origin = Origin("bottom_line", 0, length)
        return (BottomLine("part/bottom_line", tuple(prose), origin), *others)

    def section(self, name: str, heading: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """`blocks` under their heading; without any, nothing, and the section is left out.

        A section that holds something is not left out, also where its typed part is empty.
        """
        left_out = self.composing.left_out
        if not blocks:
            if name not in left_out:
                left_out.append(name)
            return ()
        if name in left_out:
            left_out.remove(name)
        return (Heading(f"section/{name}", 1, (Words(heading),)), *blocks)

    def computed(
        self, name: str, heading: str, scheme: str, block: Block | None
    ) -> tuple[Block, ...]:
        """A computed section, unless the analyst placed such a block in the text."""
        if scheme in self.placed:
            return ()
        return self.section(name, heading, () if block is None else (block,))

    def _composed(self, text: str, name: str) -> tuple[Block, ...]:
        return compose_text(
            text, name, self.composing, LiveBlockComposer(self.composing, self.compared)
        )


def placed_schemes(briefing: Briefing, draft: str, subject: Subject) -> frozenset[str]:
    """The live blocks on the briefing's own subject that the analyst placed in its texts."""
    texts = (draft, *(part.text for part in briefing.parts))
    own = {(subject.kind, subject.id), (None, None), ("briefing", briefing.id)}
    return frozenset(
        block.scheme
        for text in texts
        for piece in pieces(text)
        for block in blocks_within(piece.blocks)
        if isinstance(block, LiveBlock) and (block.subject_kind, block.subject_id) in own
    )
