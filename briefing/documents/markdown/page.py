"""A document as one Markdown file."""

from briefing.documents.content import Document
from briefing.documents.flow.document import flow_document
from briefing.documents.flow.elements import FlowDocument, Text
from briefing.documents.flow.lines import words
from briefing.documents.flow.progress import Progress, Report, texts_in
from briefing.documents.flow.without_pictures import without_pictures
from briefing.documents.markdown.elements import elements_markdown
from briefing.documents.markdown.lines import markdown_line
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.prose import Heading

_IN_A_NOTE = "\\\n    "


def to_markdown(document: Document, report: Report | None = None) -> bytes:
    """`document` as a file in UTF-8; endnotes are footnotes, with the numbers of the document.

    `report(done, total)` may raise to end the work.
    """
    flow = flow_document(document, phrases_for(document.language))
    body = without_pictures(flow.body)
    progress = Progress(report, texts_in(body) + len(flow.notes))
    marking = elements_markdown(tuple(_strong(flow.marking)))
    parts = (
        marking,
        elements_markdown(_title(flow)),
        elements_markdown(body, progress),
        elements_markdown(flow.closing),
        marking,
        "\n".join(
            f"[^{note.number}]: {markdown_line(note.line, _IN_A_NOTE)}"
            for note in progress.through(flow.notes)
        ),
    )
    progress.end()
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def _title(flow: FlowDocument) -> tuple[Text | Heading, ...]:
    kicker = " · ".join(part for part in (flow.kicker, flow.notice) if part)
    return (
        Heading("title", 0, words(flow.title)),
        *_strong(kicker),
        *(Text(words(fact)) for fact in flow.facts),
    )


def _strong(said: str) -> tuple[Text, ...]:
    return (Text(words(said), "label"),) if said else ()
