"""The evidence pack laid out: sentences beside their passages, and the registers."""

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
)
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
from briefing.documents.phrases.punctuation import in_quotation_marks, translation_in_marks
from briefing.documents.prose import Heading, Words
from briefing.documents.style import (
    ASIDE,
    CAUTION,
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
    KeepTogether,
    Padding,
    Paragraph,
    Row,
    Run,
    Table,
    TableStyle,
)

_SENTENCE = paragraph(serif(9.2), 1.42, direction="auto")
_PASSAGE = paragraph(sans(7.8), 1.38, after=2.5)
_BOLD = paragraph(sans(8.8, INK, bold=True), 1.32)
_RESULT = paragraph(sans(8.6), 1.42, after=3, direction="auto")


def _table(key: str, names: Sequence[str], widths: Sequence[float], rows: tuple[Row, ...]) -> Table:
    head = Row(tuple(Cell((plain_paragraph(text, TABLE_HEAD),)) for text in names))
    columns = tuple(Column(fraction=width) for width in widths)
    return Table(columns, rows, ruled_table(row_head=True), head=(head,), key=key)


def sentence_table(setting: Setting, block: SentenceTable, phrases: Phrases) -> tuple[Element, ...]:
    rows = tuple(_sentence(setting, row) for row in block.rows)
    table = _table(block.key, phrases.evidence.sentence_columns, (2.3, 3.2), rows)
    return (plain_paragraph(block.summary, ASIDE), table)


def _sentence(setting: Setting, row: SentenceRow) -> Row:
    look = sans(8, CAUTION if row.is_open else SECONDARY, bold=True)
    kind = (plain_paragraph(row.kind, paragraph(look, 1.35, after=2)),) if row.kind else ()
    passages = tuple(_passage(setting, passage) for passage in row.passages)
    sentence = plain_paragraph(row.sentence, _SENTENCE)
    return Row((Cell((sentence,)), Cell((*kind, *passages))), key=row.key)


def _passage(setting: Setting, line: PassageLine) -> Paragraph:
    comma = setting.punctuation.comma
    runs = [*mark_runs(setting, line.mark, _PASSAGE.text), Run(" ", _PASSAGE.text)]
    runs += line_runs(setting, line.source, _PASSAGE.text)
    runs += [Run(f"{comma}{text}", _PASSAGE.text) for text in (line.date,) if text]
    if line.grade:
        runs.append(Run(f" [{line.grade}]", sans(7.8, INK, bold=True)))
    runs.extend(_said(setting, line))
    return Paragraph(tuple(runs), _PASSAGE)


def _said(setting: Setting, line: PassageLine) -> Iterator[Run]:
    look = _PASSAGE.text
    if line.about:
        yield Run(f"{setting.punctuation.comma}{line.about}", look)
    if line.passage:
        said = in_quotation_marks(line.passage, line.language or setting.language)
        yield Run(setting.punctuation.colon, look)
        yield Run(said, look, lang=line.language or None)
    if line.translation:
        yield Run(f" {translation_in_marks(line.translation, setting.language)}", look)
    if line.caution:
        yield Run(f" {line.caution}", sans(7.8, CAUTION, bold=True))


def figure_register(
    setting: Setting, block: FigureRegister, phrases: Phrases
) -> tuple[Element, ...]:
    return tuple(
        element for series in block.measures for element in _series(setting, series, phrases)
    )


def _series(setting: Setting, series: MeasureSeries, phrases: Phrases) -> Iterator[Element]:
    yield heading(setting, Heading(series.key, 2, (Words(series.label),)))
    if series.definition:
        yield plain_paragraph(series.definition, paragraph(SMALL.text, 1.36, after=2, keep=True))
    rows = tuple(_figure(setting, row, phrases) for row in series.rows)
    names = phrases.evidence.series_columns
    yield _table(f"{series.key}/table", names, (2.2, 1.6, 1.4, 2.2), rows)


def _figure(setting: Setting, row: SeriesRow, phrases: Phrases) -> Row:
    first: list[Element] = [
        text_with_mark(setting, row.value, row.mark, _BOLD),
        plain_paragraph(row.counting, SMALL),
    ]
    if row.caveat:
        caveat = f"{phrases.caveat}{phrases.punctuation.colon}{told(setting, row.caveat)}"
        first.append(plain_paragraph(caveat, paragraph(sans(7.2, SECONDARY, italic=True), 1.3)))
    state = paragraph(sans(8, CAUTION, bold=True), 1.36)
    last = [plain_paragraph(row.change, SMALL)] if row.change else []
    last += [plain_paragraph(row.status, state)] if row.status else []
    others = (row.attribution, row.as_of)
    return Row(
        (
            Cell(tuple(first)),
            *(Cell((plain_paragraph(text, paragraph(sans(8), 1.36)),)) for text in others),
            Cell(tuple(last)),
        ),
        key=row.key,
    )


def source_register(
    setting: Setting, block: SourceRegister, phrases: Phrases
) -> tuple[Element, ...]:
    count = 4 if block.grades else 3
    names = phrases.evidence.register_columns[:count]
    widths = (4.0, 1.1, 1.5, 0.7)[:count]
    rows = tuple(_source(setting, row, grades=block.grades) for row in block.rows)
    table = _table(block.key, names, widths, rows)
    return (table, _grade_key(block, phrases)) if block.grades else (table,)


def _source(setting: Setting, row: RegisterRow, *, grades: bool) -> Row:
    citation = Paragraph(line_runs(setting, row.citation, TABLE_TEXT.text), TABLE_TEXT)
    about = (plain_paragraph(" ".join(row.about), SMALL),) if row.about else ()
    others = (row.language, row.date, *((row.grade,) if grades else ()))
    cells = tuple(Cell((plain_paragraph(text, TABLE_TEXT),)) for text in others)
    return Row((Cell((citation, *about)), *cells), key=row.key)


def _grade_key(block: SourceRegister, phrases: Phrases) -> KeepTogether:
    """Reliability beside credibility, under their source."""
    words = phrases.evidence
    halves = (
        (words.reliability_key, block.reliability),
        (words.credibility_key, block.credibility),
    )
    cells = tuple(Cell(tuple(_key_lines(name, entries))) for name, entries in halves)
    table = Table(
        (Column(fraction=1), Column(fraction=1)),
        (Row(cells),),
        TableStyle(padding=NO_PADDING, column_gap=16, space_before=4, space_after=2),
        key=f"{block.key}/grades",
    )
    return KeepTogether((table, plain_paragraph(words.key_source, ASIDE)))


def _key_lines(name: str, entries: Sequence[tuple[str, str]]) -> Iterator[Element]:
    yield plain_paragraph(name, paragraph(sans(8, SECONDARY, bold=True), 1.4))
    rows = tuple(
        Row((Cell((plain_paragraph(grade, _BOLD),)), Cell((plain_paragraph(said, TABLE_TEXT),))))
        for grade, said in entries
    )
    style = TableStyle(padding=Padding(0.5, 4, 0.5, 0), row_head=True)
    yield Table((Column(width=18), Column(fraction=1)), rows, style)


def discarded(setting: Setting, block: Discarded, phrases: Phrases) -> tuple[Element, ...]:
    rows = tuple(_discarded(setting, row) for row in block.rows)
    return (_table(block.key, phrases.evidence.discarded_columns, (3.0, 1.3, 2.6), rows),)


def _discarded(setting: Setting, row: DiscardedRow) -> Row:
    runs = (
        *line_runs(setting, row.what, TABLE_TEXT.text),
        *mark_runs(setting, row.mark, TABLE_TEXT.text),
    )
    texts = (row.kind, row.reason)
    return Row(
        (
            Cell((Paragraph(runs, TABLE_TEXT),)),
            *(Cell((plain_paragraph(text, TABLE_TEXT),)) for text in texts),
        ),
        key=row.key,
    )


def release_check(block: ReleaseCheck) -> tuple[Element, ...]:
    lines = [line for line in block.result.splitlines() if line.strip()]
    said = (plain_paragraph(block.acknowledgements, _RESULT),) if block.acknowledgements else ()
    return (
        plain_paragraph(block.edition, _BOLD),
        *(plain_paragraph(line, _RESULT) for line in lines),
        *said,
    )
