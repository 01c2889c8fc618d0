"""Keeping back from a document what some of its readers are not to have.

Sentences are taken out of the analyst's texts before anything is composed of them; passages and
names out of the whole composed document, so that no way into it is forgotten.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from briefing.documents.composing import Earlier
from briefing.documents.content import Block, Document, Note
from briefing.documents.evidence_blocks import PassageLine, ReleaseCheck
from briefing.documents.kept_lines import KeptLines
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.privacy import redacted, texts_within
from briefing.documents.remark_places import OfElement, RemarkPlaces
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.checks.draft import Sentence
from briefing.domain.kinds import KINDS
from briefing.domain.merging import survivor
from briefing.domain.messages import Message, message
from briefing.domain.privacy import redaction
from briefing.domain.records import Records
from briefing.domain.redactions import LowestGrade, Redactions, WellSourced
from briefing.text.checked_writing import writing_of

# What stands in the place of a sentence that was taken out.
LEFT_OUT = "[…]"
_DRAFT = "draft"
_BEST: LowestGrade = "A"

D = TypeVar("D")


@dataclass(frozen=True)
class Shown:
    """What a document may be made of: the library, and as it was when an edition was made.

    `kept_back` is the view of the library that leaves something out, None where all is shown.
    """

    records: Records
    earlier: Earlier
    kept_back: WellSourced | None

    def text_of(self, briefing: Briefing, draft: str, whole: Records) -> "ShownText":
        """The briefing and its free text without the sentences that refer to what is kept back."""
        if self.kept_back is None:
            return ShownText(briefing, draft, ())
        texts = (*((part.name, part.text) for part in briefing.parts), (_DRAFT, draft))
        taken = [
            sentence
            for sentence in writing_of(texts).sentences
            if _refers_to_kept_back(sentence, whole, self.kept_back)
        ]
        cut = {name: _cut(text, name, taken) for name, text in texts}
        parts = tuple(replace(part, text=cut[part.name]) for part in briefing.parts)
        told = tuple(message("Left out of the text: “{words}”", words=each.words) for each in taken)
        return ShownText(replace(briefing, parts=parts), cut[_DRAFT], told)

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The blocks without the result of a release check, which tells what was kept back."""
        if self.kept_back is None:
            return blocks
        return tuple(block for block in blocks if not isinstance(block, ReleaseCheck))


@dataclass(frozen=True)
class ShownText:
    """The texts that a document is made of; `told` says which sentences are missing in them."""

    briefing: Briefing
    draft: str
    told: tuple[Message, ...]


def shown_of(whole: Records, redactions: Redactions, earlier: Earlier) -> Shown:
    """What may be shown of the library `whole`."""
    lowest = redactions.lowest_grade
    if lowest is None:
        return Shown(whole, earlier, None)

    def earlier_without(edition: Edition) -> Records | None:
        found = earlier(edition)
        return None if found is None else WellSourced(found, lowest)

    view = WellSourced(whole, lowest)
    return Shown(view, earlier_without, view)


def _refers_to_kept_back(sentence: Sentence, records: Records, view: WellSourced) -> bool:
    for link in sentence.links:
        record = records.find(KINDS[link.kind], link.record_id) if link.kind in KINDS else None
        if record is not None and view.keeps_back(survivor(records, record)):
            return True
    return False


def _cut(text: str, name: str, taken: Sequence[Sentence]) -> str:
    places = sorted((each.whole for each in taken if each.text == name), reverse=True)
    for start, end in places:
        text = text[:start] + LEFT_OUT + text[end:]
    return text


def graded_summary(phrases: Phrases, redactions: Redactions) -> tuple[str, ...]:
    """The sentence that tells the reader which grades are cited, where not all are."""
    lowest = redactions.lowest_grade
    if lowest is None:
        return ()
    grades = _BEST if lowest == _BEST else f"{_BEST}–{lowest}"
    return (phrases.notes.graded_only.format(grades=grades),)


def without_saying_nobody_looked(phrases: Phrases, redactions: Redactions) -> Phrases:
    """The words of a document in which an empty cell may be one that was kept back."""
    if redactions.lowest_grade is None:
        return phrases
    matrix = replace(phrases.matrix, nobody_looked=phrases.matrix.nothing_shown)
    return replace(phrases, matrix=matrix)


def with_redactions(
    document: Document,
    records: Records,
    phrases: Phrases,
    redactions: Redactions,
    *,
    lines: KeptLines | None = None,
    places: RemarkPlaces | None = None,
) -> Document:
    """The document without the names that are not to be printed, and without passages where they
    are not to be. `records` are the whole library: who holds an office is told by all of it.
    `lines` are those of the document that are kept; `places` takes up where a name stood first.
    """
    if redactions.without_passages:
        document = cast("Document", _without_passages(document))
    speaker = f"[{phrases.speaker_not_named}]" if redactions.speakers_by_role else ""
    texts = texts_within(document, {} if lines is None else lines.known)
    names = redaction(records, phrases.private_individual, texts, speaker=speaker)
    document, count, first = redacted(document, names)
    if not count:
        return document
    if speaker:
        told = message(
            "Names of persons were replaced by their role or office; places: {count}.", count=count
        )
    else:
        told = message(
            "Names of private or protected persons were replaced by their role; places: {count}.",
            count=count,
        )
    if places is not None and first:
        places[told] = OfElement(first)
    return replace(document, warnings=(*document.warnings, told))


def _without_passages(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_without_passages(item) for item in cast("tuple[Any, ...]", value))
    if isinstance(value, Note | PassageLine):
        return replace(value, passage="", translation="", language="")
    if is_dataclass(value) and not isinstance(value, type):
        changed = {name: _without_passages(getattr(value, name)) for name in _tuples(value)}
        return replace(value, **changed)
    return value


def _tuples(value: Any) -> Iterator[str]:
    return (each.name for each in fields(value) if isinstance(getattr(value, each.name), tuple))
