"""A text was corrected: its passages are found again in the new version, one is asked about, one
stays behind and is listed, and one undo takes all of it back.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefing.domain.sources import Excerpt, Source, SourceText
from tests.journeys.analyst import CONTROL, Analyst
from tests.journeys.keyboard import tab_to

REPORT = "Desk summary of an undated, untitled news report"
RED_LINE = "Hamas has refused throughout to disarm; the report calls this a red line."
REWORDED = "Hamas has always refused to give up its arms; the paper calls it a red line."


def version(analyst: Analyst, number: int) -> SourceText:
    (source,) = analyst.library.all(Source, title=REPORT)
    (text,) = analyst.library.all(SourceText, version=number, source_id=source.id)
    return text


def passages(analyst: Analyst, text: SourceText) -> dict[str, Excerpt]:
    return {each.id: each for each in analyst.library.all(Excerpt, source_text_id=text.id)}


def test_passages_move_to_the_corrected_text(analyst):
    analyst.open("sources", REPORT)
    before = analyst.snapshot()
    first = version(analyst, 1)
    old = passages(analyst, first)
    lost = next(each for each in old.values() if each.exact.startswith("The UAE"))
    doubtful = next(each for each in old.values() if each.exact == RED_LINE)
    text = first.text.replace(RED_LINE, REWORDED).replace(lost.exact, "")

    analyst.press("Correct this text …")
    QApplication.clipboard().setText(f"Corrected version.\n\n{text}")
    analyst.key(Qt.Key.Key_A, CONTROL)
    analyst.key(Qt.Key.Key_V, CONTROL)
    analyst.key(Qt.Key.Key_Return, CONTROL)
    analyst.wait_for_sentence("1 to decide · 1 stays behind")
    second = version(analyst, 2)
    moved = passages(analyst, second)
    assert old.keys() - moved.keys() == {lost.id, doubtful.id}
    assert all(second.text[each.start : each.end] == each.exact for each in moved.values())
    assert all(each.exact == old[id].exact for id, each in moved.items())

    analyst.key(Qt.Key.Key_1)
    assert passages(analyst, second)[doubtful.id].exact == REWORDED
    assert "1 stays with an older version" in analyst.sources.text.bar.words.text()

    tab_to(analyst, "Version of the text")
    analyst.key(Qt.Key.Key_Down)
    view = analyst.sources.text.reader.view
    assert view.text == first.text
    assert [mark.cursor.selectedText() for mark in view.extraSelections()] == [lost.exact]
    analyst.undo_all(lambda: analyst.snapshot() == before)
