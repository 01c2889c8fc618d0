"""A document as one Markdown file."""

from briefing.documents.content import Document
from briefing.documents.flow.document import flow_document
from briefing.documents.flow.elements import FlowDocument, Text
from briefing.documents.flow.lines import words
from briefing.documents.flow.without_pictures import without_pictures
from briefing.documents.markdown.elements import elements_markdown
from briefing.documents.markdown.lines import markdown_line
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.prose import Heading

_IN_A_NOTE = "\\\n    "


def to_markdown(document: Document) -> bytes:
    """`document` as a file in UTF-8; endnotes are footnotes, with the numbers of the document."""
    flow = flow_document(document, phrases_for(document.language))
    marking = elements_markdown(tuple(_strong(flow.marking)))
    parts = (
        marking,
        elements_markdown(_title(flow)),
        elements_markdown(without_pictures(flow.body)),
        elements_markdown(flow.closing),
        marking,
        "\n".join(
            f"[^{note.number}]: {markdown_line(note.line, _IN_A_NOTE)}" for note in flow.notes
        ),
    )
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
