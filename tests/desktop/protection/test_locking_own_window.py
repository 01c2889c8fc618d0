"""A briefing in a window of its own is locked with the library: what is typed there is kept."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from briefing.desktop.navigation import Place
from briefing.domain.briefings import Briefing, Draft

CTRL = Qt.KeyboardModifier.ControlModifier


def test_it_goes_with_the_window_of_the_library_and_what_is_typed_is_stored(
    begin, encrypted, hand, qtbot
):
    program = begin(encrypted)
    window = hand.unlock(program)
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    editor = window.pages.page.detail.writing.field("draft").editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.AltModifier)
    (own,) = window.pages.own_windows.open_ones
    qtbot.waitUntil(own.isActiveWindow)
    typed = own.page.detail.writing.field("draft").editor
    QTest.keyClicks(typed, "Typed before the lock. ")
    QTest.keyClick(typed, Qt.Key.Key_L, CTRL)
    seen = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert seen == [program.window]
    qtbot.waitUntil(lambda: not isValid(own) and not isValid(window))
    again = hand.unlock(program)
    (draft,) = again.desk.session.library.all(Draft, briefing_id=briefing.id)
    assert "Typed before the lock." in draft.text
