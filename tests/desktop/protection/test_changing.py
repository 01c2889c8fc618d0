"""File, Protection: a library is protected, changed and made plain while it is open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from briefing.desktop.navigation import Place
from briefing.desktop.protection.new_library_dialog import NewLibraryDialog
from briefing.desktop.protection.passphrase_dialog import PassphraseDialog
from briefing.desktop.protection.protection_dialog import ProtectionDialog
from briefing.desktop.protection.recovery_sheet_dialog import RecoverySheetDialog
from briefing.desktop.records.unsaved import unsaved_of
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit
from briefing.domain.secret import Secret
from briefing.operations.remembering_keys import remembered_key
from briefing.operations.unlocking import is_encrypted, key_of_code, key_of_passphrase
from briefing.store.errors import WrongKey
from briefing.store.opening import open_library

OLD = "seven quiet harbours 1908"
NEW = "nine loud mountains 1911"


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def open_protection(program) -> ProtectionDialog:
    next(one for one in program.window.commands if one.key == "protection").do()
    return program.window.findChild(ProtectionDialog)


@pytest.fixture
def ask(qtbot):
    """Opens one of the dialogs behind File, Protection."""

    def ask(program, change: str) -> PassphraseDialog:
        click(open_protection(program).buttons[change])
        return program.window.findChild(PassphraseDialog)

    return ask


@pytest.fixture
def choose(ask, qtbot):
    """Chooses a new passphrase and waits until the library is open under it."""

    def choose(program, change: str, passphrase: str = NEW) -> Window:
        before = program.window
        dialog = ask(program, change)
        for row in (dialog.new.first, dialog.new.again):
            QTest.keyClicks(row.line, passphrase)
        click(dialog.go_button)
        return opened(qtbot, program, before)

    return choose


def opened(qtbot, program, before) -> Window:
    qtbot.waitUntil(
        lambda: isinstance(program.window, Window) and program.window is not before, timeout=20_000
    )
    return program.window


def sheet_of(window: Window) -> RecoverySheetDialog:
    return window.findChild(RecoverySheetDialog)


def keep_sheet(window: Window) -> None:
    sheet = sheet_of(window)
    group = sheet.groups[sheet.asked].text()
    click(sheet.kept_button)
    QTest.keyClicks(sheet.field, group)
    click(sheet.done_button)


def key(path, passphrase: str) -> Secret:
    return key_of_passphrase(path, Secret.of_text(passphrase))


class TestProtecting:
    def test_a_plain_library_is_encrypted_and_open_again_where_one_was(
        self, begin, sample, choose, given_doors
    ):
        program = begin(sample)
        program.window.desk.navigator.go(Place("figures"))
        window = choose(program, "encrypt")
        assert is_encrypted(sample)
        assert window.desk.navigator.place.page == "figures"
        assert window.desk.session.library.key == key(sample, NEW)
        keep_sheet(window)

    def test_what_was_done_before_can_be_undone_after(self, begin, sample, choose):
        program = begin(sample)
        session = program.window.desk.session
        session.do("Add actor", Edit(None, Actor(name="Orsenna", kind="state")))
        window = choose(program, "encrypt")
        assert window.desk.session.library.undo_label() == "Add actor"
        window.desk.session.undo()
        assert window.desk.session.library.all(Actor, name="Orsenna") == []
        keep_sheet(window)

    def test_texts_that_wait_go_under_the_key(self, begin, sample, choose):
        program = begin(sample)
        unsaved_of(program.window.desk.session.library).keep("event/new", {"date": "Brumaire"})
        window = choose(program, "encrypt")
        assert unsaved_of(window.desk.session.library).of("event/new") == {"date": "Brumaire"}
        keep_sheet(window)

    def test_two_different_passphrases_are_told(self, begin, sample, ask):
        dialog = ask(begin(sample), "encrypt")
        QTest.keyClicks(dialog.new.first.line, NEW)
        QTest.keyClicks(dialog.new.again.line, OLD)
        click(dialog.go_button)
        assert dialog.new.again.problem() == "This is not the same: type it once more."
        assert dialog.isVisible()

    def test_a_short_passphrase_is_told(self, begin, sample, ask):
        dialog = ask(begin(sample), "encrypt")
        QTest.keyClicks(dialog.new.first.line, "short")
        click(dialog.go_button)
        assert dialog.new.first.problem().startswith("Too short")


class TestAProtectedLibrary:
    @pytest.fixture
    def program(self, begin, encrypted, hand):
        program = begin(encrypted)
        hand.unlock(program)
        return program

    def test_takes_another_passphrase(self, program, encrypted, choose):
        window = choose(program, "passphrase")
        assert window.desk.session.library.key == key(encrypted, NEW)
        keep_sheet(window)
        program.close_library()
        with pytest.raises(WrongKey):
            open_library(encrypted, key=key(encrypted, OLD))

    def test_gets_a_new_sheet_under_the_same_passphrase(self, program, encrypted, ask, qtbot):
        before = program.window
        old = before.desk.session.library.key.copy()
        dialog = ask(program, "sheet")
        QTest.keyClicks(dialog.present.line, OLD)
        click(dialog.go_button)
        window = opened(qtbot, program, before)
        groups = " ".join(label.text() for label in sheet_of(window).groups)
        assert key_of_code(groups) == key(encrypted, OLD) == window.desk.session.library.key
        assert key_of_code(groups) != old
        keep_sheet(window)

    def test_gets_no_new_sheet_for_a_wrong_passphrase(self, program, ask, qtbot):
        before = program.window
        old = before.desk.session.library.key.copy()
        dialog = ask(program, "sheet")
        QTest.keyClicks(dialog.present.line, NEW)
        click(dialog.go_button)
        window = opened(qtbot, program, before)
        assert window.desk.session.library.key == old
        assert sheet_of(window) is None
        words = window.frame.message_bar.words.text()
        assert words.startswith("That is not the passphrase of this library.")

    def test_becomes_plain_again_after_a_question(self, program, encrypted, given_doors, qtbot):
        before = program.window
        before.desk.navigator.go(Place("figures"))
        click(open_protection(program).buttons["decrypt"])
        window = opened(qtbot, program, before)
        assert window.desk.navigator.place.page == "figures"
        assert given_doors.asked[-1].startswith("The library becomes a plain file")
        assert not is_encrypted(encrypted)
        assert window.desk.session.library.key is None

    def test_stays_protected_when_one_thinks_better_of_it(self, program, encrypted, given_doors):
        given_doors.is_sure = False
        click(open_protection(program).buttons["decrypt"])
        assert is_encrypted(encrypted)
        assert program.window.desk.session.library.key is not None

    def test_a_kept_key_is_replaced_by_the_new_one(
        self, program, encrypted, choose, memory_keyring
    ):
        from briefing.operations.remembering_keys import remember_key

        remember_key(encrypted, program.window.desk.session.library.key)
        keep_sheet(choose(program, "passphrase"))
        assert remembered_key(encrypted) == key(encrypted, NEW)
        assert len(memory_keyring.kept) == 1

    def test_a_kept_key_can_be_forgotten(self, program, encrypted, memory_keyring, qtbot):
        from briefing.operations.remembering_keys import remember_key

        remember_key(encrypted, program.window.desk.session.library.key)
        forget = open_protection(program).buttons["forget"]
        qtbot.waitUntil(forget.isEnabled)
        click(forget)
        qtbot.waitUntil(lambda: memory_keyring.kept == {})

    def test_no_key_is_forgotten_that_is_not_kept(self, program):
        forget = open_protection(program).buttons["forget"]
        assert not forget.isEnabled()
        assert forget.toolTip() == "This computer does not keep the key."

    def test_is_locked_after_a_change_when_the_computer_was_locked_meanwhile(
        self, program, ask, hand, qtbot
    ):
        dialog = ask(program, "passphrase")
        for row in (dialog.new.first, dialog.new.again):
            QTest.keyClicks(row.line, NEW)
        click(dialog.go_button)
        program.guard.lock()
        qtbot.waitUntil(
            lambda: (
                hasattr(program.window, "middle") and hasattr(program.window.middle, "passphrase")
            ),
            timeout=20_000,
        )
        hand.unlock(program, NEW)

    def test_enter_presses_the_button_that_has_the_focus(self, program):
        dialog = open_protection(program)
        dialog.buttons["passphrase"].setFocus()
        QTest.keyClick(dialog.buttons["passphrase"], Qt.Key.Key_Return)
        assert program.window.findChild(PassphraseDialog).windowTitle() == "Change the passphrase"

    def test_says_when_it_locks_and_keeps_what_is_chosen(self, program):
        dialog = open_protection(program)
        assert dialog.lock_after.key() == "15"
        dialog.lock_after.setCurrentIndex(0)
        dialog.lock_after.activated.emit(0)
        assert program.window.desk.settings.lock_after == 1


class TestTheRecoverySheet:
    @pytest.fixture
    def window(self, begin, sample, choose) -> Window:
        return choose(begin(sample), "encrypt")

    def test_hides_its_groups_before_it_asks_for_one(self, window):
        sheet = sheet_of(window)
        click(sheet.kept_button)
        assert {label.text() for label in sheet.groups} == {"•••••"}
        QTest.keyClicks(sheet.field, "00000")
        click(sheet.done_button)
        assert sheet.row.problem() == f"This is not group {sheet.asked + 1}: compare it."
        click(sheet.again_button)
        keep_sheet(window)
        assert not sheet.isVisible()

    def test_is_saved_as_a_pdf_for_its_owner_only(self, window, given_doors, tmp_path, qtbot):
        given_doors.path = tmp_path / "sheet.pdf"
        click(sheet_of(window).save_button)
        qtbot.waitUntil(given_doors.path.exists, timeout=20_000)
        qtbot.waitUntil(lambda: given_doors.path.read_bytes().startswith(b"%PDF"))
        outcome = sheet_of(window).outcome
        qtbot.waitUntil(lambda: outcome.words.text() == "The sheet was saved as “sheet.pdf”.")
        assert given_doors.path.stat().st_mode & 0o077 == 0
        keep_sheet(window)

    def test_is_not_left_without_a_warning(self, window, given_doors):
        sheet = sheet_of(window)
        given_doors.is_sure = False
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert sheet.isVisible()
        assert given_doors.asked[-1].startswith("You have not confirmed that you kept the sheet.")
        given_doors.is_sure = True
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert not sheet.isVisible()


class TestANewLibrary:
    @pytest.fixture
    def dialog(self, begin, given_doors, tmp_path):
        program = begin(None)
        given_doors.path = tmp_path / "new.briefing"
        click(program.window.start.new_button)
        return program, program.window.findChild(NewLibraryDialog)

    def test_is_protected_from_its_first_byte(self, dialog, qtbot, tmp_path):
        program, asking = dialog
        asking.protect.setChecked(True)
        for row in (asking.passphrase.first, asking.passphrase.again):
            QTest.keyClicks(row.line, NEW)
        click(asking.make_button)
        window = opened(qtbot, program, None)
        assert is_encrypted(tmp_path / "new.briefing")
        groups = " ".join(label.text() for label in sheet_of(window).groups)
        assert key_of_code(groups) == key(tmp_path / "new.briefing", NEW)
        said = " ".join(label.text() for label in sheet_of(window).findChildren(QLabel))
        assert "is shown this once" in said
        assert "The sheet you had" not in said
        keep_sheet(window)

    def test_is_not_made_by_enter_on_cancel(self, dialog, tmp_path):
        _program, asking = dialog
        cancel = next(one for one in asking.findChildren(QPushButton) if one.text() == "Cancel")
        cancel.setFocus()
        QTest.keyClick(cancel, Qt.Key.Key_Return)
        assert not asking.isVisible()
        assert not (tmp_path / "new.briefing").exists()

    def test_is_not_made_when_one_thinks_better_of_it(self, dialog, tmp_path):
        program, asking = dialog
        asking.reject()
        assert not (tmp_path / "new.briefing").exists()
        assert not isinstance(program.window, Window)
