"""A document as PDF: laid out in the style of its organisation and typeset."""

from collections.abc import Callable
from pathlib import Path

from briefing.documents.content import Document
from briefing.documents.layout import PAGE_AIMS, densities, laid_out
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.style import style_for
from briefing.domain.messages import Message, message
from briefing.domain.vocabularies import Paper
from briefing.resources import resource
from briefing.typeset.document import typeset
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.measuring import measurer
from briefing.typeset.result import Typeset

__all__ = ["Typeset", "overflow_warning", "to_pdf"]


def to_pdf(
    document: Document,
    paper: Paper,
    report: Callable[[int, int], None] | None = None,
    *,
    fonts: Path | None = None,
) -> Typeset:
    """`document` typeset on `paper`, with the shipped fonts or those of the folder `fonts`.

    A document meant for few pages is set closer before it runs over. The same document gives the
    same bytes. `report(done, total)` may raise to end the work.
    """
    faces = FontLibrary.from_folder(resource("fonts") if fonts is None else fonts)
    style = style_for(document.front.accent_colour)
    phrases = phrases_for(document.language)
    measure = measurer(faces, document.language)
    results: list[Typeset] = []
    for density in densities(document):
        elements, page, metadata = laid_out(document, style, paper, phrases, measure, density)
        results.append(typeset(elements, page, metadata, faces, report))
        if _fits(document, results[-1]):
            return results[-1]
    return results[0]


def _fits(document: Document, result: Typeset) -> bool:
    aim = PAGE_AIMS.get(document.template, result.page_count)
    return result.overflow.points <= 0 and result.page_count <= aim


def overflow_warning(document: Document, result: Typeset) -> Message | None:
    """That a document meant for one or two pages is longer, or None."""
    if _fits(document, result):
        return None
    if result.overflow.points <= 0:
        return message(
            "“{title}” has {pages} pages; this template aims at {aim}.",
            title=document.title,
            pages=result.page_count,
            aim=PAGE_AIMS.get(document.template),
        )
    return message(
        "“{title}” is {lines} lines too long for one page.",
        title=document.title,
        lines=result.overflow.lines,
    )
