"""A document as one HTML file that needs nothing beside it: no script, no address to load from."""

from html import escape

from briefing.documents.content import Document
from briefing.documents.flow.document import flow_document
from briefing.documents.flow.elements import FlowDocument
from briefing.documents.flow.progress import Progress, Report, texts_in, texts_of
from briefing.documents.html.elements import elements_html
from briefing.documents.html.inline import Writing, back_links, line_html
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.style import BLACK, TLP_COLOURS, WHITE
from briefing.resources import resource

# Nothing may be loaded or run, whatever a reader's program would allow.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_POLICY_WITH_LOGO = f"{_POLICY}; img-src data:"
_POINTS_A_DOT = 0.75  # 96 dots an inch (CSS Values 4, 6.2)

_WITHOUT_A_CLASS = frozenset({"body", "cell", "list", "table", "h2", "h3", "h4", "h5", "h6"})


def to_html(document: Document, report: Report | None = None) -> bytes:
    """`document` as a file in UTF-8. The same document gives the same bytes.

    `report(done, total)` may raise to end the work.
    """
    flow = flow_document(document, phrases_for(document.language))
    progress = Progress(report, texts_in(flow.body) + len(flow.notes))
    body = progress.through(flow.body, texts_of)
    writing = Writing(flow.direction, _class)
    # The notes come last: they lead back to the marks set before.
    parts = (
        _head(flow),
        "<body>",
        _title(flow),
        f"<main>\n{elements_html(writing, body)}\n</main>",
        _back_matter(writing, flow, progress),
        "</body>\n</html>\n",
    )
    progress.end()
    return "\n".join(part for part in parts if part).encode()


def _class(role: str) -> str:
    looks_as_its_element = role in _WITHOUT_A_CLASS or role.endswith("_entry")
    return "" if looks_as_its_element else f' class="{role.replace("_", "-")}"'


def _head(flow: FlowDocument) -> str:
    named = (
        ("author", flow.author),
        ("description", flow.subject),
        ("keywords", ", ".join(flow.keywords)),
    )
    metadata = "".join(
        f'<meta name="{name}" content="{escape(said)}">\n' for name, said in named if said
    )
    policy = _POLICY if flow.logo is None else _POLICY_WITH_LOGO
    css = resource("templates/briefing.css").read_text(encoding="utf-8")
    lang = f' lang="{escape(flow.language)}"' if flow.language else ""
    return (
        "<!DOCTYPE html>\n"
        f'<html{lang} dir="{flow.direction}" data-content-sha256="{flow.sha256}">\n'
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(flow.title) or escape(flow.kicker)}</title>\n{metadata}"
        f"<style>\n:root {{ --accent: {flow.accent}; }}\n{css}{_print_css(flow)}</style>\n</head>"
    )


def _print_css(flow: FlowDocument) -> str:
    """Header and footer of every printed page: the marking, title, and page n of N."""
    label = (
        f"{{ content: {_css_text(flow.marking)}; background: {BLACK};"
        f" color: {TLP_COLOURS.get(flow.marking, WHITE)}; font: bold 12pt sans-serif;"
        " padding: 1mm 2mm; width: max-content; height: max-content; }"
    )
    boxes = f"@top-right {label} @bottom-right {label}" if flow.marking else ""
    before, _, rest = flow.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    count = (
        f"{_css_text(before)} counter(page) {_css_text(between)} counter(pages) {_css_text(after)}"
    )
    small = "font: 7.5pt sans-serif; color: #515B69;"
    return (
        f"@page {{ margin: 20mm 19mm; {boxes}"
        f" @bottom-left {{ content: {_css_text(flow.short_title)}; {small} width: 40%; }}"
        f" @bottom-center {{ content: {count}; {small} }} }}\n"
    )


def _css_text(text: str) -> str:
    """`text` as a string of CSS in which nothing but letters and digits stands for itself."""
    inside = "".join(
        character if character.isalnum() else f"\\{ord(character):x} " for character in text
    )
    return f'"{inside}"'


def _title(flow: FlowDocument) -> str:
    facts = "".join(f'<p class="small">{escape(fact)}</p>\n' for fact in flow.facts)
    notice = f'<p class="notice">{escape(flow.notice)}</p>\n' if flow.notice else ""
    title = f"<h1>{escape(flow.title)}</h1>\n" if flow.title else ""
    kicker = f'<p class="kicker">{escape(flow.kicker)}</p>\n'
    return f"<header>\n{_marking(flow)}{_logo(flow)}{notice}{kicker}{title}{facts}</header>"


def _logo(flow: FlowDocument) -> str:
    logo = flow.logo
    if logo is None:
        return ""
    height = logo.width * logo.rows / logo.columns
    return (
        f'<img class="logo" src="data:image/png;base64,{escape(logo.png)}"'
        f' alt="{escape(logo.alt)}" width="{_dots(logo.width)}" height="{_dots(height)}">\n'
    )


def _dots(points: float) -> int:
    return max(round(points / _POINTS_A_DOT), 1)


def _marking(flow: FlowDocument) -> str:
    if not flow.marking:
        return ""
    colours = f"background:{BLACK};color:{TLP_COLOURS.get(flow.marking, WHITE)}"
    return f'<p class="marking" style="{colours}">{escape(flow.marking)}</p>\n'


def _back_matter(writing: Writing, flow: FlowDocument, progress: Progress) -> str:
    notes = "\n".join(
        f'<li id="note-{note.number}" value="{note.number}">'
        f"{line_html(writing, note.line)}{back_links(writing, note.number, flow.back)}</li>"
        for note in progress.through(flow.notes)
    )
    heading = f'<h2 id="notes">{escape(flow.notes_heading)}</h2>'
    section = (
        f'<section role="doc-endnotes" aria-labelledby="notes">\n{heading}\n'
        f'<ol class="notes">\n{notes}\n</ol>\n</section>\n'
        if notes
        else ""
    )
    closing = elements_html(writing, flow.closing)
    inside = "".join(part for part in (section, closing, "\n" if closing else "") if part)
    return f"<footer>\n{inside}{_marking(flow)}</footer>"
