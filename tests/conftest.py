"""What every part of the suite may ask of a PDF: does anything speak against it? A folder of user
data that is not the user's, and patience with a busy machine.
"""

import gc
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import page
import pytest
from hypothesis import settings

PATIENCE_MS = 20_000
MUCH_GARBAGE = 50_000  # more values made than gone since the last look
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def pytest_make_parametrize_id(val: object) -> str | None:
    """Cases are called by what they say: an id made for the run would name them anew each time."""
    return _ID.sub("…", val) if isinstance(val, str) and _ID.search(val) else None


@pytest.fixture
def qtbot(qtbot):
    """Waits longer than usual before it says that something never came: how busy the machine is
    that runs the tests is not what they are about.
    """
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=PATIENCE_MS)
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=PATIENCE_MS)
    return qtbot


@pytest.fixture(scope="session", autouse=True)
def garbage_is_looked_for_between_tests() -> Iterator[None]:
    """As in the running program: never by a thread, which would destroy what Qt is at work on."""
    gc.disable()
    yield
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    if gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()


@pytest.fixture(scope="session", autouse=True)
def user_data(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Backups, and what is noted about libraries, go where the test's own files go."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("user-data"))


@pytest.fixture(scope="session")
def complaints() -> Callable[[Path], list[str]]:
    """What a validator says against a file under PDF/UA-1 and PDF/A-2a, and qpdf of its bytes."""

    def check(path: Path) -> list[str]:
        found = [
            f"{profile} {failure.rule_id}: {failure.message}"
            for profile in ("ua1", "2a")
            for failure in page.validate_pdf(str(path), profile=profile).failures
        ]
        done = subprocess.run(
            ["qpdf", "--check", path], check=False, capture_output=True, text=True
        )
        return found if done.returncode == 0 else [*found, done.stdout + done.stderr]

    return check
