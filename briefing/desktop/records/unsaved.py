"""What was typed and could not be stored yet, kept beside the library until it can.

One small file a library in the user's data folder: so neither a wrong date, a change of page nor a
crash loses a word. Each text lies under the record it belongs to and the field it was typed in. The
texts of an encrypted library are encrypted with its key, and once the key is gone none is kept.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias, cast

from platformdirs import user_data_path

from briefing.domain.secret import Secret
from briefing.store.library import Library

Texts: TypeAlias = Mapping[str, Mapping[str, str]]


def unsaved_of(library: Library) -> "Unsaved":
    """The unsaved texts of an open library; an earlier state of one has none."""
    if library.as_of is not None:  # what is typed now has no place in what was recorded then
        return unsaved_at(library.path / str(library.as_of), None)
    return unsaved_at(library.path, library.key)


def unsaved_at(library: Path, key: Secret | None) -> "Unsaved":
    """The unsaved texts of the library at that path, which `key` opens; it is not copied."""
    folder = user_data_path("Briefing Desk", appauthor=False) / "unsaved"
    name = sha256(str(library.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return Unsaved(folder / f"{name}.json", key)


class Unsaved:
    """The texts in one file, read anew every time, since several forms write to it.

    With a `key` it lies in an encrypted file beside `file`. What waits plainly there, from before
    the library was encrypted, is taken into it.
    """

    def __init__(self, file: Path, key: Secret | None = None) -> None:
        self._plain = file
        self._sealed = file.with_suffix(".sealed")
        self._key = key
        if key is not None and file.exists():
            self._take_over_plain()

    def of(self, record: str) -> Mapping[str, str]:
        """The texts by field that wait for the record ("event/0190…", "event/new")."""
        return self.everything().get(record, {})

    def keep(self, record: str, texts: Mapping[str, str]) -> None:
        """Have exactly these texts wait for the record; none of them removes it.

        A disk that does not take them is no reason to stop the analyst, who still has them on
        screen.
        """
        stored = self.everything()
        if stored.get(record, {}) == dict(texts):
            return
        others = {name: value for name, value in stored.items() if name != record}
        self.replace({**others, record: dict(texts)} if texts else others)

    def everything(self) -> Texts:
        """All texts that wait, by record and field."""
        data = self._read()
        try:
            stored: Any = json.loads(data or b"{}")
        except ValueError:
            return {}
        if not isinstance(stored, dict):
            return {}
        records = cast("dict[str, Any]", stored)
        return {name: texts for name, texts in records.items() if isinstance(texts, dict)}

    def replace(self, texts: Texts) -> None:
        """Have exactly these texts wait, for all records; a disk that fails is passed over."""
        with suppress(OSError):
            if texts:
                self._write(json.dumps(texts).encode("ascii"))
            else:
                (self._plain if self._key is None else self._sealed).unlink(missing_ok=True)

    def wipe(self) -> None:
        """Overwrite and remove what waits, as when it lies under another key from now on."""
        from briefing.store.replacing import wipe

        file = self._plain if self._key is None else self._sealed
        with suppress(OSError):
            wipe(file)

    def _read(self) -> bytes | None:
        if self._key is None:
            try:
                return self._plain.read_bytes()
            except OSError:
                return None
        if not len(self._key) or not self._sealed.exists():
            return None
        from briefing.store.sealed import read_sealed

        return read_sealed(self._sealed, self._key)

    def _write(self, data: bytes) -> None:
        self._plain.parent.mkdir(parents=True, exist_ok=True)
        if self._key is None:
            part = self._plain.with_suffix(".part")
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._plain)
        elif len(self._key):
            from briefing.store.sealed import write_sealed

            write_sealed(self._sealed, self._key, data)

    def _take_over_plain(self) -> None:
        plain = Unsaved(self._plain)
        waiting = {**plain.everything(), **self.everything()}
        self.replace(waiting)
        if self.everything() == waiting:
            plain.wipe()
