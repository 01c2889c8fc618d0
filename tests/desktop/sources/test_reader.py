"""The text of a source on the screen: exact places in every script, and marks that lead on."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from briefing.desktop.reader.margin_marks import GAP, TILE, places_in_margin
from briefing.desktop.widgets.hover_card import HoverCard
from briefing.domain.sources import Excerpt, Source, SourceText

GAP_TAB = 5
MIXED = (
    "🚚🚚 Forty trucks 👩‍🚒 wait.\n\n"
    "וְהַמְּמֻשָּׁלָה דחתה את ההצעה 🕊️ ביום שני.\n\n"
    "قالت الوزارة إن ٢٥ شاحنة عبرت 🌉 الجسر.\n"
)


class TestExactPlaces:
    @pytest.mark.parametrize(
        "words",
        [
            "Forty trucks 👩‍🚒 wait",
            "🚚🚚",
            "וְהַמְּמֻשָּׁלָה",
            "ההצעה 🕊️ ביום",
            "٢٥ شاحنة عبرت 🌉 الجسر",
        ],
    )
    def test_what_is_selected_is_what_is_stored(self, empty, words):
        empty.paste(MIXED)
        empty.page.leave()
        text = empty.library.all(SourceText)[0].text
        words = words if words in text else _composed(words, text)
        empty.capture(words, GAP_TAB)
        empty.type("Is it so?")
        empty.add()

        (excerpt,) = empty.library.all(Excerpt)
        assert excerpt.exact == words
        assert text[excerpt.start : excerpt.end] == words
        assert excerpt.suffix == text[excerpt.end : excerpt.end + 32]

    def test_a_selection_by_keys_behind_an_emoji_is_exact(self, empty):
        empty.paste(MIXED)
        empty.page.leave()
        empty.view.setFocus()
        empty.view.moveCursor(QTextCursor.MoveOperation.Start)
        for _ in range(3):
            empty.key(Qt.Key.Key_Right)
        for _ in range(5):
            empty.key(Qt.Key.Key_Right, shift=True)

        assert empty.view.selected().of(empty.view.text) == "Forty"

    def test_white_space_around_a_selection_is_left_out(self, empty):
        empty.paste(MIXED)
        start = MIXED.index(" Forty")
        cursor = empty.view.textCursor()
        cursor.setPosition(start + 2)  # two emoji of two units each stand before
        cursor.setPosition(start + 2 + len(" Forty "), QTextCursor.MoveMode.KeepAnchor)
        empty.view.setTextCursor(cursor)

        assert empty.view.selected().of(empty.view.text) == "Forty"

    def test_every_paragraph_runs_as_it_reads_unless_the_source_says_its_direction(self, empty):
        empty.paste(MIXED)
        assert _directions(empty) == ["ltr", "rtl", "rtl"]

        source = empty.library.all(Source)[0]
        empty.page.details.form.editors["direction"].entry.set_key("rtl")
        empty.page.details.form.editors["direction"].edited.emit()
        empty.page.leave()
        assert empty.library.find(Source, source.id).direction == "rtl"
        assert _directions(empty) == ["rtl", "rtl", "rtl"]


class TestMarks:
    def test_every_record_of_a_passage_has_its_mark_beside_it(self, sources):
        tiles = sources.page.text.reader.tiles
        spoken = [tile.accessibleName() for tile in tiles]

        assert "Position: Hamas · Hamas disarms" in spoken
        assert any(words.startswith("Figure:") for words in spoken)
        assert any(words.startswith("Quote:") for words in spoken)
        column = sources.view.column()
        assert all(_place(sources, tile).x() > column.right() for tile in tiles)

    def test_a_click_on_a_mark_leads_to_its_record(self, sources):
        tile = _tile(sources, "Position: Hamas")
        gone = []
        sources.window.desk.navigator.moved.connect(gone.append)

        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)

        assert (gone[-1].record_kind, gone[-1].record_id) == ("position", tile.record.id)

    def test_a_card_says_what_a_mark_is(self, sources):
        tile = _tile(sources, "Position: Hamas")
        place = QPointF(5, 5)
        tile.enterEvent(QEnterEvent(place, place, place))

        (card,) = sources.window.findChildren(HoverCard)
        words = [label.text() for label in card.findChildren(QLabel)]
        assert card.isVisible()
        assert {"Position", "Hamas · Hamas disarms", "Opposes · Red line"} <= set(words)

    def test_f8_goes_from_mark_to_mark_and_enter_opens_it(self, sources):
        sources.view.setFocus()
        tiles = sources.page.text.reader.tiles
        sources.key(Qt.Key.Key_F8)
        assert sources.focused() is tiles[0]
        sources.key(Qt.Key.Key_F8)
        sources.key(Qt.Key.Key_F8)
        sources.key(Qt.Key.Key_F8, shift=True)
        assert sources.focused() is tiles[1]
        gone = []
        sources.window.desk.navigator.moved.connect(gone.append)

        sources.key(Qt.Key.Key_Return)

        assert gone[-1].record_id == tiles[1].record.id

    def test_the_marks_follow_the_text_when_it_is_scrolled(self, sources):
        tile = _tile(sources, "Position: Hamas")
        before = _place(sources, tile).y()
        sources.view.verticalScrollBar().setValue(100)

        assert _place(sources, tile).y() == before - 100

    def test_the_context_menu_takes_the_selection_and_opens_what_is_under_the_pointer(
        self, sources
    ):
        span = sources.span("Hamas has refused")
        sources.view.go_to(span)
        sources.view.select(span)
        place = sources.view.rect_of(span).center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, sources.view.mapToGlobal(place)
        )
        sources.view.menu_wanted.emit(event)

        (menu,) = sources.page.text.findChildren(QMenu)
        words = [action.text() for action in menu.actions()]
        assert words[:3] == ["Make a record of it …", "Cite it", "Copy"]
        assert "Open Position: Hamas · Hamas disarms" in words
        menu.actions()[0].trigger()
        menu.close()
        assert sources.popup.isVisible()

    def test_tiles_of_one_line_lie_side_by_side_the_fourth_below(self):
        places = places_in_margin([0, 0, 3, 3, 200])

        assert [place.x() for place in places] == [0, TILE + GAP, 2 * (TILE + GAP), 0, 0]
        assert [place.y() for place in places] == [0, 0, 0, TILE + GAP, 200]

    def test_beside_a_text_in_a_small_window_the_words_have_the_room(self, sources):
        view = sources.view
        view.setFixedWidth(212)
        column, margin = view.column(), view.margin()
        assert column.width() > 0.7 * view.viewport().width()
        assert (margin.left() > column.right(), margin.width()) == (True, TILE + GAP)
        assert margin.right() <= view.viewport().width()
        assert places_in_margin([0, 0], view.marks_in_a_row)[1].y() == TILE + GAP


class TestArriving:
    def test_evidence_leads_to_its_passage_in_sight_and_lit(self, sources):
        excerpt = next(
            one for one in sources.library.all(Excerpt) if "rules out any Turkish" in one.exact
        )
        sources.open("019a73bb-9c00-7000-8001-000000000002")
        sources.open(sources.library.find(SourceText, excerpt.source_text_id).source_id, excerpt.id)

        place = sources.view.rect_of(sources.span(excerpt.exact))
        assert sources.view.viewport().rect().contains(place)
        lit = sources.view.extraSelections()[-1]
        assert lit.cursor.selectedText().replace("\u2029", "\n") == excerpt.exact
        assert sources.view.place() == excerpt.start


def _directions(sources) -> list[str]:
    document = sources.view.document()
    blocks = (document.findBlockByNumber(at) for at in range(document.blockCount()))
    names = {Qt.LayoutDirection.LeftToRight: "ltr", Qt.LayoutDirection.RightToLeft: "rtl"}
    return [names[block.textDirection()] for block in blocks if block.text().strip()]


def _place(sources, tile) -> QPoint:
    return tile.mapTo(sources.view.viewport(), QPoint(0, 0))


def _tile(sources, words: str):
    tiles = sources.page.text.reader.tiles
    return next(tile for tile in tiles if tile.accessibleName().startswith(words))


def _composed(words: str, text: str) -> str:
    """The words in the form in which the library keeps texts."""
    from unicodedata import normalize

    found = normalize("NFC", words)
    assert found in text
    return found
