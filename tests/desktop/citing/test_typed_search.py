"""Letters typed into a source select the sentence that has them, however far down it stands."""

from PySide6.QtCore import Qt

from tests.desktop.citing.conftest import ALT


def reading(desk):
    desk.read()
    desk.key(Qt.Key.Key_PageUp, ALT)
    return desk.view.pane.reader


def test_the_sentence_with_the_letters_is_selected_and_cited(desk):
    reader = reading(desk)
    desk.type("re")
    assert reader.view.selected().of(reader.view.text).startswith("“We will not reopen")
    assert reader.seeking.shown.words == "Sought: re"
    desk.cite()
    assert "We will not reopen it" in desk.editor.toPlainText()
    assert not reader.seeking.shown.isVisible()
    desk.type("orsenna")
    assert reader.view.selected().of(reader.view.text) == "Orsenna has closed the bridge."


def test_what_is_not_there_is_said_and_nothing_moves(desk):
    reader = reading(desk)
    desk.type("ada x")
    assert reader.seeking.shown.words == "Not in this text: ada x"
    assert "Ada Lind" in reader.view.selected().of(reader.view.text)
    desk.key(Qt.Key.Key_Backspace)
    desk.key(Qt.Key.Key_Backspace)
    assert reader.seeking.shown.words == "Sought: ada"


def test_enter_goes_to_the_next_sentence_and_round(desk):
    reader = reading(desk)
    first = reader.view.selected()
    desk.type("e")
    assert reader.view.selected() == first
    desk.key(Qt.Key.Key_Return)
    assert reader.view.selected().start > first.start
    desk.key(Qt.Key.Key_Return)
    assert reader.view.selected() == first


def test_another_key_ends_it_and_a_space_alone_seeks_nothing(desk):
    reader = reading(desk)
    desk.type("ada")
    desk.key(Qt.Key.Key_Left)
    assert reader.seeking.words == ""
    desk.key(Qt.Key.Key_Space)
    assert reader.seeking.words == ""
    desk.type("o")
    desk.key(Qt.Key.Key_Escape)
    assert desk.editor.hasFocus()
    assert not reader.seeking.shown.isVisible()
