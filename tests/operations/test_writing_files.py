"""A file is written whole or not at all, and the old one outlives every failure."""

import os
from pathlib import Path

import pytest

from briefing.operations.writing_files import UnwritableFile, write_whole


def test_a_new_file_is_there_whole_and_nothing_else(tmp_path) -> None:
    write_whole(tmp_path / "new.pdf", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"new.pdf": b"new"}


def test_an_old_file_gives_way_to_the_new_one(tmp_path) -> None:
    (tmp_path / "old.pdf").write_bytes(b"old and longer")
    write_whole(tmp_path / "old.pdf", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"old.pdf": b"new"}


def test_a_link_is_followed_to_its_file(tmp_path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    write_whole(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing/new.pdf", "There is no folder"),
        (".", "is a folder"),
        ("old.pdf/new.pdf", "There is no folder"),
        ("x" * 300, "cannot be written: File name too long"),
        ("nul\0.pdf", "cannot be written"),
    ],
)
def test_a_place_that_takes_no_file_is_named(tmp_path, name, words) -> None:
    (tmp_path / "old.pdf").write_bytes(b"old")
    with pytest.raises(UnwritableFile, match=words):
        write_whole(tmp_path / name, b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"old.pdf": b"old"}


def test_what_is_no_file_is_left_alone() -> None:
    with pytest.raises(UnwritableFile, match="is not a file"):
        write_whole(Path(os.devnull), b"new")


def test_a_disk_that_fails_leaves_the_old_file(tmp_path, monkeypatch) -> None:
    (tmp_path / "old.pdf").write_bytes(b"old")

    def no_space(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(UnwritableFile, match="No space left on device"):
        write_whole(tmp_path / "old.pdf", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"old.pdf": b"old"}
