"""The organisation's profile with its logo: how it is kept, and how it comes on documents."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from briefing.documents.content import Document
from briefing.documents.images import LARGEST_FILE, UnusableImage, re_encoded
from briefing.documents.logo import logo_of
from briefing.documents.phrases.languages import phrases_for
from briefing.domain.desk import Organisation
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.sources import File, Image
from briefing.store.library import Library

_MEDIA_TYPE = "image/png"
_LABEL = "Edit profile"


@dataclass(frozen=True)
class NewLogo:
    """A picture to become the logo: a PNG as `picture_of_file` makes it, and its name."""

    name: str
    png: bytes


def organisation_of(library: Library) -> Organisation | None:
    """The profile that signs the library's documents, None where there is none yet."""
    found = library.all(Organisation)
    return found[0] if found else None


def picture_of_file(library: Library, path: Path) -> bytes:
    """The picture of a file, made anew. Raises `UnusableImage` naming the file."""
    if library.keeps_in(path):
        raise UnusableImage(message("{path} is the library itself: choose a picture.", path=path))
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnusableImage(
            message("{path} cannot be read: {reason}.", path=path, reason=reason)
        ) from None
    return re_encoded(data)


def picture_file(name: str, png: bytes) -> File:
    """The record of a picture's file; neither it nor the bytes are stored yet."""
    return File(name=name, media_type=_MEDIA_TYPE, sha256=sha256(png).hexdigest(), size=len(png))


def logo_bytes(library: Library, organisation: Organisation) -> bytes | None:
    """The picture that is its logo. Raises `ContentMissing` when it is no longer whole."""
    image = library.find(Image, organisation.logo_id or "")
    file = None if image is None else library.find(File, image.file_id)
    return None if file is None else library.read_bytes(file.sha256)


def alternative_text(library: Library, organisation: Organisation) -> str:
    """The words that stand for the logo; empty where none were given."""
    image = library.find(Image, organisation.logo_id or "")
    return "" if image is None else image.alternative_text


def profile_step(
    library: Library, profile: Organisation, logo: NewLogo | None, words: str
) -> Step | None:
    """The one step that stores a changed profile, with a new picture and the words for it.

    `profile` without its `logo_id` has no logo from then on; with None for `logo` it keeps the
    picture it has. None when nothing changes.
    """
    edits: list[Edit] = []
    if logo is not None:
        file = picture_file(logo.name, logo.png)
        library.put_bytes(logo.png)
        image = Image(file_id=file.id, alternative_text=words)
        edits += [Edit(None, file), Edit(None, image)]
        profile = replace(profile, logo_id=image.id)
    else:
        edits += _reworded(library, profile, words)
    before = library.find(Organisation, profile.id)
    if before != profile:
        edits.append(Edit(before, profile))
    return Step(_LABEL, tuple(edits)) if edits else None


def _reworded(library: Library, profile: Organisation, words: str) -> Iterator[Edit]:
    image = library.find(Image, profile.logo_id or "")
    if image is not None and image.alternative_text != words:
        yield Edit(image, replace(image, alternative_text=words))


def signed(library: Library, document: Document) -> Document:
    """The document with the organisation's logo; a picture that cannot be printed is warned of."""
    organisation = organisation_of(library)
    if organisation is None:
        return document
    try:
        data = logo_bytes(library, organisation)
        if data is None:
            return document
        said = phrases_for(document.language).opening.logo
        alt = alternative_text(library, organisation)
        logo = logo_of(data, alt or said.format(organisation=organisation.name))
    except KnownError as error:
        warning = message("The logo is left out. {reason}", reason=error.message)
        return replace(document, warnings=(*document.warnings, warning))
    return replace(document, front=replace(document.front, logo=logo))
