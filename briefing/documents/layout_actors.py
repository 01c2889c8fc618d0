"""An actor laid out: its card with names in their scripts, offices, relations."""

from collections.abc import Sequence

from briefing.documents.layout_text import (
    Setting,
    mark_runs,
    plain_paragraph,
    text_with_mark,
)
from briefing.documents.record_blocks import (
    ActorCard,
    NameRow,
    Office,
    Offices,
    Relations,
)
from briefing.documents.style import INK, SECONDARY, SMALL, TABLE_TEXT, TINT, paragraph, sans
from briefing.documents.table_look import ruled_table
from briefing.typeset.elements import (
    Box,
    Cell,
    Column,
    Element,
    Padding,
    Paragraph,
    Row,
    Run,
    Table,
    TableStyle,
)

_NAME_COLUMNS = 4
_NAME = paragraph(sans(11.5), 1.4)
_FACT_LABEL = paragraph(sans(8, SECONDARY), 1.4)
_FACT = paragraph(sans(9), 1.4)


def actor_card(setting: Setting, block: ActorCard) -> tuple[Element, ...]:
    """The names in columns, each in its own script and language, over the facts."""
    name = paragraph(sans(12.5, setting.style.accent, bold=True), 1.3, after=3)
    facts = Table(
        (Column(width=64), Column(fraction=1)),
        tuple(_fact(label, text) for label, text in block.facts),
        TableStyle(padding=Padding(1.5, 6, 1.5, 0), row_head=True),
    )
    head = (plain_paragraph(block.name, name),) if block.name else ()
    names = (_names(block.names),) if block.names else ()
    return (
        Box(
            (*head, *names, *((facts,) if block.facts else ())),
            fill=TINT,
            padding=Padding(9, 12, 9, 12),
            space_before=2,
            space_after=8,
            key=block.key,
        ),
    )


def _fact(label: str, text: str) -> Row:
    cells = (plain_paragraph(label, _FACT_LABEL), plain_paragraph(text, _FACT))
    return Row(tuple(Cell((each,)) for each in cells))


def _names(names: Sequence[NameRow]) -> Table:
    rows = [names[start : start + _NAME_COLUMNS] for start in range(0, len(names), _NAME_COLUMNS)]
    return Table(
        tuple(Column(fraction=1) for _ in range(_NAME_COLUMNS)),
        tuple(_name_row(row) for row in rows),
        TableStyle(padding=Padding(0, 8, 3, 0), space_after=5),
    )


def _name_row(names: Sequence[NameRow]) -> Row:
    empty = (Cell() for _ in range(_NAME_COLUMNS - len(names)))
    return Row((*(_name(each) for each in names), *empty))


def _name(row: NameRow) -> Cell:
    # Every name stands at the start of its column, whatever its own direction.
    name = plain_paragraph(row.name, _NAME, row.language or None)
    return Cell((name, plain_paragraph(row.about, SMALL)))


def offices(setting: Setting, block: Offices) -> tuple[Element, ...]:
    columns = (Column(fraction=2), Column(fraction=3), Column(fraction=2))
    rows = tuple(_office(setting, office) for office in block.offices)
    return (Table(columns, rows, ruled_table(row_head=True), key=block.key),)


def _office(setting: Setting, office: Office) -> Row:
    holder = paragraph(sans(8.8, INK, bold=True), 1.35)
    return Row(
        (
            Cell((plain_paragraph(office.role, TABLE_TEXT),)),
            Cell((text_with_mark(setting, office.holder, office.mark, holder),)),
            Cell((plain_paragraph(office.dates, paragraph(sans(8.2, SECONDARY), 1.4)),)),
        ),
        key=office.key,
    )


def relations(setting: Setting, block: Relations) -> tuple[Element, ...]:
    style = paragraph(sans(9), 1.45, after=2)
    lines: list[Element] = []
    for line in block.relations:
        dates = (Run(f"  {line.dates}", sans(8, SECONDARY)),) if line.dates else ()
        runs = (Run(line.words, style.text), *mark_runs(setting, line.mark, style.text), *dates)
        lines.append(Paragraph(runs, style, key=line.key))
    return tuple(lines)
