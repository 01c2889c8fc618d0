"""Our links in a text: which records it cites in which words, and which live blocks it holds.

A reference is an ordinary link with the record's kind as its scheme, `[at least 242](figure:…)`.
What the text really means is what CommonMark makes of it, so it is parsed, not searched: a link
in a code span is none, one by way of a definition is one. The parser is loaded at the first call.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.domain.records import is_id
from briefing.text.escaping import escaped
from briefing.text.live_blocks import LiveBlock
from briefing.text.records_cited import REFERENCE_KINDS
from briefing.text.spans import Span
from briefing.text.tree import Block, Reference, blocks_within, inlines_within, lines_of, words


@dataclass(frozen=True, slots=True)
class ReferenceSpan:
    """A record cited in a text: which one, in which words, and where: `span` is the whole link."""

    kind: str
    record_id: str
    words: str
    span: Span


def references(text: str) -> tuple[ReferenceSpan, ...]:
    """Every link to a record in the CommonMark `text`, in its order."""
    from briefing.text.markdown import parse

    return references_in(parse(text))


def references_in(blocks: Sequence[Block]) -> tuple[ReferenceSpan, ...]:
    """Every link to a record in a text that is parsed already, in its order."""
    return tuple(
        _reference_span(inline)
        for block in blocks_within(blocks)
        for line in lines_of(block)
        for inline in inlines_within(line)
        if isinstance(inline, Reference)
    )


def _reference_span(reference: Reference) -> ReferenceSpan:
    return ReferenceSpan(
        reference.kind, reference.record_id, words(reference.children), reference.span
    )


def blocks(text: str) -> tuple[LiveBlock, ...]:
    """Every live block in the CommonMark `text`, in its order; a faulty one says its problems."""
    from briefing.text.markdown import parse

    return tuple(_live_blocks(parse(text)))


def _live_blocks(blocks: Sequence[Block]) -> Iterator[LiveBlock]:
    return (block for block in blocks_within(blocks) if isinstance(block, LiveBlock))


def link(words: str, kind: str, record_id: str) -> str:
    """The link that cites the record `record_id` as `words`; parsing gives exactly these words.

    A line end in `words` becomes a space. Raises ValueError for a kind that a text cannot cite
    and for an id that is not canonical.
    """
    if kind not in REFERENCE_KINDS:
        raise ValueError(f"a text cannot cite a record of kind {kind}")
    if not is_id(record_id):
        raise ValueError(f"{record_id} is not the id of a record")
    return f"[{escaped(words)}]({kind}:{record_id})"
