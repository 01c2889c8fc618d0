"""A text that the library does not take is told at the foot until it is stored, also elsewhere."""

import pytest
from PySide6.QtCore import Qt

from briefing.desktop.navigation import Place
from briefing.desktop.window import Window
from briefing.domain.briefings import Briefing
from briefing.domain.judgements import Gap
from briefing.domain.messages import message
from briefing.store.errors import DiskFull
from briefing.store.library import Library


@pytest.fixture
def full_disk(monkeypatch) -> pytest.MonkeyPatch:
    """The disk takes nothing until it is let go."""

    def refuse(*_arguments: object, **_more: object) -> None:
        raise DiskFull(message("The disk is full."))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Library, "apply", refuse)
        yield patch


@pytest.fixture
def window(begin, sample) -> Window:
    shown = begin(sample).window
    assert isinstance(shown, Window)
    shown.desk.navigator.go(Place("gaps"))
    return shown


def typed(window: Window, qtbot, words: str) -> Gap:
    """Types into the question of the first gap and leaves the page."""
    page = window.pages.page
    entry = page.detail.form.editors["question"].entry
    entry.setFocus()
    qtbot.keyClick(entry, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(entry, words)
    gap = page.detail.record
    window.desk.navigator.go(Place("events"))
    return gap


def test_it_is_told_on_every_page_and_stored_when_the_disk_has_room(window, full_disk, qtbot):
    gap = typed(window, qtbot, "Who pays?")
    line = window.frame.status_line
    assert line.waiting.isVisible()
    assert line.waiting.text() == "1 text is not stored"
    qtbot.mouseClick(line.again, Qt.MouseButton.LeftButton)
    assert line.waiting.isVisible()
    full_disk.undo()
    qtbot.mouseClick(line.again, Qt.MouseButton.LeftButton)
    assert window.desk.session.library.find(Gap, gap.id).question == "Who pays?"
    assert not line.waiting.isVisible()
    assert not line.again.isVisible()


def test_a_text_that_its_preview_wants_stored_first_is_told_too(window, full_disk, qtbot):
    briefing = window.desk.session.library.all(Briefing)[0]
    window.desk.navigator.go_to_record("briefing", briefing.id)
    detail = window.pages.page.detail
    field = detail.writing.field("draft")
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, "Mapagi")
    detail.preview.previewing.wanted.emit()  # before the pause after which it stores by itself
    line = window.frame.status_line
    assert line.waiting.text() == "1 text is not stored"
    assert field.keeper.problem.template == "The disk is full."
    full_disk.undo()
    qtbot.mouseClick(line.again, Qt.MouseButton.LeftButton)
    assert not line.waiting.isVisible()
    assert "Mapagi" in field.keeper.place.stored()


def test_the_window_asks_before_it_closes(window, full_disk, given_doors, qtbot):
    typed(window, qtbot, "Who pays?")
    given_doors.is_sure = False
    assert not window.close()
    assert "The disk is full. 1 text is not in the library." in given_doors.asked[-1]
    full_disk.undo()
    assert window.close()


def test_of_a_text_of_a_briefing_it_is_said_that_it_comes_back(
    window, full_disk, given_doors, qtbot
):
    briefing = window.desk.session.library.all(Briefing)[0]
    window.desk.navigator.go_to_record("briefing", briefing.id)
    field = window.pages.page.detail.writing.field("draft")
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, "Mapagi")
    given_doors.is_sure = False
    assert not window.close()
    assert "is kept beside it and comes back" in given_doors.asked[-1]
    assert "lost" not in given_doors.asked[-1]
    full_disk.undo()
    assert window.close()


def test_a_date_that_cannot_be_read_is_told_too_but_holds_nobody(window, given_doors, qtbot):
    window.desk.navigator.go(Place("events"))
    page = window.pages.page
    entry = page.detail.form.editors["start"].entry
    entry.setFocus()
    qtbot.keyClick(entry, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(entry, "Blursday")
    window.desk.navigator.go(Place("gaps"))
    line = window.frame.status_line
    assert line.waiting.text() == "1 text is not stored"
    qtbot.mouseClick(line.again, Qt.MouseButton.LeftButton)
    assert window.desk.navigator.place.page == "events"
    assert window.close()
    assert given_doors.asked == []
