"""Texts in three scripts with emoji: a selection is kept, and coloured where it stands."""

from collections.abc import Iterator
from unicodedata import normalize

from PySide6.QtCore import QPoint, Qt

from briefing.desktop.reader.text_view import TextView
from briefing.domain.sources import Excerpt, SourceText
from briefing.text.spans import Span
from tests.journeys.analyst import CONTROL, Analyst

TEXT = """🕊️ The talks 👩‍👩‍👧 went on — cafe\u0301 talk, too.

אמר השר: שָׁלוֹם יבוא 🚢 אל הנמל מחר.

قال الوزير: السّلام قادم 🚢 إلى الميناء غدًا.

😀😀 “We open the نمل harbour,” הוא אמר, said Zenta 😀."""


SELECTED = (
    "went on — café talk",
    "שָׁלוֹם יבוא 🚢 אל",
    "السّلام قادم 🚢 إلى",
    "harbour,” הוא אמר, said Zenta 😀",
)
_EDGE = 4  # pixels that a letter's ground may stand out from its rectangle


def capture_quote(analyst: Analyst, words: str) -> None:
    """Drags over the words, presses Ctrl+E until the tab of quotes, and stores."""
    analyst.mark(words)
    analyst.key(Qt.Key.Key_E, CONTROL)
    quote = analyst.button("Quote", analyst.sources.text.popup)
    while not quote.isChecked():
        analyst.key(Qt.Key.Key_E, CONTROL)
    analyst.key(Qt.Key.Key_Return, CONTROL)


def coloured(view: TextView) -> Iterator[QPoint]:
    """Where in the column of the text the ground of passages is seen, every fourth pixel."""
    grounds = {mark.format.background().color().rgb() for mark in view.extraSelections()}
    seen = view.viewport().grab().toImage()
    column = view.rect_of(Span(0, len(view.text)))
    for x in range(column.left(), column.right(), 4):
        for y in range(0, seen.height(), 4):
            if seen.pixel(x, y) in grounds:
                yield QPoint(x, y)


def test_what_is_selected_is_kept_and_coloured_where_it_stands(newcomer):
    newcomer.go("sources")
    newcomer.paste(TEXT)
    newcomer.type("Report of the day")
    for words in SELECTED:
        capture_quote(newcomer, words)

    (text,) = newcomer.library.all(SourceText)
    assert text.text == normalize("NFC", TEXT)
    excerpts = newcomer.library.all(Excerpt)
    assert [each.exact for each in excerpts] == [*SELECTED]
    assert [text.text[each.start : each.end] for each in excerpts] == [*SELECTED]

    view = newcomer.sources.text.reader.view
    view.go_to(Span(0, 0))
    newcomer.click(newcomer.sources.head.details_button)  # no cursor in the text
    newcomer.wait_until(lambda: len(view.extraSelections()) == len(SELECTED))
    assert {mark.cursor.selectedText() for mark in view.extraSelections()} == {*SELECTED}
    places = [
        view.rect_of(Span(each.start, each.end)).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        for each in excerpts
    ]
    points = list(coloured(view))
    assert [point for point in points if not any(place.contains(point) for place in places)] == []
    assert all(any(place.contains(point) for point in points) for place in places)
