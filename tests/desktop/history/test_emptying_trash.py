"""The trash is emptied after a dialog that says what goes, what stays and what cannot be undone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from briefing.desktop.navigation import Place
from briefing.desktop.pages.trash_emptying import EmptyingDialog
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit
from briefing.domain.judgements import Gap
from briefing.domain.positions import Position
from briefing.domain.sources import Source, SourceText, text_sha256


@pytest.fixture
def window(begin, sample) -> Window:
    shown = begin(sample).window
    assert isinstance(shown, Window)
    shown.desk.navigator.go(Place("trash"))
    return shown


def dialog_of(window: Window, qtbot) -> EmptyingDialog:
    qtbot.mouseClick(window.pages.page.empty_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(EmptyingDialog)
    assert isinstance(dialog, EmptyingDialog)
    QApplication.processEvents()
    return dialog


def words_of(dialog: EmptyingDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def trash(window: Window, *records) -> None:
    window.desk.session.do("Trash", *trash_edits(records))


def test_an_empty_trash_has_no_button_to_empty_it(window):
    assert not window.pages.page.empty_button.isVisible()


def test_what_goes_is_counted_and_comes_back_with_undo(window, qtbot):
    library = window.desk.session.library
    gap = Gap(question="Who pays?", why_it_matters="", where_to_look="", status="open")
    window.desk.session.do("Add gap", Edit(None, gap))
    trash(window, gap)
    dialog = dialog_of(window, qtbot)
    assert "1 record leaves the library.\nGaps (1)" in words_of(dialog)
    assert "This can be undone." in words_of(dialog)
    qtbot.mouseClick(dialog.empty_button, Qt.MouseButton.LeftButton)
    assert library.find(Gap, gap.id) is None
    assert not window.pages.page.empty_button.isVisible()
    window.desk.session.undo()
    assert library.find(Gap, gap.id) is not None


def test_what_others_name_stays_and_is_told_with_them(window, qtbot):
    library = window.desk.session.library
    position = library.all(Position)[0]
    actor = library.find(Actor, position.actor_id)
    assert actor is not None
    trash(window, actor)
    dialog = dialog_of(window, qtbot)
    words = words_of(dialog)
    assert "Nothing can go" in words
    assert "1 record stays in the trash" in words
    assert actor.name in words
    assert "position “" in words
    assert not dialog.empty_button.isEnabled()


def test_that_a_text_is_erased_for_good_is_said_before_and_at_undo(window, qtbot):
    session = window.desk.session
    source = Source(type="report", title="Field note")
    text = SourceText(source_id=source.id, version=1, text="Dawn.", sha256=text_sha256("Dawn."))
    session.do("Add source", Edit(None, source), Edit(None, text))
    trash(window, source, text)
    dialog = dialog_of(window, qtbot)
    assert "This cannot be undone: 1 text and 0 files are erased" in words_of(dialog)
    qtbot.mouseClick(dialog.empty_button, Qt.MouseButton.LeftButton)
    assert session.library.find(Source, source.id) is None
    with pytest.raises(Exception, match="erased when the trash was emptied"):
        session.undo()


def test_cancel_is_what_enter_does(window, qtbot):
    gap = window.desk.session.library.all(Gap)[0]
    trash(window, gap)
    dialog = dialog_of(window, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert window.desk.session.library.find(Gap, gap.id) is not None


def test_what_was_trashed_together_is_restored_together(window, qtbot):
    session = window.desk.session
    source = Source(type="report", title="Field note")
    text = SourceText(source_id=source.id, version=1, text="Dawn.", sha256=text_sha256("Dawn."))
    session.do("Add source", Edit(None, source), Edit(None, text))
    trash(window, source, text)
    page = window.pages.page
    window.desk.navigator.go(Place("trash", "source", source.id))
    qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    assert session.library.find(SourceText, text.id) == text
    assert session.library.find(Source, source.id) == replace(source)
