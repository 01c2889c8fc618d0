"""What other programs copied comes into a text as CommonMark, by the keys of the window."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from briefing.desktop.navigation import Place
from briefing.domain.briefings import Briefing, Draft

KILLED = "019a73bb-9c00-7000-800e-000000000001"
REFERENCE = f"[at least 242](figure:{KILLED})"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(begin, sample):
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


@pytest.fixture
def editor(page):
    editor = page.detail.writing.field("draft").editor
    editor.setFocus()
    editor.selectAll()
    editor.insert("")
    return editor


def copy(text: str, html: str = "", other: str = "") -> None:
    """What another program puts on the clipboard."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    if other:
        data.setData(other, b"x")
    QGuiApplication.clipboard().setMimeData(data)


def paste(editor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_V, CONTROL)


HTML = "<h2>Talks</h2><p>The <b>first</b> round # 1</p><script>x</script>"


def test_what_is_formatted_comes_in_as_commonmark_in_one_step(editor):
    copy("Talks The first round # 1", HTML)
    paste(editor)
    assert editor.text() == "## Talks\n\nThe **first** round # 1"
    editor.undo()
    assert editor.text() == ""


def test_it_stands_apart_from_the_text_around_it(editor):
    editor.insert("Before")
    copy("x", "<ul><li>One</li><li>Two</li></ul>")
    paste(editor)
    assert editor.text() == "Before\n\n- One\n- Two"


def test_footnotes_take_numbers_that_are_free(editor):
    editor.insert("Known[^1].\n\n[^1]: Of the text.\n\nThen: ")
    copy(
        "Shut1.",
        '<p>Shut<a href="#sdfootnote1sym"><sup>1</sup></a>.</p><p>So.</p><div id="sdfootnote1">'
        '<p><a href="#sdfootnote1anc">1</a>Port log.</p></div>',
    )
    paste(editor)
    assert editor.text().endswith("Then: \n\nShut[^2].\n\nSo.\n\n[^2]: Port log.")


def test_the_number_of_a_footnote_that_is_pasted_over_is_free(editor):
    editor.insert("Known[^1].\n\n[^1]: Of the text.")
    editor.selectAll()
    copy(
        "Shut1.",
        '<p>Shut<a href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1">'
        '<p><a href="#sdfootnote1anc">1</a>Port log.</p></div>',
    )
    paste(editor)
    assert editor.text() == "Shut[^1].\n\n[^1]: Port log."


def test_control_shift_v_puts_the_words_in_alone(editor):
    copy("Talks\r\nThe first", HTML)
    QTest.keyClick(editor, Qt.Key.Key_V, CONTROL | SHIFT)
    assert editor.text() == "Talks\nThe first"


def test_the_menu_offers_it_too(editor):
    from PySide6.QtWidgets import QMenu

    copy("Talks", HTML)
    menu = QMenu()
    for layer in editor._layers:
        layer.fill_menu(menu, 0)
    action = next(one for one in menu.actions() if one.text() == "Paste as plain text")
    action.trigger()
    assert editor.text() == "Talks"


def test_text_with_our_links_stays_letter_by_letter(editor):
    copy(f"*So* {REFERENCE} # x", f"<p>*So* {REFERENCE} # x</p>")
    paste(editor)
    assert editor.text() == f"*So* {REFERENCE} # x"
    assert len(editor.chips()) == 1


def test_what_a_code_editor_colours_is_plain_text(editor):
    copy("# Title", "<div style='color:red'># Title</div>", "vscode-editor-data")
    paste(editor)
    assert editor.text() == "# Title"


def test_within_code_it_is_plain_text(editor):
    editor.insert("```\n\n```")
    cursor = editor.textCursor()
    cursor.setPosition(4)
    editor.setTextCursor(cursor)
    copy("a *b*", "<p>a *b*</p>")
    paste(editor)
    assert editor.text() == "```\na *b*\n```"


def test_pictures_alone_give_their_text(editor):
    copy("plain", "<img src='https://example.org/a.png'>")
    paste(editor)
    assert editor.text() == "plain"


def test_too_much_is_plain_text(editor, monkeypatch):
    copy("plain", "<p><b>formatted</b></p>" + "<i></i>" * 800_000)
    paste(editor)
    assert editor.text() == "plain"


class TestALargePage:
    HTML = "<p>A <b>bold</b> word.</p>" * 1700

    def test_is_read_beside_and_put_in_where_the_cursor_was(self, editor, qtbot):
        editor.insert("Before and after")
        cursor = editor.textCursor()
        cursor.setPosition(6)
        editor.setTextCursor(cursor)
        copy("plain", self.HTML)
        paste(editor)
        assert editor.text() == "Before and after"
        cursor.setPosition(16)
        editor.setTextCursor(cursor)
        QTest.keyClicks(editor, "!")
        qtbot.waitUntil(lambda: "bold" in editor.text(), timeout=20_000)
        assert editor.text().startswith("Before\n\nA **bold** word.\n\nA **bold**")
        assert editor.text().endswith("A **bold** word.\n\n and after!")
        assert editor.textCursor().atEnd()

    def test_however_large_it_comes_in_whole_and_in_order_over_what_is_selected(
        self, editor, qtbot
    ):
        words = [f"Paragraph {n} of a page." for n in range(3000)]
        editor.insert("Before")
        editor.selectAll()
        copy("plain", "".join(f"<p>{each}</p>" for each in words))
        paste(editor)
        qtbot.waitUntil(lambda: "2999" in editor.text() and not editor.isReadOnly())
        assert editor.text() == "\n\n".join(words)
        QTest.keyClicks(editor, "!")
        assert editor.text().endswith("of a page.!")

    def test_leaves_what_is_typed_at_its_place_meanwhile(self, editor, qtbot):
        editor.insert("Before ")
        copy("plain", self.HTML)
        paste(editor)
        QTest.keyClicks(editor, "typed")
        qtbot.waitUntil(lambda: "bold" in editor.text(), timeout=20_000)
        assert editor.text().startswith("Before")
        assert editor.text().endswith("A **bold** word.\n\ntyped")

    def test_does_not_come_into_another_briefing(self, page, editor, qtbot):
        library = page.desk.session.library
        copy("plain", self.HTML)
        paste(editor)
        other = next(one for one in library.all(Briefing) if one.id != page.detail.briefing.id)
        page.desk.navigator.go(Place("briefings", "briefing", other.id))
        shown = editor.text()
        with qtbot.waitSignal(page.desk.notices.given, timeout=20_000) as told:
            pass
        assert "another text is shown" in told.args[0].sentence
        assert editor.text() == shown


class TestAVeryLongText:
    TEXT = f"A line with {REFERENCE}.\n\n" * 3000

    def test_comes_in_piece_by_piece_as_one_step(self, editor, qtbot):
        editor.insert("Before ")
        copy(self.TEXT)
        paste(editor)
        assert editor.isReadOnly()
        assert len(editor.text()) < len(self.TEXT)
        qtbot.waitUntil(lambda: not editor.isReadOnly(), timeout=20_000)
        assert editor.text() == "Before " + self.TEXT
        assert len(editor.chips()) == 3000
        assert editor.textCursor().atEnd()
        editor.undo()
        assert editor.text() == "Before "

    def test_is_whole_before_another_briefing_is_shown(self, page, editor):
        library, briefing = page.desk.session.library, page.detail.briefing
        copy(self.TEXT)
        paste(editor)
        other = next(one for one in library.all(Briefing) if one.id != briefing.id)
        page.desk.navigator.go(Place("briefings", "briefing", other.id))
        assert library.all(Draft, briefing_id=briefing.id)[0].text == self.TEXT
        assert not editor.isReadOnly()
