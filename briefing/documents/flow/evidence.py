"""An evidence pack in flow: sentences with their passages, every figure, every source."""

from collections.abc import Iterator, Sequence

from briefing.documents.evidence_blocks import (
    Discarded,
    DiscardedRow,
    FigureRegister,
    MeasureSeries,
    PassageLine,
    RegisterRow,
    ReleaseCheck,
    SentenceRow,
    SentenceTable,
    SeriesRow,
    SourceRegister,
    VersionHistory,
)
from briefing.documents.flow.elements import Cell, Element, Table, Text
from briefing.documents.flow.lines import cell, marked, quoted, text, translated, with_colon, words
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.phrases.punctuation import Punctuation
from briefing.documents.prose import Heading, Inline


def _table(names: Sequence[str], rows: tuple[tuple[Cell, ...], ...]) -> Table:
    head = tuple(cell(name) for name in names)
    return Table(head, rows, ("start",) * len(names), row_head=True)


def sentence_table(block: SentenceTable, phrases: Phrases, language: str) -> tuple[Element, ...]:
    rows = tuple(_sentence(row, phrases.punctuation, language) for row in block.rows)
    return (*text(block.summary, "caption"), _table(phrases.evidence.sentence_columns, rows))


def _sentence(row: SentenceRow, points: Punctuation, language: str) -> tuple[Cell, ...]:
    kind = text(row.kind, "caution" if row.is_open else "small")
    passages = (Text(tuple(_passage(line, points, language)), "small") for line in row.passages)
    return (cell(row.sentence), Cell((*kind, *passages)))


def _passage(line: PassageLine, points: Punctuation, language: str) -> Iterator[Inline]:
    yield line.mark
    yield from words(" ")
    yield from line.source
    yield from words(f"{points.comma}{line.date}" if line.date else "")
    yield from words(f" [{line.grade}]" if line.grade else "", strong=True)
    yield from words(f"{points.comma}{line.about}" if line.about else "")
    if line.passage:
        yield from words(points.colon)
        yield from quoted(line.passage, line.language, language)
    if line.translation:
        yield from words(" ")
        yield from translated(line.translation, language)
    yield from words(f" {line.caution}" if line.caution else "", strong=True)


def figure_register(block: FigureRegister, phrases: Phrases) -> tuple[Element, ...]:
    return tuple(element for series in block.measures for element in _series(series, phrases))


def _series(series: MeasureSeries, phrases: Phrases) -> Iterator[Element]:
    yield Heading(series.key, 2, words(series.label))
    yield from text(series.definition, "small")
    rows = tuple(_figure(row, phrases) for row in series.rows)
    yield _table(phrases.evidence.series_columns, rows)


def _figure(row: SeriesRow, phrases: Phrases) -> tuple[Cell, ...]:
    caveat = Text(with_colon(phrases.caveat, row.caveat, phrases.punctuation), "small")
    first = (
        *text(row.value, "body", row.mark, strong=True),
        *text(row.counting, "small"),
        *((caveat,) if row.caveat else ()),
    )
    state = (*text(row.change, "small"), *text(row.status, "caution"))
    return (Cell(first), cell(row.attribution), cell(row.as_of), Cell(state))


def source_register(block: SourceRegister, phrases: Phrases) -> tuple[Element, ...]:
    names = phrases.evidence
    columns = names.register_columns if block.grades else names.register_columns[:3]
    rows = tuple(_source(row, grades=block.grades) for row in block.rows)
    table = _table(columns, rows)
    if not block.grades:
        return (table,)
    return (
        table,
        *_grades(names.reliability_key, block.reliability),
        *_grades(names.credibility_key, block.credibility),
        *text(names.key_source, "caption"),
    )


def _source(row: RegisterRow, *, grades: bool) -> tuple[Cell, ...]:
    citation = Cell((Text(row.citation), *text(" ".join(row.about), "small")))
    grade = (cell(row.grade),) if grades else ()
    return (citation, cell(row.language), cell(row.date), *grade)


def _grades(name: str, entries: Sequence[tuple[str, str]]) -> tuple[Element, ...]:
    rows = tuple((cell(grade), cell(said)) for grade, said in entries)
    table = Table((), rows, ("start", "start"), "facts", row_head=True)
    return (*text(name, "label"), table) if rows else ()


def discarded(block: Discarded, phrases: Phrases) -> tuple[Element, ...]:
    return (_table(phrases.evidence.discarded_columns, tuple(map(_discarded, block.rows))),)


def _discarded(row: DiscardedRow) -> tuple[Cell, ...]:
    what = Text(marked(row.what, row.mark), direction="auto")
    return (Cell((what,)), cell(row.kind), cell(row.reason))


def release_check(block: ReleaseCheck) -> tuple[Element, ...]:
    return (
        *text(block.edition, "label"),
        *(found for line in block.result.splitlines() for found in text(line.strip())),
        *text(block.acknowledgements),
    )


def version_history(block: VersionHistory, phrases: Phrases) -> tuple[Element, ...]:
    rows = tuple(
        tuple(map(cell, (each.edition, each.status, each.released, each.cut_off)))
        for each in block.versions
    )
    return Heading(block.key, 1, words(block.heading)), _table(phrases.version_columns, rows)
