"""What the window remembers between two runs: look, layout, recent libraries, last folders.

All of it is comfort: a settings file that is lost or unreadable costs no work, and whatever in it
is not of the right kind counts as not set.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import cast, get_args

from PySide6.QtCore import QByteArray, QSettings

from briefing.desktop.theme.theme import Mode

RECENT_LIMIT = 10
SCALES = (0.9, 1.0, 1.1, 1.25, 1.5, 2.0)
LOCK_AFTER = (1, 5, 15, 30, 60, 0)  # minutes; 0 is never
SPELLINGS = ("en-GB", "en-US")
_USUAL_LOCK = 15


class Settings:
    """The settings in one INI file; every change is written by itself."""

    def __init__(self, file: Path) -> None:
        self._stored = QSettings(str(file), QSettings.Format.IniFormat)
        self._spelling: str | None = None  # kept: a text asks for it whenever it is drawn

    @property
    def mode(self) -> Mode:
        """Light, dark or as the system has it."""
        stored = self._text("look/mode")
        return cast("Mode", stored) if stored in get_args(Mode) else "system"

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._stored.setValue("look/mode", mode)

    @property
    def scale(self) -> float:
        """How much larger than usual everything is drawn; takes effect at the next start."""
        try:
            stored = float(self._text("look/scale"))
        except ValueError:
            return 1.0
        return stored if stored in SCALES else 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._stored.setValue("look/scale", str(scale))

    @property
    def language(self) -> str:
        """The interface language as a BCP 47 tag, empty for the system's."""
        return self._text("look/language")

    @language.setter
    def language(self, language: str) -> None:
        self._stored.setValue("look/language", language)

    @property
    def lock_after(self) -> int:
        """After how many minutes without activity a protected library is locked; 0 is never."""
        stored = self._text("protection/lock_after")
        return int(stored) if stored in {str(minutes) for minutes in LOCK_AFTER} else _USUAL_LOCK

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        self._stored.setValue("protection/lock_after", str(minutes))

    @property
    def is_typographic(self) -> bool:
        """Whether quotation marks and dashes become those of print while one types."""
        return self._text("writing/typographic") != "no"

    @is_typographic.setter
    def is_typographic(self, is_on: bool) -> None:
        self._stored.setValue("writing/typographic", "yes" if is_on else "no")

    @property
    def spelling(self) -> str:
        """Which English is spelt: "en-GB", "en-US", or empty for none."""
        if self._spelling is None:
            stored = self._text("writing/spelling")
            is_usual = stored != "off" and stored not in SPELLINGS
            self._spelling = SPELLINGS[0] if is_usual else "" if stored == "off" else stored
        return self._spelling

    @spelling.setter
    def spelling(self, spelling: str) -> None:
        self._stored.setValue("writing/spelling", spelling or "off")
        self._spelling = None

    def beside(self, name: str) -> Path:
        """A file of this name in the folder of the settings."""
        return Path(self._stored.fileName()).with_name(name)

    @property
    def recent_libraries(self) -> tuple[Path, ...]:
        """The libraries opened last, the latest first, whether or not they still exist."""
        return tuple(Path(line) for line in self._text("library/recent").split("\n") if line)

    def library_opened(self, file: Path) -> None:
        """Put a library at the head of the recent ones."""
        kept = [other for other in self.recent_libraries if other != file]
        self._set_recent([file, *kept][:RECENT_LIMIT])

    def forget_library(self, file: Path) -> None:
        """Take a library off the recent ones."""
        self._set_recent([other for other in self.recent_libraries if other != file])

    def folder(self, purpose: str, otherwise: Path) -> Path:
        """The folder last used for a purpose ("export", "open"), if it still exists."""
        stored = self._text(f"folder/{purpose}")
        return Path(stored) if stored and Path(stored).is_dir() else otherwise

    def set_folder(self, purpose: str, folder: Path) -> None:
        """Remember the folder used for a purpose."""
        self._stored.setValue(f"folder/{purpose}", str(folder))

    def place(self, library: Path) -> str:
        """The place last looked at in a library, as the window wrote it; empty when none."""
        return self._text(_place_key(library))

    def set_place(self, library: Path, place: str) -> None:
        """Remember the place looked at in a library."""
        self._stored.setValue(_place_key(library), place)

    def forget_place(self, library: Path) -> None:
        """Remember no place of a library, as when it is encrypted."""
        self._stored.remove(_place_key(library))

    def is_silenced(self, topic: str, library: Path) -> bool:
        """Whether nothing more is to be said about a topic of a library."""
        return self._text(_silence_key(topic, library)) == "yes"

    def silence(self, topic: str, library: Path) -> None:
        """Say nothing more about a topic of a library."""
        self._stored.setValue(_silence_key(topic, library), "yes")

    def layout(self, name: str) -> QByteArray | None:
        """A stored geometry or state, as Qt's `saveGeometry` and `saveState` give it."""
        stored = self._stored.value(f"layout/{name}")
        return stored if isinstance(stored, QByteArray) else None

    def set_layout(self, name: str, state: QByteArray) -> None:
        """Remember a geometry or state."""
        self._stored.setValue(f"layout/{name}", state)

    def sizes(self, name: str) -> tuple[int, ...]:
        """The pixel widths of a splitter's panes, empty when none or broken."""
        try:
            return tuple(int(word) for word in self._text(f"sizes/{name}").split())
        except ValueError:
            return ()

    def set_sizes(self, name: str, sizes: Sequence[int]) -> None:
        """Remember the widths of a splitter's panes."""
        self._stored.setValue(f"sizes/{name}", " ".join(str(size) for size in sizes))

    def is_open(self, name: str, *, otherwise: bool = False) -> bool:
        """Whether a folding section was left open."""
        stored = self._text(f"open/{name}")
        return stored == "yes" if stored in {"yes", "no"} else otherwise

    def set_open(self, name: str, *, is_open: bool) -> None:
        """Remember whether a folding section is open."""
        self._stored.setValue(f"open/{name}", "yes" if is_open else "no")

    def write(self) -> None:
        """Bring everything to the file now, as at the end of the program."""
        self._stored.sync()

    def _text(self, key: str) -> str:
        stored = self._stored.value(key, "")
        return stored if isinstance(stored, str) else ""

    def _set_recent(self, files: Sequence[Path]) -> None:
        self._stored.setValue("library/recent", "\n".join(str(file) for file in files))


def _place_key(library: Path) -> str:
    return f"place/{_as_key(library)}"


def _silence_key(topic: str, library: Path) -> str:
    return f"silence {topic}/{_as_key(library)}"


def _as_key(library: Path) -> str:
    return library.as_posix().replace("/", "|")
