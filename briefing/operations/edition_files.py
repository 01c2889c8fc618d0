"""A composed document as the bytes of a file, and an edition from what it keeps."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefing.documents import release_results
from briefing.documents.content import Document
from briefing.documents.formats import Format, made_as
from briefing.documents.frozen import from_json
from briefing.documents.pdf import Typeset, overflow_warning, to_pdf
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.messages import Message, message
from briefing.domain.secret import Secret
from briefing.domain.sources import File
from briefing.domain.vocabularies import Paper
from briefing.operations.editions import edition_with
from briefing.operations.reading_files import opened_to_read
from briefing.operations.typesetting_notices import notice_sentence
from briefing.store.library import Library


@dataclass(frozen=True)
class Made:
    """A document as the bytes of a file, and what the analyst should know of it.

    `left_out` names the typed parts of the template that are empty; `pages` is 0 for a format that
    is set on pages only by who opens it.
    """

    data: bytes
    pages: int
    warnings: tuple[Message, ...]
    left_out: tuple[str, ...]


def made_of(
    document: Document, format: Format, paper: Paper, report: Callable[[int, int], None]
) -> Made:
    """A composed document in the format chosen."""
    if format != "pdf":
        data = made_as(document, format, paper, report)
        return Made(data, 0, document.warnings, document.left_out)
    typeset = to_pdf(document, paper, report)
    return Made(typeset.pdf, typeset.page_count, warnings_of(document, typeset), document.left_out)


def warnings_of(document: Document, typeset: Typeset) -> tuple[Message, ...]:
    """What the analyst should know of a document and of the PDF made of it."""
    too_long = overflow_warning(document, typeset)
    notices = (notice_sentence(notice.kind, notice.detail) for notice in typeset.warnings)
    return (*document.warnings, *([too_long] if too_long else []), *notices)


def released_pdf(library: Library, edition: Edition) -> bytes | None:
    """The bytes of the PDF that was released; None for an edition that has none.

    Raises `ContentMissing` when the library no longer has them.
    """
    file = library.find(File, edition.pdf_file_id or "")
    return None if file is None else library.read_bytes(file.sha256)


def paper_of(library: Library, edition: Edition) -> Paper:
    """The paper that the edition was set on."""
    result = release_results.from_json(edition.release_check)
    if result is not None:
        return result.paper
    briefing = library.find(Briefing, edition.briefing_id)
    return "a4" if briefing is None else briefing.paper


def made_of_edition_in_file(
    path: Path,
    edition_id: str,
    format: Format,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> Made:
    """`made_of_edition` of the library at `path`, opened for reading alone.

    Raises `NoSuchRecord`, `NotAnEdition` and `LibraryError`s besides.
    """
    with opened_to_read(path, key, as_of) as library:
        return made_of_edition(library, edition_with(library, edition_id), format, report)


def made_of_edition(
    library: Library, edition: Edition, format: Format, report: Callable[[int, int], None]
) -> Made:
    """An edition in the format chosen, from its frozen content; the PDF as it was released.

    Raises `UnreadableContent` and `ContentMissing`.
    """
    withdrawn = message(
        "Edition {number} was withdrawn: {reason}",
        number=edition.number,
        reason=edition.withdrawal_reason,
    )
    warnings = (withdrawn,) if edition.status == "withdrawn" else ()
    pdf = released_pdf(library, edition) if format == "pdf" else None
    if pdf is not None:
        return Made(pdf, 0, warnings, ())
    made = made_of(from_json(edition.content), format, paper_of(library, edition), report)
    return Made(made.data, made.pages, (*warnings, *made.warnings), made.left_out)
