"""Ctrl+K: every record and every command by a few letters; and the search over everything."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from shiboken6 import delete

from briefing.desktop.navigation import Place, place_from_text
from briefing.desktop.pages.search import place_of_search
from briefing.desktop.pages.search_filters import FilterDialog
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.headings import SectionHeading
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.desk import SavedSearch, Tag, Tagging
from briefing.domain.edits import Edit
from briefing.domain.judgements import Gap
from briefing.domain.search_filters import SearchFilters
from briefing.domain.sources import SourceText
from briefing.store.fold import fold
from briefing.text.spans import Span


@pytest.fixture
def window(begin, sample) -> Window:
    return begin(sample).window


def titles(window: Window) -> list[str]:
    return [entry.title for entry in window.finder.panel.entries()]


def begin_palette(window: Window, words: str) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.finder.panel.isVisible()
    QTest.keyClicks(window.finder.panel.field, words)


@pytest.fixture
def open_palette(qtbot):
    """Opens the palette, types, and gives what is offered once the records are found."""

    def open_palette(window: Window, words: str) -> list[str]:
        begin_palette(window, words)
        qtbot.waitUntil(lambda: not window.finder.is_searching)
        return titles(window)

    return open_palette


def choose(window: Window) -> None:
    QTest.keyClick(window.finder.panel.field, Qt.Key.Key_Return)


class TestPalette:
    def test_offers_every_command_that_can_be_done(self, window, open_palette):
        offered = open_palette(window, "")
        assert "Undo: Put the sample" in offered
        assert "Dark" in offered
        assert "Back" not in offered

    def test_goes_to_a_record(self, window, open_palette):
        assert open_palette(window, "hamas")[0] == "Hamas"
        choose(window)
        place = window.desk.navigator.place
        assert place.record_kind == "actor"
        assert window.desk.session.library.find(Actor, place.record_id).name == "Hamas"

    def test_the_name_of_a_record_does_not_offer_to_take_back_the_step_on_it(
        self, window, open_palette
    ):
        hamas = next(one for one in window.desk.session.library.all(Actor) if one.name == "Hamas")
        window.desk.session.do("Edit Hamas", Edit(hamas, replace(hamas, note="Seen.")))
        offered = open_palette(window, "hamas")
        assert offered[0] == "Hamas"
        assert not [title for title in offered if title.startswith("Undo")]

    def test_undo_is_found_by_its_own_name(self, window):
        begin_palette(window, "undo")
        assert titles(window)[0].startswith("Undo: ")

    def test_enter_waits_for_the_records_of_what_was_typed(self, window, qtbot):
        begin_palette(window, "hamas")
        assert "Hamas" not in titles(window)
        choose(window)
        assert window.finder.panel.isVisible()
        qtbot.waitUntil(lambda: window.desk.navigator.place.record_kind == "actor")
        assert not window.finder.panel.isVisible()

    def test_typing_on_takes_back_the_enter_and_the_older_question(self, window, qtbot):
        begin_palette(window, "hamas")
        choose(window)
        window.finder.panel.field.setText("israel")
        qtbot.waitUntil(lambda: not window.finder.is_searching)
        assert window.finder.panel.isVisible()
        assert "Israel" in titles(window)
        assert "Hamas" not in titles(window)

    def test_records_that_come_leave_the_line_chosen_by_keys(self, window, qtbot):
        begin_palette(window, "israel")
        panel = window.finder.panel
        line = "Search the whole library for “israel”"
        QTest.keyClick(panel.field, Qt.Key.Key_Down)
        chosen = titles(window)[panel.list.currentIndex().row()]
        qtbot.waitUntil(lambda: not window.finder.is_searching)
        assert line in titles(window)
        assert titles(window)[panel.list.currentIndex().row()] == chosen

    def test_does_a_command(self, window):
        begin_palette(window, "dark")
        assert titles(window)[0] == "Dark"
        choose(window)
        assert window.desk.theme.is_dark
        assert not window.finder.panel.isVisible()

    def test_leads_to_the_search_for_what_was_typed(self, window, open_palette):
        offered = open_palette(window, "disarm")
        line = "Search the whole library for “disarm”"
        for _ in range(offered.index(line)):
            QTest.keyClick(window.finder.panel.field, Qt.Key.Key_Down)
        choose(window)
        assert window.desk.navigator.place == Place("search", words="disarm")

    def test_finds_what_was_just_written(self, window, open_palette):
        gap = Gap(question="Who repairs the lighthouse at Orsenna?")
        window.desk.session.do("Ask", Edit(None, gap))
        assert gap.question in open_palette(window, "lighth")

    def test_closes_though_what_had_the_focus_was_drawn_anew(self, window):
        field = QLineEdit(window)
        field.show()
        field.setFocus()
        assert field.hasFocus()
        begin_palette(window, "dark")
        delete(field)
        QTest.keyClick(window.finder.panel.field, Qt.Key.Key_Escape)
        assert not window.finder.panel.isVisible()

    def test_whatever_is_typed_is_words(self, window):
        for odd in ('"', "AND", "a* OR", "(", "🛶", "\u202e"):
            begin_palette(window, "")
            window.finder.panel.field.setText(odd)
            QTest.keyClick(window.finder.panel.field, Qt.Key.Key_Escape)
            assert not window.finder.panel.isVisible()


class TestSearchPage:
    @pytest.fixture
    def page(self, window):
        control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(window, Qt.Key.Key_F, control_shift)
        return window.pages.page

    @pytest.fixture
    def search(self, qtbot):
        def search(page, words: str) -> None:
            page.field.clear()
            QTest.keyClicks(page.field, words)
            QTest.keyClick(page.field, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: not page.is_searching)

        return search

    def test_begins_in_its_field(self, page):
        assert page.field.hasFocus()

    def test_groups_by_kind_with_the_words_marked(self, page, search):
        search(page, "red line")
        kinds = [one.title.text() for one in page.findChildren(SectionHeading)]
        assert "Passages" in kinds
        line = next(one for one in page.lines() if "red line" in one.accessibleDescription())
        name, before = line.accessibleName(), line.grab().toImage()
        search(page, "disarm red")
        again = next(one for one in page.lines() if one.accessibleName() == name)
        assert again.grab().toImage() != before

    def test_a_result_opens_and_the_way_back_leads_to_the_results(self, window, page, search):
        search(page, "hamas")
        page.field.setFocus()
        QTest.keyClick(page.field, Qt.Key.Key_Down)
        line = page.lines()[0]
        assert line.hasFocus()
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert window.desk.navigator.place.record_id
        window.desk.navigator.back()
        assert window.desk.navigator.place == Place("search", words="hamas")

    def test_shows_few_of_a_kind_until_more_are_asked_for(self, window, page, qtbot, search):
        gaps = [Gap(question=f"Who guards lighthouse {number}?") for number in range(20)]
        window.desk.session.do("Ask", *[Edit(None, gap) for gap in gaps])
        search(page, "lighthouse")
        assert len(page.lines()) == 12
        more = next(one for one in page.findChildren(QPushButton) if "Show 8 more" in one.text())
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: len(page.lines()) == 20)

    def test_is_kept_in_the_sidebar_and_forgotten_again(self, window, page, qtbot, search):
        library = window.desk.session.library
        search(page, "disarm")
        qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
        assert [saved.words for saved in library.all(SavedSearch)] == ["disarm"]
        key = Place("search", words="disarm").to_text()
        row = window.frame.sidebar.model().row_of(key)
        assert row is not None
        assert window.frame.sidebar.currentIndex().row() == row  # and so in sight
        assert page.save_button.hasFocus()
        qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
        assert library.all(SavedSearch) == []
        assert window.frame.sidebar.model().row_of(key) is None

    def test_says_when_there_is_nothing(self, page, search, qtbot):
        search(page, "xylophone")

        def said() -> EmptyState:
            return page.findChildren(EmptyState)[-1]  # the one before may be on its way out

        qtbot.waitUntil(lambda: said().title.text() == "Nothing was found")
        assert "Try fewer words" in said().sentence.text()

    def test_where_filters_alone_find_nothing_no_words_are_spoken_of(self, window, page, qtbot):
        window.desk.navigator.go(place_of_search("", SearchFilters(until=Date("1990-01-01"))))

        def said() -> list[str]:
            shown = [one for one in page.findChildren(EmptyState) if one.isVisible()]
            return [one.sentence.text() for one in shown]

        wanted = "No record fits every filter. Take one away, or widen it."
        qtbot.waitUntil(lambda: said() == [wanted])

    def test_what_is_typed_quickly_shows_only_what_was_typed_last(self, page, qtbot):
        shown: list[list[str]] = []
        show = page.results.show_answer
        page.results.show_answer = lambda told: shown.append(told.question.words) or show(told)
        for words in ("ha", "ham", "hama", "hamas", "hamas d", "disarm"):
            page.field.setText(words)
            QTest.keyClick(page.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not page.is_searching)
        assert set(shown) == {"disarm"}
        assert all("disarm" in one.accessibleDescription().lower() for one in page.lines())

    def test_begins_with_the_second_letter(self, page, search):
        search(page, "h")
        assert page.findChild(EmptyState).title.text() == "Look for anything"
        search(page, "ha")
        assert page.lines()

    def test_the_arrows_walk_through_the_results_and_back_into_the_field(self, page, search):
        search(page, "hamas")
        QTest.keyClick(page.field, Qt.Key.Key_Down)
        QTest.keyClick(page.lines()[0], Qt.Key.Key_Down)
        assert page.lines()[1].hasFocus()
        QTest.keyClick(page.lines()[1], Qt.Key.Key_Up)
        QTest.keyClick(page.lines()[0], Qt.Key.Key_Up)
        assert page.field.hasFocus()

    def test_a_word_of_a_source_opens_its_text_at_the_passage(self, window, page, search):
        library = window.desk.session.library
        text = library.all(SourceText)[0]
        word = max(text.text.split(), key=len).strip(".,;:“”()")
        search(page, word)
        line = next(one for one in page.lines() if '"source_text"' in one.key)
        QTest.keyClick(line, Qt.Key.Key_Return)
        place = window.desk.navigator.place
        start, end = Place(place.page, passage=place_from_text(line.key).passage).stretch
        assert fold(text.text[start:end]).startswith(fold(word))
        assert window.pages.page.text.shown == text
        view = window.pages.page.text.reader.view
        assert view.viewport().rect().intersects(view.rect_of(Span(start, end)))


class TestFilters:
    @pytest.fixture
    def page(self, window, qtbot):
        window.desk.navigator.go(Place("search"))
        return window.pages.page

    def narrow(self, page, qtbot, **filters) -> None:
        QTest.mouseClick(page.filter_button, Qt.MouseButton.LeftButton)
        dialog = page.findChild(FilterDialog)
        for name, value in filters.items():
            if name == "kinds":
                for kind in value:
                    dialog.kinds[kind].click()
            elif isinstance(value, bool):
                getattr(dialog, name).click()
            else:
                entry = dialog.rows[name].field.entry
                entry.setFocus()
                QTest.keyClicks(entry, value)
        QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not page.is_searching)

    def words(self, page) -> list[str]:
        return [chip.accessibleName() for chip in page.chips.chips()]

    def test_the_dialog_has_room_on_a_small_screen(self, page):
        QTest.mouseClick(page.filter_button, Qt.MouseButton.LeftButton)
        dialog = page.findChild(FilterDialog)
        assert dialog.height() <= 560  # of 600, beside a title and a panel
        dialog.reject()

    def test_a_figure_found_without_words_tells_its_date_and_not_its_number_again(
        self, page, qtbot
    ):
        self.narrow(page, qtbot, kinds=("figure",))
        qtbot.waitUntil(lambda: len(page.lines()) > 5)
        told = [line.accessibleDescription() for line in page.lines()]
        assert "Monday" in told  # as the source says it
        assert not any(words.isdecimal() for words in told)

    def test_the_dialog_keeps_its_height_while_a_date_is_typed(self, page):
        QTest.mouseClick(page.filter_button, Qt.MouseButton.LeftButton)
        dialog = page.findChild(FilterDialog)
        QApplication.processEvents()
        before = dialog.height()
        QTest.keyClicks(dialog.since.entry, "yesterday")
        assert dialog.rows["since"].note.words.text()
        QApplication.processEvents()
        assert dialog.height() == before

    def test_combine_and_are_taken_away_one_by_one_by_key(self, page, qtbot):
        self.narrow(page, qtbot, kinds=("position", "figure"), actor="Hamas", unsourced=True)
        assert self.words(page) == ["Positions", "Figures", "Hamas", "Without a source"]
        page.window().activateWindow()
        page.chips.chips()[0].setFocus()
        qtbot.waitUntil(page.chips.chips()[0].hasFocus)
        for left in (["Figures", "Hamas", "Without a source"], ["Hamas", "Without a source"]):
            QTest.keyClick(page.chips.chips()[0], Qt.Key.Key_Delete)
            qtbot.waitUntil(lambda: not page.is_searching)
            assert self.words(page) == left
            assert page.chips.chips()[0].hasFocus()

    def test_a_tag_is_chosen_by_its_name(self, window, page, qtbot):
        session = window.desk.session
        (gap, *_), tag = session.library.all(Gap), Tag(name="For the meeting")
        tagging = Tagging(tag_id=tag.id, record_kind="gap", record_id=gap.id)
        session.do("Tag", Edit(None, tag), Edit(None, tagging))
        self.narrow(page, qtbot, tag="For the meeting")
        assert self.words(page) == ["For the meeting"]
        assert [place_from_text(one.key).record_id for one in page.lines()] == [gap.id]

    def test_list_what_fits_without_any_words(self, window, page, qtbot):
        self.narrow(page, qtbot, kinds=("gap",))
        gaps = window.desk.session.library.all(Gap)
        assert {place_from_text(one.key).record_id for one in page.lines()} == {
            gap.id for gap in gaps
        }

    def test_days_are_read_as_they_are_said(self, page, qtbot):
        self.narrow(page, qtbot, kinds=("event",), since="10 November 2025", until="yesterday")
        assert self.words(page) == ["Events", "from 10 November 2025", "until 11 November 2025"]

    def test_what_cannot_be_read_is_said_at_the_field(self, page, qtbot):
        self.narrow(page, qtbot, since="blue", actor="nobody at all")
        dialog = page.findChild(FilterDialog)
        assert dialog.isVisible()
        assert "choose a line of the list" in dialog.rows["actor"].problem()
        assert self.words(page) == []
        dialog.reject()

    def test_are_kept_with_a_saved_search_and_counted_in_the_sidebar(self, window, page, qtbot):
        session = window.desk.session
        self.narrow(page, qtbot, kinds=("gap",))
        qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
        (saved,) = session.library.all(SavedSearch)
        assert saved.name == "Gaps"
        key = place_of_search("", SearchFilters(kinds=("gap",))).to_text()
        sidebar = window.frame.sidebar.model()
        many = len(session.library.all(Gap))
        line = sidebar.index(sidebar.row_of(key))
        qtbot.waitUntil(
            lambda: sidebar.data(line, Qt.ItemDataRole.AccessibleTextRole.value) == f"Gaps, {many}"
        )
        session.do("Ask", Edit(None, Gap(question="Who lights the lighthouse?")))
        qtbot.waitUntil(lambda: sidebar.row_at(sidebar.row_of(key)).count == many + 1)
        session.undo()
        session.undo()
        qtbot.waitUntil(lambda: sidebar.row_of(key) is None)
