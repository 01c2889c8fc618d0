"""`/` in an empty line: choosing a live block, and what it is about, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.desktop.navigation import Place
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.edits import Edit
from briefing.text.links import blocks
from briefing.text.live_blocks import live_block

FORCE = "019a73bb-9c00-7000-8009-000000000002"
HAMAS = "019a73bb-9c00-7000-8004-000000000001"
TILES = live_block("Key figures", "tiles", "issue", FORCE)


@pytest.fixture
def page(begin, sample):
    """The page of briefings, showing the position brief of the sample."""
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


@pytest.fixture
def field(page):
    field = page.detail.writing.field("draft")
    field.editor.setFocus()
    field.editor.selectAll()
    QTest.keyClick(field.editor, Qt.Key.Key_Delete)
    return field


@pytest.fixture
def editor(field):
    return field.editor


def offered(field) -> tuple[str, ...]:
    shown = field.slash.list
    return shown.titles() if shown is not None and shown.isVisible() else ()


class TestChoosing:
    def test_all_blocks_are_offered_and_typing_narrows_them(self, field, editor):
        QTest.keyClicks(editor, "/")
        assert len(offered(field)) == 13
        QTest.keyClicks(editor, "key fig")
        assert offered(field) == (
            "Key figures as tiles",
            "Key figures as a table",
            "Chart of key figures",
        )

    def test_enter_puts_it_in_about_the_subject_of_the_briefing(self, field, editor):
        QTest.keyClicks(editor, "/tiles")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text() == f"{TILES}\n\n"
        assert offered(field) == ()

    def test_arrows_step_through_the_list(self, field, editor):
        QTest.keyClicks(editor, "/key")
        QTest.keyClick(editor, Qt.Key.Key_Down)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text().startswith("![Key figures](figures:issue/")

    def test_one_types_on_below_the_card(self, field, editor, page):
        QTest.keyClicks(editor, "Before.")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.keyClicks(editor, "/tiles")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.keyClicks(editor, "Behind.")
        assert editor.text() == f"Before.\n\n{TILES}\n\nBehind."
        assert len(page.detail.writing.cards["draft"].cards()) == 1

    def test_between_two_paragraphs_it_stands_alone(self, field, editor):
        editor.insert("One.\n\n\n\nTwo.")
        cursor = editor.textCursor()
        cursor.setPosition(6)
        editor.setTextCursor(cursor)
        QTest.keyClicks(editor, "/tiles")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text() == f"One.\n\n{TILES}\n\nTwo."
        assert [block.scheme for block in blocks(editor.text())] == ["tiles"]

    def test_one_undo_takes_it_away(self, field, editor):
        QTest.keyClicks(editor, "/tiles")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        editor.undo()
        assert editor.text() == "/tiles"

    def test_escape_leaves_what_is_typed(self, field, editor):
        QTest.keyClicks(editor, "/til")
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        assert offered(field) == ()
        QTest.keyClicks(editor, "t")
        assert (editor.text(), offered(field)) == ("/tilt", ())

    @pytest.mark.parametrize("typed", ["/ and", "either/or", "1/2", "//"])
    def test_a_slash_elsewhere_is_a_slash(self, field, editor, typed):
        QTest.keyClicks(editor, typed)
        assert (editor.text(), offered(field)) == (typed, ())

    def test_what_nothing_fits_stays_text(self, field, editor):
        QTest.keyClicks(editor, "/nonsense")
        assert offered(field) == ()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text() == "/nonsense\n"

    def test_it_goes_when_the_focus_goes(self, field, editor, page):
        QTest.keyClicks(editor, "/")
        page.pane.list.setFocus()
        assert offered(field) == ()


class TestSubject:
    def test_of_a_block_that_cannot_be_about_the_briefings_own_is_asked(self, field, editor):
        QTest.keyClicks(editor, "/actor")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text() == "/"
        QTest.keyClicks(editor, "hamas")
        assert offered(field)[0] == "Hamas"
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text() == live_block("Actor", "actor", "actor", HAMAS) + "\n\n"

    def test_tab_asks_for_another_one(self, field, editor):
        QTest.keyClicks(editor, "/quotes")
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        QTest.keyClicks(editor, "ham")
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        assert editor.text() == live_block("Quotes", "quotes", "actor", HAMAS) + "\n\n"

    def test_of_a_register_is_the_briefing(self, field, editor, page):
        QTest.keyClicks(editor, "/sources")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        id = page.detail.briefing.id
        assert editor.text() == live_block("Sources", "sources", "briefing", id) + "\n\n"

    def test_of_a_briefing_about_nothing_is_asked_unless_it_may_be_everything(self, page):
        briefing = Briefing(title="New")
        draft = Draft(briefing_id=briefing.id, text="")
        page.desk.session.do("Add briefing", Edit(None, briefing), Edit(None, draft))
        page.desk.navigator.go(Place("briefings", "briefing", briefing.id))
        field = page.detail.writing.field("draft")
        field.editor.setFocus()
        QTest.keyClicks(field.editor, "/matrix")
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
        assert field.editor.text() == "![Positions](matrix:)\n\n"
        QTest.keyClicks(field.editor, "/tiles")
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
        assert field.editor.text() == "![Positions](matrix:)\n\n/"
        assert "Second phase of the Gaza ceasefire" in offered(field)
