"""The back of the document: endnotes that lead back to their marks, and the word on the sources."""

from collections.abc import Iterator

from briefing.documents.content import Document, Note
from briefing.documents.layout_text import (
    Setting,
    line_runs,
    mark_anchor,
    note_anchor,
    plain_paragraph,
    quotation_marks,
    section_heading,
)
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.style import CAUTION, HAIRLINE, INK, NOTE, SECONDARY, paragraph, sans
from briefing.scene.items import Stroke
from briefing.typeset.elements import (
    Element,
    ListBlock,
    ListItem,
    Paragraph,
    Rule,
    Run,
    TextStyle,
)

_TEXT = NOTE.text
_BACK = sans(7, SECONDARY)


def back_matter(setting: Setting, document: Document, phrases: Phrases) -> tuple[Element, ...]:
    """Endnotes, the source summary statement, and the organisation's disclaimer."""
    small = paragraph(sans(7.6, SECONDARY), 1.42, after=3)
    found: list[Element] = [Rule(Stroke(0.6, HAIRLINE), space_before=10, space_after=2)]
    if document.notes:
        found.append(section_heading(setting, phrases.headings.notes, "notes"))
        found.append(_notes(setting, document, phrases))
    if document.summary:
        found.append(section_heading(setting, phrases.headings.about_sources, "about_sources"))
        found.append(plain_paragraph(" ".join(document.summary), small))
    if document.front.disclaimer:
        found.append(plain_paragraph(document.front.disclaimer, small))
    return tuple(found) if len(found) > 1 else ()


def _notes(setting: Setting, document: Document, phrases: Phrases) -> ListBlock:
    items = tuple(
        ListItem(
            (Run(str(note.number), sans(7, setting.style.accent, bold=True)),),
            (_note(setting, note, phrases),),
            key=note.key,
        )
        for note in document.notes
    )
    return ListBlock(
        items, indent=17, label_gap=6, label_align="end", item_gap=2.2, space_after=6, key="notes"
    )


def _note(setting: Setting, note: Note, phrases: Phrases) -> Paragraph:
    runs = [
        *line_runs(setting, note.source, _TEXT),
        *_said(note, setting),
        *(Run(f" {text}", sans(7, CAUTION, bold=True)) for text in (note.caution,) if text),
        *(
            Run(f" {phrases.notes.caveat.format(caveat=caveat)}", sans(7, SECONDARY, italic=True))
            for caveat in note.caveats
        ),
    ]
    for place, line in enumerate(note.text):
        runs += [*((Run("\n", _TEXT),) if place else ()), *line_runs(setting, line, _TEXT)]
    runs += _back_links(setting, note.number, phrases)
    return Paragraph(tuple(runs), NOTE, key=f"{note.key}/text", anchor=note_anchor(note.number))


def _said(note: Note, setting: Setting) -> Iterator[Run]:
    if note.date:
        yield Run(f", {note.date}", _TEXT)
    if note.source:
        yield Run("." if not note.passage else ": ", _TEXT)
    if note.about:
        yield Run(f"{note.about}: ", sans(7, INK, bold=True))
    if note.passage:
        opening, closing = quotation_marks(note.language or setting.language)
        yield Run(f"{opening}{note.passage}{closing}", _TEXT, lang=note.language or None)
    if note.translation:
        opening, closing = quotation_marks(setting.language)
        yield Run(f" {opening}{note.translation}{closing}", _TEXT)


def _back_links(setting: Setting, number: int, phrases: Phrases) -> list[Run]:
    style: TextStyle = _BACK
    return [
        Run(f"\u00a0{phrases.notes.back}", style, target=mark_anchor(number, occurrence))
        for occurrence in range(1, setting.marks.get(number, 0) + 1)
    ]
