"""The child process reads an encrypted library with the key it is lent."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.desktop.reading_child import ReadingChild
from briefing.desktop.worker import Worker, WorkRefused
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.operations.previewing import preview
from briefing.operations.unlocking import key_for_another
from briefing.store.keys import NewKey
from briefing.store.opening import create_library

TODAY = Date("2025-11-12")


def silent(done: int, total: int) -> None:
    """Nobody looks."""


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def test_the_key_goes_to_the_child_and_is_erased_here(tmp_path: Path, worker: Worker) -> None:
    path = tmp_path / "desk.briefing"
    briefing = Briefing(title="Who may cross")
    draft = Draft(briefing_id=briefing.id, text="Nobody.")
    new = NewKey(Secret(b"k" * 32), b"sixteen bytes!!!")
    with create_library(path, author="", key=new) as library:
        library.apply(Step("Add", (Edit(None, briefing), Edit(None, draft))))
        child = ReadingChild(worker, path, key_for_another(library))
        assert child.run(preview, briefing.id, TODAY, report=silent).pages == 1
        assert child.key is not None
        assert len(child.key) == 0
        assert library.key == new.key
        without = ReadingChild(worker, path, None)
        with pytest.raises(WorkRefused, match="its passphrase is needed"):
            without.run(preview, briefing.id, TODAY, report=silent)
