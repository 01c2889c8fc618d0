"""What tests of forms and record pages start from: a library, a desk, an active window."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.desk import Desk, Doors
from briefing.desktop.navigation import Navigator, Place
from briefing.desktop.notices import Notices
from briefing.desktop.session import Session
from briefing.desktop.settings import Settings
from briefing.desktop.theme.theme import Theme
from briefing.desktop.under_way import JobsUnderWay
from briefing.desktop.worker import Worker
from briefing.domain.edits import Edit
from briefing.domain.records import Record
from briefing.store.library import Library
from briefing.store.opening import create_library

TODAY = date(2025, 11, 12)  # a Wednesday

Show = Callable[..., QWidget]
Put = Callable[..., None]


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with create_library(tmp_path / "desk.briefing", author="Ana") as opened:
        yield opened


def make_desk(library: Library, theme: Theme, folder: Path) -> Desk:
    """A desk over a library whose doors lead nowhere."""
    notices = Notices()
    doors = Doors(
        open_file=lambda *_: None,
        save_file=lambda *_: None,
        confirm=lambda *_: True,
        open_outside=lambda _: None,
        show_in_folder=lambda _: None,
    )
    return Desk(
        Session(library),
        Navigator(Place("events")),
        theme,
        Settings(folder / "settings.ini"),
        doors,
        lambda: TODAY,
        notices,
        JobsUnderWay(notices),
        Worker(),
    )


@pytest.fixture
def desk(library: Library, theme: Theme, tmp_path: Path) -> Desk:
    return make_desk(library, theme, tmp_path)


@pytest.fixture
def put(desk: Desk) -> Put:
    """Writes records as somebody else would: another page, the command line."""

    def write(*records: Record) -> None:
        edits = [Edit(desk.session.library.find(type(r), r.id), r) for r in records]
        desk.session.do("Put", *edits)

    return write


@pytest.fixture
def show(qtbot, library: Library) -> Iterator[Show]:
    """Shows a widget in an active window, which it returns; closed before its library is."""

    windows: list[QWidget] = []

    def shown(widget: QWidget, width: int = 1100, height: int = 800) -> QWidget:
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        window.resize(width, height)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield shown
    for window in windows:
        window.close()
