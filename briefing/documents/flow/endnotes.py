"""Endnotes in flow: source, date, who said it, the passage, and what must be known of it."""

from collections.abc import Iterator

from briefing.documents.content import Note
from briefing.documents.flow.elements import Endnote
from briefing.documents.flow.lines import quoted, translated, words
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.phrases.punctuation import Punctuation
from briefing.documents.prose import Break, Inline, Words


def endnote(note: Note, phrases: Phrases, language: str) -> Endnote:
    """`note` as one line; `language` is the document's."""
    line = (
        *_source(note, phrases.punctuation),
        *_said(note, phrases.punctuation, language),
        *_cautions(note, phrases),
    )
    return Endnote(note.number, line)


def _source(note: Note, points: Punctuation) -> Iterator[Inline]:
    yield from note.source
    if note.date:
        yield Words(f"{points.comma}{note.date}" if note.source else note.date)
    if note.source or note.date:
        yield Words(points.colon if note.passage else ". ")


def _said(note: Note, points: Punctuation, language: str) -> Iterator[Inline]:
    if note.about:
        yield Words(f"{note.about}{points.colon}", strong=True)
    if note.passage:
        yield from quoted(note.passage, note.language, language)
    if note.translation:
        yield Words(" ")
        yield from translated(note.translation, language)
    for place, line in enumerate(note.text):
        if place:
            yield Break()
        yield from line


def _cautions(note: Note, phrases: Phrases) -> Iterator[Inline]:
    if note.caution:
        yield Words(" ")
        yield from words(note.caution, strong=True)
    for caveat in note.caveats:
        yield from words(f" {phrases.notes.caveat.format(caveat=caveat)}", emphasis=True)
