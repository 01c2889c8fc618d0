"""Events and figures in one order of time, and the analyst's words put beside what they are about.

A figure is a milestone when it opens or closes its claimant's series as it stands, or corrects an
older one: the series itself belongs into a table or a chart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.documents.chronology_blocks import Chronology, ChronologyRow
from briefing.documents.citations import citation
from briefing.documents.composing import Composing
from briefing.documents.content import Block
from briefing.documents.event_parts import event_row
from briefing.documents.figure_parts import measure_of, standing
from briefing.documents.prose import (
    Heading,
    Line,
    ListItem,
    Paragraph,
    TextList,
    Words,
)
from briefing.domain.attribution import claimant_words, counting_words
from briefing.domain.date_order import reading_key
from briefing.domain.events import Event
from briefing.domain.evidence import evidence_of
from briefing.domain.figures import Figure
from briefing.domain.records import Record
from briefing.domain.series import time_key
from briefing.domain.wording import figure_words
from briefing.text.directions import isolated

_CORRECTIONS = ("corrected_by_claimant", "source_error")


def milestones(composing: Composing, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The dated figures that open or close a series or correct an older one."""
    series: dict[tuple[str, str | None], list[Figure]] = {}
    for figure in sorted(standing(composing, figures), key=time_key):
        if time_key(figure):
            series.setdefault((figure.measure_id, figure.claimant_id), []).append(figure)
    return tuple(
        figure
        for one in series.values()
        for figure in one
        if figure in (one[0], one[-1]) or figure.supersede_reason in _CORRECTIONS
    )


def chronology(
    composing: Composing, events: Sequence[Event], figures: Sequence[Figure], key: str
) -> Chronology:
    """`events` and `figures` in the order of time, those without a date last."""
    dated = [(reading_key(event.start, event.end), event) for event in events]
    dated += [(reading_key(figure.as_of or figure.period), figure) for figure in figures]
    ordered = sorted(dated, key=lambda each: (not each[0], each[0]))
    rows = (_row(composing, record) for _, record in ordered)
    return Chronology(key, tuple(row for row in rows if row is not None))


def _row(composing: Composing, record: Event | Figure) -> ChronologyRow | None:
    if isinstance(record, Figure):
        return _figure_row(composing, record)
    row = event_row(composing, record)
    return ChronologyRow(
        key=row.key,
        date=row.date,
        title=row.title,
        summary=row.summary,
        actors=row.actors,
        place=row.place,
        status=row.status,
        doubtful=row.doubtful,
        sources=_sources(composing, record),
        mark=row.mark,
    )


def _figure_row(composing: Composing, figure: Figure) -> ChronologyRow | None:
    measure = measure_of(composing, figure)
    if measure is None:
        return None
    phrases = composing.phrases
    number = figure_words(figure, measure, phrases.figures)
    caveat = isolated(figure.caveat, phrases.direction)
    return ChronologyRow(
        key=f"figure/{figure.id}",
        date=composing.date(figure.as_of or figure.period) or phrases.date_not_stated,
        title=f"{measure.label}{phrases.punctuation.colon}{number}",
        summary=". ".join(
            part for part in (counting_words(figure, measure, phrases.attribution), caveat) if part
        ),
        actors=claimant_words(composing.name(figure.claimant_id), phrases.attribution),
        is_figure=True,
        sources=_sources(composing, figure),
        mark=composing.citations.mark(figure),
    )


def _sources(composing: Composing, record: Record) -> tuple[Line, ...]:
    """The sources of a record, each cited once."""
    sources = {
        passage.source.id: passage.source
        for evidence, passage in evidence_of(composing.records, record.KIND, record.id)
        if evidence.role != "context"
    }
    return tuple(citation(source, composing.phrases) for source in sources.values())


def with_significance(
    block: Chronology, typed: Sequence[Block]
) -> tuple[Chronology, tuple[Block, ...]]:
    """`block` with every typed paragraph or point that cites one of its rows beside that row, and
    what is left of `typed`.
    """
    keys = {row.key for row in block.rows}
    placed: dict[str, list[Line]] = {}
    left: list[Block] = []
    for each in typed:
        rest = _placed(each, keys, placed)
        if rest is not None:
            left.append(rest)
    rows = tuple(replace(row, significance=tuple(placed.get(row.key, ()))) for row in block.rows)
    return replace(block, rows=rows), () if _only_headings(left) else tuple(left)


def _placed(block: Block, keys: set[str], placed: dict[str, list[Line]]) -> Block | None:
    """Puts away what is about one row; gives back what is not, or None."""
    if isinstance(block, Paragraph):
        return None if _put(block.line, keys, placed) else block
    if not isinstance(block, TextList):
        return block
    left: list[ListItem] = []
    for item in block.items:
        inside = item.blocks
        only = inside[0] if len(inside) == 1 else None
        if not (isinstance(only, Paragraph) and _put(only.line, keys, placed)):
            left.append(item)
    return replace(block, items=tuple(left)) if left else None


def _put(line: Line, keys: set[str], placed: dict[str, list[Line]]) -> bool:
    cited = set(_cited(line)) & keys
    if len(cited) != 1:
        return False
    (key,) = cited
    placed.setdefault(key, []).append(line)
    return True


def _cited(line: Line) -> Iterator[str]:
    for inline in line:
        if isinstance(inline, Words) and inline.record:
            yield inline.record.replace(":", "/", 1)


def _only_headings(blocks: Sequence[Block]) -> bool:
    return all(isinstance(block, Heading) for block in blocks)
