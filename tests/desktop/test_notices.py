"""A notice goes when it was there long enough to be read; a problem stays; both are read aloud."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from briefing.desktop.notices import Notice, NoticeAction, Notices
from briefing.desktop.widgets import message_bar
from briefing.desktop.widgets.message_bar import MessageBar

SHORT = 30


@pytest.fixture
def bar(theme, show, monkeypatch) -> MessageBar:
    monkeypatch.setattr(message_bar, "_LOOKING_MS", SHORT)
    shown = MessageBar(theme)
    show(QLineEdit(), shown)
    return shown


@pytest.fixture
def show(qtbot):
    from PySide6.QtWidgets import QVBoxLayout

    windows: list[QWidget] = []

    def shown(*widgets: QWidget) -> None:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(600, 300)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()

    return shown


@pytest.fixture
def aloud(monkeypatch) -> list[str]:
    """What Qt is asked to have read aloud."""
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    return said


def test_a_notice_goes_by_itself(bar, qtbot):
    bar.say("The matrix is copied.", "plain", lasts=SHORT)
    assert bar.isVisible()
    qtbot.waitUntil(bar.isHidden)


def test_a_problem_stays_until_it_is_closed(bar, qtbot):
    bar.say("Something is noted.", "plain", lasts=SHORT)
    bar.say("The disk is full.", "danger")
    qtbot.wait(4 * SHORT)
    assert bar.isVisible()
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_a_notice_stays_while_the_focus_is_on_it(bar, qtbot):
    bar.say("It is ready.", "ok", [("Open", lambda: None)], lasts=SHORT)
    bar.close_button.setFocus()
    qtbot.wait(4 * SHORT)
    assert bar.isVisible()
    bar.window().findChild(QLineEdit).setFocus()
    qtbot.waitUntil(bar.isHidden)


def test_a_notice_does_not_move_the_page_under_a_pointer_that_moves(bar, qtbot, monkeypatch):
    asked: list[int] = []

    def moved() -> QPoint:
        asked.append(len(asked))
        return QPoint(len(asked), 0)

    with monkeypatch.context() as moving:
        moving.setattr(QCursor, "pos", moved)
        bar.say("It is ready.", "ok", lasts=SHORT)
        qtbot.waitUntil(lambda: len(asked) > 5)
        assert bar.isVisible()
    qtbot.waitUntil(bar.isHidden)


def test_a_notice_is_not_missed_behind_a_dialog(bar, qtbot):
    dialog = QDialog(bar.window())
    dialog.open()
    bar.say("The library is protected.", "ok", lasts=SHORT)
    qtbot.wait(4 * SHORT)
    assert bar.isVisible()
    dialog.accept()
    qtbot.waitUntil(bar.isHidden)


def test_tab_reaches_the_buttons_of_a_notice_where_they_are_read(bar):
    before = bar.window().findChild(QLineEdit)
    bar.say("It is damaged.", "danger", [("Read", lambda: None), ("Restore", lambda: None)])
    before.setFocus()
    reached = []
    for _ in range(3):
        QTest.keyClick(bar.window().focusWidget(), Qt.Key.Key_Tab)
        reached.append(bar.window().focusWidget().accessibleName())
    assert reached == ["Read", "Restore", "Close this message"]


def test_a_message_is_read_aloud(bar, aloud):
    bar.say("The disk is full.", "danger")
    assert aloud == ["The disk is full."]


def test_how_long_a_notice_lasts_follows_from_what_it_says(qapp):
    given: list[Notice] = []
    notices = Notices()
    notices.given.connect(given.append)
    notices.give("Copied.")
    notices.give("The file is ready.", "ok", NoticeAction("Open", lambda: None))
    notices.give("It cannot be written.", "danger")
    short, with_button, problem = (each.lasts for each in given)
    assert 0 < short < with_button
    assert problem == 0


def test_how_a_position_relates_to_the_one_before_is_asked_aloud(begin, sample, aloud):
    from dataclasses import replace

    from briefing.domain.edits import Edit
    from briefing.domain.positions import Position
    from briefing.domain.records import new_id

    window = begin(sample).window
    library = window.desk.session.library
    held = next(each for each in library.all(Position) if each.stance == "oppose")
    newer = replace(held, id=new_id(), stance="support", supersedes_id=None)
    window.desk.session.do("Add position", Edit(None, newer))
    window.desk.navigator.go_to_record("position", newer.id)
    assert any(words.startswith("Before, it was “Opposes”") for words in aloud)
