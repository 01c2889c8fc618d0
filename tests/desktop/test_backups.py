"""Backups in the window: made by the way, by hand and at the end; looked at, and put back."""

import time
from collections import namedtuple
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from briefing.desktop.backups.closing import ClosingBackups
from briefing.desktop.backups.dialog import BackupsDialog
from briefing.desktop.backups.passphrase_of_backup import PassphraseOfBackup
from briefing.desktop.backups.settings_dialog import BackupSettings
from briefing.desktop.messages import day
from briefing.desktop.navigation import Place
from briefing.desktop.protection.attempts import Attempts
from briefing.desktop.protection.unlock_screen import UnlockScreen
from briefing.desktop.start_window import StartWindow
from briefing.desktop.widgets.headings import PageHeading
from briefing.desktop.widgets.looking_banner import LookingBanner
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.operations.encrypting import change_passphrase, encrypt_library
from briefing.operations.libraries import new_encrypted_library, new_library
from briefing.store.backup import back_up, damage_of
from briefing.store.backup_files import backups_of
from briefing.store.opening import open_library
from briefing.store.places import BackupPlan, backup_plan, set_backup_plan
from briefing.store.recovery_code import recovery_code

PATIENCE = 20_000


def silent(_done: int, _total: int) -> None:
    """Nobody looks."""


@pytest.fixture
def program(begin, sample: Path, qtbot):
    program = begin(sample)
    program.backups.watch(program.window)  # as a moment after the first paint
    return program


@pytest.fixture
def window(program) -> Window:
    assert isinstance(program.window, Window)
    return program.window


def do(window: Window, key: str) -> None:
    next(one for one in window.commands if one.key == key).do()


def add(window: Window, name: str) -> None:
    window.desk.session.do("Add an actor", Edit(None, Actor(name=name, kind="state")))


def names(library) -> list[str]:
    return [actor.name for actor in library.all(Actor)]


def dialog() -> BackupsDialog:
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    (found,) = [one for one in shown if isinstance(one, BackupsDialog)]
    return found


def foot(window: Window) -> str:
    return window.frame.status_line.backup.text()


def test_back_up_now_says_so_and_the_foot_tells_when(window, sample, qtbot):
    assert foot(window) == "No backup yet"
    do(window, "back up")
    qtbot.waitUntil(
        lambda: "checked and ready" in window.frame.message_bar.words.text(), timeout=PATIENCE
    )
    (made,) = backups_of(sample)
    assert damage_of(made.file, None) is None
    assert made.file.name in window.frame.message_bar.words.text()
    assert foot(window).startswith("Backup ")
    assert str(made.file) in window.frame.status_line.backup.toolTip()


def test_one_that_was_made_elsewhere_is_told_at_the_foot(begin, sample):
    program = begin(sample)
    program.backups.watch(program.window)
    assert foot(program.window) == "No backup yet"
    back_up(sample, None, silent)
    program.backups.keeping.look()
    assert foot(program.window).startswith("Backup ")


def test_while_a_library_is_changed_one_is_made_when_due(begin, sample, qtbot):
    before = back_up(sample, None, silent)
    program = begin(sample)
    window = program.window
    program.backups.watch(window)
    set_backup_plan(BackupPlan(minutes=30))
    add(window, "Quillon")
    program.backups.keeping.look()
    assert program.backups.keeping._job is None
    assert backups_of(sample) == (before,)
    program.backups.keeping.make()
    qtbot.waitUntil(lambda: len(backups_of(sample)) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: program.backups.keeping._job is None, timeout=PATIENCE)
    (made,) = set(backups_of(sample)) - {before}
    with open_library(made.file, writing=False) as backup:
        assert "Quillon" in names(backup)
    program.backups.keeping.make()  # nothing was changed since
    assert set(backups_of(sample)) == {before, made}


@pytest.mark.parametrize("minutes", [30, 0])
def test_what_a_lock_left_in_no_backup_comes_into_one_after_the_next_opening(
    begin, tmp_path, qtbot, minutes
):
    set_backup_plan(BackupPlan(minutes=minutes))
    path = tmp_path / "locked.briefing"
    key = new_encrypted_library(path, Secret.of_text("four or more words"), author="Ana")
    program = begin(None)
    program._stage.open(path, writing=True, key=key)
    program.backups.watch(program.window)
    add(program.window, "Quillon")
    before = program.window
    program.guard.lock()
    qtbot.waitUntil(lambda: not isValid(before), timeout=PATIENCE)
    assert backups_of(path) == ()
    program._stage.open(path, writing=True, key=key)
    program.backups.watch(program.window)
    program.backups.keeping.look()
    qtbot.waitUntil(lambda: foot(program.window).startswith("Backup "), timeout=PATIENCE)
    (made,) = backups_of(path)
    with open_library(made.file, writing=False, key=key) as backup:
        assert names(backup) == ["Quillon"]


def test_a_folder_that_takes_no_backup_is_told_once(program, window, tmp_path, qtbot):
    (tmp_path / "file").write_text("in the way")
    set_backup_plan(BackupPlan(tmp_path / "file"))
    told: list[str] = []
    window.desk.notices.given.connect(lambda notice: told.append(notice.sentence))
    for _ in range(2):
        add(window, "Quillon")
        program.backups.keeping.make()
        qtbot.waitUntil(lambda: program.backups.keeping._job is None, timeout=PATIENCE)
    (sentence,) = told
    assert "No backup could be made in the folder" in sentence
    assert "Quillon" in names(window.desk.session.library)


def test_a_changed_library_is_backed_up_when_it_is_closed(program, window, sample):
    add(window, "Quillon")
    window.close()
    program.end()
    (made,) = backups_of(sample)
    with open_library(made.file, writing=False) as backup:
        assert "Quillon" in names(backup)


def test_the_end_waits_no_longer_than_stated(sample, data_folders):
    closing = ClosingBackups()
    closing.begin(sample, None)
    begun = time.monotonic()
    closing.finish(0.0)
    assert time.monotonic() - begun < 5
    for made in backups_of(sample):
        assert damage_of(made.file, None) is None


def test_the_dialog_lists_checks_and_says_what_would_be_missing(window, sample, qtbot):
    back_up(sample, None, silent)
    add(window, "Quillon")
    do(window, "backups")
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 1, timeout=PATIENCE)
    assert "actors" in shown.list.item(0).text()
    assert "1 step would be missing: 1 actor." in shown.state.text()
    qtbot.waitUntil(lambda: "checked, sound" in shown.list.item(0).text(), timeout=PATIENCE)


def test_a_damaged_one_is_marked_and_the_next_is_offered(window, sample, qtbot):
    older = back_up(sample, None, silent)
    add(window, "Quillon")
    newest = back_up(sample, None, silent)
    content = newest.file.read_bytes()
    newest.file.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    do(window, "backups")
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "checked, sound" in shown.list.item(1).text(), timeout=PATIENCE)
    assert "damaged" in shown.list.item(0).text()
    assert shown.chosen is not None
    assert shown.chosen.backup == older


def test_a_look_leads_back_and_changes_nothing(window, sample, qtbot):
    back_up(sample, None, silent)
    add(window, "Quillon")
    do(window, "backups")
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 1, timeout=PATIENCE)
    qtbot.mouseClick(shown.look_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.looking is not None)
    past = window.looking
    assert past is not None
    assert "Quillon" not in names(past.desk.session.library)
    assert not past.desk.session.library.writing
    banner = past.findChild(LookingBanner)
    assert banner is not None
    assert banner.title.text().startswith("Backup of ")
    today = day(datetime.now().astimezone().date())
    assert past.windowTitle() == f"sample on {today} – Briefing Desk"
    past.desk.navigator.go(Place("overview"))
    heading = past.pages.page.findChild(PageHeading)
    assert heading is not None
    assert heading.detail.text() == f"sample on {today}"
    qtbot.mouseClick(banner.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.isVisible)
    assert "Quillon" in names(window.desk.session.library)
    assert window.desk.session.library.path == sample


def test_a_full_disk_is_told_before_the_window_goes(window, given_doors, monkeypatch):
    """The disk is the one thing that is not real: nobody fills one for a test."""
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("briefing.operations.backups.disk_usage", lambda _: usage(9, 9, 0))
    add(window, "Quillon")
    given_doors.is_sure = False
    window.close()
    assert window.isVisible()
    assert given_doors.asked[-1].startswith("There is no room for a backup in ")
    assert "The library itself is saved." in given_doors.asked[-1]
    given_doors.is_sure = True
    window.close()
    assert not window.isVisible()


def test_a_full_disk_matters_not_where_nothing_was_changed(
    window, sample, given_doors, monkeypatch
):
    usage = namedtuple("usage", "total used free")
    back_up(sample, None, silent)
    monkeypatch.setattr("briefing.operations.backups.disk_usage", lambda _: usage(9, 9, 0))
    window.close()
    assert given_doors.asked == []


def test_restored_with_the_present_file_kept_aside(program, window, sample, given_doors, qtbot):
    back_up(sample, None, silent)
    add(window, "Quillon")
    do(window, "backups")
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 1, timeout=PATIENCE)
    qtbot.mouseClick(shown.restore_button, Qt.MouseButton.LeftButton)
    assert "becomes what it was on" in given_doors.asked[-1]
    qtbot.waitUntil(
        lambda: isinstance(program.window, Window) and program.window is not window,
        timeout=PATIENCE,
    )
    library = program.window.desk.session.library
    assert library.path == sample
    assert library.writing
    assert "Quillon" not in names(library)
    (kept,) = sample.parent.glob("sample (until *).briefing")
    assert kept.name in program.window.frame.message_bar.words.text()
    with open_library(kept, writing=False) as aside:
        assert "Quillon" in names(aside)


def test_a_damaged_library_is_left_alone_and_its_backups_offered(begin, sample, qtbot):
    back_up(sample, None, silent)
    content = sample.read_bytes()
    damaged = content[:8192] + b"\xff" * (len(content) - 8192)
    sample.write_bytes(damaged)
    program = begin(sample)
    start = program.window
    assert isinstance(start, StartWindow)
    buttons = {button.text().strip(): button for button in start.message_bar._buttons}
    assert set(buttons) == {"Open for reading", "Restore a backup …"}
    qtbot.mouseClick(buttons["Open for reading"], Qt.MouseButton.LeftButton)
    buttons = {button.text().strip(): button for button in start.message_bar._buttons}
    assert set(buttons) == {"Restore a backup …"}
    assert "cannot be opened for reading either" in start.message_bar.words.text()
    qtbot.mouseClick(buttons["Restore a backup …"], Qt.MouseButton.LeftButton)
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 1, timeout=PATIENCE)
    assert sample.read_bytes() == damaged
    qtbot.mouseClick(shown.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.window, Window), timeout=PATIENCE)
    assert program.window.desk.session.library.check() == ()
    (kept,) = sample.parent.glob("sample (until *).briefing")
    assert kept.read_bytes() == damaged


def test_a_damaged_library_without_a_backup_says_so(begin, sample):
    sample.write_bytes(sample.read_bytes()[:8192] + b"\xff" * 100_000)
    words = begin(sample).window.message_bar.words.text()
    assert words.endswith("This computer has no backup of it.")


def test_a_library_that_is_gone_is_restored_from_the_start_screen(begin, sample, qtbot):
    program = begin(sample)
    back_up(sample, None, silent)
    program.close_library()
    sample.unlink()
    program.show_start()
    (line,) = program.window.start.lines
    assert line.accessibleDescription() == (
        f"The file is not in {sample.parent}; this computer has a backup."
    )
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    (restore,) = program.window.message_bar._buttons
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 1, timeout=PATIENCE)
    qtbot.mouseClick(shown.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.window, Window), timeout=PATIENCE)
    assert program.window.desk.session.library.path == sample


def test_a_backup_that_is_opened_like_a_library_is_only_read(begin, sample, data_folders):
    file = back_up(sample, None, silent).file
    program = begin(file)
    assert not program.window.desk.session.library.writing
    assert "This is a backup" in program.window.frame.message_bar.words.text()
    program.close_library()
    assert program.window.start.lines == []


def test_an_encrypted_library_is_backed_up_with_its_key_and_restored(begin, tmp_path, qtbot):
    path = tmp_path / "locked.briefing"
    key = new_encrypted_library(path, Secret.of_text("four or more words"), author="Ana")
    with open_library(path, key=key) as library:
        library.apply(Step("Add", (Edit(None, Actor(name="Quillon", kind="state")),)))
    program = begin(None)
    program._stage.open(path, writing=True, key=key)
    do(program.window, "back up")
    qtbot.waitUntil(lambda: bool(backups_of(path)), timeout=PATIENCE)
    (made,) = backups_of(path)
    assert b"Quillon" not in made.file.read_bytes()
    add(program.window, "Later")
    before = program.window
    do(program.window, "backups")
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 1, timeout=PATIENCE)
    qtbot.mouseClick(shown.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: isinstance(program.window, Window) and program.window is not before,
        timeout=PATIENCE,
    )
    assert names(program.window.desk.session.library) == ["Quillon"]


def test_damage_that_opening_does_not_see_is_told_with_the_next_backup(
    program, window, sample, qtbot
):
    good = back_up(sample, None, silent)
    add(window, "Quillon")
    window.desk.session.library._connection.execute("UPDATE _step SET author = 'Sam'")
    program.backups.keeping.make()
    bar = window.frame.message_bar
    qtbot.waitUntil(lambda: "is damaged" in bar.words.text(), timeout=PATIENCE)
    assert backups_of(sample) == (good,)
    (restore,) = bar._buttons
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog().list.count() == 1, timeout=PATIENCE)


def test_a_damaged_encrypted_library_leads_from_its_passphrase_to_its_backups(
    begin, tmp_path, qtbot
):
    path = tmp_path / "locked.briefing"
    key = new_encrypted_library(path, Secret.of_text("four or more words"), author="Ana")
    with open_library(path, key=key) as library:
        library.apply(Step("Add", (Edit(None, Actor(name="Quillon", kind="state")),)))
    back_up(path, key, silent)
    damaged = bytearray(path.read_bytes())
    for page in range(4096, len(damaged), 4096):
        damaged[page + 100] ^= 1
    path.write_bytes(damaged)
    program = begin(path)
    screen = program.window.findChild(UnlockScreen)
    screen.keyed.emit(key.copy())
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 1, timeout=PATIENCE)
    assert "1 actor" in shown.list.item(0).text()
    assert path.read_bytes() == damaged
    assert "is damaged. It was left as it is" in shown.why.words.text()
    assert shown.why.isVisible()
    assert screen.backups_button.isVisible()
    qtbot.mouseClick(shown.look_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.window, Window), timeout=PATIENCE)
    assert not program.window.desk.session.library.writing
    (back,) = program.window.frame.message_bar._buttons
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 1, timeout=PATIENCE)
    assert "is damaged. It was left as it is" in shown.why.words.text()
    assert not shown.now_button.isEnabled()
    looked = program.window
    qtbot.mouseClick(shown.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: isinstance(program.window, Window) and program.window is not looked,
        timeout=PATIENCE,
    )
    assert program.window.desk.session.library.path == path
    assert program.window.desk.session.library.writing
    assert names(program.window.desk.session.library) == ["Quillon"]


def test_a_backup_from_before_a_new_passphrase_asks_for_the_old_one(begin, tmp_path, qtbot):
    path = tmp_path / "locked.briefing"
    old = new_encrypted_library(path, Secret.of_text("four or more words"), author="Ana")
    with open_library(path, key=old) as library:
        library.apply(Step("Add", (Edit(None, Actor(name="Quillon", kind="state")),)))
    back_up(path, old, silent)
    key = change_passphrase(path, old, Secret.of_text("quite another one"), silent)
    program = begin(None)
    program._stage.open(path, writing=True, key=key)
    add(program.window, "Later")
    before = program.window
    do(program.window, "backups")
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 1, timeout=PATIENCE)
    assert "asks for its passphrase" in shown.list.item(0).text()
    qtbot.mouseClick(shown.restore_button, Qt.MouseButton.LeftButton)
    (asking,) = shown.findChildren(PassphraseOfBackup)
    qtbot.keyClicks(asking.row.line, "quite another one")
    qtbot.mouseClick(asking.go_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(asking.row.problem()), timeout=PATIENCE)
    assert asking.row.problem() == "That is not the passphrase of this backup."
    assert asking.isVisible()
    assert program._stage.attempts.of(path).failures == 1
    qtbot.waitUntil(asking.go_button.isEnabled)
    qtbot.keyClicks(asking.row.line, "four or more words")
    qtbot.mouseClick(asking.go_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: isinstance(program.window, Window) and program.window is not before,
        timeout=PATIENCE,
    )
    assert names(program.window.desk.session.library) == ["Quillon"]
    assert "the passphrase it had then" in program.window.frame.message_bar.words.text()


def test_wrong_passphrases_of_a_backup_make_wait_as_those_of_the_library(theme, tmp_path, qtbot):
    path = tmp_path / "locked.briefing"
    key = new_encrypted_library(path, Secret.of_text("four or more words"), author="Ana")
    file = back_up(path, key, silent).file
    parent = QWidget()
    qtbot.addWidget(parent)
    now = [100.0]
    attempts = Attempts(lambda: now[0])
    attempts.fail()  # where the library was to be opened
    asking = PassphraseOfBackup(theme, file, attempts, parent)
    asking.open()
    qtbot.keyClicks(asking.row.line, "quite another one")
    qtbot.mouseClick(asking.go_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asking.go_button.text() == "Wait 1 second", timeout=PATIENCE)
    assert not asking.row.line.isEnabled()
    assert not asking.go_button.isEnabled()
    now[0] += 1
    qtbot.waitUntil(asking.row.line.isEnabled, timeout=PATIENCE)
    qtbot.keyClicks(asking.row.line, "four or more words")
    with qtbot.waitSignal(asking.opened, timeout=PATIENCE):
        qtbot.mouseClick(asking.go_button, Qt.MouseButton.LeftButton)
    assert attempts.failures == 0


def test_a_backup_from_before_opens_with_the_recovery_sheet_of_that_time(theme, tmp_path, qtbot):
    path = tmp_path / "locked.briefing"
    old = new_encrypted_library(path, Secret.of_text("four or more words"), author="Ana")
    file = back_up(path, old, silent).file
    new = change_passphrase(path, old, Secret.of_text("quite another one"), silent)
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = PassphraseOfBackup(theme, file, Attempts(), parent)
    asking.open()
    qtbot.mouseClick(asking.ways.way_button, Qt.MouseButton.LeftButton)
    asking.ways.code.setPlainText(" ".join(recovery_code(new)))
    qtbot.mouseClick(asking.go_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(asking.ways.code_row.problem()), timeout=PATIENCE)
    assert asking.ways.code_row.problem().startswith("This sheet does not open the backup")
    asking.ways.code.setPlainText(" ".join(recovery_code(old)))
    with qtbot.waitSignal(asking.opened, timeout=PATIENCE) as opened:
        qtbot.keyClick(asking.ways.code, Qt.Key.Key_Return)
    assert opened.args == [old]


def test_a_backup_without_protection_takes_it_from_the_library_only_when_told(
    begin, tmp_path, qtbot, given_doors
):
    path = tmp_path / "locked.briefing"
    new_library(path, author="Ana")
    back_up(path, None, silent)
    key = encrypt_library(path, Secret.of_text("four or more words"), silent)
    program = begin(None)
    program._stage.open(path, writing=True, key=key)
    before = program.window
    do(program.window, "backups")
    shown = dialog()
    qtbot.waitUntil(lambda: shown.list.count() == 1, timeout=PATIENCE)
    assert "not protected" in shown.list.item(0).text()
    said = "It was made without protection: whoever has the file could read the library then."
    assert said in shown.state.text()
    shown.restore_button.setFocus()
    qtbot.keyClick(shown.restore_button, Qt.Key.Key_Return)
    assert said in given_doors.asked[-1]
    qtbot.waitUntil(
        lambda: isinstance(program.window, Window) and program.window is not before,
        timeout=PATIENCE,
    )
    assert "not protected any more" in program.window.frame.message_bar.words.text()


def test_folder_and_interval_are_chosen_for_all_libraries(window, theme, tmp_path, qtbot):
    settings = BackupSettings(theme, window)
    settings.open()
    settings._set_folder(tmp_path / "drive")
    settings.interval.set_key("10")
    with qtbot.waitSignal(settings.chosen):
        qtbot.mouseClick(settings.save_button, Qt.MouseButton.LeftButton)
    assert backup_plan() == BackupPlan(tmp_path / "drive", 10)


def test_a_folder_nothing_can_be_written_to_is_refused_in_the_dialog(
    window, theme, tmp_path, qtbot
):
    (tmp_path / "file").write_text("in the way")
    settings = BackupSettings(theme, window)
    settings.open()
    settings._set_folder(tmp_path / "file")
    qtbot.mouseClick(settings.save_button, Qt.MouseButton.LeftButton)
    assert settings.isVisible()
    assert "choose another one" in settings.note.words.text()
    assert backup_plan() == BackupPlan()
