"""What carries each sentence of the analyst's prose: passages, a judgement, or nothing.

A sentence is carried by the evidence of the records it cites; one that cites a judgement is an
assessment. The evidence pack prints it, the editor draws it beside the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Literal, TypeAlias

from briefing.domain.evidence import evidence_of, source_of
from briefing.domain.kinds import KINDS
from briefing.domain.merging import survivor
from briefing.domain.records import Record, Records
from briefing.domain.sources import Excerpt, Source
from briefing.text import tree
from briefing.text.markdown import parse
from briefing.text.sentences import sentences
from briefing.text.spans import Span

# A letter written with a backslash, or by its name or number.
_WRITTEN = re.compile(r"\\[!-/:-@\[-`{-~]|&#?[0-9A-Za-z]+;")

Carried: TypeAlias = Literal["sourced", "assessment", "nothing"]


@dataclass(frozen=True)
class TracedSentence:
    """A sentence of the text called `text`: from `start` to `end` of its CommonMark, in code
    points, and its words without markup.

    `block` is the stretch of the block it stands in, `place` the line of the block and the place in
    that line's words. `references` are the records it cites, each once. `excerpt_ids` are the
    passages that carry it; a source cited as a whole carries it without any.
    """

    text: str
    start: int
    end: int
    words: str
    carried: Carried
    references: tuple[tree.Reference, ...]
    excerpt_ids: tuple[str, ...]
    block: Span
    place: tuple[int, int]


@dataclass(frozen=True)
class _Piece:
    """Words of a line, where and how they stand in the text, and the reference they belong to.

    `whole` is the stretch of that reference with its brackets and address.
    """

    words: str
    span: Span
    written: str
    reference: tree.Reference | None = None

    @property
    def whole(self) -> Span:
        return self.span if self.reference is None else self.reference.span


def traced_sentences(
    records: Records, texts: Sequence[tuple[str, str]]
) -> Iterator[TracedSentence]:
    """The sentences of `texts`, each a name and its CommonMark; headings have none."""
    for name, text in texts:
        for block in tree.blocks_within(parse(text)):
            if isinstance(block, tree.Heading):
                continue
            for number, line in enumerate(tree.lines_of(block)):
                pieces = list(_pieces(text, line, None))
                yield from _of_line(records, name, block.span, number, pieces)


def _of_line(
    records: Records, name: str, block: Span, number: int, pieces: Sequence[_Piece]
) -> Iterator[TracedSentence]:
    whole = "".join(piece.words for piece in pieces)
    for span in sentences(whole):
        inside = list(_inside(pieces, span))
        references = tuple(_cited(inside))
        assessed = any(reference.kind == "judgement" for reference in references)
        carriers = [_carriers(records, reference) for reference in references]
        excerpt_ids = dict.fromkeys(id for found in carriers for id in found or ())
        is_sourced = any(found is not None for found in carriers)
        yield TracedSentence(
            text=name,
            start=_source_place(*inside[0], is_end=False),
            end=_source_place(*inside[-1], is_end=True),
            words=" ".join(whole[span.start : span.end].split()),
            carried="assessment" if assessed else "sourced" if is_sourced else "nothing",
            references=references,
            excerpt_ids=tuple(excerpt_ids),
            block=block,
            place=(number, span.start),
        )


def _pieces(
    text: str, inlines: Sequence[tree.Inline], within: tree.Reference | None
) -> Iterator[_Piece]:
    for inline in inlines:
        match inline:
            case tree.Reference():
                yield from _pieces(text, inline.children, inline)
            case tree.Emphasis() | tree.Strong() | tree.Link() | tree.Image():
                yield from _pieces(text, inline.children, within)
            case _:
                words = tree.words((inline,))
                if words:
                    yield _Piece(words, inline.span, inline.span.of(text), within)


def _inside(pieces: Sequence[_Piece], span: Span) -> Iterator[tuple[_Piece, Span]]:
    """The pieces that a stretch of their line touches, each with the stretch of its own words."""
    at = 0
    for piece in pieces:
        start, end = max(span.start - at, 0), min(span.end - at, len(piece.words))
        if start < end:
            yield piece, Span(start, end)
        at += len(piece.words)


def _source_place(piece: _Piece, inside: Span, *, is_end: bool) -> int:
    """Where the first or last word of a sentence stands in the text; a reference is taken whole."""
    edge = inside.end if is_end else inside.start
    if edge == (len(piece.words) if is_end else 0):
        return piece.whole.end if is_end else piece.whole.start
    return piece.span.start + _length_written(piece.written, edge)


def _length_written(written: str, letters: int) -> int:
    """How much of what is `written` the first letters of it take, as they are read."""
    done = read = 0
    for found in _WRITTEN.finditer(written):
        plain = found.start() - done
        if read + plain >= letters:
            break
        read += plain + (1 if found[0][0] == "\\" else len(unescape(found[0])))
        done = found.end()
    return min(done + max(0, letters - read), len(written))


def _cited(inside: Sequence[tuple[_Piece, Span]]) -> Iterator[tree.Reference]:
    """The references whose words stand in the sentence, each record once."""
    seen: set[tuple[str, str]] = set()
    for piece, _ in inside:
        reference = piece.reference
        if reference is not None and (reference.kind, reference.record_id) not in seen:
            seen.add((reference.kind, reference.record_id))
            yield reference


def cited_record(records: Records, reference: tree.Reference) -> Record | None:
    """The record a reference leads to, unless it lies in the trash or nowhere."""
    record = records.find(KINDS[reference.kind], reference.record_id)
    record = None if record is None else survivor(records, record)
    return None if record is None or record.trashed_at is not None else record


def _carriers(records: Records, reference: tree.Reference) -> tuple[str, ...] | None:
    """The excerpts by which a record carries a sentence; None when it carries nothing."""
    record = cited_record(records, reference)
    if record is None:
        return None
    if isinstance(record, Source):
        return ()
    if isinstance(record, Excerpt):
        source = source_of(records, record)
        return None if source is None or source.trashed_at is not None else (record.id,)
    found = tuple(
        passage.excerpt.id
        for evidence, passage in evidence_of(records, record.KIND, record.id)
        if evidence.role != "context"
    )
    return found or None
