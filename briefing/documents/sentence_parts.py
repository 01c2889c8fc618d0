"""Every sentence of the analyst's prose with the passages that carry it.

A sentence is carried by the evidence of the records it cites; one that cites a judgement is an
assessment; one that leads to no passage says so.
"""

from collections.abc import Iterator, Sequence

from briefing.documents.composing import Composing
from briefing.documents.evidence_blocks import PassageLine, SentenceRow, SentenceTable
from briefing.documents.inline_composing import without_stray_at
from briefing.documents.prose import Mark, Origin
from briefing.documents.sentence_trace import Carried, cited_record, traced_sentences
from briefing.domain.evidence import evidence_of, source_of
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt, Source
from briefing.text import tree


def sentence_table(
    composing: Composing, texts: Sequence[tuple[str, str]], key: str, *, grades: bool
) -> SentenceTable:
    """The sentences of `texts`, each a name and its CommonMark."""
    rows = tuple(_rows(composing, texts, grades=grades))
    words = composing.phrases.evidence
    summary = words.summary.format(
        count=len(rows),
        sourced=sum(bool(row.passages) for row in rows),
        assessments=sum(row.kind == words.assessment for row in rows),
        open=sum(row.is_open for row in rows),
    )
    return SentenceTable(key, summary, rows)


def _rows(
    composing: Composing, texts: Sequence[tuple[str, str]], *, grades: bool
) -> Iterator[SentenceRow]:
    words = composing.phrases.evidence
    kinds: dict[Carried, str] = {
        "sourced": "",
        "assessment": words.assessment,
        "nothing": words.no_source,
    }
    for traced in traced_sentences(composing.records, texts):
        line, at = traced.place
        origin = Origin(traced.text, traced.block.start, traced.block.end)
        yield SentenceRow(
            f"sentence/{traced.text}/{traced.block.start}/{line}/{at}",
            without_stray_at(composing, traced.words, origin),
            kinds[traced.carried],
            traced.carried == "nothing",
            tuple(_passages(composing, traced.references, origin, grades=grades)),
            origin,
        )


def _passages(
    composing: Composing, cited: Sequence[tree.Reference], origin: Origin, *, grades: bool
) -> Iterator[PassageLine]:
    printed: set[int] = set()
    for reference in cited:
        record = cited_record(composing.records, reference)
        if record is None:
            composing.tell(
                message(
                    "“{words}” refers to a record that does not exist or lies in the trash.",
                    words=tree.words(reference.children),
                ),
                origin,
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
