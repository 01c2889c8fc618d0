"""The chronology laid out: date, what happened and why it matters, who and where, the source."""

from collections.abc import Iterator

from briefing.documents.chronology_blocks import Chronology, ChronologyRow
from briefing.documents.layout_text import (
    Setting,
    apart,
    line_runs,
    mark_runs,
    plain_paragraph,
    told,
)
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.style import (
    CAUTION,
    INK,
    SECONDARY,
    SMALL,
    TABLE_HEAD,
    paragraph,
    sans,
    serif,
)
from briefing.documents.table_look import ruled_table
from briefing.scene.items import Stroke
from briefing.typeset.elements import Cell, Column, Element, Padding, Paragraph, Row, Run, Table

_BESIDE_BAR = Padding(3.5, 6, 3.5, 7)
_SIGNIFICANCE = paragraph(serif(9), 1.4, before=2, direction="auto")


def chronology(setting: Setting, block: Chronology, phrases: Phrases) -> tuple[Element, ...]:
    names = phrases.chronology_columns
    head = Row(tuple(Cell((plain_paragraph(text, TABLE_HEAD),)) for text in names))
    columns = (
        Column(fraction=1.1),
        Column(fraction=2.7),
        Column(fraction=1.6),
        Column(fraction=2.1),
    )
    rows = tuple(_row(setting, row, phrases) for row in block.rows)
    return (Table(columns, rows, ruled_table(row_head=True), head=(head,), key=block.key),)


def _row(setting: Setting, row: ChronologyRow, phrases: Phrases) -> Row:
    date = plain_paragraph(row.date, paragraph(sans(8.2), 1.4))
    who = tuple(plain_paragraph(text, SMALL) for text in (row.actors, row.place) if text)
    sources = tuple(Paragraph(line_runs(setting, line, SMALL.text), SMALL) for line in row.sources)
    # A figure is no event: a bar beside it tells it apart.
    bar = Stroke(2, setting.style.accent) if row.is_figure else None
    return Row(
        (
            Cell((date,)),
            Cell(
                tuple(_what(setting, row, phrases)),
                padding=_BESIDE_BAR if row.is_figure else None,
                bar=bar,
            ),
            Cell(who),
            Cell(sources),
        ),
        key=row.key,
    )


def _what(setting: Setting, row: ChronologyRow, phrases: Phrases) -> Iterator[Element]:
    bold = sans(8.8, INK, bold=True)
    title = paragraph(bold, 1.32, direction="auto")
    look = sans(7.6, CAUTION, bold=True) if row.doubtful else sans(7.6, SECONDARY)
    status = (Run(f"  {apart(setting, row.status)}", look),) if row.status else ()
    yield Paragraph((Run(row.title, bold), *mark_runs(setting, row.mark, bold), *status), title)
    if row.summary:
        summary = told(setting, row.summary)
        yield plain_paragraph(summary, paragraph(sans(8.2, SECONDARY), 1.36))
    for line in row.significance:
        label = f"{phrases.sections.significance}{phrases.punctuation.colon}"
        name = Run(label, sans(7.6, setting.style.accent, bold=True))
        yield Paragraph((name, *line_runs(setting, line, _SIGNIFICANCE.text)), _SIGNIFICANCE)
