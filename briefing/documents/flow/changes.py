"""Changes in flow: what stood before beside what stands now."""

from collections.abc import Iterator, Sequence

from briefing.documents.change_blocks import Changes, FigureChange, FindingChange, PositionChange
from briefing.documents.flow.elements import Cell, Element, Table, Text
from briefing.documents.flow.lines import cell, marked, sign_of, text, words
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.position_blocks import StanceFace
from briefing.documents.prose import NO_MARK, Heading, Mark

_NOTHING = "–"


def changes(block: Changes, phrases: Phrases) -> tuple[Element, ...]:
    return tuple(_changes(block, phrases))


def _changes(block: Changes, phrases: Phrases) -> Iterator[Element]:
    names = phrases.changes
    yield from text(block.compared, "caption")
    parts = (
        (
            names.positions,
            names.position_columns,
            tuple(_position(each, phrases) for each in block.positions),
        ),
        (names.figures, names.figure_columns, tuple(map(_figure, block.figures))),
        (names.judgements, *_findings(names.finding_columns, block.judgements)),
        (names.gaps, *_findings(names.finding_columns, block.gaps)),
        (names.sources, *_findings(names.finding_columns, block.sources)),
    )
    for name, columns, rows in parts:
        if rows:
            yield Heading(f"{block.key}/{name}", 2, words(name))
            yield _table(columns, rows)
    yield from text(block.unchanged, "caption")


def _table(names: Sequence[str], rows: tuple[tuple[Cell, ...], ...]) -> Table:
    head = tuple(cell(name) for name in names)
    return Table(head, rows, ("start",) * len(names), row_head=True)


def _position(change: PositionChange, phrases: Phrases) -> tuple[Cell, ...]:
    return (
        Cell((*text(change.kind), *text(change.date, "small"), *text(change.note, "small"))),
        Cell((*text(change.actor, strong=True), *text(change.proposition))),
        Cell(_face(change.older, change.older_date, phrases)),
        Cell((*_face(change.newer, "", phrases), *text(change.wording, "body", change.mark))),
    )


def _face(face: StanceFace | None, date: str, phrases: Phrases) -> tuple[Element, ...]:
    if face is None:
        return text(_NOTHING)
    said = phrases.punctuation.listed((face.words, face.hedge, face.red_line, *face.marks))
    return (Text(words(said, strong=True), sign=sign_of(face)), *text(date, "small"))


def _figure(change: FigureChange) -> tuple[Cell, ...]:
    about = (*text(change.attribution, "small"), *text(change.counting, "small"))
    return (
        Cell((*text(change.label, strong=True), *about)),
        Cell(_value(change.older, change.older_as_of)),
        Cell(_value(change.newer, change.newer_as_of, change.mark)),
        Cell((*text(change.kind), *text(change.difference, "small"))),
    )


def _value(value: str, as_of: str, mark: Mark = NO_MARK) -> tuple[Element, ...]:
    if not value:
        return text(_NOTHING, "body", mark)
    return (*text(value, "body", mark, strong=True), *text(as_of, "small"))


def _findings(
    columns: tuple[str, ...], changes: Sequence[FindingChange]
) -> tuple[tuple[str, ...], tuple[tuple[Cell, ...], ...]]:
    """Columns and rows; where no row has a reason, there is no column for one."""
    shown = len(columns) if any(change.reason for change in changes) else len(columns) - 1
    return columns[:shown], tuple(_finding(change)[:shown] for change in changes)


def _finding(change: FindingChange) -> tuple[Cell, ...]:
    what = Text(marked(change.text, change.mark), direction="auto")
    return (cell(change.kind), Cell((what, *text(change.older, "small"))), cell(change.reason))
