"""A document's matrix, figures and sources as one XLSX file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from briefing.documents.archive import repacked
from briefing.documents.content import Document, Note
from briefing.documents.flow.characters import all_fit
from briefing.documents.flow.document import flow_document
from briefing.documents.flow.elements import FlowDocument
from briefing.documents.flow.progress import Progress, Report
from briefing.documents.naming import language_name
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.phrases.register_phrases import RegisterWords
from briefing.documents.position_blocks import Matrix
from briefing.documents.style import BLACK, INK, SECONDARY, TINT, TLP_COLOURS, WHITE
from briefing.documents.xlsx.matrix_sheet import put_matrix
from briefing.documents.xlsx.registers import (
    Registered,
    figures,
    source_text,
    sources_of,
    within,
)
from briefing.documents.xlsx.sheet import put_number, put_row, put_text

_MADE = datetime(1980, 1, 1, tzinfo=UTC)
_FIRST_ROW = 2
_MOST_HEADER = 255  # characters in a header or footer (Excel's specification)
_FIGURE_WIDTHS = (34, 11, 11, 11, 12, 10, 28, 20, 28, 14, 36, 36, 60)
_SOURCE_WIDTHS = (6, 44, 18, 24, 70, 50, 12, 36)


@dataclass(frozen=True)
class Looks:
    """The looks of cells."""

    plain: Any
    strong: Any
    title: Any
    marking: Any


def to_xlsx(document: Document, report: Report | None = None) -> bytes:
    """`document` as registers. The same document gives the same bytes.

    `report(done, total)` may raise to end the work.
    """
    phrases = phrases_for(document.language)
    flow = flow_document(document, phrases)
    document = all_fit(document)
    registered = tuple(figures(document, phrases))
    progress = Progress(report, len(registered) + len(document.notes))
    file = BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        _describe(book, flow)
        looks = _looks(book, flow)
        words = phrases.register
        matrices = [each for block in document.blocks for each in within(block, Matrix)]
        if matrices:
            sheet = _sheet(book, words.matrix, flow, looks)
            put_matrix(book, sheet, matrices, phrases, _FIRST_ROW - 1)
        sheet = _sheet(book, words.figures, flow, looks)
        _figure_sheet(sheet, progress.through(registered), document.notes, words, looks)
        sheet = _sheet(book, words.sources, flow, looks)
        _source_sheet(sheet, progress.through(document.notes), words, document.language, looks)
    progress.end()
    return repacked(file.getvalue())


def _describe(book: Workbook, flow: FlowDocument) -> None:
    book.set_properties(
        {
            "title": flow.title,
            "author": flow.author,
            "subject": flow.subject,
            "keywords": ", ".join(flow.keywords),
            "category": flow.marking,
            "created": _MADE,
        }
    )
    book.set_custom_property("ContentSHA256", flow.sha256)


def _looks(book: Workbook, flow: FlowDocument) -> Looks:
    text = {"font_name": "Arial", "font_size": 10, "font_color": INK}
    wrapped = {**text, "text_wrap": True, "valign": "top"}
    head = {**wrapped, "bold": True, "font_color": SECONDARY, "bg_color": TINT, "bottom": 1}
    colour = TLP_COLOURS.get(flow.marking, WHITE)
    marking = {**text, "bold": True, "font_size": 12, "bg_color": BLACK, "font_color": colour}
    return Looks(
        plain=book.add_format(wrapped),
        strong=book.add_format(head),
        title=book.add_format({**text, "bold": True, "font_color": flow.accent}),
        marking=book.add_format(marking),
    )


def _sheet(book: Workbook, name: str, flow: FlowDocument, looks: Looks) -> Worksheet:
    """A sheet under its title and marking, which stand in header and footer as well."""
    sheet = book.add_worksheet(name)
    if flow.direction == "rtl":
        sheet.right_to_left()
    title = " · ".join(part for part in (flow.title, *flow.facts, flow.notice) if part)
    if flow.marking:
        put_text(sheet, 0, 0, flow.marking, looks.marking)
    put_text(sheet, 0, 1 if flow.marking else 0, title, looks.title)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    marking = f'&R&"Arial,Bold"&12{_literal(flow.marking)}' if flow.marking else ""
    room = _MOST_HEADER - len(marking) - len("&L&C&P / &N")
    sheet.set_header(marking[:_MOST_HEADER])
    sheet.set_footer(f"&L{_cut(flow.short_title, room)}&C&P / &N{marking}"[:_MOST_HEADER])
    return sheet


def _literal(text: str) -> str:
    """`text` in a header, where "&" begins a code; a space keeps digits off a size."""
    return " " + text.replace("&", "&&")


def _cut(text: str, room: int) -> str:
    while len(_literal(text)) > max(room, 0):
        text = text[:-1]
    return _literal(text)


def _table(sheet: Worksheet, names: Sequence[str], widths: Sequence[int], looks: Looks) -> None:
    put_row(sheet, _FIRST_ROW - 1, names, looks.strong)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(_FIRST_ROW, 1)
    sheet.repeat_rows(_FIRST_ROW - 1)


def _figure_sheet(
    sheet: Worksheet,
    registered: Iterable[Registered],
    notes: Sequence[Note],
    words: RegisterWords,
    looks: Looks,
) -> None:
    names = (
        words.label,
        words.number,
        words.low,
        words.high,
        words.qualifier,
        words.unit,
        words.counting,
        words.as_of,
        words.claimant,
        words.status,
        words.caveat,
        words.source,
        words.passage,
    )
    _table(sheet, names, _FIGURE_WIDTHS, looks)
    numbered = {note.number: note for note in notes}
    for row, figure in enumerate(registered, _FIRST_ROW):
        _figure_row(sheet, row, figure, sources_of(figure.notes, numbered), looks)


def _figure_row(
    sheet: Worksheet, row: int, figure: Registered, sources: tuple[str, str], looks: Looks
) -> None:
    amount = figure.amount
    put_text(sheet, row, 0, figure.label, looks.plain)
    for column, number in enumerate((amount.number, amount.low, amount.high), 1):
        put_number(sheet, row, column, number, looks.plain)
    if figure.printed:
        put_text(sheet, row, 1, figure.printed, looks.plain)
    rest = (
        amount.qualifier,
        amount.unit,
        figure.counting,
        figure.as_of,
        figure.claimant,
        figure.status,
        figure.caveat,
        *sources,
    )
    for column, said in enumerate(rest, 4):
        put_text(sheet, row, column, said, looks.plain)


def _source_sheet(
    sheet: Worksheet, notes: Iterable[Note], words: RegisterWords, own: str, looks: Looks
) -> None:
    """The notes, one a row; `own` is the language of the document."""
    names = (
        words.note,
        words.source,
        words.date,
        words.said_by,
        words.passage,
        words.translation,
        words.language,
        words.caution,
    )
    _table(sheet, names, _SOURCE_WIDTHS, looks)
    for row, note in enumerate(notes, _FIRST_ROW):
        sheet.write_number(row, 0, note.number, looks.plain)
        cautions = "\n".join(each for each in (note.caution, *note.caveats) if each)
        language = language_name(note.language, own)
        said = (note.about, note.passage, note.translation, language, cautions)
        for column, text in enumerate((source_text(note), note.date, *said), 1):
            put_text(sheet, row, column, text, looks.plain)
