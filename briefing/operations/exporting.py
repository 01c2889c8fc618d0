"""Exporting: a briefing, or an issue or actor as it stands, becomes a file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from briefing.documents.brief import EditionInfo
from briefing.documents.content import Document
from briefing.documents.formats import Format
from briefing.documents.mail import Letter, for_mail
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.issues import Issue
from briefing.domain.messages import Message, message
from briefing.domain.redactions import NOTHING_KEPT_BACK, Redactions
from briefing.domain.secret import Secret
from briefing.domain.vocabularies import Paper, Template
from briefing.operations.composed_documents import composed
from briefing.operations.copies_of_editions import copy_of_edition
from briefing.operations.edition_files import Made, made_of
from briefing.operations.finding import record_with
from briefing.operations.kept_back import told_in
from briefing.operations.reading_files import opened_to_read
from briefing.operations.wider_markings import checked_marking
from briefing.operations.writing_files import refuse_library, write_whole
from briefing.store.library import Library


class NotExportable(KnownError):
    """The record is no briefing, issue or actor, or lies in the trash."""


@dataclass(frozen=True)
class Wanted:
    """What to export: the record, and what is to differ from what the briefing says itself.

    `since` is the day a report of changes begins at, in the place of the last edition. A `marking`
    stands in the place of the briefing's own, `redactions` are what is kept back from the readers.
    """

    id: str
    template: str | None = None
    paper: str | None = None
    since: Date | None = None
    language: str | None = None
    marking: str | None = None
    redactions: Redactions = NOTHING_KEPT_BACK


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

    An edition is made of its frozen content; its PDF are the bytes that were released, unless its
    copy is to differ from them.

    Raises `NoSuchRecord`, `NotExportable`, `NoSuchTemplate` and `TooWide`, and `UnreadableContent`,
    `ContentMissing` and `NoCopy` of an edition.
    """
    edition = library.find(Edition, wanted.id)
    if edition is not None:
        return copy_of_edition(library, edition, wanted, format, report)
    briefing = briefing_for(library, wanted)
    only = format == "xlsx" and briefing.id != wanted.id
    document = _document(library, briefing, wanted, today, registers_only=only)
    return made_of(document, format, briefing.paper, report)


def letter(library: Library, wanted: Wanted, *, today: Date) -> Letter:
    """What "Copy for e-mail" puts on the clipboard: the document as HTML and as plain text.

    Raises `NoSuchRecord`, `NotExportable`, `NoSuchTemplate` and `TooWide`.
    """
    return for_mail(_document(library, briefing_for(library, wanted), wanted, today))


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
        marking=wanted.marking or briefing.marking,
    )


def _document(
    library: Library,
    briefing: Briefing,
    wanted: Wanted,
    today: Date,
    *,
    registers_only: bool = False,
) -> Document:
    """The document as its readers may have it, with what is to be said of what they do not get."""

    since = wanted.since
    draft = None if since is None else EditionInfo(date=today, previous_cut_off=since)

    def made_with(redactions: Redactions) -> Document:
        return composed(
            library,
            briefing,
            today,
            edition=draft,
            registers_only=registers_only,
            redactions=redactions,
        )

    document = told_in(library, made_with, wanted.redactions)
    if not wanted.marking:
        return document
    stored = library.find(Briefing, wanted.id)
    return checked_marking(library, document, "" if stored is None else stored.marking)
