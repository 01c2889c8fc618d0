"""An encrypted library opens with its key alone, and nothing in it can be read from the disk."""

import random
import shutil
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Measure
from briefing.domain.secret import Secret
from briefing.store import errors, schema
from briefing.store.driver import PLAIN_HEADER, connect
from briefing.store.keys import NewKey
from briefing.store.library import Library
from briefing.store.opening import create_library, open_library
from briefing.store.probing import is_encrypted, salt_of

MARK = "quillon"
KEY = NewKey(Secret(b"k" * 32), b"sixteen bytes!!!")
OTHER = Secret(b"o" * 32)


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A closed, encrypted library with one actor."""
    path = tmp_path / "locked.briefing"
    with create_library(path, author="Noor", key=KEY) as library:
        library.apply(Step("Add", (Edit(None, Actor(name=MARK, kind="state")),)))
    return path


def read_everything(folder: Path) -> bytes:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return b"".join(file.name.encode() + file.read_bytes() for file in files)


def write_everywhere(library: Library) -> None:
    """The mark in records, search, log, kept bytes, an undone step and a step left behind."""
    actors = [Actor(name=f"{MARK} {n}", kind="state", note=f"{MARK} " * 90) for n in range(300)]
    library.apply(Step(f"Add {MARK}", tuple(Edit(None, actor) for actor in actors)))
    library.apply(Step("Remove", tuple(Edit(actor, None) for actor in actors[:100])))
    library.undo()
    library.put_bytes(MARK.encode() * 5000)
    connection = library._connection
    connection.execute("CREATE TEMP TABLE t AS SELECT * FROM actor ORDER BY note || uid DESC")
    connection.execute("SELECT count(DISTINCT note || uid) FROM actor").fetchone()
    assert library.search(MARK[:6]).groups


@pytest.mark.parametrize("encrypted", [True, False])
def test_nothing_readable_reaches_the_disk(tmp_path: Path, encrypted: bool) -> None:
    """The plain library shows that the mark would be found."""
    folder = tmp_path / "desk"
    folder.mkdir()
    path = folder / "desk.briefing"
    key = KEY if encrypted else None
    with create_library(path, author=MARK, key=key) as library:
        write_everywhere(library)
        assert path.with_name(f"{path.name}-wal").stat().st_size > 100_000
        live = read_everything(folder)
        crashed = tmp_path / "crashed"
        shutil.copytree(folder, crashed)
    with open_library(crashed / path.name, key=key and key.key) as library:
        library.apply(Step("Add", (Edit(None, Measure(label=MARK)),)))
        assert len(library.all(Actor)) == 300
        live += read_everything(crashed)
    closed = read_everything(tmp_path)
    for seen in (live, closed):
        assert (MARK.encode() in seen) is not encrypted
        assert (b"CREATE TABLE" in seen) is not encrypted
        assert (PLAIN_HEADER in seen) is not encrypted


def test_it_is_known_by_its_head_alone(locked: Path, path: Path) -> None:
    assert is_encrypted(locked)
    assert salt_of(locked) == KEY.salt == locked.read_bytes()[:16]
    assert not is_encrypted(path)
    assert salt_of(path) == PLAIN_HEADER


@pytest.mark.parametrize("writing", [True, False])
def test_only_its_key_opens_it(locked: Path, writing: bool) -> None:
    before = locked.read_bytes()
    with pytest.raises(errors.LibraryLocked, match="encrypted: its passphrase is needed"):
        open_library(locked, writing=writing)
    with pytest.raises(errors.WrongKey, match="Check capital letters") as told:
        open_library(locked, writing=writing, key=OTHER)
    assert MARK not in str(told.value)
    assert locked.read_bytes() == before
    with open_library(locked, writing=writing, key=KEY.key) as library:
        assert [actor.name for actor in library.all(Actor)] == [MARK]
        assert library.check() == ()


def test_a_wrong_key_says_nothing_on_standard_error(locked: Path, capfd) -> None:
    with pytest.raises(errors.WrongKey):
        open_library(locked, key=OTHER)
    assert capfd.readouterr() == ("", "")


def test_the_open_library_keeps_the_key_for_other_connections_until_it_is_closed(
    locked: Path,
) -> None:
    key = KEY.key.copy()
    library = open_library(locked, key=key)
    key.erase()
    assert library.key == KEY.key
    with open_library(locked, writing=False, key=library.key) as reader:
        library.apply(Step("Add", (Edit(None, Actor(name="Ardavia", kind="state")),)))
        assert len(reader.all(Actor)) == 2
    held = library.key
    library.close()
    assert held is not None
    assert len(held) == 0


def test_for_a_plain_library_a_key_is_not_needed_and_not_used(path: Path) -> None:
    with open_library(path, key=OTHER) as library:
        assert library.key is None
        library.apply(Step("Add", (Edit(None, Actor(name="Ardavia", kind="state")),)))
    open_library(path).close()


def test_a_crashed_one_needs_its_key_too(locked: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed" / locked.name
    crashed.parent.mkdir()
    with open_library(locked, key=KEY.key) as library:
        library.apply(Step("Add", (Edit(None, Actor(name="Ardavia", kind="state")),)))
        for name in (locked.name, f"{locked.name}-wal"):
            shutil.copy(locked.with_name(name), crashed.with_name(name))
    before = read_everything(crashed.parent)
    with pytest.raises(errors.LibraryLocked):
        open_library(crashed)
    with pytest.raises(errors.WrongKey):
        open_library(crashed, key=OTHER)
    assert read_everything(crashed.parent) == before
    with open_library(crashed, writing=False, key=KEY.key) as library:
        assert len(library.all(Actor)) == 2


@pytest.mark.parametrize("size", [0, 5, 4096, 8192, 10_000])
@pytest.mark.parametrize("key", [None, OTHER])
def test_another_file_is_called_that_where_it_can_be_told(
    tmp_path: Path, size: int, key: Secret | None
) -> None:
    file = tmp_path / "letter.briefing"
    data = random.Random(size).randbytes(size)
    file.write_bytes(data)
    expected: type[errors.LibraryError] = errors.NotALibrary
    if size == 8192:  # as good as an encrypted library
        expected = errors.LibraryLocked if key is None else errors.WrongKey
    with pytest.raises(expected):
        open_library(file, key=key)
    assert file.read_bytes() == data


def test_damage_is_never_read_as_data(locked: Path) -> None:
    sound = locked.read_bytes()
    pages = len(sound) // 4096
    chance = random.Random(5)
    for page in range(pages):
        place = page * 4096 + chance.randrange(4096)
        locked.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        if page == 0:
            with pytest.raises(errors.WrongKey, match="beginning of the file is damaged"):
                open_library(locked, key=KEY.key)
            continue
        try:
            with open_library(locked, writing=False, key=KEY.key) as library:
                found = library.check()
        except errors.LibraryDamaged:
            continue
        assert found, f"a flipped bit of page {page + 1} was not found"


def test_a_copy_made_by_vacuum_is_under_the_same_key(locked: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.briefing"
    connection = connect(locked, "rw", KEY.key)
    connection.execute("VACUUM INTO ?", (str(copy),))
    connection.close()
    assert salt_of(copy) == KEY.salt
    connection = connect(copy, "ro", KEY.key)
    mark = connection.execute("PRAGMA application_id").fetchone()
    signed = connection.execute("PRAGMA cipher_hmac_algorithm").fetchone()
    connection.close()
    assert mark == (schema.APPLICATION_ID,)
    assert signed == ("HMAC_SHA256",)
    with open_library(copy, key=KEY.key) as library:
        assert library.check() == ()


def test_a_name_with_every_sign_in_it(tmp_path: Path) -> None:
    path = tmp_path / "it's 100% “?#;\" — النهر.briefing"
    create_library(path, author="", key=KEY).close()
    open_library(path, key=KEY.key).close()
    assert is_encrypted(path)


def test_it_is_hardly_larger_than_a_plain_one(tmp_path: Path) -> None:
    """Encryption takes a part of each page: what is stored must still fill it."""
    sizes: list[int] = []
    for key in (None, KEY):
        path = tmp_path / f"{key is not None}.briefing"
        with create_library(path, author="Noor", key=key) as library:
            empty = path.stat().st_size
            notes = (" ".join(f"{n * 40 + word:x}" for word in range(40)) for n in range(500))
            actors = [Actor(name="Orsenna", kind="state", note=note) for note in notes]
            library.apply(Step("Add", tuple(Edit(None, actor) for actor in actors)))
        sizes.append(path.stat().st_size - empty)
    assert sizes[1] < sizes[0] * 1.1
