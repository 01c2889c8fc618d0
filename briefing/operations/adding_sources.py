"""Adding documents as sources: the text as it is read, and nothing said about it but its name."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.capture.reading.plain_text import plain_text
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.sources import Source, SourceText, text_sha256
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


def add_sources(library: Library, paths: Sequence[Path]) -> tuple[AddedSource, ...]:
    """Makes a source with its text of every file, in one step, in the order given.

    A text that the library already holds adds nothing. Raises `UnusableDocument` naming the file
    that cannot be read; nothing is added then.
    """
    found: dict[str, AddedSource] = {}
    result: list[AddedSource] = []
    for path in paths:
        text = _text_of(path)
        digest = text_sha256(text)
        known = found.get(digest) or _known(library, path, digest)
        if known is None:
            source = Source(title=_title(path))
            source_text = SourceText(source_id=source.id, text=text, sha256=digest)
            found[digest] = AddedSource(path, source, source_text, added=True)
            result.append(found[digest])
        else:
            result.append(AddedSource(path, known.source, known.source_text, added=False))
    edits = [
        Edit(before=None, after=record)
        for added in found.values()
        for record in (added.source, added.source_text)
    ]
    if edits:
        library.apply(Step(_label(list(found.values())), tuple(edits)))
    return tuple(result)


def _known(library: Library, path: Path, digest: str) -> AddedSource | None:
    for source_text in library.all(SourceText, sha256=digest):
        source = library.find(Source, source_text.source_id)
        if source is not None:
            return AddedSource(path, source, source_text, added=False)
    return None


def _text_of(path: Path) -> str:
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


def _label(added: Sequence[AddedSource]) -> str:
    if len(added) == 1:
        return f"Add source “{added[0].source.title}”"
    return f"Add {len(added)} sources"
