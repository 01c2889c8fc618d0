"""What a chip knows of its record: how it stands, its card, the way to it and back, its menu."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from briefing.desktop.editor.chip_boxes import boxes
from briefing.desktop.editor.chip_records import state_of
from briefing.desktop.navigation import Place
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.widgets.hover_card import HoverCard
from briefing.domain.briefings import Briefing
from briefing.domain.edits import Edit
from briefing.domain.figures import Figure
from briefing.domain.records import new_id

KILLED = "019a73bb-9c00-7000-800e-000000000001"
FIGURE = f"[at least 242](figure:{KILLED})"
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(begin, sample):
    """The page of briefings, showing the position brief of the sample."""
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


@pytest.fixture
def editor(page):
    """The draft's editor, holding a figure; the cursor stands at its beginning."""
    field = page.detail.writing.field("draft")
    field.editor.setFocus()
    field.editor.selectAll()
    field.editor.insert(f"Killed: {FIGURE}, they say.")
    field.keeper.store()
    return field.editor


def centre_of_chip(editor) -> QPoint:
    chip = editor.chips()[0]
    return boxes(editor.document(), chip.start, chip.end)[0].center().toPoint()


def library_of(page):
    return page.desk.session.library


class TestHowARecordStands:
    def test_a_newer_figure_makes_the_old_one_superseded_and_undo_does_not(self, page, editor):
        library = library_of(page)
        assert state_of(library, KILLED) == "current"
        old = library.find(Figure, KILLED)
        newer = replace(
            old,
            id=new_id(),
            value=Decimal(250),
            supersedes_id=KILLED,
            supersede_reason="updated_count",
        )
        page.desk.session.do("Update", Edit(None, newer))
        assert state_of(library, KILLED) == "superseded"
        page.desk.session.do("Trash", *trash_edits((newer,)))
        assert state_of(library, KILLED) == "current"

    def test_trashed_and_missing_ones_are_told(self, page, editor):
        library = library_of(page)
        page.desk.session.do("Trash", *trash_edits((library.find(Figure, KILLED),)))
        assert state_of(library, KILLED) == "trashed"
        assert state_of(library, new_id()) == "missing"

    def test_a_chip_is_drawn_anew_and_the_text_stays(self, page, editor, qtbot):
        editor.grab()
        QTest.qWait(20)
        before, steps = editor.grab().toImage(), editor.document().availableUndoSteps()
        page.desk.session.do("Trash", *trash_edits((library_of(page).find(Figure, KILLED),)))
        qtbot.waitUntil(lambda: editor.grab().toImage() != before)
        assert editor.document().availableUndoSteps() == steps
        assert FIGURE in editor.text()


class TestCard:
    def shown(self, page) -> str:
        card = page.window().findChild(HoverCard)
        if card is None or not card.isVisible():
            return ""
        return "\n".join(label.text() for label in card.findChildren(QLabel))

    def hover(self, editor, qtbot) -> None:
        point = centre_of_chip(editor)
        place = QPointF(editor.viewport().mapToGlobal(point))
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(point),
            place,
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        editor.mouseMoveEvent(event)

    def test_says_whose_number_it_is_as_of_when_and_from_where(self, page, editor, qtbot):
        self.hover(editor, qtbot)
        qtbot.waitUntil(lambda: self.shown(page) != "")
        words = self.shown(page)
        assert "Palestinians killed" in words
        assert "at least 242" in words
        assert "per Gaza’s health ministry" in words
        assert "as of: not stated" in words
        assert "Desk summary" in words

    def test_goes_when_one_types(self, page, editor, qtbot):
        self.hover(editor, qtbot)
        qtbot.waitUntil(lambda: self.shown(page) != "")
        QTest.keyClicks(editor, "x")
        assert self.shown(page) == ""


class TestTheWayToTheRecord:
    def test_control_and_enter_opens_it_and_alt_left_leads_back(self, page, editor, qtbot):
        window = page.window()
        position = editor.chips()[0].start + 3
        cursor = editor.textCursor()
        cursor.setPosition(position)
        editor.setTextCursor(cursor)
        QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
        place = window.desk.navigator.place
        assert (place.page, place.record_id) == ("figures", KILLED)
        QTest.keyClick(window, Qt.Key.Key_Left, ALT)
        assert window.desk.navigator.place.page == "briefings"
        assert editor.isVisible()
        assert editor.textCursor().position() == position

    def test_so_does_control_and_a_click(self, page, editor):
        point = centre_of_chip(editor)
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, CONTROL, point)
        assert page.desk.navigator.place.record_id == KILLED

    def test_a_plain_click_only_places_the_cursor(self, page, editor):
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=centre_of_chip(editor))
        assert page.desk.navigator.place.page == "briefings"
        chip = editor.chips()[0]
        assert chip.start < editor.textCursor().position() < chip.end


class TestMenu:
    @pytest.fixture
    def menu(self, editor, qtbot, qapp):
        """The context menu that Shift+F10 brings with the cursor in the chip."""
        cursor = editor.textCursor()
        cursor.setPosition(editor.chips()[0].start + 1)
        editor.setTextCursor(cursor)
        point = editor.cursorRect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        qapp.sendEvent(
            editor.viewport(), QContextMenuEvent(reason, point, editor.mapToGlobal(point))
        )
        menu = qapp.activePopupWidget()
        assert isinstance(menu, QMenu)
        yield menu
        menu.close()

    def action(self, menu: QMenu, words: str):
        return next(each for each in menu.actions() if words in each.text())

    def test_names_the_keys_also_where_the_window_has_them(self, menu):
        assert self.action(menu, "Undo").text().endswith("\tCtrl+Z")
        assert "\t" in self.action(menu, "Redo").text()

    def test_changes_the_wording(self, editor, menu):
        wordings = self.action(menu, "Change the wording").menu()
        self.action(wordings, "reports").trigger()
        assert editor.text() == (
            f"Killed: Gaza’s health ministry reports {FIGURE} Palestinians killed, they say."
        )
        editor.undo()
        assert editor.text() == f"Killed: {FIGURE}, they say."

    def test_removes_the_link_and_keeps_the_words(self, editor, menu):
        self.action(menu, "Remove the link").trigger()
        assert editor.text() == "Killed: at least 242, they say."
        assert editor.chips() == ()

    def test_shows_the_source_passage(self, page, editor, menu):
        self.action(menu, "source passage").trigger()
        assert page.detail.beside.shown == "source"
        assert "Desk summary" in page.detail.sources.view.head.chooser.typed()

    def test_opens_the_record(self, page, editor, menu):
        self.action(menu, "Open the record").trigger()
        assert page.desk.navigator.place.record_id == KILLED
