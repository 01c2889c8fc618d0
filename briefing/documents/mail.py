"""A document for the clipboard: HTML that mail programs show, and plain text of the same words.

Mail programs drop style sheets and links within a letter: each element carries its look itself, and
note marks are plain numbers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from briefing.documents.content import Document
from briefing.documents.flow.document import flow_document
from briefing.documents.flow.elements import FlowDocument, Text
from briefing.documents.flow.lines import words
from briefing.documents.flow.without_pictures import without_pictures
from briefing.documents.html.elements import elements_html
from briefing.documents.html.inline import Writing, line_html
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.plain_text import elements_text, line_text
from briefing.documents.prose import Heading
from briefing.documents.style import (
    ACCENT,
    BLACK,
    CAUTION,
    HAIRLINE,
    SECONDARY,
    TINT,
    TLP_COLOURS,
    WHITE,
)

_SANS = "font-family:Arial,sans-serif"
_SMALL = f"color:{SECONDARY};font-size:85%;margin:0"
_CELL = f"border-bottom:1px solid {HAIRLINE};padding:4px 6px;text-align:start;vertical-align:top"
_CENTRED = f"{_CELL};text-align:center"
_BOX = f"background:{TINT};padding:6px 10px;margin:6px 0"
_LOOKS: Mapping[str, str] = {
    "h2": f"{_SANS};color:{ACCENT};font-size:120%;margin:16px 0 6px",
    "h3": f"{_SANS};color:{ACCENT};font-size:105%;margin:12px 0 4px",
    "label": "font-weight:bold;margin:0",
    "question": f"color:{ACCENT};font-size:115%;font-style:italic",
    "number": "font-size:125%;margin:0",
    "small": _SMALL,
    "aside": "font-size:85%;margin:0",
    "body": "margin:0 0 6px",
    "quotation": "margin:0 0 4px",
    "caption": f"{_SMALL};font-style:italic",
    "caution": f"color:{CAUTION};font-size:85%;font-weight:bold;margin:0",
    "sign": "font-weight:bold;padding:0 4px",
    "bottom_line": f"{_BOX};border-inline-start:4px solid {ACCENT}",
    "judgement": _BOX,
    "card": _BOX,
    "preformatted": f"{_BOX};white-space:pre-wrap",
    "table": "border-collapse:collapse",
    "matrix": "border-collapse:collapse",
    "facts": "border-collapse:collapse",
    "cell": _CELL,
    "center": _CENTRED,
    "end": f"{_CELL};text-align:end",
    "tiles_entry": "margin-bottom:8px",
    "claims_entry": "margin-bottom:8px",
    "positions_entry": "margin-bottom:8px",
}


@dataclass(frozen=True)
class Letter:
    """The same document as a fragment of HTML and as plain text."""

    html: str
    text: str


def for_mail(document: Document) -> Letter:
    """`document` as it is pasted into a letter."""
    flow = flow_document(document, phrases_for(document.language))
    return Letter(_html(flow), _text(flow))


def _look(role: str) -> str:
    style = _LOOKS.get(role)
    return f' style="{style}"' if style else ""


def _html(flow: FlowDocument) -> str:
    writing = Writing(flow.direction, _look, linked=False)
    notes = "\n".join(
        f'<li value="{note.number}">{line_html(writing, note.line)}</li>' for note in flow.notes
    )
    heading = Heading("notes", 1, words(flow.notes_heading))
    parts = (
        _marking(flow),
        f'<h1 style="{_SANS};color:{ACCENT}">{escape(flow.title)}</h1>' if flow.title else "",
        elements_html(writing, tuple(_facts(flow))),
        elements_html(writing, without_pictures(flow.body)),
        elements_html(writing, (heading,)) if notes else "",
        f'<ol style="font-size:85%">\n{notes}\n</ol>' if notes else "",
        elements_html(writing, flow.closing),
        _marking(flow),
    )
    lang = f' lang="{escape(flow.language)}"' if flow.language else ""
    inside = "\n".join(part for part in parts if part)
    return f'<div{lang} dir="{flow.direction}" style="{_SANS}">\n{inside}\n</div>'


def _marking(flow: FlowDocument) -> str:
    if not flow.marking:
        return ""
    colour = TLP_COLOURS.get(flow.marking, WHITE)
    look = f"background:{BLACK};color:{colour};font-size:12pt;padding:2px 6px"
    return f'<p><strong style="{look}">{escape(flow.marking)}</strong></p>'


def _facts(flow: FlowDocument) -> tuple[Text, ...]:
    kicker = " · ".join(part for part in (flow.kicker, flow.notice) if part)
    return tuple(Text(words(said), "small") for said in (kicker, *flow.facts))


def _text(flow: FlowDocument) -> str:
    notes = "\n".join(f"[{note.number}] {line_text(note.line)}" for note in flow.notes)
    parts = (
        flow.marking,
        flow.title.upper(),
        "\n".join(line_text(each.line) for each in _facts(flow)),
        elements_text(without_pictures(flow.body)),
        f"{flow.notes_heading.upper()}\n\n{notes}" if notes else "",
        elements_text(flow.closing),
        flow.marking,
    )
    return "\n\n".join(part for part in parts if part) + "\n"
