"""A corrected text of a source: the new version, and what becomes of the excerpts of older ones.

Excerpts that stand in the new version beyond doubt move with it; where only something similar
stands, the analyst decides; what is lost stays with the version it was taken from. What was not
decided can be decided later: it is worked out anew from the texts themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.domain.desk import Rejection
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.sources import Excerpt, SourceText
from briefing.domain.unicode_text import clean_text
from briefing.operations.re_anchoring import anchor_of, moved_to
from briefing.store.library import Library
from briefing.text.anchoring import Ask, Candidate, Found, re_anchor

_PROPOSAL = "re_anchor"


class NothingCorrected(KnownError):
    """The corrected text is the one the source has, or none at all."""


@dataclass(frozen=True)
class Undecided:
    """An excerpt with the passages of the new version that it may be, the likeliest first."""

    excerpt: Excerpt
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True)
class Correction:
    """The newest text of a source, and how the excerpts of the older ones stand to it.

    `found` are the edits that move those that are certain; `stayed` are lost, or were refused.
    """

    source_text: SourceText
    found: tuple[Edit, ...]
    undecided: tuple[Undecided, ...]
    stayed: tuple[Excerpt, ...]

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The new text and the moves that are certain, to be made as one step."""
        return (Edit(None, self.source_text), *self.found)


def versions_of(library: Library, source_id: str) -> tuple[SourceText, ...]:
    """The texts of a source, the newest first."""
    texts = library.all(SourceText, source_id=source_id)
    return tuple(sorted(texts, key=lambda text: text.version, reverse=True))


def correction(library: Library, source_id: str, text: str) -> Correction:
    """What storing `text` as the newest version would do; nothing is written.

    Raises `UnusableText` naming a character that cannot be kept, and `NothingCorrected`.
    """
    cleaned = clean_text(text)
    versions = versions_of(library, source_id)
    if not cleaned.strip():
        raise NothingCorrected(message("The corrected text is empty: a text must stay."))
    if versions and versions[0].text == cleaned:
        raise NothingCorrected(message("The text is unchanged: there is no correction to store."))
    number = max((version.version for version in _all_versions(library, source_id)), default=0) + 1
    new = SourceText(source_id=source_id, version=number, text=cleaned)
    return _standing(library, new, versions)


def open_decisions(library: Library, source_id: str) -> Correction | None:
    """How the excerpts that are still on older versions stand to the newest one.

    None for a source without a text.
    """
    versions = versions_of(library, source_id)
    return _standing(library, versions[0], versions[1:]) if versions else None


def decided(undecided: Undecided, candidate: Candidate, newest: SourceText) -> Edit:
    """The edit that moves an excerpt to the passage the analyst says it is."""
    moved = moved_to(undecided.excerpt, newest, candidate.anchor)
    return Edit(undecided.excerpt, moved)


def refused(undecided: Undecided, newest: SourceText) -> Edit:
    """The edit that says an excerpt is none of the passages and stays where it is."""
    rejection = Rejection(
        proposal_kind=_PROPOSAL, text=undecided.excerpt.id, document_sha256=newest.sha256
    )
    return Edit(None, rejection)


def _standing(library: Library, newest: SourceText, older: tuple[SourceText, ...]) -> Correction:
    found: list[Edit] = []
    undecided: list[Undecided] = []
    stayed: list[Excerpt] = []
    refusals = {
        rejection.text
        for rejection in library.all(
            Rejection, proposal_kind=_PROPOSAL, document_sha256=newest.sha256
        )
    }
    for excerpt in _excerpts(library, older):
        standing = re_anchor(anchor_of(excerpt), newest.text)
        if excerpt.id in refusals:
            stayed.append(excerpt)
        elif isinstance(standing, Found):
            found.append(Edit(excerpt, moved_to(excerpt, newest, standing.anchor)))
        elif isinstance(standing, Ask):
            undecided.append(Undecided(excerpt, standing.candidates))
        else:
            stayed.append(excerpt)
    return Correction(newest, tuple(found), tuple(undecided), tuple(stayed))


def _excerpts(library: Library, texts: tuple[SourceText, ...]) -> Iterator[Excerpt]:
    for text in texts:
        yield from library.all(Excerpt, source_text_id=text.id)


def _all_versions(library: Library, source_id: str) -> Iterator[SourceText]:
    yield from library.all(SourceText, source_id=source_id)
    yield from library.all(SourceText, trashed=True, source_id=source_id)
