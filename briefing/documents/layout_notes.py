"""The back of the document: endnotes that lead back to their marks, and the word on the sources."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from briefing.documents.content import Document, Note
from briefing.documents.evidence_blocks import VersionHistory
from briefing.documents.layout_text import (
    Setting,
    line_runs,
    mark_anchor,
    note_anchor,
    plain_paragraph,
    section_heading,
    told,
)
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.phrases.punctuation import in_quotation_marks, translation_in_marks
from briefing.documents.style import CAUTION, INK, NOTE, SECONDARY, TABLE_HEAD, paragraph, sans
from briefing.documents.table_look import ruled_table
from briefing.typeset.elements import (
    Cell,
    Column,
    Element,
    KeepTogether,
    ListBlock,
    ListItem,
    Paragraph,
    Row,
    Run,
    Table,
)

_TEXT = NOTE.text
_SMALL = sans(7, SECONDARY)
_BACKS_TOGETHER = 8
_NOTES, _ABOUT_SOURCES = "notes", "about_sources"
_RUN_IN = paragraph(_TEXT, 1.3, after=2, role="Note")


def back_matter(setting: Setting, document: Document, phrases: Phrases) -> tuple[Element, ...]:
    """Endnotes, the source summary statement with the disclaimer, and the editions before."""
    found: list[Element] = []
    if document.notes:
        found.append(section_heading(setting, phrases.headings.notes, _NOTES))
        if setting.density.run_in:
            found.extend(_run_in(setting, document.notes, phrases))
        else:
            found.append(_listed(setting, document.notes, phrases))
    found.extend(_about_sources(setting, document, phrases))
    found.extend(
        _versions(setting, block, phrases)
        for block in document.blocks
        if isinstance(block, VersionHistory)
    )
    return tuple(found)


def back_keys(document: Document) -> frozenset[str]:
    """The keys with which the back of a document may begin."""
    versions = {block.key for block in document.blocks if isinstance(block, VersionHistory)}
    return frozenset({_NOTES, _ABOUT_SOURCES} | versions)


def _about_sources(setting: Setting, document: Document, phrases: Phrases) -> Iterator[Element]:
    sentences = " ".join(document.summary)
    title = phrases.headings.about_sources
    closing = document.front.closing
    if not sentences:
        for said in closing:
            yield plain_paragraph(said, paragraph(_SMALL, 1.42, before=6))
        return
    if setting.density.run_in:
        runs = [Run(f"{title}. ", sans(7, SECONDARY, bold=True)), Run(sentences, _SMALL)]
        runs += [Run(f" {told(setting, said)}", _SMALL) for said in closing]
        yield Paragraph(tuple(runs), paragraph(_SMALL, 1.3, before=2), key=_ABOUT_SOURCES)
        return
    small = paragraph(sans(7.6, SECONDARY), 1.42, after=3)
    yield section_heading(setting, title, _ABOUT_SOURCES)
    said = replace(plain_paragraph(sentences, small), key="about_sources/text")
    # Neither disclaimer nor imprint stands alone at the head of a page.
    held = replace(small, keep_with_next=True)
    last = [
        replace(plain_paragraph(told(setting, words), held), key=f"about_sources/closing/{at}")
        for at, words in enumerate(closing)
    ]
    *before, end = (said, *last)
    yield from (replace(each, style=held) for each in before)
    yield replace(end, style=small)


def _versions(setting: Setting, block: VersionHistory, phrases: Phrases) -> KeepTogether:
    style = paragraph(sans(8), 1.35)
    head = Row(
        tuple(Cell((plain_paragraph(text, TABLE_HEAD),)) for text in phrases.version_columns)
    )
    rows = tuple(
        Row(
            tuple(
                Cell((plain_paragraph(text, style),))
                for text in (each.edition, each.status, each.released, each.cut_off)
            ),
            key=each.key,
        )
        for each in block.versions
    )
    columns = tuple(Column(fraction=1) for _ in phrases.version_columns)
    table = Table(columns, rows, ruled_table(row_head=True), head=(head,), key=f"{block.key}/table")
    return KeepTogether((section_heading(setting, block.heading, block.key), table))


def _listed(setting: Setting, notes: Sequence[Note], phrases: Phrases) -> ListBlock:
    """One note a line, its number before it."""
    items = tuple(
        ListItem(
            (_number(setting, note),),
            (
                Paragraph(
                    (*_source(setting, note), *_said(setting, note, phrases)),
                    NOTE,
                    key=f"{note.key}/text",
                    anchor=note_anchor(note.number),
                ),
            ),
            key=note.key,
        )
        for note in notes
    )
    return ListBlock(
        items, indent=17, label_gap=6, label_align="end", item_gap=2.2, space_after=6, key=_NOTES
    )


def _run_in(setting: Setting, notes: Sequence[Note], phrases: Phrases) -> Iterator[Paragraph]:
    """The notes of one source in one paragraph behind its name, which is not repeated."""
    for (source, _), group in groupby(notes, key=lambda note: (note.source, note.date)):
        some = tuple(group)
        runs = [*_source(setting, some[0])] if source else []
        for note in some:
            anchor = note_anchor(note.number)
            number = _number(setting, note)
            runs.append(Run("  ", _TEXT))
            runs.append(Run(f"{number.text}\u00a0", number.style, anchor=anchor))
            runs.extend(_said(setting, note, phrases))
        yield Paragraph(tuple(runs), _RUN_IN, key=some[0].key)


def _number(setting: Setting, note: Note) -> Run:
    return Run(str(note.number), sans(7, setting.style.accent, bold=True))


def _source(setting: Setting, note: Note) -> Iterator[Run]:
    yield from line_runs(setting, note.source, _TEXT)
    if note.date:
        yield Run(f"{setting.punctuation.comma}{note.date}", _TEXT)
    if note.source:
        yield Run(setting.punctuation.colon if note.passage else ". ", _TEXT)


def _said(setting: Setting, note: Note, phrases: Phrases) -> Iterator[Run]:
    """Who said it, the passage, and what must be known of it; then the ways back."""
    if note.about:
        yield Run(f"{note.about}{setting.punctuation.colon}", sans(7, INK, bold=True))
    if note.passage:
        said = in_quotation_marks(note.passage, note.language or setting.language)
        yield Run(said, _TEXT, lang=note.language or None)
    if note.translation:
        yield Run(f" {translation_in_marks(note.translation, setting.language)}", _TEXT)
    for place, line in enumerate(note.text):
        if place:
            yield Run("\n", _TEXT)
        yield from line_runs(setting, line, _TEXT)
    yield from _cautions(note, phrases)
    for occurrence in range(1, setting.marks.get(note.number, 0) + 1):
        target = mark_anchor(note.number, occurrence)
        # A few ways back stay with the note's last word; many may go over to the next line.
        gap = "\u00a0" if occurrence <= _BACKS_TOGETHER else " "
        yield Run(f"{gap}{phrases.notes.back}", _SMALL, target=target)


def _cautions(note: Note, phrases: Phrases) -> Iterator[Run]:
    if note.caution:
        yield Run(f" {note.caution}", sans(7, CAUTION, bold=True))
    for caveat in note.caveats:
        words = phrases.notes.caveat.format(caveat=caveat)
        yield Run(f" {words}", sans(7, SECONDARY, italic=True))
