"""Releasing: a briefing as it stands becomes an edition, in one step and for good.

First everything is made without writing (`prepared`): the check, the composed document, its PDF.
Then `release` stores the edition, the PDF's bytes and the answers together or not at all. A file
outside is written only after that: should it fail, the library holds the PDF and gives it again.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Literal, TypeAlias

from briefing.documents import release_results
from briefing.documents.brief import EditionInfo
from briefing.documents.frozen import content_sha256, to_json
from briefing.documents.pdf import to_pdf
from briefing.documents.release_results import ReleaseResult
from briefing.domain.briefings import Answer, Briefing, Edition
from briefing.domain.checks.finding import DraftCheck
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message
from briefing.domain.secret import Secret
from briefing.domain.sources import File
from briefing.operations.briefing_texts import texts_of
from briefing.operations.edition_files import warnings_of
from briefing.operations.edition_states import last_final, next_number
from briefing.operations.exporting import composed
from briefing.operations.finding import record_with
from briefing.operations.reading_files import opened_to_read
from briefing.operations.release_checks import (
    answer_edits,
    answered,
    checked_for_release,
    kept_findings,
    require_answers,
)
from briefing.operations.release_dates import cut_off_notice, due_problem, not_past
from briefing.store.library import Library

Status: TypeAlias = Literal["draft", "review", "final"]

_PDF = "application/pdf"


class NotReleasable(KnownError):
    """The record cannot become an edition, or not now."""


@dataclass(frozen=True)
class ToRelease:
    """What is to become an edition. Without a `cut_off` the briefing's own is taken, and without a
    `next_due` the briefing's own unless it has passed.

    `answers` are rules and the reason for which all that they find in this edition is left as it
    is. `author` is who releases, where it is not who opened the library.
    """

    briefing_id: str
    status: Status
    cut_off: Date | None = None
    next_due: Date | None = None
    answers: tuple[tuple[str, str], ...] = ()
    acknowledgements: str = ""
    author: str = ""


@dataclass(frozen=True)
class Prepared:
    """An edition that is made but not stored: its records, the bytes of its PDF, and what the
    analyst should know. `answers` are the edits that go with it.
    """

    title: str
    edition: Edition
    file: File
    pdf: bytes
    pages: int
    check: DraftCheck
    answers: tuple[Edit, ...]
    warnings: tuple[Message, ...]
    left_out: tuple[str, ...]


def prepared(
    library: Library,
    wanted: ToRelease,
    *,
    today: Date,
    at: str,
    report: Callable[[int, int], None],
) -> Prepared:
    """The edition that `wanted` asks for, made on `today`, at the moment `at` (UTC, ISO 8601).

    Nothing is written. Raises `NoSuchRecord`, `NotReleasable`, `NoSuchTemplate`, `UnknownRule`, and
    `Unanswered` where a final edition has findings without an answer.
    """
    wanted = replace(wanted, author=wanted.author or library.author)
    briefing = _briefing(library, wanted)
    info, superseded = _in_the_making(library, briefing, wanted, today)
    problem, notice = due_problem(info.next_due, today), cut_off_notice(info.cut_off, today)
    if problem is not None:
        raise NotReleasable(problem)
    document = composed(library, briefing, today, edition=info)
    check = checked_for_release(library, briefing, document, today=today, cut_off=info.cut_off)
    check, given, told = answered(check, tuple(_answers(briefing, wanted, info.number, at)))
    if wanted.status == "final":
        require_answers(check)
    typeset = to_pdf(document, briefing.paper, report)
    file = _file(typeset.pdf, info.number)
    edition = Edition(
        briefing_id=briefing.id,
        number=info.number,
        status=wanted.status,
        cut_off=info.cut_off,
        next_due=info.next_due,
        released_at=at,
        supersedes_id=None if superseded is None else superseded.id,
        content=to_json(document),
        content_sha256=content_sha256(document),
        pdf_file_id=file.id,
        release_check=_result(briefing, wanted, texts_of(library, briefing), check, at),
        acknowledgements=wanted.acknowledgements,
        knows=json.dumps(dict(library.past.version_vector())),
    )
    final = wanted.status == "final"
    return Prepared(
        title=briefing.title,
        edition=edition,
        file=file,
        pdf=typeset.pdf,
        pages=typeset.page_count,
        check=check,
        answers=tuple(answer_edits(library, briefing, given, is_final=final)),
        warnings=(*([notice] if notice else []), *told, *warnings_of(document, typeset)),
        left_out=document.left_out,
    )


def prepared_from_file(
    path: Path,
    wanted: ToRelease,
    today: Date,
    at: str,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> Prepared:
    """`prepared` of the library at `path`, opened for reading alone: for a process of its own.

    Raises `LibraryError`s besides.
    """
    with opened_to_read(path, key, as_of) as library:
        return prepared(library, wanted, today=today, at=at, report=report)


def checked_in_the_making(
    library: Library, wanted: ToRelease, *, today: Date
) -> tuple[tuple[tuple[str, str], ...], DraftCheck]:
    """The texts of the edition that `wanted` asks for, and what its check finds: nothing is made.

    Raises `NoSuchRecord`, `NotReleasable` and `NoSuchTemplate`.
    """
    briefing = _briefing(library, wanted)
    info, _ = _in_the_making(library, briefing, wanted, today)
    document = composed(library, briefing, today, edition=info)
    check = checked_for_release(library, briefing, document, today=today, cut_off=info.cut_off)
    return texts_of(library, briefing), check


def release_step(library: Library, made: Prepared) -> Step:
    """The step that stores what was made; whoever applies it gives `made.pdf` with it as a file.

    Raises `NotReleasable` when another edition took its number in the meantime.
    """
    briefing = library.find(Briefing, made.edition.briefing_id)
    if briefing is None or next_number(library, briefing) != made.edition.number:
        raise NotReleasable(
            message("Another edition was made in the meantime: look at it, then release again.")
        )
    label = f"Release edition {made.edition.number} of “{made.title}”"
    return Step(label, (Edit(None, made.file), Edit(None, made.edition), *made.answers))


def release(library: Library, made: Prepared) -> Edition:
    """Stores what was made, all or nothing: the edition is of the library as it was then.

    Raises `NotReleasable`, and `Conflict` when an answer was changed in the meantime.
    """
    library.apply(release_step(library, made), files=(made.pdf,))
    return made.edition


def _briefing(library: Library, wanted: ToRelease) -> Briefing:
    record = record_with(library, wanted.briefing_id)
    if not isinstance(record, Briefing):
        raise NotReleasable(
            message(
                "Only a briefing can be released, and {id} is of the kind {kind}.",
                id=record.id,
                kind=record.KIND,
            )
        )
    if record.trashed_at is not None:
        raise NotReleasable(
            message("The briefing {id} lies in the trash: restore it first.", id=record.id)
        )
    if wanted.status == "final" and (wanted.cut_off or record.cut_off) is None:
        raise NotReleasable(
            message(
                "A final edition says up to when its information goes: give the cut-off, like"
                " 2025-11-13."
            )
        )
    return record


def _in_the_making(
    library: Library, briefing: Briefing, wanted: ToRelease, today: Date
) -> tuple[EditionInfo, Edition | None]:
    """What the front says of the edition, and the edition it supersedes."""
    last = last_final(library, briefing)
    info = EditionInfo(
        number=next_number(library, briefing),
        status=wanted.status,
        date=today,
        cut_off=wanted.cut_off or briefing.cut_off,
        next_due=wanted.next_due or not_past(briefing.next_due, today),
        previous_number=0 if last is None else last.number,
        previous_cut_off=None if last is None else last.cut_off,
    )
    return info, last


def _result(
    briefing: Briefing,
    wanted: ToRelease,
    texts: tuple[tuple[str, str], ...],
    check: DraftCheck,
    at: str,
) -> str:
    """What the check found and was answered, as the edition keeps it."""
    result = ReleaseResult(
        status=wanted.status,
        by=wanted.author,
        at=at,
        language=briefing.language,
        paper=briefing.paper,
        texts=texts,
        findings=kept_findings(check),
        not_run=check.not_run,
        switched_off=check.switched_off,
    )
    return release_results.to_json(result)


def _answers(briefing: Briefing, wanted: ToRelease, number: int, at: str) -> Iterator[Answer]:
    for rule, reason in wanted.answers:
        yield Answer(
            briefing_id=briefing.id,
            rule=rule,
            reason=reason,
            author=wanted.author,
            answered_at=at,
            edition_number=number,
        )


def _file(pdf: bytes, number: int) -> File:
    """The record of the PDF; its name tells nothing of what the briefing is about."""
    return File(
        name=f"edition-{number}.pdf",
        media_type=_PDF,
        sha256=sha256(pdf).hexdigest(),
        size=len(pdf),
    )
