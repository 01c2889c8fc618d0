"""The open library chosen as if it were a document: refused unread, and nothing of it is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.documents.images import UnusableImage
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.operations.adding_sources import UnusableDocument, add_sources
from briefing.operations.exporting_lists import export_list
from briefing.operations.house_logo import picture_of_file
from briefing.operations.reading_foreign import UnreadableFile, require_foreign
from briefing.operations.writing_files import UnwritableFile
from briefing.store.opening import open_library

# As programs do that look into databases: the last one to close takes the log of the newest steps
# away, and does so as well where the locks of the one that still writes are lost.
COUNT = (
    "import sqlite3, sys; connection = sqlite3.connect(sys.argv[1]);"
    "print(connection.execute('SELECT count(*) FROM actor').fetchone()[0]); connection.close()"
)


def counted_elsewhere(path: Path) -> int:
    """How many actors another program sees, which opens the library and closes it again."""
    command = [sys.executable, "-c", COUNT, str(path)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def put_actor(library) -> None:
    library.apply(Step("Put", (Edit(None, Actor(name="Orsenna", kind="state")),)))


@pytest.fixture(params=["", "-wal", "-shm", "symbolic link", "hard link"])
def own_file(request, library, tmp_path) -> Path:
    """A way that leads to a file of the open library."""
    put_actor(library)
    link = tmp_path / "report.txt"
    if request.param == "symbolic link":
        link.symlink_to(library.path)
    elif request.param == "hard link":
        os.link(library.path, link)
    else:
        link = Path(f"{library.path}{request.param}")
    assert link.exists()
    return link


def test_it_is_neither_source_nor_picture_nor_table_nor_written_over(library, own_file) -> None:
    with pytest.raises(UnusableDocument, match=r"cannot be added\. It is the library itself"):
        add_sources(library, [own_file])
    with pytest.raises(UnusableImage, match="is the library itself: choose a picture"):
        picture_of_file(library, own_file)
    with pytest.raises(UnreadableFile, match="is the library itself: choose another file"):
        require_foreign(library, own_file)
    with pytest.raises(UnwritableFile, match="is the library: choose another name"):
        export_list(library, Actor, [1], "csv", own_file, lambda _done, _total: None)


def test_a_picture_put_by_its_path_is_not_the_library(library, refused) -> None:
    problems = refused({"record": "image", "path": str(library.path)})
    assert [(line, field) for line, field, _ in problems] == [(1, "path")]
    assert "is the library itself" in problems[0][2]


def test_another_program_that_reads_the_library_afterwards_takes_nothing_away(
    library, own_file
) -> None:
    for choose in (
        lambda: add_sources(library, [own_file]),
        lambda: picture_of_file(library, own_file),
    ):
        with pytest.raises(KnownError):
            choose()
        before = library.count(Actor)
        assert counted_elsewhere(library.path) == before
        put_actor(library)
        assert counted_elsewhere(library.path) == before + 1
    library.close()
    with open_library(library.path) as again:
        assert again.count(Actor) == 3
        assert again.check() == ()


def test_other_files_beside_it_and_other_libraries_are_none_of_its_own(library, tmp_path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Seven wells.")
    assert not library.keeps_in(other)
    assert not library.keeps_in(tmp_path / "none.txt")
    assert not library.keeps_in(tmp_path)
