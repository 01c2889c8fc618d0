"""Exporting: a briefing, or an issue or actor as it stands, becomes a file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from briefing.documents.brief import EditionInfo
from briefing.documents.compose import compose
from briefing.documents.content import Document
from briefing.documents.formats import Format
from briefing.documents.mail import Letter, for_mail
from briefing.documents.phrases.languages import phrases_for
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.issues import Issue
from briefing.domain.messages import Message, message
from briefing.domain.secret import Secret
from briefing.domain.vocabularies import Paper, Template
from briefing.operations.edition_files import Made, made_of, made_of_edition
from briefing.operations.edition_states import last_final, records_known_to
from briefing.operations.finding import draft_text, record_with
from briefing.operations.house_logo import organisation_of, signed
from briefing.operations.reading_files import opened_to_read
from briefing.operations.writing_files import refuse_library, write_whole
from briefing.store.library import Library


class NotExportable(KnownError):
    """The record is no briefing, issue or actor, or lies in the trash."""


@dataclass(frozen=True)
class Wanted:
    """What to export: the record, and what is to differ from what the briefing says itself.

    `since` is the day a report of changes begins at, in the place of the last edition.
    """

    id: str
    template: str | None = None
    paper: str | None = None
    since: Date | None = None
    language: str | None = None


@dataclass(frozen=True)
class Exported:
    """The file that was written; the rest as in `Made`."""

    path: Path
    pages: int
    warnings: tuple[Message, ...]
    left_out: tuple[str, ...]


def export(
    library: Library,
    wanted: Wanted,
    path: Path,
    *,
    format: Format,
    today: Date,
    report: Callable[[int, int], None],
) -> Exported:
    """Writes the document to `path` in the format chosen, in the place of a file that is there.

    Raises what `made` raises, and `UnwritableFile`; what was at `path` is then as it was.
    """
    refuse_library(library, path)
    return write_made(made(library, wanted, format=format, today=today, report=report), path)


def export_pdf(
    library: Library,
    wanted: Wanted,
    path: Path,
    *,
    today: Date,
    report: Callable[[int, int], None],
) -> Exported:
    """Writes the PDF to `path`; for the rest as `export`."""
    return export(library, wanted, path, format="pdf", today=today, report=report)


def made(
    library: Library,
    wanted: Wanted,
    *,
    format: Format,
    today: Date,
    report: Callable[[int, int], None],
) -> Made:
    """The document in the format chosen, dated `today`; `report(done, total)` may raise.

    A workbook of an issue or an actor holds its matrix and all its figures; that of a briefing what
    the briefing prints of them.

    An edition is made of its frozen content; its PDF are the bytes that were released.

    Raises `NoSuchRecord`, `NotExportable`, `NoSuchTemplate`, and `UnreadableContent` and
    `ContentMissing` of an edition.
    """
    edition = library.find(Edition, wanted.id)
    if edition is not None:
        return made_of_edition(library, edition, format, report)
    briefing = briefing_for(library, wanted)
    if format == "xlsx" and briefing.id != wanted.id:
        document = composed(library, briefing, today, wanted.since, registers_only=True)
    else:
        document = composed(library, briefing, today, wanted.since)
    return made_of(document, format, briefing.paper, report)


def letter(library: Library, wanted: Wanted, *, today: Date) -> Letter:
    """What "Copy for e-mail" puts on the clipboard: the document as HTML and as plain text.

    Raises `NoSuchRecord`, `NotExportable` and `NoSuchTemplate`.
    """
    return for_mail(composed(library, briefing_for(library, wanted), today, wanted.since))


def made_from_file(
    path: Path,
    wanted: Wanted,
    format: Format,
    today: Date,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> Made:
    """`made` of the library at `path`, opened for reading alone: for a process of its own.

    An encrypted library needs its `key`; `as_of` is the step after which it is read, None for now.
    Raises `LibraryError`s besides.
    """
    with opened_to_read(path, key, as_of) as library:
        return made(library, wanted, format=format, today=today, report=report)


def letter_from_file(
    path: Path,
    wanted: Wanted,
    today: Date,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> Letter:
    """`letter` of the library at `path`, as `made_from_file`; it is made in one step."""
    report(0, 1)
    with opened_to_read(path, key, as_of) as library:
        return letter(library, wanted, today=today)


def write_made(made: Made, path: Path) -> Exported:
    """Writes what was made to `path`, whole or not at all. Raises `UnwritableFile`."""
    write_whole(path, made.data)
    return Exported(path, made.pages, made.warnings, made.left_out)


def briefing_for(library: Library, wanted: Wanted) -> Briefing:
    """The briefing to be printed: the stored one, or one made for an issue or actor.

    Raises `NoSuchRecord` and `NotExportable`.
    """
    record = record_with(library, wanted.id)
    if record.trashed_at is not None:
        raise NotExportable(
            message("The record {id} lies in the trash: restore it first.", id=record.id)
        )
    if isinstance(record, Briefing):
        briefing = record
    elif isinstance(record, Issue):
        briefing = Briefing(
            title=record.title,
            template="issue_brief",
            subject_kind="issue",
            subject_id=record.id,
        )
    elif isinstance(record, Actor):
        briefing = Briefing(
            title=record.name,
            template="actor_profile",
            subject_kind="actor",
            subject_id=record.id,
        )
    else:
        raise NotExportable(
            message(
                "Only a briefing, an issue or an actor can be exported, and {id} is of the kind"
                " {kind}.",
                id=record.id,
                kind=record.KIND,
            )
        )
    return replace(
        briefing,
        template=cast("Template", wanted.template or briefing.template),
        paper=cast("Paper", wanted.paper or briefing.paper),
        language=wanted.language or briefing.language,
    )


def composed(
    library: Library,
    briefing: Briefing,
    today: Date,
    since: Date | None = None,
    *,
    draft: str | None = None,
    edition: EditionInfo | None = None,
    registers_only: bool = False,
) -> Document:
    """The briefing as a document of today, signed by the library's organisation.

    Its free text is the stored one, or `draft`. It is a draft where it is not of an `edition`.
    Changes are told since the day `since`, else since the last edition that left the desk.
    `registers_only` as in `compose`.
    """
    document = compose(
        briefing,
        draft_text(library, briefing) if draft is None else draft,
        library,
        phrases=phrases_for(briefing.language),
        edition=edition or _edition(library, briefing, today, since),
        organisation=organisation_of(library),
        earlier=lambda other: records_known_to(library, other),
        registers_only=registers_only,
    )
    return signed(library, document)


def _edition(library: Library, briefing: Briefing, today: Date, since: Date | None) -> EditionInfo:
    """A draft made today; shifts are named against the newest edition that left the desk."""
    if since is not None:
        return EditionInfo(date=today, previous_cut_off=since)
    last = last_final(library, briefing)
    if last is None:
        return EditionInfo(date=today)
    return EditionInfo(date=today, previous_number=last.number, previous_cut_off=last.cut_off)
