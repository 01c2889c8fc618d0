"""An encrypted library is opened by passphrase, by recovery sheet, or by the system's keyring."""

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from briefing.desktop.backups.dialog import BackupsDialog
from briefing.desktop.backups.passphrase_of_backup import PassphraseOfBackup
from briefing.desktop.protection.passphrase_dialog import PassphraseDialog
from briefing.desktop.protection.plain_window import PlainWindow
from briefing.desktop.start_window import StartWindow
from briefing.desktop.window import Window
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.secret import Secret
from briefing.operations.recovery_sheets import recovery_sheet
from briefing.operations.unlocking import key_of_passphrase
from briefing.store.backup import back_up

PASSPHRASE = "seven quiet harbours 1908"


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_passphrase_opens_the_library(begin, encrypted, hand):
    window = hand.unlock(begin(encrypted))
    assert window.desk.session.library.path == encrypted
    assert window.desk.session.library.count(Briefing) == 3


def test_the_screen_says_the_name_of_the_library_and_nothing_of_it(begin, encrypted):
    program = begin(encrypted)
    words = [label.text() for label in program.window.findChildren(QLabel) if label.text()]
    assert program.window.windowTitle() == "Briefing Desk"
    assert sorted(words) == [
        "From 1 to 14. Case, spaces and hyphens do not matter.",
        "Passphrase",
        "The groups of the recovery sheet",
        "This library is protected.",
        "harbours",
    ]


def test_a_library_that_is_not_unlocked_stays_among_the_recent_ones(begin, encrypted, hand):
    program = begin(encrypted)
    window = hand.unlock(program)
    program.close_library()
    click(program.window.start.lines[0])
    click(hand.screen(program).leave_button)
    assert isinstance(program.window, StartWindow)
    assert program.window.start.lines[0].accessibleName().startswith("Open harbours")
    assert window is not program.window


class TestAWrongPassphrase:
    def test_gets_a_sentence_and_an_empty_field(self, begin, encrypted, hand):
        screen = hand.fail(begin(encrypted))
        assert screen.passphrase.problem() == "That is not the passphrase."
        assert screen.passphrase.line.text() == ""

    def test_waits_longer_each_time_and_says_how_long(self, begin, encrypted, hand, qtbot):
        screen = hand.fail(begin(encrypted))
        qtbot.waitUntil(screen.unlock_button.isEnabled)
        screen.passphrase.set_problem("")
        QTest.keyClicks(screen.passphrase.line, "nor this")
        QTest.keyClick(screen.passphrase.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(screen.passphrase.problem()))
        qtbot.waitUntil(lambda: screen.unlock_button.text() == "Wait 1 second")
        assert not screen.unlock_button.isEnabled()
        assert not screen.passphrase.line.isEnabled()
        qtbot.waitUntil(screen.unlock_button.isEnabled)

    def test_twice_names_both_cases_and_leads_to_the_backups(self, begin, encrypted, hand, qtbot):
        key = key_of_passphrase(encrypted, Secret.of_text(PASSPHRASE))
        back_up(encrypted, key, lambda _done, _total: None)
        damaged = bytearray(encrypted.read_bytes())
        damaged[100:400] = bytes(300)
        encrypted.write_bytes(bytes(damaged))
        program = begin(encrypted)
        screen = hand.fail(program, PASSPHRASE)
        assert screen.passphrase.problem() == "That is not the passphrase."
        assert not screen.backups_button.isVisible()
        qtbot.waitUntil(screen.unlock_button.isEnabled)
        screen.passphrase.set_problem("")
        hand.fail(program, PASSPHRASE)
        assert "the two cannot be told apart" in screen.passphrase.problem()
        click(screen.backups_button)
        (dialog,) = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, BackupsDialog)
        ]
        qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=20_000)
        click(dialog.restore_button)
        asking = dialog.findChild(PassphraseOfBackup)
        qtbot.waitUntil(asking.go_button.isEnabled)
        QTest.keyClicks(asking.row.line, PASSPHRASE)
        QTest.keyClick(asking.row.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(program.window, Window), timeout=30_000)
        assert program.window.desk.session.library.count(Briefing) == 3

    def test_without_a_backup_says_so_instead_of_an_empty_list(self, begin, encrypted, hand):
        content = encrypted.read_bytes()
        encrypted.write_bytes(content[:8192] + bytes(len(content) - 8192))
        screen = hand.fail(begin(encrypted), PASSPHRASE)
        assert "This computer has no backup of it." in screen.passphrase.problem()
        assert screen.read_button.isVisible()
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, BackupsDialog)]
        assert shown == []

    def test_twice_without_a_backup_says_what_can_still_be_done(
        self, begin, encrypted, hand, qtbot
    ):
        content = encrypted.read_bytes()
        encrypted.write_bytes(content[:100] + bytes(300) + content[400:])
        program = begin(encrypted)
        screen = hand.fail(program, PASSPHRASE)
        qtbot.waitUntil(screen.unlock_button.isEnabled)
        screen.passphrase.set_problem("")
        hand.fail(program, PASSPHRASE)
        click(screen.backups_button)
        (dialog,) = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, BackupsDialog)
        ]
        qtbot.waitUntil(lambda: "no backup of this library" in dialog.state.text(), timeout=20_000)
        assert "A copy that you keep elsewhere opens" in dialog.state.text()

    def test_is_counted_when_one_goes_away_and_comes_back(self, begin, encrypted, hand, qtbot):
        program = begin(encrypted)
        screen = hand.fail(program)
        for _ in range(2):
            qtbot.waitUntil(screen.unlock_button.isEnabled)
            screen.passphrase.set_problem("")
            hand.fail(program)
        click(screen.leave_button)
        program.open_library(encrypted)
        assert hand.screen(program).unlock_button.text().startswith("Wait ")


class TestTheRecoverySheet:
    @pytest.fixture
    def groups(self, encrypted) -> tuple[str, ...]:
        key = key_of_passphrase(encrypted, Secret.of_text(PASSPHRASE))
        return recovery_sheet(encrypted, key, Date("2025-11-12")).groups

    def test_opens_the_library_and_asks_for_a_new_passphrase(self, begin, encrypted, hand, groups):
        program = begin(encrypted)
        screen = hand.screen(program)
        click(screen.way_button)
        QTest.keyClicks(screen.code, " ".join(groups[:7]).lower())
        QTest.keyClick(screen.code, Qt.Key.Key_Return)
        QTest.keyClicks(screen.code, " ".join(groups[7:]).lower())
        QTest.keyClick(screen.code, Qt.Key.Key_Return)
        assert isinstance(program.window, Window)
        told = program.window.frame.message_bar.words.text()
        assert told.startswith("Opened with the recovery sheet.")
        (choose,) = program.window.frame.message_bar._buttons
        click(choose)
        assert program.window.findChild(PassphraseDialog) is not None

    def test_names_the_group_that_is_mistyped(self, begin, encrypted, hand, groups):
        screen = hand.screen(begin(encrypted))
        click(screen.way_button)
        wrong = ("7" if groups[2][0] != "7" else "8") + groups[2][1:]
        screen.code.setPlainText(" ".join((*groups[:2], wrong, *groups[3:])))
        click(screen.unlock_button)
        assert screen.code_row.problem().startswith("Group 3 of the recovery key is mistyped")
        assert screen.code.hasFocus()

    def test_of_another_library_does_not_open_this_one(self, begin, encrypted, hand):
        screen = hand.screen(begin(encrypted))
        click(screen.way_button)
        other = recovery_sheet(encrypted, Secret(b"k" * 32), Date("2025-11-12"))
        screen.code.setPlainText(" ".join(other.groups))
        click(screen.unlock_button)
        assert screen.code_row.problem().startswith("This sheet does not open the library")


class TestTheKeyring:
    def test_is_not_offered_where_there_is_none(self, begin, encrypted, hand, qtbot):
        screen = hand.screen(begin(encrypted))
        QTest.qWait(100)
        assert screen.remember.isHidden()

    def test_opens_the_library_the_next_time(self, begin, encrypted, hand, qtbot, memory_keyring):
        program = begin(encrypted)
        screen = hand.screen(program)
        qtbot.waitUntil(screen.remember.isVisible)
        screen.remember.setChecked(True)
        hand.unlock(program)
        qtbot.waitUntil(lambda: bool(memory_keyring.kept))
        program.close_library()
        program.open_library(encrypted)
        qtbot.waitUntil(lambda: isinstance(program.window, Window))
        assert PASSPHRASE not in str(memory_keyring.kept)
        assert keyring.get_keyring() is memory_keyring

    def test_with_a_key_of_before_asks_for_the_passphrase(
        self, begin, encrypted, hand, qtbot, memory_keyring
    ):
        from briefing.operations.remembering_keys import remember_key

        remember_key(encrypted, Secret(b"o" * 32))
        program = begin(encrypted)
        qtbot.waitUntil(hand.screen(program).remember.isVisible)
        assert isinstance(program.window, PlainWindow)
        hand.unlock(program)


def test_a_library_that_is_open_elsewhere_can_be_read(begin, encrypted, hand, qtbot):
    from briefing.store.opening import open_library

    key = key_of_passphrase(encrypted, Secret.of_text(PASSPHRASE))
    with open_library(encrypted, key=key):
        program = begin(encrypted)
        screen = hand.fail(program, PASSPHRASE)
        assert "in use by another window" in screen.passphrase.problem()
        assert isinstance(screen.passphrase.line, QLineEdit)
        click(screen.read_button)
        window = hand.unlock(program)
        assert not window.desk.session.library.writing
