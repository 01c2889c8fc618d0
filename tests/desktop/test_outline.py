"""The outline beside the text: going to a heading, and moving sections by keys and by dragging."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from briefing.desktop.editor.outline import OutlineView
from briefing.desktop.editor.outline_tree import OutlineEntry
from briefing.desktop.navigation import Place
from briefing.domain.briefings import Briefing, Draft
from briefing.text.spans import Span

ALT = Qt.KeyboardModifier.AltModifier
KILLED = "019a73bb-9c00-7000-800e-000000000001"
TEXT = (
    f"# Crossing\n\nAt least [242](figure:{KILLED}).\n\n## By night 😀\n\nClosed.\n\n"
    "# Bridges\n\nTwo of them.\n"
)


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
    editor.setFocus()
    editor.selectAll()
    editor.insert(TEXT)
    return editor


@pytest.fixture
def outline(page, editor) -> OutlineView:
    return page.detail.beside.show_tab("outline")


def shown(outline: OutlineView) -> list[tuple[str, int, str]]:
    return [(entry.text, entry.level, entry.title) for entry in outline.tree.entries]


def press(outline: OutlineView, number: int, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    outline.tree.setFocus()
    outline.tree.choose("draft", number)
    QTest.keyClick(outline.tree, key, modifiers)


class TestShown:
    def test_are_the_texts_with_their_headings_below(self, outline):
        assert shown(outline) == [
            ("bottom_line", 0, "Bottom line"),
            ("draft", 0, "Text"),
            ("draft", 1, "Crossing"),
            ("draft", 2, "By night 😀"),
            ("draft", 1, "Bridges"),
        ]
        text = outline.tree.topLevelItem(1)
        assert text.childCount() == 2
        assert text.child(0).child(0).text(0) == "By night 😀"
        role = Qt.ItemDataRole.AccessibleTextRole
        assert text.child(0).child(0).data(0, role) == "By night 😀, level 2"
        assert outline.hint.isHidden()

    def test_without_headings_it_says_how_to_make_one(self, outline, editor, qtbot):
        editor.selectAll()
        editor.insert("Words")
        qtbot.waitUntil(lambda: len(outline.tree.entries) == 2)
        assert outline.hint.isVisible()
        assert "“# ”" in outline.hint.text()

    def test_follows_what_is_typed(self, outline, editor, qtbot):
        editor.setFocus()
        editor.select(Span(len(TEXT), len(TEXT)))
        QTest.keyClicks(editor, "# Ferries")
        qtbot.waitUntil(lambda: outline.tree.entries[-1].title == "Ferries")

    def test_the_section_of_the_cursor_is_marked(self, outline, editor, qtbot):
        editor.setFocus()
        editor.select(Span(TEXT.index("Closed"), 0))
        qtbot.waitUntil(lambda: outline.tree.current == ("draft", 1))
        assert outline.tree.chosen() == OutlineEntry("draft", 1, 2, "By night 😀")
        editor.select(Span(TEXT.index("Two of"), 0))
        qtbot.waitUntil(lambda: outline.tree.current == ("draft", 2))

    def test_the_other_briefing_has_its_own(self, outline, page):
        page.detail.show_briefing(None)
        assert outline.tree.entries == ()


class TestGoing:
    def test_by_enter(self, outline, editor):
        press(outline, 2, Qt.Key.Key_Return)
        assert editor.hasFocus()
        assert editor.cursor_line()[1] == "# Bridges"

    def test_by_click(self, outline, editor):
        item = outline.tree.topLevelItem(1).child(0).child(0)
        place = outline.tree.visualItemRect(item).center()
        QTest.mouseClick(outline.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert editor.cursor_line()[1] == "## By night 😀"

    def test_to_a_part_of_the_template(self, outline, page):
        outline.tree.setFocus()
        outline.tree.choose("bottom_line", -1)
        QTest.keyClick(outline.tree, Qt.Key.Key_Return)
        assert page.detail.writing.field("bottom_line").editor.hasFocus()


class TestMoving:
    def test_a_section_by_keys_is_one_step_of_undo(self, outline, editor):
        press(outline, 0, Qt.Key.Key_Down, ALT)
        assert editor.text() == (
            "# Bridges\n\nTwo of them.\n\n"
            f"# Crossing\n\nAt least [242](figure:{KILLED}).\n\n## By night 😀\n\nClosed.\n"
        )
        assert outline.tree.chosen().title == "Crossing"
        assert len(editor.chips()) == 1
        editor.undo()
        assert editor.text() == TEXT

    @pytest.mark.parametrize("words", ["Closed", "Two of", "At least"])
    def test_the_cursor_stays_at_its_words_and_the_mark_with_it(
        self, outline, editor, qtbot, words
    ):
        editor.select(Span(TEXT.index(words), 0))
        key = outline.tree.current if not outline.refresh() else None
        title = next(e.title for e in outline.tree.entries if (e.text, e.number) == key)
        press(outline, 0, Qt.Key.Key_Down, ALT)
        assert editor.cursor_line()[1].startswith(words)
        now = next(e for e in outline.tree.entries if e.text == "draft" and e.title == title)
        assert outline.tree.current == ("draft", now.number)
        press(outline, now.number, Qt.Key.Key_Right, ALT)
        assert editor.cursor_line()[1].startswith(words)

    def test_up_again(self, outline, editor):
        press(outline, 0, Qt.Key.Key_Down, ALT)
        QTest.keyClick(outline.tree, Qt.Key.Key_Up, ALT)
        assert editor.text() == TEXT

    def test_the_window_stays_where_it_is(self, outline, page):
        place = page.desk.navigator.place
        press(outline, 2, Qt.Key.Key_Left, ALT)
        assert page.desk.navigator.place == place

    def test_a_level_deeper_and_back(self, outline, editor):
        press(outline, 2, Qt.Key.Key_Right, ALT)
        assert "\n## Bridges\n" in editor.text()
        assert outline.tree.chosen() == OutlineEntry("draft", 2, 2, "Bridges")
        QTest.keyClick(outline.tree, Qt.Key.Key_Left, ALT)
        assert editor.text() == TEXT

    def test_it_is_stored_as_typing_is(self, outline, page, qtbot):
        press(outline, 2, Qt.Key.Key_Up, ALT)
        library, id = page.desk.session.library, page.detail.briefing.id
        qtbot.waitUntil(
            lambda: library.all(Draft, briefing_id=id)[0].text.startswith("# Bridges"), timeout=2000
        )

    def test_by_dragging(self, outline, editor):
        tree = outline.tree
        item, target = tree.topLevelItem(1).child(1), tree.topLevelItem(1).child(0)
        tree.setCurrentItem(item)
        top = tree.visualItemRect(target)
        drop(tree, QPoint(top.center().x(), top.top() + 1))
        assert editor.text().startswith("# Bridges\n\nTwo of them.\n\n# Crossing")
        editor.undo()
        assert editor.text() == TEXT

    def test_nothing_moves_in_the_trash(self, outline, page, editor):
        page.detail.trash()
        page.detail.writing.set_locked(is_locked=True)
        page.detail.beside.show_briefing(page.detail.briefing)
        press(outline, 2, Qt.Key.Key_Up, ALT)
        assert editor.text() == TEXT


def drop(tree, at: QPoint) -> None:
    """Drop the chosen entry at a place of the tree, by the event a drag ends with."""
    data = tree.model().mimeData([tree.currentIndex()])
    move, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(at), move, data, button, Qt.KeyboardModifier.NoModifier)
    tree.dropEvent(event)
