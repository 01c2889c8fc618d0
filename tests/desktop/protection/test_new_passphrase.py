"""Choosing and typing a passphrase: how hard it is to guess, shown or hidden, Caps Lock."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from briefing.desktop.protection.new_passphrase import NewPassphrase
from briefing.desktop.protection.passphrase_field import PassphraseRow
from briefing.desktop.protection.strength import strength
from briefing.domain.secret import Secret

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("passphrase", "tone"),
    [
        ("harbour", "plain"),
        ("harbours", "danger"),
        ("Passwort1", "danger"),
        ("aaaaaaaaaaaa", "danger"),
        ("12345678", "danger"),
        ("qwertyuiop", "danger"),
        ("harbour harbour harbour harbour", "danger"),
        ("seven quiet harbours", "warning"),
        ("Kx7#mPq2!wZ4", "ok"),
        ("seven quiet harbours 1908", "ok"),
        ("correct horse battery staple", "ok"),
        ("هفت بندر آرام دریا", "ok"),
    ],
)
def test_the_advice_follows_what_a_thief_would_have_to_try(passphrase, tone):
    found = strength(passphrase)
    assert found is not None
    assert found.tone == tone


def test_of_nothing_nothing_is_said():
    assert strength("") is None


class TestTheField:
    @pytest.fixture
    def row(self, theme, qtbot):
        row = PassphraseRow(theme, "Passphrase")
        qtbot.addWidget(row)
        row.show()
        row.line.setFocus()
        return row

    def test_hides_what_is_typed_until_it_is_asked_to_show_it(self, row):
        QTest.keyClicks(row.line, "seven")
        assert row.line.displayText() == "●" * 5
        QTest.mouseClick(row.line.show_button, Qt.MouseButton.LeftButton)
        assert row.line.displayText() == "seven"
        assert row.line.show_button.accessibleName() == "Hide the passphrase"

    def test_gives_the_passphrase_once_and_hides_again(self, row):
        QTest.keyClicks(row.line, "seven")
        row.line.show_button.setChecked(True)
        assert row.line.take() == Secret.of_text("seven")
        assert row.line.text() == ""
        assert row.line.echoMode() == QLineEdit.EchoMode.Password
        row.line.undo()
        assert row.line.text() == ""

    def test_says_that_caps_lock_is_on(self, row):
        QTest.keyClick(row.line, "S")
        assert row.note.words.text() == "Caps Lock is on."
        QTest.keyClick(row.line, "e")
        assert not row.note.isVisible()

    def test_knows_a_capital_with_shift_from_caps_lock(self, row):
        QTest.keyClick(row.line, "S", SHIFT)
        assert not row.note.isVisible()
        QTest.keyClick(row.line, "e", SHIFT)
        assert row.note.words.text() == "Caps Lock is on."

    def test_says_nothing_of_scripts_without_capitals(self, row):
        for letter in "دریا":
            pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(row.line, pressed)
        assert row.line.text() == "دریا"
        assert not row.note.isVisible()


def test_the_strength_is_said_while_one_types(theme, qtbot):
    asking = NewPassphrase(theme)
    qtbot.addWidget(asking)
    asking.show()
    QTest.keyClicks(asking.first.line, "seven quiet harbours")
    assert asking.strength.text() == "Fair. One or two more words make it strong."
    QTest.keyClicks(asking.first.line, " 1908")
    assert asking.strength.text().startswith("Strong")


def test_tab_goes_from_one_passphrase_to_the_other_and_no_letter_goes_astray(theme, qtbot):
    asking = NewPassphrase(theme)
    qtbot.addWidget(asking)
    asking.show()
    asking.first.line.setFocus()
    fields = (asking.first.line, asking.again.line)
    for _field in fields:
        QTest.keyClicks(asking.focusWidget(), "two words")
        QTest.keyClick(asking.focusWidget(), Qt.Key.Key_Tab)
    assert asking.focusWidget() is asking.first.line.show_button
    QTest.keyClicks(asking.focusWidget(), "x")
    assert [line.text() for line in fields] == ["two words", "two words"]
    QTest.keyClick(asking.focusWidget(), Qt.Key.Key_Space)
    assert asking.first.line.echoMode() == QLineEdit.EchoMode.Normal
