"""The editions of a briefing: which there are, withdrawing one, beginning the next with its text,
and which of them print a record that is no longer to be relied on.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing.documents import release_results
from briefing.documents.brief import DRAFT
from briefing.documents.release_results import ReleaseResult
from briefing.domain.briefings import PARTS, Briefing, Draft, Edition, Part
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.merging import MERGEABLE
from briefing.domain.messages import message
from briefing.domain.sources import Excerpt, Source, SourceText
from briefing.operations.briefing_texts import texts_of
from briefing.operations.edition_states import records_known_to
from briefing.operations.finding import record_with
from briefing.store.library import Library
from briefing.store.references import Reference


class NotAnEdition(KnownError):
    """The record is no edition, or lies in the trash."""


class CannotWithdraw(KnownError):
    """An edition that is withdrawn already, or a reason that says nothing."""


class NoTexts(KnownError):
    """Nobody knows any more which texts an edition was made of."""


@dataclass(frozen=True)
class Citing:
    """An edition that prints a record, its briefing, and where: the key of each printed value and
    the beginning of what it says.
    """

    edition: Edition
    briefing: Briefing | None
    places: tuple[Reference, ...]


def edition_with(library: Library, id: str) -> Edition:
    """The edition of that id. Raises `NoSuchRecord` and `NotAnEdition`."""
    record = record_with(library, id)
    if not isinstance(record, Edition):
        raise NotAnEdition(
            message("{id} is no edition but of the kind {kind}.", id=id, kind=record.KIND)
        )
    if record.trashed_at is not None:
        raise NotAnEdition(message("The edition {id} lies in the trash: restore it first.", id=id))
    return record


def editions_of(library: Library, briefing_id: str) -> tuple[Edition, ...]:
    """The editions of a briefing, the newest first."""
    found = library.all(Edition, briefing_id=briefing_id)
    return tuple(sorted(found, key=lambda edition: edition.number, reverse=True))


def release_result(edition: Edition) -> ReleaseResult | None:
    """What the check before its release found and was answered; None where that is not known."""
    return release_results.from_json(edition.release_check)


def withdraw(library: Library, edition_id: str, reason: str) -> Edition:
    """Withdraws an edition; it stays in the library as it was, with the reason.

    Raises `NoSuchRecord`, `NotAnEdition` and `CannotWithdraw`.
    """
    step = withdrawal(library, edition_id, reason)
    library.apply(step)
    return edition_with(library, edition_id)


def withdrawal(library: Library, edition_id: str, reason: str) -> Step:
    """The step that withdraws an edition; raises as `withdraw`."""
    edition = edition_with(library, edition_id)
    if edition.status == "withdrawn":
        raise CannotWithdraw(
            message(
                "Edition {number} is withdrawn already: {reason}",
                number=edition.number,
                reason=edition.withdrawal_reason,
            )
        )
    if not reason.strip():
        raise CannotWithdraw(message("Say why the edition is withdrawn: its readers will ask."))
    withdrawn = replace(edition, status="withdrawn", withdrawal_reason=reason.strip())
    label = f"Withdraw edition {edition.number} of “{_title(library, edition)}”"
    return Step(label, (Edit(edition, withdrawn),))


def start_next(library: Library, edition_id: str) -> None:
    """Begins the next edition with the texts of this one, in the place of the briefing's own.

    What was answered to checks of the older edition does not count for the next, so that
    everything that has gone stale is marked anew. Raises `NoSuchRecord`, `NotAnEdition` and
    `NoTexts`.
    """
    step = beginning_of_next(library, edition_id)
    if step is not None:
        library.apply(step)


def beginning_of_next(library: Library, edition_id: str) -> Step | None:
    """The step that begins the next edition; None where the texts are as they were.

    Raises as `start_next`.
    """
    edition = edition_with(library, edition_id)
    briefing = library.find(Briefing, edition.briefing_id)
    if briefing is None or briefing.trashed_at is not None:
        raise NoTexts(message("The briefing of this edition lies in the trash: restore it first."))
    texts = dict(texts_of_edition(library, edition))
    edits = [
        edit
        for edit in (*_draft_edits(library, briefing, texts), *_part_edits(briefing, texts))
        if edit.before != edit.after
    ]
    label = f"Begin the next edition of “{briefing.title}”"
    return Step(label, tuple(edits)) if edits else None


def texts_of_edition(library: Library, edition: Edition) -> tuple[tuple[str, str], ...]:
    """Name and CommonMark of each text that the edition was made of.

    They are kept with the result of its check, and else known from the change log. Raises
    `NoTexts` when neither knows.
    """
    result = release_result(edition)
    if result is not None:
        return result.texts
    records = records_known_to(library, edition)
    briefing = None if records is None else records.find(Briefing, edition.briefing_id)
    if records is None or briefing is None:
        raise NoTexts(
            message(
                "Edition {number} was not made in this library: the texts it was made of are not"
                " known.",
                number=edition.number,
            )
        )
    drafts = records.all(Draft, briefing_id=briefing.id)
    parts = tuple((part.name, part.text) for part in briefing.parts)
    return (*parts, (DRAFT, drafts[0].text if drafts else ""))


def has_text_of(library: Library, briefing: Briefing, edition: Edition) -> bool:
    """Whether a briefing's texts are surely those that the edition was made of."""
    try:
        then = dict(texts_of_edition(library, edition))
    except NoTexts:
        return False
    now = dict(texts_of(library, briefing))
    return all(then.get(name, "") == now.get(name, "") for name in {*then, *now})


def _draft_edits(library: Library, briefing: Briefing, texts: dict[str, str]) -> Iterator[Edit]:
    drafts = library.all(Draft, briefing_id=briefing.id)
    text = texts.get(DRAFT, "")
    if drafts:
        yield Edit(drafts[0], replace(drafts[0], text=text))
    elif text:
        yield Edit(None, Draft(briefing_id=briefing.id, text=text))


def _part_edits(briefing: Briefing, texts: dict[str, str]) -> Iterator[Edit]:
    """A template that was chosen since may lack a part."""
    parts = tuple(
        Part(name, texts[name]) for name in PARTS.get(briefing.template, ()) if texts.get(name)
    )
    kept = tuple(part for part in briefing.parts if part.text)
    if parts != kept:
        yield Edit(briefing, replace(briefing, parts=parts))


def citing_editions(library: Library, kind: str, id: str) -> tuple[Citing, ...]:
    """The editions that print the record of that kind and id, the newest release first: what must
    be recalled when it no longer holds.

    A source is printed where one of its passages is an endnote, a measure where one of its figures
    is, an issue where something that belongs to it is; what others were merged into, also where
    these are printed.
    """
    places: dict[str, list[Reference]] = {}
    for each in dict.fromkeys(_standing_for(library, kind, id)):
        for place in library.printed_in_editions(each):
            places.setdefault(place.from_id, []).append(place)
    editions = (library.find(Edition, edition_id) for edition_id in places)
    found = [
        Citing(edition, library.find(Briefing, edition.briefing_id), tuple(places[edition.id]))
        for edition in editions
        if edition is not None
    ]
    return tuple(
        sorted(
            found,
            key=lambda each: (each.edition.released_at or "", each.edition.number),
            reverse=True,
        )
    )


def _standing_for(library: Library, kind: str, id: str) -> Iterator[str]:
    """The ids under which an edition can print a record."""
    ids = [id]
    of_kind = next((each for each in MERGEABLE if kind == each.KIND), None)
    if of_kind is not None:
        for known in ids:
            merged = library.all(of_kind, trashed=True, merged_into_id=known)
            ids += [record.id for record in merged if record.id not in ids]
    yield from ids
    if kind == Source.KIND:
        for source_id in ids:
            for text in library.all(SourceText, source_id=source_id):
                yield from (one.id for one in library.all(Excerpt, source_text_id=text.id))


def _title(library: Library, edition: Edition) -> str:
    briefing = library.find(Briefing, edition.briefing_id)
    return "" if briefing is None else briefing.title
