"""Libraries for the tests of the store, each a real file in a folder of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.store.library import Library
from briefing.store.opening import create_library, open_library


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.briefing"
    create_library(path, author="").close()
    return path


@pytest.fixture
def path(tmp_path: Path, empty_library: Path) -> Path:
    """A closed, empty library."""
    return Path(shutil.copy(empty_library, tmp_path / "desk.briefing"))


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with open_library(path, author="Noor") as library:
        yield library
