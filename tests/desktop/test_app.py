"""The program as it is started: `python -m briefing LIBRARY`, a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FORBIDDEN = (
    "sqlite_utils",
    "reportlab",
    "uharfbuzz",
    "markdown_it",
    "PySide6.QtPdf",
    "babel",
    "uuid",
    "html",
    "filelock",
    "hmac",
)
# What the store and the operations need to show the overview; to write, to search and to check they
# need more.
FIRST = {
    "briefing.operations",
    "briefing.operations.authorship",
    "briefing.operations.naming",
    "briefing.operations.overview",
    "briefing.operations.wholes",
    "briefing.store",
    "briefing.store.claims",
    "briefing.store.counts",
    "briefing.store.driver",
    "briefing.store.errors",
    "briefing.store.glances",
    "briefing.store.library",
    "briefing.store.lists",
    "briefing.store.next_steps",
    "briefing.store.opening",
    "briefing.store.probing",
    "briefing.store.reading",
    "briefing.store.replacing",
    "briefing.store.rows",
    "briefing.store.schema",
    "briefing.store.sql",
    "briefing.store.writer_lock",
}
# Ends the program at its first real paint (everything was drawn, the event loop has come round) and
# tells what its first argument asks of the window.
UNTIL_FIRST_PAINT = """
import gc, linecache, os, runpy, sys
from PySide6 import QtWidgets
from PySide6.QtCore import QTimer

TOLD = sys.argv.pop(1)

class Telling(QtWidgets.QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)

    def tell(self):
        page = self.pages.page if hasattr(self, "pages") else self.start
        os.write(1, str(eval(TOLD)).encode())
        os._exit(0)

QtWidgets.QMainWindow = Telling
sys.argv[0] = "briefing"
runpy.run_module("briefing", run_name="__main__", alter_sys=False)
"""
PAGE = "type(self).__name__ + ' ' + type(page).__name__"


@pytest.fixture
def settings(tmp_path) -> dict[str, str]:
    folders = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME")
    return {
        **os.environ,
        **{name: str(tmp_path / name.lower()) for name in folders},
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }


def until_first_paint(
    settings: dict[str, str], *arguments: str, told: str = PAGE, flags: tuple[str, ...] = ()
):
    return subprocess.run(
        [sys.executable, *flags, "-c", UNTIL_FIRST_PAINT, told, *arguments],
        capture_output=True,
        text=True,
        env=settings,
        timeout=60,
        check=False,
    )


def briefing(settings: dict[str, str], *arguments: str):
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        capture_output=True,
        text=True,
        env=settings,
        timeout=60,
        check=False,
    )


def test_opens_a_library_on_its_overview(settings, sample):
    done = until_first_paint(settings, str(sample))
    assert (done.stdout, done.returncode) == ("Window OverviewPage", 0), done.stderr


def test_without_a_library_shows_the_start_screen(settings):
    assert until_first_paint(settings).stdout == "StartWindow StartScreen"


def test_imports_before_the_first_paint_only_what_it_shows(settings, sample):
    done = until_first_paint(settings, str(sample), flags=("-X", "importtime"))
    assert done.stdout == "Window OverviewPage"
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "briefing.desktop.pages.overview" in imported
    assert [name for name in imported if name.startswith(FORBIDDEN)] == []
    ours = {name for name in imported if name.startswith("briefing.")}
    assert [name for name in ours if name.startswith(("briefing.documents", "briefing.cli"))] == []
    assert {name for name in ours if name.startswith(("briefing.store", "briefing.op"))} == FIRST
    pages = {name for name in ours if name.startswith("briefing.desktop.pages.")}
    assert pages == {
        "briefing.desktop.pages.overview",
        "briefing.desktop.pages.overview_content",
    }


def test_values_on_the_way_to_the_first_paint_share_their_methods(settings, sample):
    done = until_first_paint(settings, str(sample), flags=("-X", "importtime"))
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    files = [ROOT / f"{name.replace('.', '/')}.py" for name in imported if "briefing." in name]
    generated = [
        file.name
        for file in files
        if file.is_file() and "@dataclass(frozen" in file.read_text(encoding="utf-8")
    ]
    assert len(files) > len(FIRST)
    assert generated == []


def test_to_import_a_module_its_source_is_not_read(settings, sample):
    read = "[file for file in linecache.cache if 'window' in file or 'overview' in file]"
    done = until_first_paint(settings, str(sample), told=read)
    assert done.stdout == "[]", done.stderr


def test_every_system_shows_the_same_style(settings, sample):
    settings["QT_STYLE_OVERRIDE"] = "windows"
    # Under a style sheet the style does not tell its name.
    name = "(app := QtWidgets.QApplication.instance()).setStyleSheet('') or app.style().name()"
    assert until_first_paint(settings, str(sample), told=name).stdout.lower() == "fusion"


def test_classes_the_first_paint_does_not_show_are_not_made(settings, sample):
    done = until_first_paint(settings, str(sample), told="'QStyle' in vars(QtWidgets)")
    assert done.stdout == "False", done.stderr


def test_no_thread_looks_for_garbage_by_itself(settings, sample):
    assert until_first_paint(settings, str(sample), told="gc.isenabled()").stdout == "False"


def test_where_qt_lacks_a_system_package_says_so(settings, sample, tmp_path):
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1 is missing', name='PySide6.QtGui')", encoding="utf-8"
    )
    settings["PYTHONPATH"] = f"{tmp_path}{os.pathsep}{ROOT}"
    done = briefing(settings, "briefing", str(sample))
    assert done.returncode == 2
    assert "libEGL.so.1 is missing. Install the system packages" in done.stderr


def test_without_a_screen_says_so(settings, sample):
    if not sys.platform.startswith("linux"):
        pytest.skip("only X11 and Wayland may be missing")
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        settings.pop(variable, None)
    done = briefing(settings, "briefing", str(sample))
    assert done.returncode == 2
    assert done.stderr == "There is no screen to open a window on; see briefing --help.\n"


def test_a_command_needs_no_window(settings, sample):
    done = briefing(settings, "briefing", "list", str(sample), "issue")
    assert done.returncode == 0
    assert "Second phase of the Gaza ceasefire" in done.stdout


@pytest.mark.parametrize("odd", [["--colour"], ["a.briefing", "b.briefing"]], ids=" ".join)
def test_odd_words_are_refused(settings, odd):
    done = briefing(settings, "briefing.desktop.app", *odd)
    assert done.returncode == 2
    assert "usage: briefing-desk [LIBRARY]" in done.stderr
