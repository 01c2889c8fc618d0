"""Sentences stay at their words while one types, as cursors of Qt would, without one for each."""

import random

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextDocument

from briefing.desktop.checking.traced_sentences import TracedSentences
from briefing.operations.draft_looks import TraceLine
from briefing.text.spans import Span
from tests.desktop.checking.cursors import cursor_over

SENTENCES = ("The lock is shut. ", "Nobody says why. ", "It opens on Monday.\n") * 4


@pytest.fixture
def document(qapp: QObject) -> QTextDocument:
    del qapp
    document = QTextDocument()
    document.documentLayout()  # without one a document tells of no change
    document.setPlainText("".join(SENTENCES))
    return document


def spans() -> list[Span]:
    ends = [len("".join(SENTENCES[: n + 1])) for n in range(len(SENTENCES))]
    return [Span(end - len(words), end - 1) for words, end in zip(SENTENCES, ends, strict=True)]


def traced(document: QTextDocument) -> TracedSentences:
    lines = (TraceLine("draft", span.start, span.end, "nothing", ()) for span in spans())
    return TracedSentences(document, document, zip(spans(), lines, strict=True))


def test_they_move_as_cursors_do(document: QTextDocument) -> None:
    sentences = traced(document)
    cursors = [cursor_over(document, span.start, span.end) for span in spans()]
    chance = random.Random(7)
    for _ in range(400):
        at = chance.randrange(document.characterCount() - 1)
        edit = cursor_over(document, at, at)
        if chance.random() < 0.5:
            edit.insertText(chance.choice(("a", " ", "two words", "\n")))
        else:
            edit.deleteChar() if chance.random() < 0.5 else edit.deletePreviousChar()
        expected = [(each.selectionStart(), each.selectionEnd()) for each in cursors]
        assert [tuple(span) for span, _ in sentences] == expected


def test_those_in_sight_are_found(document: QTextDocument) -> None:
    sentences = traced(document)
    cursor_over(document, 0, 0).insertText("Before all. ")
    seen = [span for span, _ in sentences.meeting(31, 60)]
    moved = [Span(span.start + 12, span.end + 12) for span in spans()]
    assert seen == [span for span in moved if span.end >= 31 and span.start <= 60]
    assert seen


def test_other_looks_of_the_words_move_nothing(document: QTextDocument) -> None:
    sentences = traced(document)
    slanted = QTextCharFormat()
    slanted.setFontItalic(True)
    cursor_over(document, 5, 60).mergeCharFormat(slanted)
    assert [span for span, _ in sentences] == spans()


def test_a_sentence_that_was_deleted_has_no_room(document: QTextDocument) -> None:
    sentences = traced(document)
    second = spans()[1]
    cursor_over(document, second.start - 3, second.end + 3).removeSelectedText()
    place = second.start - 3
    assert [span for span, _ in sentences][1] == Span(place, place)
