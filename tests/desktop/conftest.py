"""What tests of the window start from: fonts and theme, the program itself, doors, the sample."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from briefing.desktop.crash import CrashHook
from briefing.desktop.desk import Doors
from briefing.desktop.program import Program
from briefing.desktop.settings import Settings
from briefing.desktop.theme.fonts import load_fonts
from briefing.desktop.theme.theme import Theme
from briefing.desktop.window import Window
from briefing.operations.libraries import sample_library

TODAY = date(2025, 11, 12)  # a Wednesday


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def theme(qapp: QApplication, fonts: None) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture(autouse=True)
def british_english() -> Iterator[None]:
    """Numbers and dates of every test are written the same way, whatever machine it runs on."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@dataclass
class GivenDoors:
    """Doors that lead where a test says, and remember who went through."""

    path: Path | None = None
    is_sure: bool = True
    asked: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    shown: list[Path] = field(default_factory=list)

    def doors(self) -> Doors:
        return Doors(self._ask, self._ask, self._confirm, self.opened.append, self.shown.append)

    def _ask(self, parent: QWidget, title: str, start: Path, filter: str) -> Path | None:
        self.asked.append(str(start))
        return self.path

    def _confirm(self, parent: QWidget, question: str, word: str) -> bool:
        self.asked.append(question)
        return self.is_sure


@pytest.fixture
def given_doors() -> GivenDoors:
    return GivenDoors()


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory) -> Path:
    """A library with the sample, made once; to be copied, not changed."""
    path = tmp_path_factory.mktemp("sample") / "sample.briefing"
    sample_library(path, author="Ana")
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Path:
    """A library with the sample that the test may change."""
    path = tmp_path / "sample.briefing"
    shutil.copy(sample_file, path)
    return path


@pytest.fixture
def data_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))


@pytest.fixture
def crashes() -> list[str]:
    """The faults the program has told; a test that wants one takes it out."""
    return []


@pytest.fixture
def begin(
    qtbot,
    theme: Theme,
    tmp_path: Path,
    given_doors: GivenDoors,
    data_folders: None,
    crashes: list[str],
) -> Iterator[Callable[..., Program]]:
    """Begins the program as `briefing LIBRARY` does, and ends it after the test.

    Errors that nobody catches are told in its window, as in the real program.
    """
    programs: list[tuple[Program, CrashHook]] = []

    def begin(
        library: Path | None, at_first_paint: Callable[[QWidget], None] | None = None
    ) -> Program:
        hook = CrashHook(tmp_path / "crash.txt")
        settings = Settings(tmp_path / "settings.ini")
        program = Program(
            settings, theme, given_doors.doors(), hook, author="Ana", today=lambda: TODAY
        )
        hook.crashed.connect(crashes.append)
        hook.install()
        programs.append((program, hook))
        program.begin(library)
        if at_first_paint is not None and isinstance(program.window, Window):
            program.window.painted.connect(partial(at_first_paint, program.window))
        _wait_until_painted(program, qtbot)
        return program

    yield begin
    for program, hook in reversed(programs):
        if program.window is not None:
            program.window.close()
        program.end()
        hook.release()
        program.deleteLater()
    # What was closed goes now, in this thread, and not when some job's thread looks for garbage.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "\n".join(crashes) == ""


def _wait_until_painted(program: Program, qtbot) -> None:
    """Until a library is held for writing, or refused and the start screen shown."""
    if isinstance(program.window, Window):
        painted: list[bool] = []
        program.window.painted.connect(lambda: painted.append(True))
        qtbot.waitUntil(lambda: bool(painted))
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: _is_active(window))


def _is_active(window: QWidget) -> bool:
    if not window.isActiveWindow():
        window.activateWindow()
    return window.isActiveWindow()
