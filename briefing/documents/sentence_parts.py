"""Every sentence of the analyst's prose with the passages that carry it.

A sentence is carried by the evidence of the records it cites; one that cites a judgement is an
assessment; one that leads to no passage says so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.documents.citations import evidence_of, source_of
from briefing.documents.composing import Composing
from briefing.documents.evidence_blocks import PassageLine, SentenceRow, SentenceTable
from briefing.documents.inline_composing import without_stray_at
from briefing.documents.prose import Mark, Origin
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt, Source
from briefing.text import tree
from briefing.text.markdown import parse
from briefing.text.sentences import sentences


@dataclass(frozen=True)
class _Piece:
    """Words of a line, and the reference they belong to."""

    text: str
    reference: tree.Reference | None = None


def sentence_table(
    composing: Composing, texts: Sequence[tuple[str, str]], key: str, *, grades: bool
) -> SentenceTable:
    """The sentences of `texts`, each a name and its CommonMark."""
    rows = tuple(row for name, text in texts for row in _rows(composing, name, text, grades=grades))
    words = composing.phrases.evidence
    summary = words.summary.format(
        count=len(rows),
        sourced=sum(bool(row.passages) for row in rows),
        assessments=sum(row.kind == words.assessment for row in rows),
        open=sum(row.is_open for row in rows),
    )
    return SentenceTable(key, summary, rows)


def _rows(composing: Composing, name: str, text: str, *, grades: bool) -> Iterator[SentenceRow]:
    for block in tree.blocks_within(parse(text)):
        if isinstance(block, tree.Heading):
            continue
        origin = Origin(name, block.span.start, block.span.end)
        for place, line in enumerate(tree.lines_of(block)):
            yield from _of_line(
                composing, line, f"{name}/{block.span.start}/{place}", origin, grades=grades
            )


def _of_line(
    composing: Composing, line: Sequence[tree.Inline], key: str, origin: Origin, *, grades: bool
) -> Iterator[SentenceRow]:
    pieces = list(_pieces(composing, line, None))
    whole = "".join(piece.text for piece in pieces)
    for span in sentences(whole):
        cited = list(_cited(pieces, span.start, span.end))
        passages = tuple(_passages(composing, cited, grades=grades))
        words = composing.phrases.evidence
        assessed = any(reference.kind == "judgement" for reference in cited)
        kind = words.assessment if assessed else "" if passages else words.no_source
        yield SentenceRow(
            f"sentence/{key}/{span.start}",
            " ".join(whole[span.start : span.end].split()),
            kind,
            not assessed and not passages,
            passages,
            origin,
        )


def _pieces(
    composing: Composing, inlines: Sequence[tree.Inline], within: tree.Reference | None
) -> Iterator[_Piece]:
    for inline in inlines:
        match inline:
            case tree.Text():
                yield _Piece(without_stray_at(composing, inline.text), within)
            case tree.Reference():
                yield from _pieces(composing, inline.children, inline)
            case tree.Emphasis() | tree.Strong() | tree.Link() | tree.Image():
                yield from _pieces(composing, inline.children, within)
            case _:
                yield _Piece(tree.words((inline,)), within)


def _cited(pieces: Sequence[_Piece], start: int, end: int) -> Iterator[tree.Reference]:
    """The references whose words stand in the stretch, each once."""
    seen: set[tuple[str, str]] = set()
    at = 0
    for piece in pieces:
        reference = piece.reference
        overlaps = at < end and at + len(piece.text) > start
        at += len(piece.text)
        if reference is not None and overlaps:
            record = (reference.kind, reference.record_id)
            if record not in seen:
                seen.add(record)
                yield reference


def _passages(
    composing: Composing, cited: Sequence[tree.Reference], *, grades: bool
) -> Iterator[PassageLine]:
    printed: set[int] = set()
    for reference in cited:
        record = composing.records.find(KINDS[reference.kind], reference.record_id)
        if record is None or record.trashed_at is not None:
            composing.warn(
                "“{words}” refers to a record that does not exist or lies in the trash.",
                words=tree.words(reference.children),
            )
            continue
        graded = _grades(composing, record) if grades else {}
        for number in _mark(composing, record).notes:
            if number not in printed:
                printed.add(number)
                yield _passage(composing, number, graded)


def _mark(composing: Composing, record: Record) -> Mark:
    if isinstance(record, Excerpt):
        return composing.citations.mark_excerpt(record)
    if isinstance(record, Source):
        return composing.citations.mark_source(record)
    return composing.citations.mark(record)


def _grades(composing: Composing, record: Record) -> dict[str, str]:
    """Reliability and credibility of each passage of the record ("B2"), by the excerpt's id.

    Of a passage cited for itself only the reliability of its source is known.
    """
    if isinstance(record, Excerpt):
        source = source_of(composing.records, record)
        return {} if source is None else {record.id: source.reliability or ""}
    return {
        passage.excerpt.id: f"{passage.source.reliability or ''}{evidence.credibility or ''}"
        for evidence, passage in evidence_of(composing.records, record.KIND, record.id)
    }


def _passage(composing: Composing, number: int, graded: dict[str, str]) -> PassageLine:
    note = composing.citations.notes[number - 1]
    excerpt_id = note.key.removeprefix("note/excerpt/").partition("/")[0]
    return PassageLine(
        mark=Mark((number,)),
        source=note.source,
        date=note.date,
        passage=note.passage,
        translation=note.translation,
        language=note.language,
        about=note.about,
        caution=note.caution,
        grade=graded.get(excerpt_id, ""),
    )
