"""Commands on backups: made, listed, put back."""

import json
import os
from pathlib import Path

import pytest

ACTOR = {"record": "actor", "name": "Ardavia", "kind": "state"}
LATER = {"record": "actor", "name": "Quillon", "kind": "state"}


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def passphrase() -> int:
    """Where each command finds the passphrase once more."""
    read, write = os.pipe()
    os.write(write, b"four or more words\n" * 9)
    os.close(write)
    yield read
    os.close(read)


def actors(run, *more: str) -> list[str]:
    return [line["name"] for line in run("list", "desk.briefing", "actor", "--json", *more).json]


def test_backed_up_changed_and_put_back(run, put, tmp_path) -> None:
    put(ACTOR)
    outcome = run("backup", "desk.briefing")
    assert outcome.err == "The backup is checked and ready.\n"
    file = Path(outcome.out.strip())
    put(LATER)
    assert actors(run) == ["Ardavia", "Quillon"]
    (listed,) = run("backups", "desk.briefing", "--json").json
    assert listed["file"] == str(file)
    assert listed["records"]["actor"] == 1
    assert listed["problem"] is None
    words = run("backups", "desk.briefing").out
    assert words.splitlines()[0].split()[:3] == ["made", "size", "actors"]
    assert file.name in words

    assert run("restore-backup", "desk.briefing").code == 0
    assert actors(run) == ["Ardavia"]
    (kept,) = tmp_path.glob("desk (until *).briefing")
    assert run("restore-backup", "desk.briefing", str(kept)).code == 0
    assert actors(run) == ["Ardavia", "Quillon"]
    assert run("restore-backup", "desk.briefing", file.name).code == 0
    assert actors(run) == ["Ardavia"]
    put({"record": "actor", "name": "Third", "kind": "state"})
    assert run("check", "desk.briefing").err == "Nothing is wrong.\n"


def test_to_a_file(run, put, tmp_path) -> None:
    put(ACTOR)
    assert run("backup", "desk.briefing", "--to", "mine.briefing").code == 0
    assert run("check", "mine.briefing").err == "Nothing is wrong.\n"
    outcome = run("backup", "desk.briefing", "--to", "mine.briefing")
    assert outcome.code == 2
    assert "There is already a file" in outcome.err
    assert run("backups", "desk.briefing").err == "There is no backup of this library.\n"


def test_an_encrypted_library(run, tmp_path, passphrase) -> None:
    given = ("--passphrase-fd", str(passphrase))
    assert run("new", "desk.briefing", "--encrypt", *given).code == 0
    (tmp_path / "one.jsonl").write_text(json.dumps(ACTOR))
    assert run("put", "desk.briefing", "one.jsonl", *given).code == 0
    file = Path(run("backup", "desk.briefing", *given).out.strip())
    assert b"Ardavia" not in file.read_bytes()
    (listed,) = run("backups", "desk.briefing", "--json", *given).json
    assert listed["records"]["actor"] == 1
    assert run("restore-backup", "desk.briefing", *given).code == 0
    assert actors(run, *given) == ["Ardavia"]


def test_a_damaged_library_and_its_backups(run, put, tmp_path) -> None:
    put(ACTOR)
    run("backup", "desk.briefing")
    desk = tmp_path / "desk.briefing"
    content = desk.read_bytes()
    desk.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    outcome = run("backup", "desk.briefing")
    assert outcome.code == 2
    (listed,) = run("backups", "desk.briefing", "--json").json
    assert listed["records"]["actor"] == 1
    assert run("restore-backup", "desk.briefing").code == 0
    assert actors(run) == ["Ardavia"]


def test_without_any_backup(run, put) -> None:
    put(ACTOR)
    outcome = run("restore-backup", "desk.briefing")
    assert outcome.code == 2
    assert "There is no backup of" in outcome.err
    assert "check the name" in run("restore-backup", "desk.briefing", "none.briefing").err
