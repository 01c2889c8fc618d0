"""Places of findings stay at their words while one types, as cursors of Qt would."""

import random

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from briefing.desktop.checking.held_places import held_places
from tests.desktop.checking.cursors import cursor_over

TEXT = "The lock is shut. Nobody says why.\nIt opens on Monday.\n" * 6


def test_they_move_as_cursors_do_also_within_each_other(qapp: QObject) -> None:
    del qapp
    document = QTextDocument()
    document.documentLayout()  # without one a document tells of no change
    document.setPlainText(TEXT)
    chance = random.Random(11)
    cursors: list[QTextCursor] = []
    for _ in range(60):
        start = chance.randrange(len(TEXT))
        cursors.append(cursor_over(document, start, min(len(TEXT), start + chance.randrange(40))))
    places = held_places(cursors)
    for _ in range(300):
        at = chance.randrange(document.characterCount() - 1)
        edit = cursor_over(document, at, at)
        if chance.random() < 0.5:
            edit.insertText(chance.choice(("a", " ", "two words", "\n")))
        else:
            edit.deleteChar() if chance.random() < 0.5 else edit.deletePreviousChar()
        expected = [(each.selectionStart(), each.selectionEnd()) for each in cursors]
        assert [(each.start, each.end) for each in places] == expected
    words = [place.cursor().selectedText() for place in places]
    assert words == [cursor.selectedText() for cursor in cursors]


def test_without_places_nothing_is_held() -> None:
    assert held_places([]) == []
