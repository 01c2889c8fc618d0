"""Encrypted libraries at the command line: passphrases come from a descriptor or the terminal."""

import json
import os
import shutil
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from briefing.cli.encrypting import SheetNotWritten, hand_out
from briefing.domain.secret import Secret
from briefing.store.keys import key_of
from briefing.store.probing import is_encrypted
from briefing.store.recovery_code import key_of_code, recovery_code

ROOT = Path(__file__).parents[2]
FIRST, SECOND, WRONG = "first passphrase", "zweite Paßphrase", "a wrong passphrase"
ACTOR = '{"record": "actor", "name": "Orsenna", "kind": "state"}'


class Desk:
    """A folder with commands run in it; what they print is kept."""

    def __init__(self, folder: Path, call: Callable[..., Any]) -> None:
        self.folder = folder
        self.library = folder / "desk.briefing"
        self.printed = ""
        self._call = call

    def run(self, *arguments: str, lines: str) -> Any:
        """Calls the program; `lines` come through a descriptor of their own."""
        reading, writing = os.pipe()
        os.write(writing, lines.encode())
        os.close(writing)
        done = self._call(*arguments, "--passphrase-fd", str(reading))
        os.close(reading)
        self.printed += done.out + done.err
        return done

    def process(
        self, *arguments: str, lines: str = "", more: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """The same in a process without a terminal; `more` comes through standard input."""
        reading, writing = os.pipe()
        os.write(writing, lines.encode())
        os.close(writing)
        given = ("--passphrase-fd", str(reading)) if lines else ()
        done = subprocess.run(
            [sys.executable, "-m", "briefing", *arguments, *given],
            capture_output=True,
            cwd=self.folder,
            env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            input=more,
            encoding="utf-8",
            pass_fds=(reading,),
            start_new_session=True,
            check=False,
        )
        os.close(reading)
        self.printed += done.stdout + done.stderr
        return done

    def code_of(self, sheet: str) -> Secret:
        """The key as a sheet has it, read from its text."""
        words = PdfReader(self.folder / sheet).pages[0].extract_text().split()
        start = words.index("key") + 1
        numbered = [word for word in words[start:] if len(word) == 5 and word.isupper()]
        by_number = {
            int(number): word
            for number, word in zip(words[start:], words[start + 1 :], strict=False)
            if number.isdecimal() and len(word) == 5
        }
        assert len(by_number) == 14, numbered
        return key_of_code(" ".join(by_number[number] for number in range(1, 15)))


@pytest.fixture
def desk(tmp_path: Path, run) -> Desk:
    return Desk(tmp_path, run)


@pytest.fixture
def locked(desk: Desk) -> Desk:
    made = desk.run(
        "new", "desk.briefing", "--encrypt", "--recovery-sheet", "sheet.pdf", lines=f"{FIRST}\n"
    )
    assert made.code == 0, made.err
    return desk


def test_a_new_library_is_encrypted_and_its_sheet_opens_it(locked: Desk) -> None:
    assert is_encrypted(locked.library)
    sheet = locked.folder / "sheet.pdf"
    key = locked.code_of("sheet.pdf")
    assert key == key_of(locked.library, Secret.of_text(FIRST))
    text = PdfReader(sheet).pages[0].extract_text()
    assert "desk.briefing" in text
    assert FIRST not in text
    if os.name == "posix":
        assert sheet.stat().st_mode & 0o077 == 0
    assert {file.name for file in locked.folder.iterdir()} - {".desk.briefing.lock"} == {
        "desk.briefing",
        "sheet.pdf",
    }


def test_every_command_takes_the_passphrase_from_a_descriptor(locked: Desk) -> None:
    (locked.folder / "lines.jsonl").write_text(ACTOR)
    (locked.folder / "report.txt").write_text("Seven wells.")
    put = locked.run("put", "desk.briefing", "lines.jsonl", lines=f"{FIRST}\n")
    assert put.code == 0, put.err
    id = json.loads(put.out)["id"]
    for command, *more in (
        ("list", "actor"),
        ("show", id),
        ("search", "orsen"),
        ("history",),
        ("check",),
        ("trash", id),
        ("restore", id),
        ("export", id, "--output", "o.md"),
        ("add-source", "report.txt"),
        ("undo",),
    ):
        done = locked.run(command, "desk.briefing", *more, lines=f"{FIRST}\n")
        assert done.code == 0, (command, done.err)
    assert FIRST not in locked.printed


def test_a_process_is_given_a_descriptor(locked: Desk) -> None:
    done = locked.process("list", "desk.briefing", "actor", lines=f"{FIRST}\n")
    assert (done.returncode, done.stderr) == (0, "")


def test_standard_input_carries_the_passphrase_and_then_the_records(locked: Desk) -> None:
    put = locked.process(
        "put", "desk.briefing", "-", "--passphrase-fd", "0", more=f"{FIRST}\r\n{ACTOR}\n"
    )
    assert put.returncode == 0, put.stderr
    listed = locked.process("list", "desk.briefing", "actor", "--passphrase-fd", "0", more=FIRST)
    assert "Orsenna" in listed.stdout


def test_without_it_nothing_is_told(locked: Desk) -> None:
    arguments = ("list", "desk.briefing", "actor")
    wrong = locked.run(*arguments, lines=f"{WRONG}\n")
    assert (wrong.code, wrong.out) == (2, "")
    assert "does not open the library" in wrong.err
    none = locked.process(*arguments)
    assert (none.returncode, none.stdout) == (2, "")
    assert "give it with --passphrase-fd" in none.stderr
    assert "it is at its end" in locked.run(*arguments, lines="").err
    closed = locked.process(*arguments, "--passphrase-fd", "99")
    assert closed.stderr == (
        "No passphrase can be read from file descriptor 99: Bad file descriptor.\n"
    )
    assert not any(part in locked.printed for part in (WRONG, FIRST, "Traceback"))


def test_encrypted_and_plain_again(desk: Desk, put, run) -> None:
    put(json.loads(ACTOR))
    assert desk.run("list", "desk.briefing", "actor", lines="not needed\n").code == 0
    done = desk.run("encrypt", "desk.briefing", lines=f"{FIRST}\n")
    assert done.err == (
        "The library desk.briefing is encrypted now.\n"
        "No recovery sheet was made; “briefing passphrase” with --recovery-sheet makes one.\n"
    )
    assert is_encrypted(desk.library)
    assert b"Orsenna" not in desk.library.read_bytes()
    again = desk.run("encrypt", "desk.briefing", lines=f"{FIRST}\n")
    assert (again.code, "encrypted already" in again.err) == (2, True)
    assert desk.run("decrypt", "desk.briefing", lines=f"{WRONG}\n").code == 2
    assert is_encrypted(desk.library)
    assert desk.run("decrypt", "desk.briefing", lines=f"{FIRST}\n").code == 0
    assert "Orsenna" in run("list", "desk.briefing", "actor").out
    for command in ("decrypt", "passphrase", "recover"):
        done = desk.run(command, "desk.briefing", lines=f"{FIRST}\n{SECOND}\n")
        assert (done.code, "is not encrypted" in done.err) == (2, True)


def test_another_passphrase_and_what_opens_it_then(locked: Desk) -> None:
    before = locked.code_of("sheet.pdf")
    arguments = ("passphrase", "desk.briefing", "--recovery-sheet", "second.pdf")
    done = locked.run(*arguments, lines=f"{FIRST}\n{SECOND}\n")
    assert done.code == 0, done.err
    assert locked.code_of("second.pdf") != before
    assert locked.run("check", "desk.briefing", lines=f"{FIRST}\n").code == 2
    assert locked.run("check", "desk.briefing", lines=f"{SECOND}\n").code == 0


def test_the_sheet_recovers_a_library_whose_passphrase_is_forgotten(locked: Desk) -> None:
    groups = [*recovery_code(locked.code_of("sheet.pdf"))]
    typed = " ".join(groups).lower()
    mistyped = " ".join([*groups[:4], f"{groups[4][:4]}U", *groups[5:]])
    wrong = locked.run("recover", "desk.briefing", lines=f"{mistyped}\n{SECOND}\n")
    assert wrong.code == 2
    assert wrong.err.startswith("Group 5 of the recovery key is mistyped")
    done = locked.run("recover", "desk.briefing", lines=f"{typed}\n{SECOND}\n")
    assert done.code == 0, done.err
    assert locked.run("check", "desk.briefing", lines=f"{SECOND}\n").code == 0
    void = locked.run("recover", "desk.briefing", lines=f"{typed}\n{FIRST}\n")
    assert (void.code, "does not open" in void.err) == (2, True)
    assert groups[0] not in locked.printed


def test_what_cannot_be_is_refused_before_anything_is_made(desk: Desk, run) -> None:
    short = desk.run("new", "desk.briefing", "--encrypt", lines="short\n")
    assert (short.code, "too short" in short.err) == (2, True)
    useless = run("new", "desk.briefing", "--recovery-sheet", "sheet.pdf")
    assert (useless.code, "belong to --encrypt" in useless.err) == (2, True)
    assert not desk.library.exists()
    run("new", "desk.briefing")
    own = desk.run(
        "encrypt", "desk.briefing", "--recovery-sheet", "desk.briefing", lines=f"{FIRST}\n"
    )
    assert (own.code, "is the library" in own.err) == (2, True)
    word = run("check", "desk.briefing", "--passphrase-fd", "secret")
    assert (word.code, "not the number of a file descriptor" in word.err) == (2, True)
    given = run("check", "desk.briefing", "--passphrase", "secret")
    assert (given.code, "use --passphrase-fd N" in given.err) == (2, True)
    assert "secret" not in word.err + given.err
    assert not is_encrypted(desk.library)


def test_a_sheet_that_cannot_be_written_is_refused_before_anything_is_made(desk: Desk, run) -> None:
    nowhere = ("--recovery-sheet", "no/sheet.pdf")
    new = desk.run("new", "desk.briefing", "--encrypt", *nowhere, lines=f"{FIRST}\n")
    assert (new.code, "There is no folder" in new.err) == (2, True)
    assert not desk.library.exists()
    run("new", "desk.briefing")
    lost = desk.run("encrypt", "desk.briefing", *nowhere, lines=f"{FIRST}\n")
    assert (lost.code, "There is no folder" in lost.err) == (2, True)
    assert not is_encrypted(desk.library)


def test_a_sheet_that_could_not_be_written_after_all_is_told(tmp_path) -> None:
    options = Namespace(
        library=tmp_path / "desk.briefing", recovery_sheet=tmp_path / "gone" / "s.pdf", paper="a4"
    )
    with pytest.raises(SheetNotWritten, match="there is no recovery sheet"):
        hand_out(options, Secret(b"k" * 32))


@pytest.mark.skipif(not shutil.which("setsid"), reason="there is no other way to lend a terminal")
class TestAtTheTerminal:
    def talk(self, desk: Desk, arguments: tuple[str, ...], *typed: str) -> tuple[int, str]:
        """Types a line at each question; gives the exit code and what the terminal showed."""
        import pty

        ours, theirs = pty.openpty()
        shown = b""
        with subprocess.Popen(
            ["setsid", "-cw", sys.executable, "-m", "briefing", *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=desk.folder,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        ) as process:
            os.close(theirs)
            with suppress(OSError):  # the terminal is closed from the other end
                for line in typed:
                    asked = len(shown)
                    while not shown[asked:].endswith((b"assphrase: ", b"again: ", b"key: ")):
                        shown += os.read(ours, 1000)
                    os.write(ours, f"{line}\n".encode())
                while part := os.read(ours, 1000):
                    shown += part
        os.close(ours)
        return process.returncode, shown.decode()

    def test_a_passphrase_is_asked_for_twice_and_never_shown(self, desk: Desk) -> None:
        arguments = ("new", "desk.briefing", "--encrypt")
        code, shown = self.talk(desk, arguments, FIRST, SECOND)
        assert code == 2
        assert "not the same" in shown
        assert not desk.library.exists()
        code, shown = self.talk(desk, arguments, FIRST, FIRST)
        assert code == 0
        assert FIRST not in shown
        groups = shown.split("lock it away:")[1].split()[1::2]
        assert key_of_code(" ".join(groups)) == key_of(desk.library, Secret.of_text(FIRST))

    def test_a_slip_is_forgiven_and_the_third_ends_it(self, locked: Desk) -> None:
        arguments = ("list", "desk.briefing", "actor")
        code, shown = self.talk(locked, arguments, WRONG, FIRST)
        assert code == 0
        assert shown.count("does not open") == 1
        code, shown = self.talk(locked, arguments, WRONG, WRONG, WRONG)
        assert code == 2
        assert shown.count("does not open") == 3
        assert WRONG not in shown

    def test_a_mistyped_sheet_is_typed_again(self, locked: Desk) -> None:
        typed = " ".join(recovery_code(locked.code_of("sheet.pdf")))
        code, shown = self.talk(
            locked, ("recover", "desk.briefing"), typed[:-1], typed, SECOND, SECOND
        )
        assert code == 0
        assert "Group 14 of the recovery key is mistyped" in shown
        assert key_of(locked.library, Secret.of_text(SECOND)) is not None
