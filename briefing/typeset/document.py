"""The door: elements in, a finished file and what is known about it out."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeAlias

from reportlab.pdfbase.pdfdoc import PDFDictionary

from briefing.typeset.context import Context
from briefing.typeset.elements import Element
from briefing.typeset.flow import Flow
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.furniture import draw_furniture, left_margin, text_width
from briefing.typeset.navigation import add_links, add_outline
from briefing.typeset.notices import Notices
from briefing.typeset.page_setup import Metadata, PageSetup
from briefing.typeset.pages import Sheet, overflow_of, paginated
from briefing.typeset.painter import Painter
from briefing.typeset.pdf_file import PdfFile, text_string
from briefing.typeset.pieces import Block, joined
from briefing.typeset.record import Record
from briefing.typeset.result import Overflow, Typeset
from briefing.typeset.shaping import Shaper

Report: TypeAlias = Callable[[int, int], None]
"""Is told how much is done, of how much; it may raise to abandon the work."""

_PRODUCER = "Briefing typeset"
_NAME = re.compile("[A-Za-z][A-Za-z0-9_-]*")


def typeset(
    elements: Sequence[Element],
    page_setup: PageSetup,
    metadata: Metadata,
    fonts: FontLibrary,
    report: Report | None = None,
) -> Typeset:
    """Sets elements on pages and returns the file as bytes.

    The same arguments give the same bytes, on any machine. Raises `ValueError` for a colour that is
    not "#RRGGBB", a table row with more cells than columns, a `created` that is not ISO 8601, or a
    custom entry whose name is not of ASCII letters, digits, "-" and "_"; no text makes it raise.
    """
    notices = Notices()
    margins = page_setup.margins
    height = page_setup.height - margins.top - margins.bottom
    shaper = Shaper(fonts, metadata.language)
    context = Context(shaper, notices, page_setup.direction == "rtl", height)
    progress = _Progress(report, len(elements))
    flow = Flow()
    blocks: list[Block] = []
    for element in elements:
        blocks.append(flow.block(element, text_width(page_setup), context))
        progress.laid_out(len(blocks))
    sheets = paginated(joined(blocks).pieces, height, notices)
    record = Record(notices)
    pdf = _drawn(sheets, page_setup, metadata, context, record, progress)
    overflow = overflow_of(sheets) if page_setup.single_page else Overflow()
    return Typeset(pdf, len(sheets), record.places(), notices.all(), overflow)


class _Progress:
    """Counts elements laid out, then pages drawn, as the same share of the work."""

    def __init__(self, report: Report | None, elements: int) -> None:
        self._report = report
        self._elements = elements

    def laid_out(self, done: int) -> None:
        """So many elements are measured."""
        self._tell(done)

    def drawn(self, pages: int, of: int) -> None:
        """So many of the pages are drawn."""
        self._tell(self._elements + self._elements * pages // of)

    def _tell(self, done: int) -> None:
        if self._report is not None:
            self._report(done, 2 * self._elements)


def _drawn(
    sheets: Sequence[Sheet],
    setup: PageSetup,
    metadata: Metadata,
    context: Context,
    record: Record,
    progress: _Progress,
) -> bytes:
    painter = Painter(record)
    file = PdfFile(metadata.language)
    fonts = PDFDictionary({})
    font_resources = file.reference(fonts)
    left, top = left_margin(setup), setup.height - setup.margins.top
    for number, sheet in enumerate(sheets, start=1):
        painter.begin_page(number)
        draw_furniture(painter, setup, len(sheets), context)
        for placed in sheet.placed:
            placed.piece.draw(painter, left + placed.piece.indent, top - placed.top)
        file.add_page(painter.page_content(), setup.width, setup.height, font_resources)
        progress.drawn(number, len(sheets))
    for embedded in painter.embedded_faces():
        fonts[embedded.name] = embedded.resource(file)
    add_links(file, record, context.notices)
    add_outline(file, record)
    return file.written(_information(metadata))


def _information(metadata: Metadata) -> dict[str, object]:
    """The entries of the information dictionary."""
    for name, _ in metadata.custom:
        if not _NAME.fullmatch(name):
            raise ValueError(name)
    entries = {name: text_string(value) for name, value in metadata.custom}
    entries |= {
        "Title": text_string(metadata.title),
        "Author": text_string(metadata.author),
        "Subject": text_string(metadata.subject),
        "Keywords": text_string(metadata.keywords),
        "Creator": text_string(_PRODUCER),
        "Producer": text_string(_PRODUCER),
    }
    if metadata.created:
        date = _date(metadata.created).encode("ascii")
        entries |= {"CreationDate": date, "ModDate": date}
    return dict(entries)


def _date(text: str) -> str:
    """An ISO 8601 date and time as PDF writes it; without a zone it counts as UTC."""
    moment = datetime.fromisoformat(text)
    offset = moment.strftime("%z") or "+0000"
    return f"(D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}')"
