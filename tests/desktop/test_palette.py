"""Ctrl+K: every record and every command by a few letters; and the search over everything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from briefing.desktop.navigation import Place
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.headings import SectionHeading
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.desk import SavedSearch
from briefing.domain.edits import Edit
from briefing.domain.judgements import Gap


@pytest.fixture
def window(begin, sample) -> Window:
    return begin(sample).window


def titles(window: Window) -> list[str]:
    return [entry.title for entry in window.finder.panel.entries()]


def open_palette(window: Window, words: str) -> list[str]:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.finder.panel.isVisible()
    QTest.keyClicks(window.finder.panel.field, words)
    return titles(window)


def choose(window: Window) -> None:
    QTest.keyClick(window.finder.panel.field, Qt.Key.Key_Return)


class TestPalette:
    def test_offers_every_command_that_can_be_done(self, window):
        offered = open_palette(window, "")
        assert "Undo: Put the sample" in offered
        assert "Dark" in offered
        assert "Back" not in offered

    def test_goes_to_a_record(self, window):
        assert open_palette(window, "hamas")[0] == "Hamas"
        choose(window)
        place = window.desk.navigator.place
        assert place.record_kind == "actor"
        assert window.desk.session.library.find(Actor, place.record_id).name == "Hamas"

    def test_does_a_command(self, window):
        assert open_palette(window, "dark")[0] == "Dark"
        choose(window)
        assert window.desk.theme.is_dark
        assert not window.finder.panel.isVisible()

    def test_leads_to_the_search_for_what_was_typed(self, window):
        offered = open_palette(window, "disarm")
        line = "Search the whole library for “disarm”"
        for _ in range(offered.index(line)):
            QTest.keyClick(window.finder.panel.field, Qt.Key.Key_Down)
        choose(window)
        assert window.desk.navigator.place == Place("search", words="disarm")

    def test_finds_what_was_just_written(self, window):
        gap = Gap(question="Who repairs the lighthouse at Orsenna?")
        window.desk.session.do("Ask", Edit(None, gap))
        assert gap.question in open_palette(window, "lighth")

    def test_whatever_is_typed_is_words(self, window):
        for odd in ('"', "AND", "a* OR", "(", "🛶", "\u202e"):
            open_palette(window, "")
            window.finder.panel.field.setText(odd)
            QTest.keyClick(window.finder.panel.field, Qt.Key.Key_Escape)
            assert not window.finder.panel.isVisible()


class TestSearchPage:
    @pytest.fixture
    def page(self, window):
        control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(window, Qt.Key.Key_F, control_shift)
        return window.pages.page

    def search(self, page, words: str) -> None:
        page.field.clear()
        QTest.keyClicks(page.field, words)
        QTest.keyClick(page.field, Qt.Key.Key_Return)

    def test_begins_in_its_field(self, page):
        assert page.field.hasFocus()

    def test_groups_by_kind_with_the_words_marked(self, page):
        self.search(page, "red line")
        kinds = [one.title.text() for one in page.findChildren(SectionHeading)]
        assert "Passages" in kinds
        line = next(one for one in page.lines() if "red line" in one.accessibleDescription())
        name, before = line.accessibleName(), line.grab().toImage()
        self.search(page, "disarm red")
        again = next(one for one in page.lines() if one.accessibleName() == name)
        assert again.grab().toImage() != before

    def test_a_result_opens_and_the_way_back_leads_to_the_results(self, window, page):
        self.search(page, "hamas")
        page.field.setFocus()
        QTest.keyClick(page.field, Qt.Key.Key_Down)
        line = page.lines()[0]
        assert line.hasFocus()
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert window.desk.navigator.place.record_id
        window.desk.navigator.back()
        assert window.desk.navigator.place == Place("search", words="hamas")

    def test_shows_few_of_a_kind_until_more_are_asked_for(self, window, page, qtbot):
        gaps = [Gap(question=f"Who guards lighthouse {number}?") for number in range(8)]
        window.desk.session.do("Ask", *[Edit(None, gap) for gap in gaps])
        self.search(page, "lighthouse")
        assert len(page.lines()) == 5
        more = next(one for one in page.findChildren(QPushButton) if "Show 3 more" in one.text())
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
        assert len(page.lines()) == 8

    def test_is_kept_in_the_sidebar_and_forgotten_again(self, window, page, qtbot):
        library = window.desk.session.library
        self.search(page, "disarm")
        qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
        assert [saved.words for saved in library.all(SavedSearch)] == ["disarm"]
        key = Place("search", words="disarm").to_text()
        assert window.frame.sidebar.model().row_of(key) is not None
        qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
        assert library.all(SavedSearch) == []
        assert window.frame.sidebar.model().row_of(key) is None

    def test_says_when_there_is_nothing(self, page):
        self.search(page, "xylophone")
        assert page.findChild(EmptyState).title.text() == "Nothing was found"
