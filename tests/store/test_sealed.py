"""A sealed file gives its bytes to its key only, and shows nobody what they are."""

from pathlib import Path

from briefing.domain.secret import Secret
from briefing.store.sealed import read_sealed, write_sealed

KEY = Secret(b"k" * 32)
TEXT = "The envoy called it “unacceptable”.".encode()


def test_the_key_brings_the_bytes_back(tmp_path: Path) -> None:
    write_sealed(tmp_path / "kept.sealed", KEY, TEXT)
    assert read_sealed(tmp_path / "kept.sealed", KEY) == TEXT


def test_another_key_and_no_file_bring_nothing(tmp_path: Path) -> None:
    write_sealed(tmp_path / "kept.sealed", KEY, TEXT)
    assert read_sealed(tmp_path / "kept.sealed", Secret(b"o" * 32)) is None
    assert read_sealed(tmp_path / "none.sealed", KEY) is None


def test_on_the_disk_lies_one_file_without_a_word_of_it(tmp_path: Path) -> None:
    write_sealed(tmp_path / "kept.sealed", KEY, TEXT)
    write_sealed(tmp_path / "kept.sealed", KEY, TEXT + TEXT)
    (file,) = tmp_path.iterdir()
    data = file.read_bytes()
    assert b"envoy" not in data
    assert b"SQLite" not in data
    assert KEY.reveal() not in data
