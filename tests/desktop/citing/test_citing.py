"""A source is read beside the text; one key puts its words there, with their passage."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from briefing.domain.edits import Edit
from briefing.domain.events import Event
from briefing.domain.sources import Evidence, Excerpt
from briefing.text.spans import Span
from tests.desktop.citing.conftest import ALT, CONTROL, SHIFT, WORDS


def the_excerpt(desk) -> Excerpt:
    (excerpt,) = desk.library.all(Excerpt)
    return excerpt


def test_the_sources_of_the_issue_are_read_beside_the_text_the_newest_first(desk):
    desk.read()
    assert desk.view.pane.reader.view.hasFocus()
    assert desk.view.head.chooser.typed() == "Talks go on"
    assert desk.view.head.detail.text() == "1 of 3"
    desk.key(Qt.Key.Key_PageDown, ALT)
    assert desk.view.pane.reader.view.text.startswith("At least 40 trucks")
    desk.key(Qt.Key.Key_PageUp, ALT)
    desk.key(Qt.Key.Key_PageUp, ALT)
    assert desk.view.head.chooser.typed() == "Bridge closed"
    desk.key(Qt.Key.Key_Escape)
    assert desk.editor.hasFocus()


def test_any_source_of_the_library_can_be_chosen_by_its_title(desk):
    desk.read()
    chooser = desk.view.head.chooser
    chooser.entry.setFocus()
    chooser.entry.selectAll()
    desk.type("something else")
    desk.key(Qt.Key.Key_Return)
    assert desk.view.pane.versions == ()
    assert chooser.typed() == "About something else"
    assert desk.view.head.detail.text() == ""


def test_the_sentence_at_the_cursor_is_quoted_in_the_text_and_one_undo_takes_it_all(desk):
    desk.read()
    desk.cite()
    excerpt = the_excerpt(desk)
    quoted = f"{WORDS}[“Talks go on in the capital.”](excerpt:{excerpt.id})"
    assert desk.stored() == desk.editor.text() == quoted
    assert desk.library.undo_label() == "Cite “Talks go on in the capital.”"
    assert desk.view.pane.reader.view.hasFocus()
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert desk.stored() == desk.editor.text() == WORDS
    assert not desk.library.all(Excerpt)


def test_quotations_stand_apart_and_who_said_quoted_words_is_named(desk):
    desk.read()
    desk.key(Qt.Key.Key_PageUp, ALT)
    desk.next_sentence()
    desk.cite()
    desk.key(Qt.Key.Key_Up, ALT)
    desk.cite()
    assert desk.editor.toPlainText() == (
        "Begin. “‘We will not reopen it,’ Ada Lind said.” “Orsenna has closed the bridge.”"
    )
    view = desk.view.pane.reader.view
    words = "“We will not reopen it,”"
    start = view.text.index(words)
    view.select(Span(start, start + len(words)))
    desk.cite()
    assert desk.editor.toPlainText().endswith("bridge.” Ada Lind said: “We will not reopen it,”")


def test_pressed_again_the_words_are_written_anew_and_keep_their_passage(desk):
    desk.read()
    desk.cite()
    desk.cite()
    assert desk.editor.hasFocus()
    assert desk.editor.selected_words() == "Talks go on in the capital."
    assert the_excerpt(desk).kind == "paraphrase"
    desk.type("They still talk")
    desk.key(Qt.Key.Key_End)
    desk.type(", daily.")
    link = f"[They still talk](excerpt:{the_excerpt(desk).id})"
    assert desk.editor.text() == f"{WORDS}{link}, daily."
    desk.read()
    desk.view.pane.reader.view.setFocus()
    desk.page.leave()
    assert desk.stored() == desk.editor.text()


def test_own_words_end_with_their_sentence(desk):
    desk.read()
    desk.cite()
    desk.cite()
    desk.type("Mr. Lind says they talk. Nobody went.")
    link = f"[Mr. Lind says they talk.](excerpt:{the_excerpt(desk).id})"
    assert desk.editor.text() == f"{WORDS}{link} Nobody went."


def test_both_presses_are_one_step_of_the_library_and_of_the_text(desk):
    desk.read()
    desk.cite()
    desk.cite()
    desk.editor.undo()
    assert desk.editor.text() == WORDS
    desk.editor.redo()
    desk.page.leave()
    desk.window.desk.session.undo()
    assert desk.stored() == WORDS
    assert not desk.library.all(Excerpt)


def test_undo_within_the_text_takes_the_passage_too_and_redo_brings_it_back(desk):
    desk.read()
    desk.cite()
    excerpt = the_excerpt(desk)
    cited = desk.editor.text()
    desk.editor.setFocus()
    desk.type("Then.")
    desk.page.leave()
    for _ in "word", "citation":
        desk.key(Qt.Key.Key_Z, CONTROL)
    desk.page.leave()
    assert (desk.stored(), desk.library.all(Excerpt)) == (WORDS, [])
    desk.editor.setFocus()
    desk.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    desk.page.leave()
    assert desk.stored() == cited
    assert desk.library.all(Excerpt) == [excerpt]


def test_the_window_s_undo_after_that_of_the_text_brings_both_back(desk):
    desk.read()
    desk.cite()
    excerpt, cited = the_excerpt(desk), desk.editor.text()
    desk.editor.undo()
    desk.page.leave()
    assert not desk.library.all(Excerpt)
    desk.window.desk.session.undo()
    assert desk.stored() == desk.editor.text() == cited
    assert desk.library.all(Excerpt) == [excerpt]


def test_a_passage_stays_that_a_record_rests_on_or_that_was_taken_out_by_hand(desk):
    desk.read()
    desk.cite()
    excerpt = the_excerpt(desk)
    desk.editor.selectAll()
    desk.editor.textCursor().removeSelectedText()
    desk.page.leave()
    assert (desk.stored(), desk.library.all(Excerpt)) == ("", [excerpt])
    desk.editor.undo()
    event = Event(title="Talks")
    backed = Evidence(record_kind="event", record_id=event.id, excerpt_id=excerpt.id)
    desk.window.desk.session.do("File", Edit(None, event), Edit(None, backed))
    desk.editor.undo()
    desk.page.leave()
    assert (desk.stored(), desk.library.all(Excerpt)) == (WORDS, [excerpt])


def test_after_other_words_were_typed_the_same_passage_is_quoted_once_more(desk):
    desk.read()
    desk.cite()
    desk.key(Qt.Key.Key_Escape)
    desk.type(".")
    desk.read()
    desk.cite()
    assert desk.editor.text().count("excerpt:") == 2
    assert len(desk.library.all(Excerpt)) == 1


def test_the_button_over_the_source_cites_what_is_selected(desk):
    desk.read()
    QTest.mouseClick(desk.view.head.cite_button, Qt.MouseButton.LeftButton)
    assert "“Talks go on in the capital.”" in desk.editor.toPlainText()
    assert desk.view.pane.reader.view.hasFocus()


def test_the_key_in_the_text_brings_the_source_first(desk):
    desk.cite()
    assert desk.view.pane.reader.view.hasFocus()
    assert not desk.library.all(Excerpt)


def test_words_that_may_not_be_printed_are_cited_in_own_words_on_the_second_press(desk):
    source = desk.records["Talks go on"]
    held = replace(source, handling="not_for_attribution")
    desk.window.desk.session.do("Edit source", Edit(source, held))
    desk.read()
    desk.cite()
    assert "may not be quoted" in desk.window.frame.message_bar.words.text()
    assert desk.editor.text() == WORDS
    desk.cite()
    assert desk.editor.selected_words() == "Talks go on in the capital."


def test_in_the_source_the_keys_of_findings_go_over_its_marks(desk):
    desk.read()
    desk.cite()
    desk.key(Qt.Key.Key_F8)
    assert QApplication.focusWidget() in desk.view.pane.reader.tiles


def test_a_passage_of_the_text_opens_beside_it(desk):
    desk.read()
    desk.cite()
    desk.key(Qt.Key.Key_PageDown, ALT)
    desk.page.detail.sources.open_passage(the_excerpt(desk).id)
    assert desk.view.head.chooser.typed() == "Talks go on"
    assert desk.window.desk.navigator.place.page == "briefings"


def test_the_menu_of_a_link_shows_its_passage_beside_the_text(desk):
    desk.read()
    desk.cite()
    desk.page.detail.beside.show_tab("preview")
    menu = QMenu()
    position = desk.editor.document().characterCount() - 3
    desk.page.detail.writing.field("draft").visits.fill_menu(menu, position)
    (action,) = (one for one in menu.actions() if one.text() == "Show the source passage")
    action.trigger()
    assert desk.page.detail.beside.shown == "source"
    assert desk.view.pane.reader.view.text.startswith("Talks go on")


def test_from_the_page_of_sources_it_goes_to_the_end_of_the_briefing_opened_last(desk):
    desk.window.desk.navigator.go_to_record("source", desk.records["Talks go on"].id)
    sources = desk.window.pages.page
    sources.text.reader.setFocus()
    desk.next_sentence()
    desk.key(Qt.Key.Key_C, CONTROL | SHIFT)
    excerpt = the_excerpt(desk)
    said = f"[“Talks go on in the capital.”](excerpt:{excerpt.id})"
    assert desk.stored() == f"{WORDS}\n\n{said}"
    assert "Cited at the end of “Bridge brief”" in desk.window.frame.message_bar.words.text()
    desk.key(Qt.Key.Key_C, CONTROL | SHIFT)
    assert desk.window.pages.page is desk.page
    assert desk.editor.selected_words() == "Talks go on in the capital."
    desk.type("They talk")
    assert desk.editor.text() == f"{WORDS}\n\n[They talk](excerpt:{excerpt.id})"
    desk.page.leave()
    desk.window.desk.session.undo()
    desk.window.desk.session.undo()
    assert desk.stored() == WORDS


def test_without_a_briefing_opened_that_is_said(desk, begin):
    navigator = desk.window.desk.navigator
    while navigator.can_go_back:
        navigator.back()
    navigator.go_to_record("source", desk.records["Talks go on"].id)
    desk.window.pages.page.text.reader.setFocus()
    desk.next_sentence()
    desk.key(Qt.Key.Key_C, CONTROL | SHIFT)
    assert "Open the briefing first" in desk.window.frame.message_bar.words.text()
    assert not desk.library.all(Excerpt)
