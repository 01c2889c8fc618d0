"""An error in a slot ends nothing: a known one is a sentence, a fault has a dialog with details."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from briefing.desktop.crash import CrashHook
from briefing.desktop.crash_dialog import CrashDialog
from briefing.domain.errors import KnownError
from briefing.domain.messages import message


@pytest.fixture
def hook(qapp, tmp_path):
    hook = CrashHook(tmp_path / "logs" / "crash.txt")
    hook.install()
    yield hook
    hook.release()


@pytest.fixture
def told(hook) -> dict[str, list]:
    told: dict[str, list] = {"known": [], "crashed": []}
    hook.known.connect(told["known"].append)
    hook.crashed.connect(told["crashed"].append)
    return told


def fail(error: Exception):
    def raise_it(*_: object) -> None:
        raise error

    return raise_it


class TestHook:
    def test_tells_a_known_error_from_a_fault(self, told, qtbot):
        button = QPushButton()
        qtbot.addWidget(button)
        button.clicked.connect(fail(KnownError(message("The disk is full."))))
        button.click()
        assert [str(error) for error in told["known"]] == ["The disk is full."]
        button.clicked.disconnect()
        button.clicked.connect(fail(ZeroDivisionError("seven wells")))
        button.click()
        (details,) = told["crashed"]
        assert "seven wells" in details
        assert "test_crash.py" in details
        assert details.startswith("Briefing Desk ")

    def test_keeps_the_details_in_a_file(self, told, tmp_path):
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("seven wells"), None)
        assert "seven wells" in (tmp_path / "logs" / "crash.txt").read_text()

    def test_hears_of_threads_on_the_thread_of_the_window(self, told, hook, qtbot):
        threads = []
        hook.crashed.connect(lambda _: threads.append(threading.current_thread()))
        with qtbot.waitSignal(hook.crashed):
            thread = threading.Thread(target=fail(ZeroDivisionError("seven wells")))
            thread.start()
            thread.join()
        assert threads == [threading.main_thread()]

    def test_an_error_in_a_destructor_disturbs_nobody_but_is_kept(self, told, tmp_path):
        class Broken:
            def __del__(self) -> None:
                raise ZeroDivisionError("seven wells")

        Broken()
        assert told == {"known": [], "crashed": []}
        assert "seven wells" in (tmp_path / "logs" / "crash.txt").read_text()

    def test_works_where_no_file_can_be_kept(self, qapp, tmp_path):
        (tmp_path / "logs").write_text("no folder")
        hook = CrashHook(tmp_path / "logs" / "crash.txt")
        details = []
        hook.crashed.connect(details.append)
        hook.install()
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("seven wells"), None)
        hook.release()
        assert len(details) == 1

    def test_gives_the_hooks_back(self, hook):
        installed = sys.excepthook
        hook.release()
        assert sys.excepthook != installed


class TestDialog:
    @pytest.fixture
    def dialog(self, theme) -> Iterator[CrashDialog]:
        dialog = CrashDialog(theme, None)
        dialog.tell("Traceback: seven wells")
        yield dialog
        if isValid(dialog):
            dialog.close()

    def test_copies_the_details(self, dialog, qtbot):
        qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == "Traceback: seven wells"

    def test_adds_a_second_fault_and_goes_away(self, dialog, qtbot):
        dialog.tell("Traceback: eight wells")
        assert "seven wells" in dialog.details.toPlainText()
        assert "eight wells" in dialog.details.toPlainText()
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible()


def test_the_program_goes_on_after_a_fault(begin, sample, qtbot, crashes):
    window = begin(sample).window
    for words in ("seven wells", "eight wells"):
        QTimer.singleShot(0, fail(ZeroDivisionError(words)))
        qtbot.waitUntil(lambda: bool(window.findChildren(CrashDialog)))
        (dialog,) = window.findChildren(CrashDialog)
        assert words in dialog.details.toPlainText()
        assert words in crashes.pop()
        dialog.accept()
        qtbot.waitUntil(lambda: not window.findChildren(CrashDialog))
    window.desk.session.undo()
    assert window.isVisible()
