"""Pictures named by their place on the disk: made anew and kept with their file record.

A line of an image may say `path` instead of `file_id`: the picture there is read, and the library
holds what is printed of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefing.documents.images import UnusableImage
from briefing.domain.edits import Edit
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.sources import File, Image
from briefing.exchange.json_text import shown, unusable
from briefing.operations.house_logo import picture_file, picture_of_file
from briefing.store.library import Library

PATH = "path"


@dataclass
class PutPictures:
    """Pictures to be kept when all lines are sound: their files by image, their bytes."""

    library: Library
    _files: dict[str, File] = field(default_factory=dict[str, File])
    _bytes: list[bytes] = field(default_factory=list[bytes])

    def with_file(
        self, id: str, given: Mapping[str, Any], stored: Record | None
    ) -> tuple[dict[str, Any], File | None]:
        """The fields of the image `id` with its file in the place of the path, and that file if it
        is new.

        Raises `UnusableObject` when there is no picture at the path.
        """
        fields = {name: value for name, value in given.items() if name != PATH}
        if PATH not in given:
            return fields, None
        if fields.get("file_id") is not None:
            raise unusable(message("Give the path or the file_id, not both."), field=PATH)
        name, png = _read(self.library, given[PATH])
        file = picture_file(name, png)
        known = self.library.find(File, stored.file_id) if isinstance(stored, Image) else None
        if known is not None and known.sha256 == file.sha256:
            return {**fields, "file_id": known.id}, None
        self._files[id] = file
        self._bytes.append(png)
        return {**fields, "file_id": file.id}, file

    def edits(self) -> Iterator[Edit]:
        """What stores the records of the files."""
        return (Edit(None, file) for file in self._files.values())

    def keep(self) -> None:
        """Writes the bytes into the library."""
        for png in self._bytes:
            self.library.put_bytes(png)


def _read(library: Library, path: object) -> tuple[str, bytes]:
    """The name of the file and the picture in it."""
    if not isinstance(path, str) or not path:
        raise unusable(message("{value} is not the path of a file.", value=shown(path)), field=PATH)
    try:
        return Path(path).name, picture_of_file(library, Path(path))
    except UnusableImage as error:
        raise unusable(error.message, field=PATH) from None
