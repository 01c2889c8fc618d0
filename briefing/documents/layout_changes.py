"""Changes laid out: what stood before beside what stands now, and why."""

from collections.abc import Iterator, Sequence

from briefing.documents.change_blocks import Changes, FigureChange, FindingChange, PositionChange
from briefing.documents.layout_matrix import chip
from briefing.documents.layout_text import (
    Setting,
    heading,
    line_runs,
    mark_runs,
    plain_paragraph,
    text_with_mark,
    told,
)
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.position_blocks import StanceFace
from briefing.documents.prose import Heading, Words
from briefing.documents.style import (
    ASIDE,
    INK,
    SECONDARY,
    SMALL,
    TABLE_HEAD,
    TABLE_TEXT,
    paragraph,
    sans,
    serif,
)
from briefing.documents.table_look import ruled_table
from briefing.typeset.elements import (
    NO_PADDING,
    Cell,
    Column,
    Element,
    Padding,
    Paragraph,
    ParagraphStyle,
    Row,
    Table,
    TableStyle,
)

_CHIP_WIDTH = 22.0
_BARE = TableStyle(padding=NO_PADDING)
_KIND = paragraph(sans(8.4, INK, bold=True), 1.35)
_BOLD = paragraph(sans(8.8, INK, bold=True), 1.32)
_SOURCE = paragraph(serif(9.4), 1.4)
_TEXT = paragraph(serif(9.4), 1.4, direction="auto")


def changes(setting: Setting, block: Changes, phrases: Phrases) -> tuple[Element, ...]:
    words = phrases.changes
    found: list[Element] = [plain_paragraph(block.compared, ASIDE)]
    if block.positions:
        found += _group(setting, f"{block.key}/positions", words.positions)
        rows = tuple(_position(setting, each) for each in block.positions)
        found.append(_table(words.position_columns, (1.4, 2.0, 1.8, 2.6), rows))
    if block.figures:
        found += _group(setting, f"{block.key}/figures", words.figures)
        rows = tuple(_figure(setting, each) for each in block.figures)
        found.append(_table(words.figure_columns, (2.2, 1.6, 1.6, 2.2), rows))
    for name, part in (
        (words.judgements, block.judgements),
        (words.gaps, block.gaps),
        (words.sources, block.sources),
    ):
        if part:
            found += _group(setting, f"{block.key}/{name}", name)
            style = _SOURCE if part is block.sources else _TEXT
            has_reason = any(each.reason for each in part)
            rows = tuple(_finding(setting, each, style, has_reason=has_reason) for each in part)
            columns = words.finding_columns if has_reason else words.finding_columns[:2]
            found.append(_table(columns, (1.0, 4.2, 2.4) if has_reason else (1.0, 6.6), rows))
    if block.unchanged:
        found.append(plain_paragraph(block.unchanged, ASIDE))
    return tuple(found)


def _group(setting: Setting, key: str, name: str) -> Iterator[Element]:
    yield heading(setting, Heading(key, 2, (Words(name),)))


def _table(names: Sequence[str], widths: Sequence[float], rows: tuple[Row, ...]) -> Table:
    head = Row(tuple(Cell((plain_paragraph(text, TABLE_HEAD),)) for text in names))
    columns = tuple(Column(fraction=width) for width in widths)
    return Table(columns, rows, ruled_table(row_head=True), head=(head,))


def _position(setting: Setting, change: PositionChange) -> Row:
    return Row(
        (
            Cell(tuple(_kind(change.kind, change.date, change.note))),
            Cell(
                (plain_paragraph(change.actor, _BOLD), plain_paragraph(change.proposition, SMALL))
            ),
            Cell(_face(setting, change.older, change.older_date)),
            Cell((*_face(setting, change.newer, ""), *_wording(setting, change))),
        ),
        key=change.key,
    )


def _kind(kind: str, *below: str) -> Iterator[Element]:
    yield plain_paragraph(kind, _KIND)
    for text in below:
        if text:
            yield plain_paragraph(text, SMALL)


def _face(setting: Setting, face: StanceFace | None, date: str) -> tuple[Element, ...]:
    """A stance as sign and words; nothing for what was not there."""
    if face is None:
        return (plain_paragraph("–", SMALL),)
    said = setting.punctuation.listed((face.words, face.hedge, face.red_line, *face.marks))
    lines = (plain_paragraph(said, TABLE_TEXT), *((plain_paragraph(date, SMALL),) if date else ()))
    sign = Table((Column(fraction=1),), (Row((chip(face),)),), _BARE)
    row = Row((Cell((sign,)), Cell(lines, padding=Padding(0, 0, 0, 6))))
    return (Table((Column(width=_CHIP_WIDTH), Column(fraction=1)), (row,), _BARE),)


def _wording(setting: Setting, change: PositionChange) -> Iterator[Element]:
    if change.wording or change.mark.notes or change.mark.words:
        yield text_with_mark(setting, change.wording, change.mark, _TEXT)


def _figure(setting: Setting, change: FigureChange) -> Row:
    about = (change.attribution, change.counting)
    return Row(
        (
            Cell(
                (
                    plain_paragraph(change.label, _BOLD),
                    *(plain_paragraph(text, SMALL) for text in about if text),
                )
            ),
            Cell(_value(setting, change.older, change.older_as_of)),
            Cell(_value(setting, change.newer, change.newer_as_of, change)),
            Cell(tuple(_kind(change.kind, change.difference))),
        ),
        key=change.key,
    )


def _value(
    setting: Setting, value: str, as_of: str, change: FigureChange | None = None
) -> tuple[Element, ...]:
    if not value:
        return (plain_paragraph("–", SMALL),)
    if change is None:
        return (plain_paragraph(value, TABLE_TEXT), plain_paragraph(as_of, SMALL))
    marked = text_with_mark(setting, value, change.mark, _BOLD)
    return (marked, plain_paragraph(as_of, SMALL))


def _finding(
    setting: Setting, change: FindingChange, style: ParagraphStyle, *, has_reason: bool
) -> Row:
    """A row; where no row of the table has a reason, there is no column for one."""
    runs = line_runs(setting, change.text, style.text)
    what: list[Element] = [Paragraph((*runs, *mark_runs(setting, change.mark, style.text)), style)]
    if change.older:
        what.append(plain_paragraph(change.older, paragraph(sans(8, SECONDARY), 1.4, before=1)))
    cells = [Cell((plain_paragraph(change.kind, _KIND),)), Cell(tuple(what))]
    if has_reason:
        cells.append(Cell((plain_paragraph(told(setting, change.reason), TABLE_TEXT),)))
    return Row(tuple(cells), key=change.key)
