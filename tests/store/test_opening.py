"""Only a sound library of ours is opened; whatever else stays as it was and gets a sentence."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath
from tempfile import mkdtemp

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.store import errors, schema
from briefing.store.driver import connect, prepare, without_server
from briefing.store.opening import create_library, open_library
from briefing.store.probing import takes_files

ARDAVIA = Actor(name="Ardavia", kind="state")
ADD = Step("Add", (Edit(None, ARDAVIA),))


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes, the writer's lock file left out."""
    return {
        entry.name: entry.read_bytes()
        for entry in folder.iterdir()
        if entry.is_file() and not entry.name.endswith(".lock")
    }


@contextmanager
def without_rights() -> Iterator[None]:
    """Runs as a user to whom files of others are closed, for tests started by root."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def shelf(empty_library: Path) -> Iterator[Path]:
    """A library in a folder that any user can reach."""
    folder = Path(mkdtemp())
    folder.chmod(0o755)
    yield Path(shutil.copy(empty_library, folder / "desk.briefing"))
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_new_library_is_one_file_marked_as_ours(tmp_path: Path) -> None:
    path = tmp_path / "Lorn — النهر.briefing"
    with create_library(path, author="Noor") as library:
        library.apply(ADD)
        assert library.path == path
        assert library.author == "Noor"
    assert list(files(tmp_path)) == [path.name]
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == schema.APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == schema.SCHEMA


def test_a_new_library_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "desk.briefing"
    path.write_text("notes")
    with pytest.raises(errors.LibraryExists, match="choose another name"):
        create_library(path, author="")
    assert files(tmp_path) == {"desk.briefing": b"notes"}
    with pytest.raises(errors.LibraryUnreadable, match="make it first"):
        create_library(tmp_path / "no" / "desk.briefing", author="")


def test_every_connection_is_durable_and_private(path: Path) -> None:
    for writing in (True, False):
        with open_library(path, writing=writing) as library:

            def setting(name: str, connection=library._connection) -> object:
                return connection.execute(f"PRAGMA {name}").fetchone()[0]

            assert setting("journal_mode") == "wal"
            assert setting("synchronous") == 2
            assert setting("foreign_keys") == 1
            assert setting("secure_delete") == 1
            assert setting("trusted_schema") == 0
            assert setting("temp_store") == 2


def _no_file(path: Path) -> None:
    path.unlink()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _a_letter(path: Path) -> None:
    path.write_text("Dear Sir or Madam, " * 500)


def _another_database(path: Path) -> None:
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE t (a)")
    other.commit()
    other.close()


def _newer(path: Path) -> None:
    connection = connect(path, "rw")
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def _cut_short(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def _overwritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\x00" * 8000)


def _without_its_tables(path: Path) -> None:
    path.unlink()
    connection = connect(path, "rwc")
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1")
    connection.execute("CREATE TABLE t (a)")
    connection.close()


def _of_this_schema_without_its_tables(path: Path) -> None:
    _without_its_tables(path)
    connection = connect(path, "rw")
    connection.execute(f"PRAGMA user_version = {schema.SCHEMA}")
    connection.close()


@pytest.mark.parametrize(
    ("harm", "error", "words"),
    [
        (_no_file, errors.LibraryMissing, "There is no library at"),
        (_folder, errors.NotALibrary, "is a folder"),
        (_empty, errors.NotALibrary, "is empty"),
        (_a_letter, errors.NotALibrary, "not a library of this program"),
        (_another_database, errors.NotALibrary, "not a library of this program"),
        (_newer, errors.LibraryTooNew, "newer version of this program"),
        (_cut_short, errors.LibraryDamaged, "is damaged"),
        (_overwritten, errors.LibraryDamaged, "is damaged"),
        (_without_its_tables, errors.LibraryDamaged, "is damaged"),
        (_of_this_schema_without_its_tables, errors.LibraryDamaged, "is damaged"),
    ],
)
@pytest.mark.parametrize(
    ("writing", "holding"), [(True, True), (True, False), (False, True)], ids=str
)
def test_what_is_no_sound_library_is_refused_and_left_as_it_was(
    path: Path,
    harm: Callable[[Path], None],
    error: type[errors.LibraryError],
    words: str,
    writing: bool,
    holding: bool,
) -> None:
    harm(path)
    before = files(path.parent)
    with pytest.raises(error, match=words):
        open_library(path, writing=writing, holding=holding)
    assert files(path.parent) == before


def test_a_newer_library_that_was_not_closed_is_left_as_it_was(path: Path, tmp_path: Path) -> None:
    connection = connect(path, "rw")
    connection.execute("PRAGMA user_version = 99")
    crashed = tmp_path / "crashed" / path.name
    crashed.parent.mkdir()
    for name in (path.name, f"{path.name}-wal"):
        shutil.copy(path.with_name(name), crashed.with_name(name))
    connection.close()
    before = files(crashed.parent)
    for holding in (True, False):
        with pytest.raises(errors.LibraryTooNew):
            open_library(crashed, holding=holding)
        assert files(crashed.parent) == before


def test_what_a_crash_left_behind_is_read_again(path: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed" / path.name
    crashed.parent.mkdir()
    with open_library(path) as library:
        library.apply(ADD)
        for name in (path.name, f"{path.name}-wal"):
            shutil.copy(path.with_name(name), crashed.with_name(name))
    with open_library(crashed, writing=False) as library:
        assert library.all(Actor) == [ARDAVIA]
    assert list(files(crashed.parent)) == [crashed.name]


def test_a_file_that_another_program_holds_is_refused(path: Path) -> None:
    holder = connect(path, "rw")
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("CREATE TABLE held (a)")
    for writing in (True, False):
        with pytest.raises(errors.LibraryInUse, match="in use by another window or program"):
            open_library(path, writing=writing)
    holder.close()


def test_one_writes_and_many_read(path: Path) -> None:
    with open_library(path) as writer:
        with pytest.raises(errors.LibraryInUse, match="close it there, or open the library for"):
            open_library(path)
        with open_library(path, writing=False) as reader:
            writer.apply(ADD)
            assert reader.all(Actor) == [ARDAVIA]
            with pytest.raises(errors.LibraryReadOnly, match="can only be read"):
                reader.apply(ADD)
            with pytest.raises(errors.LibraryReadOnly):
                reader.undo()
            with pytest.raises(errors.LibraryReadOnly):
                reader.put_bytes(b"x")
    with open_library(path) as again:
        assert again.writing
    again.close()


def test_the_writers_lock_is_free_after_a_kill(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from briefing.store.opening import open_library;"
        "library = open_library(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(errors.LibraryInUse):
            open_library(path)
        other.kill()
    with open_library(path) as library:
        library.apply(ADD)


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_a_library_on_a_read_only_disk_is_read_but_not_written(shelf: Path) -> None:
    with open_library(shelf) as library:
        library.apply(ADD)
    shelf.with_name(f".{shelf.name}.lock").unlink()
    shelf.chmod(0o444)
    shelf.parent.chmod(0o555)
    before = files(shelf.parent)
    with without_rights():
        with pytest.raises(errors.LibraryReadOnly, match="copy it to a folder"):
            open_library(shelf)
        with open_library(shelf, writing=False) as library:
            assert library.all(Actor) == [ARDAVIA]
            (found,) = library.search("ardav").groups
            assert list(library.records_at(Actor, found.numbers).values()) == [ARDAVIA]
            assert library.check() == ()
        with pytest.raises(errors.LibraryReadOnly, match="folder"):
            create_library(shelf.with_name("new.briefing"), author="")
    assert files(shelf.parent) == before


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_a_crashed_library_on_a_read_only_disk_says_what_to_do(shelf: Path) -> None:
    with open_library(shelf) as library:
        library.apply(ADD)
        copies = {
            name: shelf.with_name(name).read_bytes() for name in (shelf.name, f"{shelf.name}-wal")
        }
    for name, data in copies.items():
        shelf.with_name(name).write_bytes(data)
        shelf.with_name(name).chmod(0o444)
    shelf.parent.chmod(0o555)
    with without_rights(), pytest.raises(errors.LibraryUnreadable, match="not closed properly"):
        open_library(shelf, writing=False)


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_a_file_that_may_not_be_read_is_refused(shelf: Path) -> None:
    shelf.chmod(0)
    with without_rights(), pytest.raises(errors.LibraryUnreadable, match="check that you may read"):
        open_library(shelf)


def test_a_library_whose_log_was_switched_off_is_not_written(path: Path) -> None:
    connection = connect(path, "rw")
    connection.execute("DROP TRIGGER log_actor_update")
    connection.close()
    with pytest.raises(errors.LibraryDamaged, match="no longer records every edit"):
        open_library(path)
    with open_library(path, writing=False) as library:
        assert [finding.rule for finding in library.check()] == ["triggers"]


def test_a_library_that_was_replaced_under_us_is_not_written(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.briefing"
    with create_library(other, author=""):
        pass
    with open_library(path) as library:
        library.apply(ADD)
        moved = path.with_name("moved.briefing")
        path.rename(moved)
        with pytest.raises(errors.LibraryReplaced, match="replaced, moved or deleted by another"):
            library.apply(Step("Remove", (Edit(ARDAVIA, None),)))
        other.rename(path)
        with pytest.raises(errors.LibraryReplaced):
            library.undo()
        path.rename(other)
        moved.rename(path)
        library.apply(Step("Remove", (Edit(ARDAVIA, None),)))
        assert library.all(Actor) == []


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path) -> None:
    """Making the tables of a library that has them already is the failure at hand."""
    path = tmp_path / "desk.briefing"
    create_library(path, author="").close()
    connection = connect(path, "rw")
    prepare(connection, writing=True)
    connection.execute("DELETE FROM _sqlite_migrations")
    connection.execute("DROP TRIGGER log_tag_insert")
    tables = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
    with pytest.raises(Exception, match="already exists"):
        schema.bring_up_to_date(connection)
    assert not connection.in_transaction
    assert connection.execute("SELECT name, sql FROM sqlite_master").fetchall() == tables
    connection.close()


def test_a_library_that_lacks_its_triggers_gets_them_with_the_next_migration(path: Path) -> None:
    connection = connect(path, "rw")
    prepare(connection, writing=True)
    connection.execute("DROP TRIGGER log_tag_insert")
    connection.execute("CREATE TRIGGER stray AFTER INSERT ON tag BEGIN SELECT 1; END")
    assert not schema.triggers_are_complete(connection)
    schema.bring_up_to_date(connection)
    assert schema.triggers_are_complete(connection)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()


def test_a_share_of_windows_is_given_to_sqlite_without_a_server() -> None:
    share = PureWindowsPath("//office/desks/d.briefing").as_posix()
    assert without_server(f"file:{share}") == "file:////office/desks/d.briefing"
    own = "file:///C:/Users/Noor/desk.briefing"
    assert without_server(own) == own


def test_a_folder_of_windows_is_asked_by_making_a_file(tmp_path: Path) -> None:
    assert takes_files(tmp_path, "win32")
    assert list(tmp_path.iterdir()) == []
    assert not takes_files(tmp_path / "gone", "win32")
