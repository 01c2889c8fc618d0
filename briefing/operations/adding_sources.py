"""Adding documents as sources: the text as it is read, and nothing said about it but its name."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.capture.reading.plain_text import plain_text
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.sources import Source, SourceText, text_sha256
from briefing.domain.unicode_text import clean_text
from briefing.store.library import Library

LARGEST_FILE = 50 * 1024 * 1024


class UnusableDocument(KnownError):
    """A file that cannot become a source."""


@dataclass(frozen=True)
class AddedSource:
    """The source of a file; `added` is False when the library had this very text before."""

    path: Path
    source: Source
    source_text: SourceText
    added: bool


@dataclass(frozen=True)
class AddedText:
    """The source of a pasted text; `added` is False when the library had this very text before."""

    source: Source
    source_text: SourceText
    added: bool


def add_sources(library: Library, paths: Sequence[Path]) -> tuple[AddedSource, ...]:
    """Makes a source with its text of every file, in one step, in the order given.

    A text that the library already holds adds nothing. Raises `UnusableDocument` naming the file
    that cannot be read; nothing is added then.
    """
    found = sources_of_files(library, paths)
    step = step_adding(found)
    if step is not None:
        library.apply(step)
    return found


def sources_of_files(library: Library, paths: Sequence[Path]) -> tuple[AddedSource, ...]:
    """What `add_sources` makes of the files, without writing it. Raises `UnusableDocument`."""
    found: dict[str, AddedSource] = {}
    result: list[AddedSource] = []
    for path in paths:
        text = _text_of(library, path)
        digest = text_sha256(text)
        known = found.get(digest)
        if known is not None:
            result.append(AddedSource(path, known.source, known.source_text, added=False))
            continue
        made = _source_of(library, text, _title(path))
        found[digest] = AddedSource(path, made.source, made.source_text, added=made.added)
        result.append(found[digest])
    return tuple(result)


def source_of_text(library: Library, text: str, title: str = "") -> AddedText:
    """What a pasted text makes: a source, or the one that has this very text; nothing is written.

    Raises `UnusableText` naming a character that cannot be kept, or `UnusableDocument` for a text
    that is empty.
    """
    cleaned = clean_text(text)
    if not cleaned.strip():
        raise UnusableDocument(
            message("There is no text to paste: copy the text of a document first.")
        )
    return _source_of(library, cleaned, title)


def step_adding(found: Sequence[AddedSource] | Sequence[AddedText]) -> Step | None:
    """The step that stores what is new; None when the library had it all."""
    new = [added for added in found if added.added]
    edits = [Edit(None, record) for added in new for record in (added.source, added.source_text)]
    return Step(_label([added.source for added in new]), tuple(edits)) if edits else None


def _source_of(library: Library, text: str, title: str) -> AddedText:
    digest = text_sha256(text)
    for source_text in library.all(SourceText, sha256=digest):
        source = library.find(Source, source_text.source_id)
        if source is not None:
            return AddedText(source, source_text, added=False)
    source = Source(title=title)
    return AddedText(source, SourceText(source_id=source.id, text=text, sha256=digest), added=True)


def _text_of(library: Library, path: Path) -> str:
    if library.keeps_in(path):
        raise _unusable(path, message("It is the library itself."))
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise _unusable(path, message("It cannot be read: {reason}.", reason=reason)) from None
    if len(data) > LARGEST_FILE:
        raise _unusable(path, message("It is larger than 50 MB."))
    try:
        return plain_text(data)
    except KnownError as error:
        raise _unusable(path, error.message) from None


def _unusable(path: Path, reason: object) -> UnusableDocument:
    return UnusableDocument(message("{path} cannot be added. {reason}", path=path, reason=reason))


def _title(path: Path) -> str:
    """The file's name without its ending; what no text can keep is left out."""
    return " ".join("".join(c if c.isprintable() else " " for c in path.stem).split())


def _label(added: Sequence[Source]) -> str:
    if len(added) == 1:
        return f"Add source “{added[0].title}”" if added[0].title else "Add source"
    return f"Add {len(added)} sources"
