"""After a session with an encrypted library no word of it lies anywhere on the disk but in it, and
its passphrase lies nowhere.
"""

import gc
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from briefing.desktop.crash_dialog import CrashDialog
from briefing.desktop.navigation import Place
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.edits import Edit
from briefing.domain.secret import Secret
from briefing.store.backup_files import backups_of

PASSPHRASE = "seven quiet harbours 1908"
MARK = "Vezzanine"  # in the library, in what is typed, and in what is searched for


@pytest.fixture(autouse=True)
def everything_here(tmp_path, monkeypatch):
    """Temporary files and the cache lie in the test's folder as well."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for variable in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(temporary))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(tempfile, "tempdir", None)


def forms_of(text: str) -> tuple[bytes, ...]:
    return text.encode(), text.encode("utf-16-le"), text.encode().hex().encode()


def files_with(folder: Path, *words: str) -> list[str]:
    """The files in the folder in which one of the words stands, in any case and either encoding."""
    wanted = [form.lower() for word in words for form in forms_of(word)]
    return [
        str(file.relative_to(folder))
        for file in sorted(folder.rglob("*"))
        if file.is_file() and any(form in file.read_bytes().lower() for form in wanted)
    ]


@pytest.fixture
def session(begin, encrypted, hand, qtbot, tmp_path):
    """A day's work: records, a search, a preview, something that cannot be stored, a lock."""
    program = begin(encrypted)
    hand.fail(program, f"not {PASSPHRASE}")
    window = hand.unlock(program)
    desk = window.desk
    actor = Actor(name=f"{MARK} Council", kind="state")
    desk.session.do("Add actor", Edit(None, actor))
    briefing = desk.session.library.all(Briefing)[0]
    desk.navigator.go(Place("briefings", "briefing", briefing.id))
    preview = window.pages.page.detail.preview
    qtbot.waitUntil(lambda: not preview.previewing.is_busy, timeout=30_000)
    desk.navigator.go(Place("actors", "actor", actor.id))
    QTest.qWait(1)
    fields = window.pages.page.findChildren(QLineEdit)
    name = next(field for field in fields if field.text() == actor.name)
    name.setFocus()
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    desk.session.unstored.try_again()
    desk.navigator.go(Place("search", words=MARK))
    QTest.qWait(1)
    return program, window


def test_no_word_of_the_library_lies_in_any_file_while_it_is_open(session, tmp_path):
    _, window = session
    window.desk.settings.write()
    assert files_with(tmp_path, MARK) == []


def test_no_word_lies_in_any_file_after_it_was_locked(session, encrypted, tmp_path, hand, qtbot):
    program, window = session
    program.guard.lock()
    qtbot.waitUntil(lambda: not isValid(window))
    assert files_with(tmp_path, MARK, PASSPHRASE) == []
    again = hand.unlock(program)
    assert again.desk.navigator.place == Place("search", words=MARK)
    next(one for one in again.commands if one.key == "back up").do()
    qtbot.waitUntil(lambda: len(backups_of(encrypted)) == 1)
    assert tmp_path in backups_of(encrypted)[0].file.parents
    program.close_library()
    qtbot.waitUntil(lambda: not isValid(again))
    assert files_with(tmp_path, MARK, PASSPHRASE) == []


def test_the_hunt_finds_a_word_that_lies_about(begin, sample, tmp_path):
    desk = begin(sample).window.desk
    desk.session.do("Add actor", Edit(None, Actor(name=f"{MARK} Council", kind="state")))
    desk.navigator.go(Place("search", words=MARK))
    desk.settings.set_place(sample, desk.navigator.place.to_text())
    desk.settings.write()
    assert "settings.ini" in files_with(tmp_path, MARK)
    assert any(file.startswith("sample.briefing") for file in files_with(tmp_path, MARK))


def dialog_of(program, qtbot) -> CrashDialog:
    qtbot.waitUntil(lambda: bool(program.window.findChildren(CrashDialog)))
    return program.window.findChildren(CrashDialog)[0]


def test_the_crash_file_tells_where_and_not_what(session, tmp_path, crashes, qtbot):
    program, _ = session
    fault = ValueError(f"{MARK} is not a stance")
    fault.__cause__ = KeyError(MARK)
    sys.excepthook(ValueError, fault, None)
    kept = (tmp_path / "crash.txt").read_text(encoding="utf-8")
    assert "ValueError\ncaused by\nKeyError\n" in kept
    assert MARK not in kept
    assert MARK in crashes.pop()
    dialog_of(program, qtbot).accept()


def test_a_fault_while_unlocking_shows_no_passphrase(
    begin, encrypted, hand, qtbot, monkeypatch, crashes, tmp_path
):
    from briefing.operations import unlocking

    def broken(path: Path, passphrase: Secret) -> Secret:
        raise RuntimeError(f"no key of {passphrase!r} for {path.name}")

    program = begin(encrypted)
    monkeypatch.setattr(unlocking, "key_of_passphrase", broken)
    screen = hand.screen(program)
    QTest.keyClicks(screen.passphrase.line, PASSPHRASE)
    QTest.mouseClick(screen.unlock_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(crashes))
    told = crashes.pop()
    assert "no key of … for harbours.briefing" in told
    assert PASSPHRASE not in told
    dialog = dialog_of(program, qtbot)
    assert PASSPHRASE not in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.accept()
    assert files_with(tmp_path, PASSPHRASE) == []
    assert screen.unlock_button.isEnabled()


def test_no_secret_of_the_session_outlives_the_lock(session, qtbot):
    program, window = session
    key = window.desk.session.library.key.reveal()
    program.guard.lock()
    qtbot.waitUntil(lambda: not isValid(window))
    gc.collect()
    alive = [
        one
        for one in gc.get_objects()
        if isinstance(one, Secret) and len(one) and one.reveal() == key
    ]
    assert alive == []
