"""A briefing with three editions, shown with its editions beside its text."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.desktop.navigation import Place
from briefing.domain.briefings import Edition
from briefing.operations.sample_negotiation import negotiation_library

TIMEOUT = 30_000


@pytest.fixture(scope="session")
def talks_file(tmp_path_factory) -> Path:
    """A library with the second sample, made once; to be copied, not changed."""
    path = tmp_path_factory.mktemp("talks") / "talks.briefing"
    negotiation_library(path, lambda done, total: None, author="Ana")
    return path


@pytest.fixture
def talks(talks_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "talks.briefing"
    shutil.copy(talks_file, path)
    return path


@pytest.fixture
def page(begin, talks):
    """The page of briefings, showing the one of which there are editions."""
    window = begin(talks).window
    edition = window.desk.session.library.all(Edition)[0]
    window.desk.navigator.go(Place("briefings", "briefing", edition.briefing_id))
    return window.pages.page


@pytest.fixture
def view(page):
    return page.detail.beside.show_tab("editions")


@pytest.fixture
def library(page):
    return page.desk.session.library


@pytest.fixture
def notices(page) -> list[str]:
    """The sentences given to the analyst from here on."""
    given: list[str] = []
    page.desk.notices.given.connect(lambda notice: given.append(notice.sentence))
    return given


@pytest.fixture
def wait(qtbot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=TIMEOUT)
