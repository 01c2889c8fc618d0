"""Figures laid out: tiles in rows, tables, and competing claims side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.documents.figure_blocks import (
    Competing,
    CompetingClaim,
    CompetingGroup,
    FigureRow,
    FigureTable,
    Tile,
    Tiles,
)
from briefing.documents.layout_text import (
    Setting,
    mark_runs,
    plain_paragraph,
    text_with_mark,
    told,
)
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.style import (
    CAPTION,
    CAUTION,
    HAIRLINE,
    INK,
    SECONDARY,
    TABLE_HEAD,
    TINT,
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
    ParagraphStyle,
    Row,
    Run,
    Table,
    TableStyle,
)

_CLAIM_LINE = paragraph(sans(7.3, SECONDARY), 1.3)
# Longer numbers are set smaller, so that a range stays on one line of a tile.
_LARGEST_NUMBER = 20.0
_NUMBER_SIZES = ((9.5, _LARGEST_NUMBER), (13.0, 15.0), (19.5, 11.5))
_SMALLEST_NUMBER = 10.0
_GAP = 8.0
_MOST_COLUMNS = 4


def tiles(setting: Setting, block: Tiles) -> tuple[Element, ...]:
    """Tiles in rows of two to four, and below them the caveats, each once."""
    columns = _columns(len(block.tiles))
    rows = [
        Row(_row_of([_tile(setting, tile) for tile in some], columns))
        for some in _batches(block.tiles, columns)
    ]
    table = Table(
        tuple(Column(fraction=1) for _ in range(columns)),
        tuple(rows),
        TableStyle(column_gap=_GAP, row_gap=_GAP, space_before=2, space_after=5),
        key=block.key,
    )
    return (table, *_caveats(setting, block.tiles))


def _columns(count: int) -> int:
    if count <= _MOST_COLUMNS:
        return max(2, count)
    return 3 if count in (5, 6, 9) else _MOST_COLUMNS


def _batches(tiles: Sequence[Tile], size: int) -> Sequence[Sequence[Tile]]:
    return [tiles[start : start + size] for start in range(0, len(tiles), size)]


def _row_of(cells: list[Cell], columns: int) -> tuple[Cell, ...]:
    return (*cells, *(Cell() for _ in range(columns - len(cells))))


def _tile(setting: Setting, tile: Tile) -> Cell:
    density = setting.density
    # Qualifier and unit are set at less than half the size of the number.
    length = len(tile.number) + (len(tile.qualifier) + len(tile.unit)) * 0.4
    size = next((size for most, size in _NUMBER_SIZES if length <= most), None)
    number = sans(size or _SMALLEST_NUMBER, setting.style.accent, bold=True)
    aside = sans(8.4, SECONDARY)
    runs = [
        *([Run(before_number(tile.qualifier), aside)] if tile.qualifier else []),
        Run(tile.number.replace(" ", "\u00a0") if size else tile.number, number),
        *([Run(f" {tile.unit}", aside)] if tile.unit else []),
        *(_lifted(run, number.size, tile.unit) for run in _mark(setting, tile)),
    ]
    head = Paragraph(tuple(runs), _number_line(density.number_leading, fits=size is not None))
    return Cell(
        (head, *_tile_lines(tile, density.tile_text)),
        fill=TINT,
        bar=Stroke(2.4, setting.style.accent),
        valign="baseline",
        padding=Padding(2, 7, 5, 10),
        key=tile.key,
    )


def before_number(qualifier: str) -> str:
    """A qualifier with the space behind it; one that ends in a hyphen is written to the number."""
    return qualifier if qualifier.endswith("-") else f"{qualifier} "


def _mark(setting: Setting, tile: Tile) -> tuple[Run, ...]:
    return mark_runs(setting, tile.mark, sans(10, SECONDARY))


def _lifted(run: Run, size: float, unit: str) -> Run:
    """A mark behind the large number stands at its head, behind the small unit at that."""
    if unit or not run.style.rise:
        return run
    return replace(run, style=replace(run.style, rise=round(size * 0.5, 2)))


def _tile_lines(tile: Tile, size: float) -> Iterator[Paragraph]:
    plain = paragraph(sans(size, SECONDARY), 1.3)
    source = paragraph(sans(size, INK), 1.3)
    notice = paragraph(sans(size, CAUTION, bold=True), 1.3, before=1)
    yield plain_paragraph(tile.label, paragraph(sans(8.2, INK, bold=True), 1.2, after=1.5))
    lines = (
        (tile.counting, plain),
        (tile.attribution, source),
        (tile.as_of, plain),
        (tile.change, plain),
        (tile.contested, notice),
    )
    for text, style in lines:
        if text:
            yield plain_paragraph(text, style)


def _number_line(leading: float, *, fits: bool) -> ParagraphStyle:
    """The line of a number; below its baseline it has the same room whatever its size, so that what
    stands there is level from tile to tile.
    """
    if fits:
        return replace(paragraph(sans(_LARGEST_NUMBER)), leading=leading)
    # A baseline stands a third of the type size below the middle of its line.
    closer = round(leading - (_LARGEST_NUMBER - _SMALLEST_NUMBER) * 2 * 0.33, 2)
    return replace(paragraph(sans(_SMALLEST_NUMBER)), leading=closer)


def _caveats(setting: Setting, tiles: Sequence[Tile]) -> tuple[Element, ...]:
    points = setting.punctuation
    labels: dict[str, list[str]] = {}
    for tile in tiles:
        if tile.caveat:
            whose = tile.attribution if tile.contested else ""
            labels.setdefault(tile.caveat, []).append(points.listed((tile.label, whose)))
    bold = sans(7.4, SECONDARY, bold=True)
    return tuple(
        Paragraph(
            (
                Run(f"{points.semicolon.join(names)}{points.colon}", bold),
                Run(told(setting, caveat), sans(7.4, SECONDARY)),
            ),
            paragraph(sans(7.4, SECONDARY), 1.36, after=2),
        )
        for caveat, names in labels.items()
    )


def figure_table(setting: Setting, block: FigureTable, phrases: Phrases) -> tuple[Element, ...]:
    """Figures one a row: what, how counted, whose number, as of when; caveats below the label."""
    head = Row(tuple(Cell((plain_paragraph(text, TABLE_HEAD),)) for text in phrases.figure_columns))
    density = setting.density
    widths = (5.6, 2.9, 3.2, 2.2) if density.run_in else (4.6, 3.0, 3.2, 3.0)
    look = ruled_table(row_head=True)
    padding = replace(look.padding, top=density.row, bottom=density.row)
    table = Table(
        tuple(Column(fraction=width) for width in widths),
        tuple(_figure_row(setting, row, phrases) for row in block.rows),
        replace(look, padding=padding),
        head=(head,),
        key=block.key,
        caption=plain_paragraph(block.caption, CAPTION) if block.caption else None,
    )
    return (table,)


def _figure_row(setting: Setting, row: FigureRow, phrases: Phrases) -> Row:
    value = sans(9.2, INK, bold=True)
    style = paragraph(value, 1.3)
    status = (Run(f"  {row.status}", sans(7.6, CAUTION, bold=True)),) if row.status else ()
    number = (Run(row.value, value), *mark_runs(setting, row.mark, value))
    first: list[Element] = []
    if setting.density.run_in:
        label = Run(f"  {row.label}", sans(8.6))
        first.append(Paragraph((*number, *status, label), style))
    else:
        first.append(Paragraph((*number, *status), style))
        first.append(plain_paragraph(row.label, paragraph(sans(8.6), 1.3)))
    if row.caveat:
        caveat = f"{phrases.caveat}{phrases.punctuation.colon}{told(setting, row.caveat)}"
        first.append(plain_paragraph(caveat, paragraph(sans(7.2, SECONDARY, italic=True), 1.3)))
    text = paragraph(sans(8), 1.36)
    rest = (row.counting, row.attribution, row.as_of)
    return Row(
        (Cell(tuple(first)), *(Cell((plain_paragraph(each, text),)) for each in rest)),
        key=row.key,
    )


def competing(setting: Setting, block: Competing) -> tuple[Element, ...]:
    """Claims on one measure side by side, none before the other but by the alphabet."""
    return tuple(KeepTogether(_competing_group(setting, group)) for group in block.groups)


def _competing_group(setting: Setting, group: CompetingGroup) -> tuple[Element, ...]:
    columns = min(max(2, len(group.claims)), 3)
    claims = group.claims
    rows = tuple(
        Row(
            (
                *(_claim(setting, claim) for claim in claims[start : start + columns]),
                *(Cell() for _ in range(columns - len(claims[start : start + columns]))),
            )
        )
        for start in range(0, len(claims), columns)
    )
    table = Table(
        tuple(Column(fraction=1) for _ in range(columns)),
        rows,
        TableStyle(column_gap=_GAP, row_gap=_GAP, space_after=8),
        key=group.key,
    )
    label = paragraph(sans(9, INK, bold=True), 1.3, before=4, after=3, keep=True)
    return (plain_paragraph(group.label, label), table)


def _claim(setting: Setting, claim: CompetingClaim) -> Cell:
    said = Paragraph(
        (Run(f"{claim.claimant} ", sans(8.4, INK, bold=True)), Run(claim.verb, sans(8.4, INK))),
        paragraph(sans(8.4), 1.3, after=1),
    )
    value = paragraph(sans(13, setting.style.accent, bold=True), 1.25, after=1)
    details = (claim.counting, claim.as_of, claim.caveat)
    return Cell(
        (
            said,
            text_with_mark(setting, claim.value, claim.mark, value),
            *(plain_paragraph(text, _CLAIM_LINE) for text in details if text),
        ),
        border=Stroke(0.8, HAIRLINE),
        padding=Padding(6, 8, 7, 8),
        key=claim.key,
    )
