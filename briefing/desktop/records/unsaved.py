"""What was typed and could not be stored yet, kept beside the library until it can.

One small file a library in the user's data folder: so neither a wrong date, a change of page nor a
crash loses a word. Each text lies under the record it belongs to and the field it was typed in.
"""

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from platformdirs import user_data_path


def unsaved_of(library: Path) -> "Unsaved":
    """The unsaved texts of the library at that path."""
    folder = user_data_path("Briefing Desk", appauthor=False) / "unsaved"
    name = sha256(str(library.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return Unsaved(folder / f"{name}.json")


class Unsaved:
    """The texts in one file, read anew every time, since several forms write to it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def of(self, record: str) -> Mapping[str, str]:
        """The texts by field that wait for the record ("event/0190…", "event/new")."""
        return self._read().get(record, {})

    def keep(self, record: str, texts: Mapping[str, str]) -> None:
        """Have exactly these texts wait for the record; none of them removes it.

        A disk that does not take them is no reason to stop the analyst, who still has them on
        screen.
        """
        stored = self._read()
        if stored.get(record, {}) == dict(texts):
            return
        others = {name: value for name, value in stored.items() if name != record}
        try:
            self._write({**others, record: dict(texts)} if texts else others)
        except OSError:
            return

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            stored: Any = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(stored, dict):
            return {}
        records = cast("dict[str, Any]", stored)
        return {name: texts for name, texts in records.items() if isinstance(texts, dict)}

    def _write(self, stored: Mapping[str, Mapping[str, str]]) -> None:
        if not stored:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        part = self._file.with_suffix(".part")
        with part.open("w", encoding="utf-8", errors="surrogatepass") as file:
            json.dump(stored, file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._file)
