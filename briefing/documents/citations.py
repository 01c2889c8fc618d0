"""Endnotes: which passage carries a claim, and how a source is cited.

A note is a passage of a source (or the whole source); its number is that of its first mark on the
page. A source that is not for attribution is printed as the analyst cites it, without passage,
speaker or date.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.documents.content import Note
from briefing.documents.naming import actor_name
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.prose import NO_MARK, Line, Mark, Words
from briefing.domain.checks.unsourced_record import CLAIMS, is_unsourced
from briefing.domain.date_words import written
from briefing.domain.evidence import Passage, evidence_of, is_withheld, source_of
from briefing.domain.records import Record, Records
from briefing.domain.sources import Evidence, Excerpt, Source
from briefing.text.directions import isolated

_DOUBTFUL = (5, 6)  # Admiralty credibility: improbable; truth cannot be judged


def is_doubtful(records: Records, kind: str, id: str) -> bool:
    """Whether all that supports a record was graded improbable or impossible to judge (5 or 6)."""
    grades = [
        evidence.credibility
        for evidence, _ in evidence_of(records, kind, id)
        if evidence.role == "supports"
    ]
    return bool(grades) and all(grade in _DOUBTFUL for grade in grades)


@dataclass(frozen=True)
class Cited:
    """What is cited at one place: notes that have no number yet, each with its source, and words.
    `unsourced` is the id of a claim that no passage supports.
    """

    notes: tuple[tuple[Note, Source], ...] = ()
    words: str = ""
    unsourced: str = ""


class Citations:
    """The endnotes of one document, numbered in the order of their first marks."""

    def __init__(self, records: Records, phrases: Phrases, language: str) -> None:
        self._records = records
        self._phrases = phrases
        self._language = language
        self._cited: dict[tuple[str, str, str, str], Cited] = {}
        self._notes: dict[str, Note] = {}
        self._sources: dict[str, Source] = {}
        self._unsourced: set[str] = set()

    @property
    def unsourced_count(self) -> int:
        """How many claims were marked as unsourced."""
        return len(self._unsourced)

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(self._notes.values())

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources cited so far, in the order of their first note."""
        return tuple(self._sources.values())

    def numbered(self, cited: Cited) -> Mark:
        """The mark of what is cited, with the numbers of its notes."""
        numbers: set[int] = set()
        for note, source in cited.notes:
            self._sources.setdefault(source.id, source)
            numbers.add(self._note(note))
        if cited.unsourced:
            self._unsourced.add(cited.unsourced)
        return Mark(tuple(sorted(numbers)), cited.words)

    def mark(self, record: Record, *, caveat: str = "", words: str = "") -> Mark:
        """The mark of a record: its evidence's notes, or that it has none; as `cited`."""
        return self.numbered(self.cited(record, caveat=caveat, words=words))

    def mark_excerpt(self, excerpt: Excerpt) -> Mark:
        """The mark of a passage cited for itself."""
        return self.numbered(self.cited_excerpt(excerpt))

    def mark_source(self, source: Source) -> Mark:
        """The mark of a source cited as a whole."""
        return self.numbered(self.cited_source(source))

    def mark_footnote(self, label: str, text: tuple[Line, ...]) -> Mark:
        """The mark of a footnote the analyst wrote; the same label gives the same number."""
        return Mark((self._note(Note(0, f"footnote/{label}", text=text)),)) if text else NO_MARK

    def cited(self, record: Record, *, caveat: str = "", words: str = "") -> Cited:
        """What carries a record: its evidence, or that it has none.

        `caveat` goes into the notes where it is not printed beside the claim. `words` stand in the
        mark besides.
        """
        key = (record.KIND, record.id, caveat, words)
        known = self._cited.get(key)
        if known is None:
            known = self._cited[key] = self._evidence(record, caveat, words)
        return known

    def _evidence(self, record: Record, caveat: str, words: str) -> Cited:
        notes = tuple(
            (self._passage_note(passage, evidence, caveat), passage.source)
            for evidence, passage in evidence_of(self._records, record.KIND, record.id)
            if evidence.role != "context"
        )
        is_bare = isinstance(record, CLAIMS) and is_unsourced(self._records, record)
        said = (words, self._phrases.unsourced if is_bare else "")
        listed = self._phrases.punctuation.listed(said)
        return Cited(notes, listed, record.id if is_bare else "")

    def cited_excerpt(self, excerpt: Excerpt) -> Cited:
        """A passage cited for itself."""
        source = source_of(self._records, excerpt)
        if source is None or source.trashed_at is not None:
            return Cited(words=self._phrases.unsourced)
        return Cited(((self._passage_note(Passage(excerpt, source), None, ""), source),))

    def cited_source(self, source: Source) -> Cited:
        """A source cited as a whole."""
        return Cited(((self._source_note(source), source),))

    def _note(self, note: Note) -> int:
        known = self._notes.get(note.key)
        if known is not None:
            fresh = tuple([text for text in note.caveats if text not in known.caveats])
            if fresh:
                self._notes[note.key] = replace(known, caveats=known.caveats + fresh)
            return known.number
        number = len(self._notes) + 1
        self._notes[note.key] = replace(note, number=number)
        return number

    def _source_note(self, source: Source) -> Note:
        withheld = is_withheld(source)
        issued = "" if source.issued is None else written(source.issued, self._phrases.dates)
        return Note(
            0,
            f"note/source/{source.id}",
            source=citation(source, self._phrases),
            date="" if withheld else issued or self._phrases.date_not_stated,
            caution=self._phrases.notes.source_states.get(source.status, ""),
        )

    def _passage_note(self, passage: Passage, evidence: Evidence | None, caveat: str) -> Note:
        excerpt, source = passage.excerpt, passage.source
        note = self._source_note(source)
        cautions = [note.caution, *self._cautions(evidence)]
        note = replace(
            note,
            caution=" ".join(text for text in cautions if text),
            caveats=(caveat,) if caveat else (),
        )
        if is_withheld(source):
            return note
        against = evidence is not None and evidence.role == "contradicts"
        doubtful = evidence is not None and evidence.credibility in _DOUBTFUL
        part = f"{'/against' if against else ''}{'/doubtful' if doubtful else ''}"
        return replace(
            note,
            key=f"note/excerpt/{excerpt.id}{part}",
            passage=excerpt.exact,
            translation=excerpt.translation,
            language=excerpt.language or source.language,
            about=self._about(excerpt, source),
        )

    def _cautions(self, evidence: Evidence | None) -> Sequence[str]:
        if evidence is None:
            return ()
        against = self._phrases.notes.against if evidence.role == "contradicts" else ""
        doubtful = self._phrases.notes.doubtful if evidence.credibility in _DOUBTFUL else ""
        return (against, doubtful)

    def _about(self, excerpt: Excerpt, source: Source) -> str:
        speaker = ""
        if source.handling == "on_record":
            name = actor_name(self._records, excerpt.speaker_id, self._language)
            speaker = isolated(name, self._phrases.direction)
        said_on = "" if excerpt.said_on is None else written(excerpt.said_on, self._phrases.dates)
        return self._phrases.punctuation.listed((speaker, said_on))


def citation(source: Source, phrases: Phrases) -> Line:
    """How a source is cited: authors, title, container, publisher; what is missing is said.

    A publisher that is its author is named once.
    """
    if is_withheld(source):
        return (Words(source.cite_as or phrases.background_source),)
    if source.cite_as:
        return (Words(source.cite_as, href=source.url),)
    comma = phrases.punctuation.comma
    authors = source.authors if source.handling == "on_record" else ()
    title = source.title or phrases.untitled_source
    around = [part for part in (source.container_title, source.publisher) if part]
    named = [part for part in dict.fromkeys(around) if part not in authors]
    page = phrases.direction
    line: list[Words] = []
    if authors:
        line.append(Words("".join(f"{isolated(each, page)}{comma}" for each in authors)))
    line.append(Words(title, emphasis=True, language=source.language, href=source.url))
    if named:
        line.append(Words("".join(f"{comma}{isolated(each, page)}" for each in named)))
    return tuple(line)
