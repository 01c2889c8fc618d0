"""The library is locked by hand, after idle time, and when the computer is: nothing of it stays."""

import gc
import weakref
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMessageBox
from shiboken6 import isValid

from briefing.desktop.jobs import Report
from briefing.desktop.navigation import Place
from briefing.desktop.protection.auto_lock import AutoLock
from briefing.desktop.protection.plain_window import PlainWindow
from briefing.desktop.records.unsaved import unsaved_at
from briefing.desktop.settings import Settings
from briefing.desktop.start_window import StartWindow
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.secret import Secret
from briefing.operations.unlocking import key_of_passphrase

PASSPHRASE = "seven quiet harbours 1908"


def lock(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def locked(begin, encrypted, hand, qtbot):
    """The program, locked at an actor, and what was there before."""
    program = begin(encrypted)
    window = hand.unlock(program)
    library = window.desk.session.library
    actor = library.all(Actor)[0]
    window.desk.navigator.go(Place("actors", "actor", actor.id))
    lock(window)
    qtbot.waitUntil(lambda: not isValid(window))
    return program, library, actor


def test_nothing_of_the_library_is_seen_at_once(begin, encrypted, hand):
    program = begin(encrypted)
    window = hand.unlock(program)
    lock(window)
    seen = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert seen == [program.window]
    assert program.window.windowTitle() == "Briefing Desk"
    words = [label.text() for label in program.window.findChildren(QLabel)]
    assert "The library is locked." in words


def test_the_key_is_erased_and_the_file_is_closed(locked, encrypted, monkeypatch):
    _, library, _ = locked
    assert len(library.key) == 0
    assert not encrypted.with_name(f"{encrypted.name}-wal").exists()


def test_no_page_stays_in_memory(begin, encrypted, hand, qtbot):
    program = begin(encrypted)
    window = hand.unlock(program)
    gone = [weakref.ref(page) for page in (window.pages.page, window.frame, window)]
    del window
    program.guard.lock()
    qtbot.waitUntil(lambda: all(ref() is None or not isValid(ref()) for ref in gone))
    gc.collect()


def test_unlocking_leads_back_to_the_same_place(locked, hand):
    program, _, actor = locked
    window = hand.unlock(program)
    assert window.desk.navigator.place == Place("actors", "actor", actor.id)
    assert window.desk.session.library.writing


def test_unlocking_leads_back_to_the_letter_one_typed_last(begin, encrypted, hand, qtbot):
    program = begin(encrypted)
    window = hand.unlock(program)
    briefing = window.desk.session.library.all(Briefing)[0]
    window.desk.navigator.go_to_record("briefing", briefing.id)
    before = window.pages.page.detail.writing.field("draft").editor
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)  # behind links
    QTest.keyClicks(before, " Vezzanine")
    lock(window)
    window = hand.unlock(program)
    editor = window.pages.page.detail.writing.field("draft").editor
    qtbot.waitUntil(lambda: window.focusWidget() is editor)
    QTest.keyClicks(editor, " Council")
    assert editor.text().endswith("Vezzanine Council")


def test_windows_of_briefings_stand_again_where_they_stood(begin, encrypted, hand, qtbot):
    program = begin(encrypted)
    window = hand.unlock(program)
    first, second, third = window.desk.session.library.all(Briefing)
    for briefing in (first, second, third):
        window.desk.navigator.go_to_record("briefing", briefing.id)
        window.pages.page.window_wanted.emit(briefing)
    window.pages.own_windows.open_ones[0].close()
    own = window.pages.own_windows.open_ones[1]
    own.setGeometry(90, 90, 660, 500)
    editor = own.page.detail.writing.field("draft").editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, " Vezzanine")
    qtbot.waitUntil(own.isActiveWindow)
    QTest.keyClick(own, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    seen = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert seen == [program.window]
    window = hand.unlock(program)
    qtbot.waitUntil(lambda: window.pages.own_windows is not None)
    again = {one.briefing_id: one for one in window.pages.own_windows.open_ones}
    assert set(again) == {second.id, third.id}
    shown = again[third.id]
    assert shown.geometry() == QRect(90, 90, 660, 500)
    qtbot.waitUntil(shown.isActiveWindow)
    editor = shown.page.detail.writing.field("draft").editor
    qtbot.waitUntil(lambda: shown.focusWidget() is editor)
    QTest.keyClicks(editor, " Council")
    assert editor.text().endswith("Vezzanine Council")


def test_the_child_process_ends(begin, encrypted, hand, qtbot):
    program = begin(encrypted)
    window = hand.unlock(program)
    worker = window.desk.worker
    worker.warm()
    process = worker._child.process
    lock(window)
    qtbot.waitUntil(lambda: process.poll() is not None)


def test_a_job_that_runs_is_ended(begin, encrypted, hand, qtbot):
    program = begin(encrypted)
    window = hand.unlock(program)
    begun, ended = Event(), Event()

    def work(report: Report) -> None:
        begun.set()
        try:
            while True:
                report(0, 1)
                ended.wait(0.01)
        finally:
            ended.set()

    window.desk.jobs.start("Working", work)
    qtbot.waitUntil(begun.is_set)
    program.guard.lock()
    qtbot.waitUntil(ended.is_set)
    assert isinstance(program.window, PlainWindow)


def test_it_is_locked_when_the_time_without_a_key_is_over(begin, encrypted, hand, qtbot):
    program = begin(encrypted)
    window = hand.unlock(program)
    program.guard.auto_lock.wanted.emit()
    qtbot.waitUntil(lambda: not isValid(window))
    assert isinstance(program.window, PlainWindow)


def test_what_is_being_typed_is_stored_first(begin, encrypted, hand, qtbot):
    program = begin(encrypted)
    window = hand.unlock(program)
    actor = window.desk.session.library.all(Actor)[0]
    window.desk.navigator.go(Place("actors", "actor", actor.id))
    field = _field_with(window, actor.name)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, " of Orsenna")
    program.guard.lock()
    window = hand.unlock(program)
    assert window.desk.session.library.find(Actor, actor.id).name.endswith(" of Orsenna")


def test_what_cannot_be_stored_waits_encrypted_and_comes_back(begin, encrypted, hand, qtbot):
    program = begin(encrypted)
    window = hand.unlock(program)
    actor = window.desk.session.library.all(Actor)[0]
    window.desk.navigator.go(Place("actors", "actor", actor.id))
    field = _field_with(window, actor.name)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    program.guard.lock()
    key = key_of_passphrase(encrypted, Secret.of_text(PASSPHRASE))
    qtbot.waitUntil(lambda: isinstance(program.window, PlainWindow))
    assert unsaved_at(encrypted, key).of(f"actor/{actor.id}") == {"name": ""}
    window = hand.unlock(program)
    assert window.desk.session.unstored.count() == 1


def _field_with(window: Window, text: str) -> QLineEdit:
    QTest.qWait(1)
    return next(
        field for field in window.pages.page.findChildren(QLineEdit) if field.text() == text
    )


def test_a_question_that_waits_is_answered_with_no(begin, encrypted, hand, qtbot):
    program = begin(encrypted)
    window = hand.unlock(program)
    answers = []

    def ask() -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "Sure?", "Hamas?", parent=window)
        box.addButton("Yes", QMessageBox.ButtonRole.AcceptRole)
        QTimer.singleShot(50, program.guard.lock)
        answers.append(box.exec())

    QTimer.singleShot(0, ask)
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.waitUntil(lambda: isinstance(program.window, PlainWindow))
    qtbot.waitUntil(lambda: not isValid(window))
    assert answers == [QDialog.DialogCode.Rejected]


def test_a_plain_library_has_nothing_to_lock(begin, sample):
    program = begin(sample)
    command = next(one for one in program.window.commands if one.key == "lock")
    assert not command.can_be_done
    program.guard.lock()
    assert isinstance(program.window, Window)


def test_other_libraries_can_be_gone_to_from_a_locked_one(locked, hand):
    program, _, _ = locked
    QTest.mouseClick(hand.screen(program).leave_button, Qt.MouseButton.LeftButton)
    assert isinstance(program.window, StartWindow)


def test_the_kept_key_does_not_unlock(begin, encrypted, hand, qtbot, memory_keyring):
    program = begin(encrypted)
    screen = hand.screen(program)
    qtbot.waitUntil(screen.remember.isVisible)
    screen.remember.setChecked(True)
    window = hand.unlock(program)
    qtbot.waitUntil(lambda: bool(memory_keyring.kept))
    lock(window)
    qtbot.waitUntil(hand.screen(program).remember.isVisible)
    QTest.qWait(100)
    assert isinstance(program.window, PlainWindow)


def test_nothing_is_watched_when_the_window_has_gone(begin, encrypted, hand, qtbot):
    program = begin(encrypted)
    window = hand.unlock(program)
    auto = program.guard.auto_lock
    assert auto.is_watching
    window.close()
    assert not auto.is_watching


class TestTheClock:
    @pytest.fixture
    def settings(self, tmp_path) -> Settings:
        return Settings(tmp_path / "clock.ini")

    @pytest.fixture
    def now(self) -> list[float]:
        return [1000.0]

    @pytest.fixture
    def watching(self, settings, now, qtbot):
        field = QLineEdit()
        qtbot.addWidget(field)
        field.show()
        auto = AutoLock(settings, field, clock=lambda: now[0])
        locks = []
        auto.wanted.connect(lambda: locks.append(now[0]))
        auto.watch(field.windowHandle())
        yield auto, locks, field
        auto.rest()

    def test_locks_after_the_minutes_of_the_settings(self, settings, watching, now):
        auto, locks, _ = watching
        settings.lock_after = 5
        now[0] += 5 * 60 - 1
        auto.look()
        assert locks == []
        now[0] += 1
        auto.look()
        assert locks == [now[0]]

    def test_begins_anew_with_every_key_and_click(self, settings, watching, now):
        auto, locks, field = watching
        settings.lock_after = 5
        now[0] += 200
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
        now[0] += 200
        QTest.mouseClick(field.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
        now[0] += 200
        auto.look()
        assert locks == []

    def test_never_locks_when_told_so(self, settings, watching, now):
        auto, locks, _ = watching
        settings.lock_after = 0
        now[0] += 1e6
        auto.look()
        assert locks == []

    def test_a_paint_is_no_sign_of_life(self, settings, watching, now):
        auto, locks, field = watching
        now[0] += 60 * 60
        QApplication.sendEvent(field.windowHandle(), QEvent(QEvent.Type.UpdateRequest))
        auto.look()
        assert len(locks) == 1

    def test_unusable_settings_are_a_quarter_of_an_hour(self, settings, tmp_path):
        settings.lock_after = 7
        assert settings.lock_after == 15
