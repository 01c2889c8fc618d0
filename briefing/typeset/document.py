"""The door: elements in, a finished file and what is known about it out."""

import gc
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TypeAlias

from reportlab.pdfbase.pdfdoc import PDFDictionary

from briefing.typeset.conformance import declare
from briefing.typeset.contents import Contents, listing
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
from briefing.typeset.pdf_file import PdfFile
from briefing.typeset.picture import raster_object
from briefing.typeset.pieces import Block, joined
from briefing.typeset.record import Record
from briefing.typeset.result import Overflow, Typeset
from briefing.typeset.reuse import Reuse
from briefing.typeset.shaping import Shaper
from briefing.typeset.structure_writing import write_structure
from briefing.typeset.tagging import Tagging
from briefing.typeset.vocabulary import learn_words

Report: TypeAlias = Callable[[int, int], None]
"""Is told how much is done, of how much; it may raise to abandon the work."""


def typeset(
    elements: Sequence[Element | Contents],
    page_setup: PageSetup,
    metadata: Metadata,
    fonts: FontLibrary,
    report: Report | None = None,
    *,
    reuse: Reuse | None = None,
) -> Typeset:
    """Sets elements on pages and returns the file as bytes.

    With `reuse`, what did not change since it was passed in last is not set anew; the bytes are the
    same as without.

    The file conforms to PDF/UA-1 and PDF/A-2a. The same arguments give the same bytes, on any
    machine. Of several tables of contents only the first is set. Raises `ValueError` for a colour
    that is not "#RRGGBB", a table row with more cells than columns, a language of the
    document that is no tag, a `created` that is not ISO 8601, or a custom entry whose name is not
    of ASCII letters, digits, "-" and "_"; no text makes it raise.
    """
    with _without_collection():
        progress = _Progress(report, len(elements))
        return _typeset(elements, page_setup, metadata, fonts, progress, reuse)


def _typeset(
    elements: Sequence[Element | Contents],
    page_setup: PageSetup,
    metadata: Metadata,
    fonts: FontLibrary,
    progress: "_Progress",
    reuse: Reuse | None,
) -> Typeset:
    rtl, height = page_setup.direction == "rtl", _text_height(page_setup)
    width = text_width(page_setup)
    if reuse is None:
        context = Context(Shaper(fonts, metadata.language), Notices(), rtl, height)
    else:
        context = reuse.begin(fonts, metadata.language, rtl=rtl, height=height)
    notices = context.notices
    flow = Flow()
    blocks: list[Block] = []
    if reuse is None:
        learn_words((each for each in elements if not isinstance(each, Contents)), context)
    for element in elements:
        block = Block()
        if isinstance(element, Contents):
            pass
        elif reuse is None:
            block = flow.block(element, width, context)
        else:
            block = reuse.block(element, width, partial(_learnt, flow, element, width, context))
        blocks.append(block)
        progress.laid_out(len(blocks))
    sheets = _made_up(elements, blocks, flow, page_setup, context)
    record = Record(notices)
    pdf = _drawn(sheets, page_setup, metadata, context, record, progress, reuse)
    if reuse is None:
        context.inks.forget()
    else:
        reuse.finish()
    overflow = overflow_of(sheets) if page_setup.single_page else Overflow()
    return Typeset(pdf, len(sheets), record.places(), notices.all(), overflow)


def _learnt(flow: Flow, element: Element, width: float, context: Context) -> Block:
    """An element set after its words are shaped."""
    learn_words((element,), context)
    return flow.block(element, width, context)


def _text_height(setup: PageSetup) -> float:
    return setup.height - setup.margins.top - setup.margins.bottom


def _made_up(
    elements: Sequence[Element | Contents],
    blocks: Sequence[Block],
    flow: Flow,
    setup: PageSetup,
    context: Context,
) -> list[Sheet]:
    """The blocks on pages, with a table of contents where one is wanted."""
    height = _text_height(setup)
    place, contents = next(
        ((place, each) for place, each in enumerate(elements) if isinstance(each, Contents)),
        (0, None),
    )
    if contents is None:
        return paginated(joined(blocks).pieces, height, context.notices)
    without = Notices()
    sheets = paginated(joined(blocks).pieces, height, without)
    width = text_width(setup)
    lines = listing(contents, blocks[place + 1 :], width, context)
    entries = lines.block()
    if len(sheets) <= contents.beyond or not entries.pieces:
        context.notices.take(without)
        return sheets
    heading = [] if contents.heading is None else [flow.block(contents.heading, width, context)]
    listed = [*blocks[:place], *heading, entries, *blocks[place + 1 :]]
    sheets = paginated(joined(listed).pieces, height, context.notices)
    lines.locate(sheets, left_margin(setup), setup.height - setup.margins.top)
    return sheets


@contextmanager
def _without_collection() -> Generator[None]:
    """Leaves out the search for unused cycles: there are few among the many values that are kept
    until the file is written, and looking for them took a quarter of the time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


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
    reuse: Reuse | None,
) -> bytes:
    tagging = Tagging(rtl=context.rtl)
    painter = Painter(record, tagging, keeping=reuse is not None)
    file = PdfFile() if reuse is None else PdfFile(reuse.packed)
    information = declare(file, metadata, setup.direction)
    fonts = PDFDictionary({})
    pictures = PDFDictionary({})
    resources = file.reference(PDFDictionary({"Font": fonts, "XObject": pictures}))
    left, top = left_margin(setup), setup.height - setup.margins.top
    for number, sheet in enumerate(sheets, start=1):
        painter.begin_page(number)
        with painter.artifact():
            draw_furniture(painter, setup, len(sheets), context)
        for placed in sheet.placed:
            placed.piece.draw(painter, left + placed.piece.indent, top - placed.top)
        file.add_page(painter.page_content(), setup.width, setup.height, resources)
        progress.drawn(number, len(sheets))
    for embedded in painter.embedded_faces():
        fonts[embedded.name] = embedded.resource(file)
    for raster, name in painter.rasters().items():
        pictures[name] = raster_object(file, raster)
    links = add_links(file, record, context.notices)
    add_outline(file, record)
    write_structure(file, tagging, links)
    return file.written(information)
