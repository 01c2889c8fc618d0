"""The live block under the cursor, set in fields beside the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.desktop.editor.block_settings import BlockSettingsView
from briefing.desktop.navigation import Place
from briefing.domain.briefings import Briefing
from briefing.text.live_blocks import BLOCK_SHAPES, live_block
from briefing.text.spans import Span

ISSUE = "019a73bb-9c00-7000-8009-000000000001"
LEBANON = "019a73bb-9c00-7000-8009-000000000003"
HAMAS = "019a73bb-9c00-7000-8004-000000000001"
TILES = live_block("Key figures", "tiles", "issue", ISSUE)
EVENTS = live_block("Chronology", "chronology", "issue", ISSUE)
TEXT = f"Before.\n\n{TILES}\n\n{EVENTS}\n\nBehind.\n"


@pytest.fixture
def page(begin, sample):
    """The page of briefings, showing the position brief of the sample."""
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


@pytest.fixture
def editor(page):
    editor = page.detail.writing.field("draft").editor
    write(editor, TEXT)
    return editor


def write(editor, text: str) -> None:
    editor.setFocus()
    editor.selectAll()
    editor.insert(text)
    editor.select(Span(0, 0))


@pytest.fixture
def view(page, editor) -> BlockSettingsView:
    view = page.detail.beside.show_tab("block")
    stand_on(editor, TILES)
    return view


def stand_on(editor, line: str) -> None:
    editor.setFocus()
    editor.select(Span(editor.text().index(line), 0))


def type_into(field, text: str) -> None:
    """Type in the place of what stands in a field, and leave it by Enter and Tab."""
    entry = getattr(field, "entry", field)
    entry.setFocus()
    entry.selectAll()
    QTest.keyClicks(entry, text)
    QTest.keyClick(entry, Qt.Key.Key_Return)
    QTest.keyClick(entry, Qt.Key.Key_Tab)


def shown(view) -> set[str]:
    return {name for name, row in view.rows.items() if row.isVisible()}


class TestShown:
    def test_are_the_settings_the_block_has(self, view, editor):
        assert view.heading.title.text() == "Key figures as tiles"
        assert shown(view) == {"limit", "since"}
        assert view.subject.entry.text() == "Second phase of the Gaza ceasefire"
        stand_on(editor, EVENTS)
        assert shown(view) == {"from_date", "to_date", "kind"}

    def test_elsewhere_it_says_how_to_come_to_a_block(self, view, editor):
        stand_on(editor, "Behind.")
        assert view.is_empty
        assert not view.subject.isVisible()

    def test_where_the_block_is_undone_the_keys_go_back_to_the_text(self, view, editor):
        view.label.setFocus()
        assert view.label.hasFocus()
        editor.undo()
        assert view.is_empty
        assert editor.hasFocus()

    def test_a_press_on_a_card_opens_them(self, page, editor):
        card = page.detail.writing.cards["draft"].cards()[0][1]
        at = card.center().toPoint()
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert page.detail.beside.shown == "block"
        assert page.detail.beside.view("block").label.text() == "Key figures"

    @pytest.mark.parametrize("scheme", BLOCK_SHAPES)
    def test_every_parameter_of_every_block_has_its_field(self, view, editor, page, scheme):
        shape = BLOCK_SHAPES[scheme]
        ids = {"issue": ISSUE, "actor": HAMAS, "briefing": page.detail.briefing.id}
        kind = next(kind for kind in shape.subjects if kind in ids)
        write(editor, live_block("A", scheme, kind, ids[kind]))
        assert shown(view) == set(shape.settings.values())

    def test_it_says_what_the_block_holds(self, view, qtbot):
        qtbot.waitUntil(lambda: view.contents.text().startswith("6 figures"), timeout=20000)


class TestChanged:
    def test_a_limit_is_one_step_and_the_rest_of_the_text_stays(self, view, editor):
        type_into(view.settings["limit"].widget, "3")
        assert editor.text() == TEXT.replace(TILES, f"{TILES[:-1]}?limit=3)")
        editor.undo()
        assert editor.text() == TEXT

    def test_a_date(self, view, editor):
        type_into(view.settings["since"].widget, "10 Nov 2025")
        assert f"{TILES[:-1]}?since=2025-11-10)" in editor.text()

    def test_the_usual_one_is_not_written(self, view, editor):
        type_into(view.settings["limit"].widget, "3")
        type_into(view.settings["limit"].widget, "8")
        assert editor.text() == TEXT

    def test_a_kind(self, view, editor):
        stand_on(editor, EVENTS)
        field = view.settings["kind"].widget
        field.entry.setFocus()
        QTest.keyClick(field.entry, Qt.Key.Key_Up)
        QTest.keyClick(field.entry, Qt.Key.Key_Down)
        QTest.keyClick(field.entry, Qt.Key.Key_Home)
        assert f"{EVENTS[:-1]}?kind=strip)" in editor.text()

    def test_the_subject_is_found_as_one_types(self, view, editor):
        view.subject.entry.setFocus()
        view.subject.entry.selectAll()
        QTest.keyClicks(view.subject.entry, "Lebanon")
        QTest.keyClick(view.subject.entry, Qt.Key.Key_Return)
        line = live_block("Key figures", "tiles", "issue", LEBANON)
        assert editor.text() == TEXT.replace(TILES, line)
        editor.undo()
        assert editor.text() == TEXT

    def test_the_description(self, view, editor):
        type_into(view.label, "What [we] know")
        assert "![What \\[we\\] know](tiles:issue/" in editor.text()

    def test_what_is_odd_in_the_line_stays(self, view, editor):
        write(editor, f"![A](tiles:issue/{ISSUE}?odd=1&limit=3)")
        assert "“odd”" in view.others.text()
        type_into(view.settings["limit"].widget, "4")
        assert editor.text() == f"![A](tiles:issue/{ISSUE}?odd=1&limit=4)"

    def test_it_is_the_line_the_cursor_is_in(self, view, editor):
        text = f"{TILES}\n\n{TILES}"
        write(editor, text)
        editor.select(Span(len(text), 0))
        type_into(view.settings["limit"].widget, "2")
        assert editor.text() == f"{TILES}\n\n{TILES[:-1]}?limit=2)"


class TestProblems:
    def test_are_said_at_the_field(self, view, editor):
        write(editor, f"![A](tiles:issue/{ISSUE}?limit=many)")
        assert "“many” cannot be the limit" in view.rows["limit"].problem()
        type_into(view.settings["limit"].widget, "4")
        assert view.rows["limit"].problem() == ""
        assert editor.text() == f"![A](tiles:issue/{ISSUE}?limit=4)"

    def test_the_usual_one_typed_over_what_is_wrong_takes_it_away(self, view, editor):
        write(editor, f"![A](tiles:issue/{ISSUE}?limit=many)")
        type_into(view.settings["limit"].widget, "8")
        assert view.rows["limit"].problem() == ""
        assert editor.text() == f"![A](tiles:issue/{ISSUE})"

    def test_what_cannot_be_read_is_not_put_in(self, view, editor):
        type_into(view.settings["since"].widget, "whenever")
        assert view.rows["since"].problem() != ""
        assert editor.text() == TEXT

    def test_a_name_nobody_bears(self, view, editor):
        type_into(view.subject, "Nowhere")
        assert "Choose" in view.subject.problem()
        assert editor.text() == TEXT

    def test_nothing_is_changed_in_the_trash(self, view, editor, page):
        page.detail.writing.set_locked(is_locked=True)
        stand_on(editor, EVENTS)
        stand_on(editor, TILES)
        assert view.settings["limit"].widget.entry.isReadOnly()
        assert view.subject.entry.isReadOnly()


def test_show_in_preview_goes_there(view, page, qtbot):
    preview = page.detail.preview
    qtbot.waitUntil(lambda: preview.view.page_count > 0, timeout=30000)
    QTest.mouseClick(view.preview_button, Qt.MouseButton.LeftButton)
    assert page.detail.beside.shown == "preview"
    assert preview.view.page == 1
