"""The frame: where one is, what was done last, what can be done, and that it is found again."""

import sys

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QWidget,
)

from briefing.desktop.messages import say
from briefing.desktop.navigation import Place
from briefing.desktop.protection.new_library_dialog import NewLibraryDialog
from briefing.desktop.rename_dialog import RenameDialog
from briefing.desktop.start_window import StartWindow
from briefing.desktop.widgets.sidebar import Destination
from briefing.desktop.window import Window
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.desk import SavedSearch
from briefing.domain.edits import Edit
from briefing.domain.judgements import Gap
from briefing.domain.sources import Excerpt
from briefing.store.opening import open_library


@pytest.fixture
def window(begin, sample) -> Window:
    window = begin(sample).window
    assert isinstance(window, Window)
    return window


def command(window: Window, key: str):
    return next(one for one in window.commands if one.key == key)


def listed(window: Window) -> list[str]:
    """The lines of the sidebar that lead somewhere."""
    model = window.frame.sidebar.model()
    rows = [model.row_at(row) for row in range(model.rowCount())]
    return [row.title for row in rows if isinstance(row, Destination)]


def press(window: QWidget, key: Qt.Key, modifiers=Qt.KeyboardModifier.ControlModifier) -> None:
    QTest.keyClick(window, key, modifiers)


def close(window: Window) -> None:
    """Closes the window and lets it go, as the program does before it ends."""
    window.close()
    QTest.qWait(1)


def search_for(window: Window, words: str) -> None:
    window.desk.navigator.go(Place("search", words=words))


def add_gap(window: Window, question: str) -> Gap:
    gap = Gap(question=question)
    window.desk.session.do(f"Add the gap “{question}”", Edit(None, gap))
    return gap


class TestSidebar:
    def test_lists_the_pages_and_the_briefings(self, window):
        lines = listed(window)
        assert lines[0] == "Overview"
        briefings = window.desk.session.library.all(Briefing)
        assert {briefing.title for briefing in briefings} <= set(lines)

    def test_counts_on_each_page_what_its_list_holds(self, window):
        lines = window.frame.sidebar.model()
        for entry in window.entries:
            if entry.counted is None:
                continue
            window.desk.navigator.go(Place(entry.name))
            row = lines.row_at(lines.row_of(Place(entry.name).to_text()))
            assert row.count == len(window.pages.page.pane.list.records.numbers), entry.name
        quotes = lines.row_at(lines.row_of(Place("quotes").to_text()))
        assert 0 < quotes.count < window.desk.session.library.count(Excerpt)

    def test_follows_what_is_added_and_undone(self, window):
        search = SavedSearch(name="Who pays", words="pays")
        window.desk.session.do("Save a search", Edit(None, search))
        assert "Who pays" in listed(window)
        window.desk.session.undo()
        assert "Who pays" not in listed(window)

    def test_a_saved_search_leads_to_its_results(self, window, qtbot):
        window.desk.session.do("Save", Edit(None, SavedSearch(name="Disarming", words="disarm")))
        sidebar = window.frame.sidebar
        row = sidebar.model().row_of(Place("search", words="disarm").to_text())
        centre = sidebar.visualRect(sidebar.model().index(row)).center()
        qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=centre)
        assert window.desk.navigator.place == Place("search", words="disarm")
        qtbot.waitUntil(lambda: bool(window.pages.page.lines()))

    def test_a_saved_search_is_saved_opened_renamed_and_forgotten_by_keys(self, window, qtbot):
        search_for(window, "disarm")
        qtbot.mouseClick(window.pages.page.save_button, Qt.MouseButton.LeftButton)
        window.desk.navigator.go(Place("overview"))
        sidebar = window.frame.sidebar
        sidebar.setFocus()
        for _ in listed(window):
            QTest.keyClick(sidebar, Qt.Key.Key_Down)
        assert window.desk.navigator.place == Place("search", words="disarm")
        sidebar.setFocus()
        QTest.keyClick(sidebar, Qt.Key.Key_F2)
        dialog = window.findChild(RenameDialog)
        field = dialog.field
        assert field.selectedText() == "disarm"
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert dialog.isVisible()
        QTest.keyClicks(field, "Who disarms")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert "Who disarms" in listed(window)
        assert sidebar.current_key() == Place("search", words="disarm").to_text()
        QTest.keyClick(sidebar, Qt.Key.Key_Delete)
        assert "Who disarms" not in listed(window)
        assert window.desk.session.library.count(SavedSearch) == 0
        window.desk.session.undo()
        assert "Who disarms" in listed(window)

    def test_a_saved_search_has_a_menu_and_a_page_has_none(self, window):
        window.desk.session.do("Save", Edit(None, SavedSearch(name="Disarming", words="disarm")))
        sidebar = window.frame.sidebar
        sidebar.menu_wanted.emit(Place("overview").to_text(), QPoint(5, 5))
        assert window.findChild(QMenu, "saved search") is None
        row = sidebar.model().row_of(Place("search", words="disarm").to_text())
        place = sidebar.visualRect(sidebar.model().index(row)).center()
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, place, sidebar.viewport().mapToGlobal(place))
        QApplication.sendEvent(sidebar.viewport(), event)
        menu = window.findChild(QMenu, "saved search")
        offered = {action.text().split("\t")[0]: action for action in menu.actions()}
        assert list(offered) == ["Open", "Rename …", "Forget this search"]
        offered["Open"].trigger()
        assert window.desk.navigator.place == Place("search", words="disarm")
        offered["Forget this search"].trigger()
        assert "Disarming" not in listed(window)
        menu.close()

    def test_is_put_away_and_stays_so(self, window, begin, sample):
        press(window, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
        assert window.frame.side.isHidden()
        close(window)
        assert begin(sample).window.frame.side.isHidden()


class TestUndo:
    def test_names_the_step_and_takes_it_back(self, window):
        library = window.desk.session.library
        gap = add_gap(window, "Who pays?")
        assert command(window, "undo").wording == "Undo: Add the gap “Who pays?”"
        assert "Undo: “Add the gap ‘Who pays?’”" in window.frame.status_line.last_step.text()
        press(window, Qt.Key.Key_Z)
        assert library.find(Gap, gap.id) is None
        assert command(window, "redo").wording == "Redo: Add the gap “Who pays?”"
        assert "Undone: Add the gap" in window.frame.status_line.last_step.text()
        control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        press(window, Qt.Key.Key_Z, control_shift)
        assert library.find(Gap, gap.id) == gap

    def test_a_field_with_nothing_left_to_undo_leaves_the_keys_to_the_window(self, window):
        library = window.desk.session.library
        gap = add_gap(window, "Who pays?")
        search_for(window, "pays")
        field = window.pages.page.field
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_End)
        QTest.keyClicks(field, "!")
        press(field, Qt.Key.Key_Z)
        assert field.text() == "pays"
        assert library.find(Gap, gap.id) == gap
        press(field, Qt.Key.Key_Z)
        assert library.find(Gap, gap.id) is None
        field.clear()
        field.setText("pays")
        shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        press(field, Qt.Key.Key_Z, shift)
        assert library.find(Gap, gap.id) == gap

    def test_reaches_back_over_a_restart(self, window, begin, sample):
        gap = add_gap(window, "Who pays?")
        close(window)
        again = begin(sample).window
        assert command(again, "undo").wording == "Undo: Add the gap “Who pays?”"
        press(again, Qt.Key.Key_Z)
        assert again.desk.session.library.find(Gap, gap.id) is None

    def test_the_foot_says_when_it_was_saved(self, window):
        assert window.frame.status_line.last_step.text().startswith("Saved ")
        assert window.frame.status_line.library.text().endswith("sample.briefing")


class TestTheWay:
    def test_back_and_forward_by_keys(self, window):
        search_for(window, "disarm")
        press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert window.desk.navigator.place == Place("overview")
        press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert window.desk.navigator.place == Place("search", words="disarm")

    def test_back_and_forward_by_the_side_buttons_of_the_mouse(self, window):
        search_for(window, "disarm")
        handle = window.windowHandle()
        middle = QPoint(window.width() // 2, window.height() // 2)
        QTest.mouseClick(handle, Qt.MouseButton.BackButton, pos=middle)
        assert window.desk.navigator.place == Place("overview")
        QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, pos=middle)
        assert window.desk.navigator.place == Place("search", words="disarm")

    def test_what_cannot_be_gone_to_is_not_offered(self, window):
        assert not command(window, "back").can_be_done
        search_for(window, "disarm")
        assert command(window, "back").can_be_done
        assert not command(window, "forward").can_be_done

    def test_the_last_place_and_size_are_found_again(self, window, begin, sample):
        window.resize(760, 560)
        search_for(window, "disarm")
        close(window)
        again = begin(sample).window
        assert again.desk.navigator.place == Place("search", words="disarm")
        assert (again.width(), again.height()) == (760, 560)


class TestLook:
    def test_dark_and_light_are_switched_in_the_menu_and_kept(self, window, begin, sample):
        before = window.grab().toImage()
        command(window, "look/dark").do()
        assert window.desk.theme.is_dark
        assert window.grab().toImage() != before
        ticked = [action.text() for action in window.menus.menus["view"].actions()]
        checked = [
            action.text() for action in window.menus.menus["view"].actions() if action.isChecked()
        ]
        assert "Dark" in ticked
        assert "Dark" in checked
        assert "Light" not in checked
        assert window.desk.settings.mode == "dark"
        command(window, "look/light").do()
        assert window.grab().toImage() == before

    def test_another_size_is_told_and_kept(self, window):
        command(window, "scale/1.25").do()
        assert window.desk.settings.scale == 1.25
        assert "opened again" in window.frame.message_bar.words.text()


class TestNotices:
    def test_are_shown_with_their_buttons_until_closed(self, window, qtbot):
        command(window, "library place").do()
        bar = window.frame.message_bar
        assert "sample.briefing" in bar.words.text()
        button = next(
            one for one in bar.findChildren(QAbstractButton) if one.text() == "Show in folder"
        )
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert bar.isHidden()

    @pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=lambda one: one.name)
    def test_stand_beside_their_icon_in_either_direction(self, window, direction):
        window.setLayoutDirection(direction)
        window.desk.notices.give("A sentence that takes more than one line. " * 12, "danger")
        QTest.qWait(1)
        bar = window.frame.message_bar
        words, icon = bar.words.geometry(), 28 + 16
        if direction == Qt.LayoutDirection.RightToLeft:
            assert words.right() < bar.width() - icon
        else:
            assert words.left() >= icon
        assert bar.rect().contains(words)

    def test_an_error_of_the_library_in_a_slot_is_told_and_the_window_lives(
        self, window, qtbot, sample
    ):
        sample.rename(sample.with_name("moved.briefing"))
        qtbot.mouseClick(window.frame.launcher, Qt.MouseButton.LeftButton)
        window.finder.panel.field.setText("undo")
        QTest.keyClick(window.finder.panel.field, Qt.Key.Key_Return)
        assert "was replaced, moved or deleted" in window.frame.message_bar.words.text()
        assert window.frame.message_bar.isVisible()
        press(window, Qt.Key.Key_3)
        assert window.desk.navigator.place.page == "actors"
        assert window.pages.page.pane.list.records.rowCount() > 1


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are POSIX")
def test_a_full_disk_is_told_and_nothing_is_half_written(window, sample, qtbot):
    import resource

    library = window.desk.session.library
    before = library.count(Gap)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (sample.stat().st_size, limits[1]))
    try:
        QTimer.singleShot(0, lambda: add_gap(window, "Who pays? " * 100_000))
        qtbot.waitUntil(window.frame.message_bar.isVisible)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    words = window.frame.message_bar.words.text()
    assert "The disk of the library" in words
    assert library.count(Gap) == before
    add_gap(window, "Who pays?")
    assert library.count(Gap) == before + 1


class TestLibrariesThatCannotBeOpened:
    def test_one_that_is_in_use_can_be_read(self, begin, sample, qtbot):
        with open_library(sample, author="Ben") as other:
            program = begin(sample)
            start = program.window
            assert isinstance(start, StartWindow)
            assert "is in use" in start.message_bar.words.text()
            buttons = start.message_bar.findChildren(QAbstractButton)
            read = next(one for one in buttons if one.text() == "Open for reading")
            qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
            window = program.window
            assert isinstance(window, Window)
            assert window.frame.status_line.read_only.isVisible()
            assert not command(window, "undo").can_be_done
            assert other.writing

    @pytest.mark.parametrize(
        ("content", "words"),
        [(None, "There is no"), (b"", "empty"), (b"Seven wells. " * 100, "not a library")],
        ids=["missing", "empty", "foreign"],
    )
    def test_others_say_so_on_the_start_screen(self, begin, tmp_path, content, words):
        path = tmp_path / "odd.briefing"
        if content is not None:
            path.write_bytes(content)
        start = begin(path).window
        assert isinstance(start, StartWindow)
        assert words in start.message_bar.words.text()
        assert path not in start.start.lines

    def test_a_newer_and_a_damaged_one_are_left_as_they_are(self, begin, sample, tmp_path):
        newer, damaged = tmp_path / "newer.briefing", tmp_path / "damaged.briefing"
        content = bytearray(sample.read_bytes())
        damaged.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
        content[60:64] = (99).to_bytes(4, "big")  # SQLite's user version
        newer.write_bytes(content)
        for path, words in ((newer, "newer version"), (damaged, "damaged")):
            before = path.read_bytes()
            start = begin(path).window
            assert isinstance(start, StartWindow)
            assert words in start.message_bar.words.text()
            assert path.read_bytes() == before

    def test_another_library_that_cannot_be_opened_leaves_this_one_open(
        self, begin, sample, tmp_path, given_doors
    ):
        program = begin(sample)
        given_doors.path = tmp_path / "missing.briefing"
        press(program.window, Qt.Key.Key_O)
        assert isinstance(program.window, Window)
        assert program.window.desk.session.library.path == sample
        assert "missing.briefing" in program.window.frame.message_bar.words.text()


class TestStart:
    def test_a_new_library_is_made_and_opened(self, begin, given_doors, tmp_path, qtbot):
        program = begin(None)
        given_doors.path = tmp_path / "new.briefing"
        qtbot.mouseClick(program.window.start.new_button, Qt.MouseButton.LeftButton)
        dialog = program.window.findChild(NewLibraryDialog)
        qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: isinstance(program.window, Window))
        assert program.window.desk.session.library.path == tmp_path / "new.briefing"
        assert program.window.desk.session.library.key is None

    def test_the_sample_is_made_with_progress_and_opened(self, begin, given_doors, tmp_path, qtbot):
        program = begin(None)
        given_doors.path = tmp_path / "try.briefing"
        start = program.window
        qtbot.mouseClick(start.start.sample_button, Qt.MouseButton.LeftButton)
        assert start.progress.isVisible()
        qtbot.waitUntil(lambda: isinstance(program.window, Window), timeout=20_000)
        assert program.window.desk.session.library.count(Briefing) == 3

    def test_the_negotiation_is_made_and_opened(self, begin, given_doors, tmp_path, qtbot):
        program = begin(None)
        given_doors.path = tmp_path / "talks.briefing"
        start = program.window
        qtbot.mouseClick(start.start.negotiation_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: isinstance(program.window, Window), timeout=30_000)
        assert program.window.desk.session.library.count(Edition) == 3

    def test_a_recent_library_is_opened_again_by_keyboard(self, begin, sample, qtbot):
        program = begin(sample)
        press(program.window, Qt.Key.Key_W)
        start = program.window
        assert isinstance(start, StartWindow)
        QTest.qWait(1)
        line = start.start.lines[0]
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert isinstance(program.window, Window)

    def test_nobody_is_asked_twice_when_the_dialog_is_left(self, begin, given_doors, qtbot):
        program = begin(None)
        given_doors.path = None
        qtbot.mouseClick(program.window.start.open_button, Qt.MouseButton.LeftButton)
        assert len(given_doors.asked) == 1
        assert isinstance(program.window, StartWindow)


def test_every_control_of_the_window_has_a_name(window):
    search_for(window, "disarm")
    nameless = [
        control
        for kind in (QAbstractButton, QLineEdit, QAbstractItemView)
        for control in window.findChildren(kind)
        if control.focusPolicy() != Qt.FocusPolicy.NoFocus
        and control.isVisible()
        and not (control.accessibleName() or getattr(control, "text", str)())
    ]
    assert nameless == []


def test_pages_are_reached_by_number_keys(window):
    search_for(window, "disarm")
    press(window, Qt.Key.Key_1)
    assert window.desk.navigator.place == Place("overview")


def test_the_shortcuts_are_listed(window, qtbot):
    press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    dialog = window.findChild(QWidget, "shortcuts")
    words = {label.text() for label in dialog.findChildren(type(window.frame.status_line.library))}
    assert {"Find on this page", "Ctrl+F", say("Undo"), "Ctrl+Z"} <= words
    dialog.close()


class TestWhatOnlyAPageCanDo:
    """Its commands stand in menus, palette and the list of shortcuts, its keys stay its own."""

    def test_the_list_names_the_keys_of_every_page_and_field(self, window):
        press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
        dialog = window.findChild(QWidget, "shortcuts")
        label = type(window.frame.status_line.library)
        words = {one.text() for one in dialog.findChildren(label)}
        keys = {"Ctrl+E", "F8", "Shift+F8", "Ctrl+I", "Ctrl+Alt+N", "Ctrl+Shift+Del", "Ctrl+Return"}
        assert keys <= words
        assert {"Everywhere", "In the text of a source", "In the matrix of an issue"} <= words
        dialog.close()

    def test_is_offered_only_where_it_can_be_done(self, window):
        capture, figure = command(window, "act/capture"), command(window, "act/new figure")
        assert not capture.can_be_done
        window.desk.navigator.go(Place("sources"))
        assert capture.can_be_done
        assert not figure.can_be_done
        window.desk.navigator.go(Place("figures"))
        assert figure.can_be_done
        window.desk.navigator.go(Place("briefings"))
        assert command(window, "act/insert").can_be_done

    def test_is_done_from_the_palette(self, window, qtbot):
        window.desk.navigator.go(Place("sources"))
        press(window, Qt.Key.Key_K)
        window.finder.panel.field.setText("record of the selected")
        QTest.keyClick(window.finder.panel.field, Qt.Key.Key_Return)
        qtbot.waitUntil(window.pages.page.text.is_capturing)

    def test_its_keys_work_once_though_the_menu_shows_them(self, window, qtbot):
        window.desk.navigator.go(Place("sources"))
        window.pages.page.text.reader.setFocus()
        menu = window.menus.menus["edit"]
        shown = {action.shortcut().toString() for action in menu.actions()}
        assert {"Ctrl+E", "Ctrl+I", "Ctrl+Alt+N"} <= shown
        QTest.keyClick(
            window.pages.page.text.reader, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier
        )
        assert window.pages.page.text.is_capturing()


def test_help_says_how_work_is_kept_and_where(window):
    command(window, "keeping").do()
    dialog = window.findChild(QWidget, "keeping")
    label = type(window.frame.status_line.library)
    words = " ".join(one.text() for one in dialog.findChildren(label))
    assert "Nothing is saved by hand" in words
    assert "after a crash" in words
    dialog.close()
    command(window, "library place").do()
    told = window.frame.message_bar.words.text()
    lock = window.desk.session.library.path.with_name(".sample.briefing.lock")
    assert lock.exists()
    assert lock.name in told


@pytest.mark.parametrize("is_late", [False, True], ids=["before", "after"])
def test_a_key_pressed_as_soon_as_the_window_is_seen_works(begin, sample, given_doors, is_late):
    """Before what the first paint does not show is there, and after it."""
    program = begin(sample, at_first_paint=None if is_late else press_open)
    if is_late:
        press_open(program.window)
    assert len(given_doors.asked) == 1


def press_open(window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
