"""What is taken from a passage: the record, the excerpt, its evidence and its filing, in one step.

The functions give the edits and write nothing, so that the window and the command line make the
same step.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.domain.dates import Date
from briefing.domain.edits import Edit
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.domain.vocabularies import EvidenceRole, ExcerptKind
from briefing.store.library import Library
from briefing.text.anchoring import anchor
from briefing.text.quotations import is_quoted
from briefing.text.sentences import sentences
from briefing.text.spans import Span

_FILED = (Event, Judgement, Gap)


@dataclass(frozen=True)
class Passage:
    """A stretch of a source's text, in code points."""

    source_text: SourceText
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The stretch alone."""
        return Span(self.start, self.end)

    @property
    def words(self) -> str:
        """What stands there."""
        return self.span.of(self.source_text.text)


@dataclass(frozen=True)
class Saying:
    """What is known of the words of a passage: who said them, when, and what they mean."""

    kind: ExcerptKind
    speaker_id: str | None = None
    said_on: Date | None = None
    translation: str = ""


@dataclass(frozen=True)
class Filed:
    """The excerpt of a passage and the edits that store everything, to be made as one step."""

    excerpt: Excerpt
    edits: tuple[Edit, ...]


def sentence_around(passage: Passage) -> str:
    """The sentence or sentences that the passage lies in, on one line."""
    text = passage.source_text.text
    around = [
        one.of(text)
        for one in sentences(text)
        if one.start < passage.end and passage.start < one.end
    ]
    return " ".join(" ".join(around).split())


def kind_of_passage(passage: Passage, record: type[Record]) -> ExcerptKind:
    """Words between quotation marks are a quote, what carries a number is data, else paraphrase."""
    if is_quoted(passage.source_text.text, passage.span):
        return "quote"
    return "data" if record is Figure else "paraphrase"


def quoted(library: Library, passage: Passage, saying: Saying, new: Sequence[Record] = ()) -> Filed:
    """The passage as an excerpt of its own; `new` are the records it names that are new as well.

    Raises `NoPassage` when the passage holds nothing.
    """
    edit, excerpt = _excerpt(library, passage, saying, is_quote=True)
    return Filed(excerpt, (*map(_added, new), *edit))


def filed(
    library: Library,
    passage: Passage,
    saying: Saying,
    record: Record,
    *,
    new: Sequence[Record] = (),
    issue_id: str | None = None,
) -> Filed:
    """`record` with the passage as its evidence, filed under the issue unless it is there already.

    A figure is filed by its measure, a position by its proposition. `new` are further new records
    that belong to it: an actor made in place, those who took part in an event. A passage that was
    taken before keeps its excerpt. Raises `NoPassage` when the passage holds nothing.
    """
    excerpt_edits, excerpt = _excerpt(library, passage, saying, is_quote=False)
    role: EvidenceRole = "context" if isinstance(record, Gap) else "supports"
    evidence = Evidence(
        record_kind=record.KIND, record_id=record.id, excerpt_id=excerpt.id, role=role
    )
    edits = (
        *map(_added, new),
        _added(record),
        *excerpt_edits,
        _added(evidence),
        *_filing(library, record, issue_id),
    )
    return Filed(excerpt, edits)


def _excerpt(
    library: Library, passage: Passage, saying: Saying, *, is_quote: bool
) -> tuple[tuple[Edit, ...], Excerpt]:
    text = passage.source_text
    same = library.all(Excerpt, source_text_id=text.id, start=passage.start, end=passage.end)
    for excerpt in same:
        if saying.speaker_id in (None, excerpt.speaker_id) or excerpt.speaker_id is None:
            known = _completed(excerpt, saying, is_quote=is_quote)
            return (() if known == excerpt else (Edit(excerpt, known),)), known
    place = anchor(text.text, passage.start, passage.end)
    source = library.find(Source, text.source_id)
    made = Excerpt(
        source_text_id=text.id,
        start=place.start,
        end=place.end,
        exact=place.exact,
        prefix=place.prefix,
        suffix=place.suffix,
        kind=saying.kind,
        speaker_id=saying.speaker_id,
        said_on=saying.said_on,
        language=source.language if source is not None else "",
        translation=saying.translation,
    )
    return (_added(made),), made


def _completed(excerpt: Excerpt, saying: Saying, *, is_quote: bool) -> Excerpt:
    """An excerpt that was taken before, with what is known of it now and was not before."""
    return replace(
        excerpt,
        kind=saying.kind if is_quote else excerpt.kind,
        speaker_id=excerpt.speaker_id or saying.speaker_id,
        said_on=excerpt.said_on or saying.said_on,
        translation=excerpt.translation or saying.translation,
    )


def _filing(library: Library, record: Record, issue_id: str | None) -> Iterator[Edit]:
    if issue_id is None:
        return
    kind, id = (
        (Measure.KIND, record.measure_id)
        if isinstance(record, Figure)
        else (record.KIND, record.id)
    )
    if not isinstance(record, (Figure, *_FILED)):
        return
    if not library.all(Filing, issue_id=issue_id, record_kind=kind, record_id=id):
        yield _added(Filing(issue_id=issue_id, record_kind=kind, record_id=id))


def _added(record: Record) -> Edit:
    return Edit(before=None, after=record)
