"""Two editions side by side: what became of each sentence, and of each record."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from briefing.desktop.editions.compare_dialog import CompareDialog
from briefing.desktop.widgets.difference_label import DifferenceLabel
from briefing.desktop.widgets.record_line import RecordLine


@pytest.fixture
def compare(view, wait):
    """Compares the newest edition with another, chosen in the menu by its words."""

    def compare(words: str) -> CompareDialog:
        (action,) = [one for one in view.detail.compare.menu().actions() if one.text() == words]
        action.trigger()
        dialog = view.window().findChild(CompareDialog)
        wait(lambda: dialog.stack.count() > 0)
        return dialog

    return compare


def tab(dialog, number):
    """Clicks a tab and gives what is seen then."""
    QTest.mouseClick(dialog.bar.tab(number), Qt.MouseButton.LeftButton)
    return dialog.stack.currentWidget()


def test_tells_the_text_sentence_by_sentence(compare):
    dialog = compare("Edition 1")
    assert dialog.windowTitle() == "Editions 1 and 3"
    shown = tab(dialog, 0)
    fates = {label.text() for label in shown.findChildren(QLabel)}
    assert {"new", "gone", "changed"} <= fates
    differences = [label.text() for label in shown.findChildren(DifferenceLabel)]
    assert any("<s " in text and "195" in text for text in differences)
    assert any("<u " in text and "240" in text for text in differences)


def test_a_difference_has_its_sign(compare):
    shown = tab(compare("Edition 1"), 2)
    told = [line.accessibleName() for line in shown.findChildren(RecordLine)]
    assert any("difference +5,900" in words for words in told)
    assert any("difference -5" in words for words in told)


def test_leads_from_a_change_to_its_record(compare, page):
    dialog = compare("Edition 1")
    shown = tab(dialog, 1)
    line = next(
        one
        for one in shown.findChildren(RecordLine)
        if "shifted" in one.accessibleName() and "Adrin dam" in one.accessibleName()
    )
    assert "→ Supports" in line.accessibleName()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Space)
    place = page.desk.navigator.place
    assert (place.page, place.record_kind) == ("issues", "position")
    assert dialog.isVisible()


def test_every_group_has_its_tab_and_its_count(compare):
    dialog = compare("Edition 1")
    for number in range(6):
        lines = tab(dialog, number).findChildren(RecordLine)
        title = dialog.bar.tab(number).text()
        assert number == 0 or title.endswith(f" {len(lines)}")


def test_holds_an_edition_against_the_briefing_as_it_stands(compare, page):
    page.detail.writing.field("scope").editor.setPlainText("Another scope altogether.")
    page.detail.store()
    dialog = compare("How it stands now")
    assert dialog.windowTitle() == "Edition 3 and now"
    differences = [label.text() for label in tab(dialog, 0).findChildren(DifferenceLabel)]
    assert any("Another scope" in text for text in differences)
