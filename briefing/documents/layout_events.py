"""Events laid out: a table, or a strip along a line for a few of them."""

from collections.abc import Sequence

from briefing.documents.layout_text import (
    Setting,
    apart,
    mark_runs,
    plain_paragraph,
    told,
)
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.record_blocks import EventRow, EventTable
from briefing.documents.style import (
    CAUTION,
    INK,
    SECONDARY,
    SMALL,
    TABLE_HEAD,
    paragraph,
    sans,
)
from briefing.documents.table_look import ruled_table
from briefing.scene.items import Stroke
from briefing.typeset.elements import (
    Cell,
    Column,
    Element,
    KeepTogether,
    Padding,
    Paragraph,
    Row,
    Run,
    Table,
    TableStyle,
)

_STRIP_COLUMNS = 5


def events(setting: Setting, block: EventTable, phrases: Phrases) -> tuple[Element, ...]:
    """Events in the order of time, as a table or along a line."""
    if block.form == "strip":
        return _strip(setting, block)
    head = Row(tuple(Cell((plain_paragraph(text, TABLE_HEAD),)) for text in phrases.event_columns))
    columns = (Column(fraction=1.3), Column(fraction=3.7), Column(fraction=1.7))
    rows = tuple(_event_row(setting, row) for row in block.rows)
    return (Table(columns, rows, ruled_table(row_head=True), head=(head,), key=block.key),)


def _event_row(setting: Setting, row: EventRow) -> Row:
    title = paragraph(sans(8.8, INK, bold=True), 1.32, direction="auto")
    look = sans(7.6, CAUTION, bold=True) if row.doubtful else sans(7.6, SECONDARY)
    status = (Run(f"  {apart(setting, row.status)}", look),) if row.status else ()
    what: list[Element] = [
        Paragraph(
            (Run(row.title, title.text), *mark_runs(setting, row.mark, title.text), *status), title
        )
    ]
    if row.summary:
        summary = told(setting, row.summary)
        what.append(plain_paragraph(summary, paragraph(sans(8.2, SECONDARY), 1.36)))
    who = [plain_paragraph(text, SMALL) for text in (row.actors, row.place) if text]
    date = plain_paragraph(row.date, paragraph(sans(8.2), 1.4))
    return Row((Cell((date,)), Cell(tuple(what)), Cell(tuple(who))), key=row.key)


def _strip(setting: Setting, block: EventTable) -> tuple[Element, ...]:
    """Dates over a line and what happened under it, five to a line."""
    columns = min(len(block.rows), _STRIP_COLUMNS)
    parts = [block.rows[at : at + columns] for at in range(0, len(block.rows), columns)]
    return tuple(
        KeepTogether((_strip_part(setting, part, columns, f"{block.key}/{number}"),))
        for number, part in enumerate(parts)
    )


def _strip_part(setting: Setting, rows: Sequence[EventRow], columns: int, key: str) -> Table:
    empty = tuple(Cell() for _ in range(columns - len(rows)))
    date = paragraph(sans(8, setting.style.accent, bold=True), 1.25)
    dates = tuple(Cell((plain_paragraph(row.date, date),), valign="bottom") for row in rows)
    told = tuple(Cell(_told(setting, row), key=row.key) for row in rows)
    line = Stroke(1.4, setting.style.accent)
    return Table(
        tuple(Column(fraction=1) for _ in range(columns)),
        (Row((*told, *empty)),),
        TableStyle(padding=Padding(3, 8, 4, 0), space_before=2, space_after=8),
        # Who listens hears each date with what happened then, not all dates first.
        head=(Row((*dates, *empty), rule=line),),
        key=key,
    )


def _told(setting: Setting, row: EventRow) -> tuple[Element, ...]:
    title = sans(8, INK)
    dot = Run("\u25cf ", sans(7, setting.style.accent))
    runs = (dot, Run(row.title, title), *mark_runs(setting, row.mark, title))
    look = sans(7.2, CAUTION, bold=True) if row.doubtful else sans(7.2, SECONDARY)
    status = (plain_paragraph(row.status, paragraph(look, 1.3)),) if row.status else ()
    return (Paragraph(runs, paragraph(title, 1.3)), *status)
