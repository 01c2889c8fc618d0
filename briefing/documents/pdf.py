"""A document as PDF: laid out in the style of its organisation and typeset."""

from collections.abc import Callable
from itertools import takewhile
from pathlib import Path

from briefing.documents.content import Document
from briefing.documents.kept_lines import NO_LINES
from briefing.documents.layout import PAGE_AIMS, densities, laid_out
from briefing.documents.layout_notes import back_keys
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.reuse import Reuse
from briefing.documents.style import style_for
from briefing.domain.count_messages import count_message
from briefing.domain.messages import Message, message
from briefing.domain.vocabularies import Paper
from briefing.resources import resource
from briefing.typeset.document import typeset
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.measuring import measurer
from briefing.typeset.page_setup import PageSetup
from briefing.typeset.result import Typeset

__all__ = ["Typeset", "overflow_warning", "to_pdf"]

_FEW_LINES = 0.25  # of a page
_MOST_PAGES = 12  # setting the whole anew to save a page is worth it up to here


def to_pdf(
    document: Document,
    paper: Paper,
    report: Callable[[int, int], None] | None = None,
    *,
    fonts: Path | None = None,
    reuse: Reuse | None = None,
) -> Typeset:
    """`document` typeset on `paper`, with the shipped fonts or those of the folder `fonts`.

    A document meant for few pages is set closer where all of it then fits, else where at least its
    text does, its notes behind it; any other when that saves a last page of a few lines. The same
    document gives the same bytes. `report(done, total)` may raise to end the work. With `reuse`,
    what did not change since it was passed in last is not set anew.
    """
    folder = resource("fonts") if fonts is None else fonts
    before = None if reuse is None else reuse.setting
    lines = NO_LINES if reuse is None else reuse.lines.known
    faces = FontLibrary.from_folder(folder) if before is None else before.fonts(folder)
    style = style_for(document.front.accent_colour)
    phrases = phrases_for(document.language)
    measure = measurer(faces, document.language)
    results: list[Typeset] = []
    for density in densities(document):
        elements, page, metadata = laid_out(
            document, style, paper, phrases, measure, density, lines
        )
        results.append(typeset(elements, page, metadata, faces, report, reuse=before))
        if _fits_whole(document, results[-1]) and not _ends_short(document, results[-1], page):
            return results[-1]
        if _is_beyond(document, results[-1]):
            break
    if document.template in PAGE_AIMS:
        closer = (result for result in results if _fits(document, result))
    else:
        closer = (result for result in results if result.page_count < results[0].page_count)
    return next(closer, min(results, key=lambda result: result.page_count))


def _fits_whole(document: Document, result: Typeset) -> bool:
    """Whether all of it, with its notes, has the pages that its template aims at."""
    aim = PAGE_AIMS.get(document.template, result.page_count)
    return result.overflow.points <= 0 and result.page_count <= aim


def _fits(document: Document, result: Typeset) -> bool:
    """Whether its text has; what stands on one page has its notes there too."""
    aim = PAGE_AIMS.get(document.template, result.page_count)
    return result.overflow.points <= 0 and pages_of_text(document, result) <= aim


def pages_of_text(document: Document, result: Typeset) -> int:
    """On how many pages what stands before the notes is, its last page counted whole."""
    back = back_keys(document)
    text = takewhile(lambda place: place.key not in back, result.places)
    return max((place.page for place in text), default=1)


def _ends_short(document: Document, result: Typeset, page: PageSetup) -> bool:
    """Whether the last page holds so little that a closer setting may do without it."""
    if document.template in PAGE_AIMS or not 1 < result.page_count <= _MOST_PAGES:
        return False
    top = page.height - page.margins.top
    lowest = min(
        (place.bottom for place in result.places if place.page == result.page_count), default=top
    )
    return top - lowest < _FEW_LINES * (top - page.margins.bottom)


def _is_beyond(document: Document, result: Typeset) -> bool:
    """Whether no closer setting could bring it to its aim: that gains half a page at most."""
    aim = PAGE_AIMS.get(document.template, result.page_count)
    return pages_of_text(document, result) > 2 * aim


def overflow_warning(document: Document, result: Typeset) -> Message | None:
    """That a document meant for one page, or a text meant for two, is longer; or None."""
    if _fits(document, result):
        return None
    if result.overflow.points <= 0:
        return message(
            "The text of “{title}” has {pages} pages without notes; this template aims at {aim}.",
            title=document.title,
            pages=count_message(pages_of_text(document, result)),
            aim=PAGE_AIMS.get(document.template),
        )
    return message(
        "“{title}” is {lines} lines too long for one page.",
        title=document.title,
        lines=count_message(result.overflow.lines),
    )
