"""A document as a DOCX file, from the shipped template."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from typing import Any

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Pt, RGBColor

from briefing.documents.archive import repacked
from briefing.documents.content import Document
from briefing.documents.docx import markup
from briefing.documents.docx.elements import Place, body_of, put_elements, put_text
from briefing.documents.docx.inline import Paper, Writing, mark_name, note_name, put_line
from briefing.documents.flow.document import flow_document
from briefing.documents.flow.elements import Endnote, FlowDocument, Text, TextRole
from briefing.documents.flow.lines import words
from briefing.documents.flow.progress import Progress, Report, texts_in
from briefing.documents.logo import Logo
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.prose import Heading, Words
from briefing.documents.style import BLACK, SHEETS, TLP_COLOURS, TLP_SIZE, WHITE
from briefing.domain.vocabularies import Paper as Sheet
from briefing.resources import resource
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.text_masks import TextMasks

_MARGIN = 57.0
_UNDER_FACTS = 8.0
_MARK = "\u200e"  # holds the room beside the label to it on a page from right to left
_MADE = datetime(1980, 1, 1, tzinfo=UTC)
_LONGEST_PROPERTY = 255


def to_docx(document: Document, paper: Sheet = "a4", report: Report | None = None) -> bytes:
    """`document` on `paper`. The same document gives the same bytes.

    `report(done, total)` may raise to end the work.
    """
    flow = flow_document(document, phrases_for(document.language))
    made = docx.Document(str(resource("templates/briefing.docx")))
    masks = TextMasks(FontLibrary.from_folder(resource("fonts")), document.language)
    progress = Progress(report, texts_in((*flow.body, *flow.closing)) + len(flow.notes))
    writing = Writing(flow.direction, flow.language, flow.accent, masks, progress)
    _describe(made, flow)
    markup.set_default_language(made.styles, flow.language or "und", rtl=flow.direction == "rtl")
    _set_up(made, writing, flow, paper)
    place = body_of(made)
    _put_title(made, writing, place, flow)
    put_elements(writing, place, flow.body)
    _put_notes(made, writing, place, flow)
    put_elements(writing, place, flow.closing)
    file = BytesIO()
    made.save(file)
    progress.end()
    return repacked(file.getvalue())


def _describe(made: Any, flow: FlowDocument) -> None:
    known = made.core_properties
    known.title = flow.title[:_LONGEST_PROPERTY]
    known.author = flow.author[:_LONGEST_PROPERTY]
    known.last_modified_by = ""
    known.subject = flow.subject[:_LONGEST_PROPERTY]
    known.keywords = ", ".join(flow.keywords)[:_LONGEST_PROPERTY]
    known.category = flow.marking[:_LONGEST_PROPERTY]
    known.language = flow.language[:_LONGEST_PROPERTY]
    known.identifier = f"sha256:{flow.sha256}"
    known.created = known.modified = _MADE
    known.revision = 1


def _set_up(made: Any, writing: Writing, flow: FlowDocument, paper: Sheet) -> None:
    """The sheet, and header and footer of every page."""
    section = made.sections[0]
    width, height = SHEETS[paper]
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.left_margin = section.right_margin = Pt(_MARGIN)
    section.top_margin = section.bottom_margin = Pt(_MARGIN)
    if flow.direction == "rtl":
        markup.mirror_section(made.element.body)
    room = width - 2 * _MARGIN
    for part, first, middle in (
        (section.header, flow.unit, partial(_put_notice, flow=flow)),
        (section.footer, flow.short_title, partial(_put_page, flow=flow)),
    ):
        line = _furniture(part, flow, room)
        ends = (partial(put_line, writing, line, words(first)), partial(_put_marking, line, flow))
        # The label is right-justified (TLP 2.0): a line that runs to the left begins with it.
        begin, end = ends if flow.direction == "ltr" else ends[::-1]
        begin()
        line.paragraph.add_run("\t")
        middle(line)
        line.paragraph.add_run("\t")
        end()


def _put_notice(paper: Paper, flow: FlowDocument) -> None:
    paper.paragraph.add_run(flow.notice)


def _furniture(part: Any, flow: FlowDocument, room: float) -> Paper:
    """The paragraph of a header or footer, with places in the middle and at the end."""
    paragraph = part.paragraphs[0]
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Pt(room / 2), WD_TAB_ALIGNMENT.CENTER)
    stops.add_tab_stop(Pt(room), WD_TAB_ALIGNMENT.RIGHT)
    if flow.direction == "rtl":
        markup.run_right_to_left(paragraph)
    return Paper(paragraph, flow.direction)


def _put_marking(paper: Paper, flow: FlowDocument) -> None:
    if flow.marking:
        run = paper.paragraph.add_run(f"{_MARK}\u00a0{flow.marking}\u00a0{_MARK}")
        run.font.bold = True
        run.font.size = Pt(TLP_SIZE)
        run.font.color.rgb = RGBColor.from_string(TLP_COLOURS.get(flow.marking, WHITE)[1:])
        markup.shade_run(run, BLACK)


def _put_page(paper: Paper, flow: FlowDocument) -> None:
    """ "page 1 of 3" by fields, in the order of the language."""
    before, _, rest = flow.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    paper.paragraph.add_run(before)
    markup.field(paper.paragraph, "PAGE")
    paper.paragraph.add_run(between)
    markup.field(paper.paragraph, "NUMPAGES")
    paper.paragraph.add_run(after)


def _put_title(made: Any, writing: Writing, place: Place, flow: FlowDocument) -> None:
    styled: dict[TextRole, str] = {"body": "Facts", "label": "Kicker", "question": "Title"}
    front = Place(made, {**place.styles, **styled})
    if flow.logo is not None:
        _put_logo(put_text(writing, front, Text(())), flow.logo)
    kicker = " · ".join(part for part in (flow.kicker, flow.notice) if part)
    coloured = replace(front, ink=flow.accent)
    put_text(writing, coloured, Text(words(kicker), "label"))
    if flow.title:
        put_text(writing, coloured, Text(words(flow.title), "question"))
    facts = [put_text(writing, front, Text(words(fact))) for fact in flow.facts]
    for last in facts[-1:]:
        last.paragraph.paragraph_format.space_after = Pt(_UNDER_FACTS)


def _put_logo(paper: Paper, logo: Logo) -> None:
    """The logo with its words, in a paragraph of its own over the kicker."""
    run = paper.paragraph.add_run()
    run.add_picture(BytesIO(logo.data), width=Pt(logo.width))
    markup.describe_picture(run, logo.alt)


def _put_notes(made: Any, writing: Writing, place: Place, flow: FlowDocument) -> None:
    """The endnotes under their heading, each a target, with links back to all of its marks."""
    if flow.notes:
        put_elements(writing, place, (Heading("notes", 1, words(flow.notes_heading)),))
    styles: dict[TextRole, str] = {**place.styles, "body": "Briefing Note"}
    for note in flow.notes:
        _put_note(writing, Place(made, styles), note, flow.back)


def _put_note(writing: Writing, place: Place, note: Endnote, back: str) -> None:
    paper = put_text(writing, place, Text(()))
    number = paper.paragraph.add_run(f"{note.number}.")
    number.font.bold = True
    markup.xml(paper.paragraph).remove(markup.xml(number))
    markup.bookmark(
        paper.paragraph, writing.next_target(), note_name(note.number), [markup.xml(number)]
    )
    put_line(writing, paper, (Words("\t"), *note.line))
    for occurrence in range(1, writing.marks.get(note.number, 0) + 1):
        paper.paragraph.add_run(" ")
        run = paper.paragraph.add_run(back)
        name = mark_name(note.number, occurrence)
        markup.xml(paper.paragraph).append(markup.link_within(paper.paragraph, name, run))
