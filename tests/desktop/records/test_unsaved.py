"""Texts that wait beside the library: plain for a plain library, sealed for an encrypted one."""

from pathlib import Path

import pytest

from briefing.desktop.records.unsaved import Unsaved, unsaved_at
from briefing.domain.secret import Secret

TEXTS = {"date": "the Ides of Brumaire"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "unsaved" / "library.json"


def bytes_of(file: Path) -> bytes:
    return b"".join(one.read_bytes() for one in file.parent.iterdir())


def test_texts_wait_until_none_are_kept(file):
    Unsaved(file).keep("event/new", TEXTS)
    assert Unsaved(file).of("event/new") == TEXTS
    Unsaved(file).keep("event/new", {})
    assert list(file.parent.iterdir()) == []


def test_with_a_key_no_word_lies_on_the_disk(file):
    key = Secret(b"k" * 32)
    Unsaved(file, key).keep("event/new", TEXTS)
    assert Unsaved(file, key).of("event/new") == TEXTS
    assert b"Brumaire" not in bytes_of(file)
    assert b"event/new" not in bytes_of(file)
    assert Unsaved(file, Secret(b"o" * 32)).of("event/new") == {}


def test_once_the_key_is_erased_nothing_is_read_or_written(file):
    key = Secret(b"k" * 32)
    unsaved = Unsaved(file, key)
    unsaved.keep("event/new", TEXTS)
    before = bytes_of(file)
    key.erase()
    assert unsaved.of("event/new") == {}
    unsaved.keep("event/new", {"date": "another day"})
    assert bytes_of(file) == before


def test_what_waited_plainly_is_taken_along_when_the_library_is_encrypted(file):
    Unsaved(file).keep("event/new", TEXTS)
    key = Secret(b"k" * 32)
    assert Unsaved(file, key).of("event/new") == TEXTS
    assert b"Brumaire" not in bytes_of(file)


def test_each_library_has_texts_of_its_own(tmp_path, data_folders):
    one, other = (unsaved_at(tmp_path / name, None) for name in ("one", "other"))
    one.keep("event/new", TEXTS)
    assert other.of("event/new") == {}
