"""Misspelt words underlined in a text, and what may be meant in the menu over one.

Only what is seen is looked at; the word one is typing is left alone until the cursor leaves it.
"""

from collections.abc import Iterator
from functools import cache, partial
from math import ceil

import shiboken6
from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from briefing.desktop.editor.chip_boxes import boxes_within
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.markup import LIVE_BLOCK
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.messages import say
from briefing.desktop.spelling.speller import Speller
from briefing.desktop.theme.theme import Theme
from briefing.text.offsets import Utf16Offsets, from_utf16, to_utf16
from briefing.text.spans import Span
from briefing.text.spelled_words import spelled_words, word_ending_at

_WAVE, _DEPTH = 2.0, 1.6  # pixels: half a wave, and how deep it goes
_MOST_LINES = 4000
_LAST_OF_ONE_UNIT = "\uffff"


class MisspeltMarks(QObject, EditorLayer):
    """For one editor."""

    def __init__(self, theme: Theme, editor: TextEditor, speller: Speller) -> None:
        super().__init__(editor)
        self._theme = theme
        self._editor = editor
        self._speller = speller
        editor.add_layer(self)
        editor.cursorPositionChanged.connect(self._look_at_left_word)
        speller.answered.connect(editor.viewport().update)
        self._typed: Span | None = None
        self._typed_in = QTextCursor(editor.document())  # the paragraph of that word
        self._doubtful: dict[str, tuple[tuple[int, int, str], ...]] = {}
        self._beginnings = speller.beginnings
        self._seen: list[QRectF] = []  # the boxes of the words that are underlined now

    def draws_over(self, visible: QRectF) -> bool:
        del visible
        self._seen.clear()
        if not self._speller.is_on():
            return False
        block, last = self._editor.painted_blocks()
        end = last.position()
        while block.isValid() and block.position() <= end:
            wrong = list(self.wrong_in(block))
            if wrong:
                self._seen += boxes_within(block, wrong)
            block = block.next()
        return bool(self._seen)

    def paint_over(self, painter: QPainter, visible: QRectF) -> None:
        del visible
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("danger"), 1.2))
        for box in self._seen:
            _underline(painter, box)

    def fill_menu(self, menu: QMenu, position: int) -> None:
        block = self._editor.document().findBlock(position)
        words = [each for each in self.wrong_in(block) if each.start <= position <= each.end]
        if not words or self._editor.isReadOnly():
            return
        place = words[0]
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        word = cursor.selectedText()
        before = menu.actions()[0] if menu.actions() else menu.addSeparator()
        waiting = menu.addAction(say("Looking for other spellings …"))
        add = menu.addAction(say("Add “{word}” to the dictionary", word=word))
        for action in (waiting, add, menu.addSeparator()):
            menu.insertAction(before, action)
        waiting.setEnabled(False)
        add.triggered.connect(partial(self._speller.add, word))
        job = self._speller.suggest(word)
        if job is not None:
            job.done.connect(partial(self._offer, menu, waiting, cursor))

    def wrong_in(self, block: QTextBlock) -> Iterator[Span]:
        """Where the misspelt words of a paragraph stand, as positions of the document."""
        text = block.text()
        words = self._doubtful_words(text)
        if not words or block.userState() > 0 or block.previous().userState() > 0:
            return
        if LIVE_BLOCK.match(text):
            return
        start = block.position()
        chips = self._editor.index.within(start, start + block.length() - 1)
        typed = self._word_being_typed()
        for first, last, word in words:
            # Few words are wrong: only for these it is looked whether they are cited.
            if (start + first, start + last) == typed or not self._speller.is_wrong(word):
                continue
            place = Span(start + first, start + last)
            if not any(chip.start < place.end and place.start < chip.end for chip in chips):
                yield place

    def next_wrong(self, position: int) -> Span | None:
        """The first misspelt word that begins at or behind a position of the document."""
        block = self._editor.document().findBlock(position)
        while block.isValid():
            for place in self.wrong_in(block):
                if place.start >= position:
                    return place
            block = block.next()
        return None

    def _doubtful_words(self, line: str) -> tuple[tuple[int, int, str], ...]:
        """The words of a line that are not known to be right: none of most lines, which are drawn
        again with every key.
        """
        if self._beginnings != self._speller.beginnings or len(self._doubtful) > _MOST_LINES:
            self._beginnings = self._speller.beginnings
            self._doubtful.clear()
        known = self._doubtful.get(line)
        words = self._words(line) if known is None else known
        if known != ():
            words = tuple([word for word in words if self._speller.may_be_wrong(word[2])])
            self._doubtful[line] = words
        return words

    def _words(self, line: str) -> tuple[tuple[int, int, str], ...]:
        """The words of a line that may be wrong, with their places in UTF-16 units."""
        found = spelled_words(line, self._speller.right)
        if not found or max(line) <= _LAST_OF_ONE_UNIT:
            return tuple(found)
        places = Utf16Offsets(line).to_utf16
        return tuple((places(start), places(end), word) for start, end, word in found)

    def _word_being_typed(self) -> Span | None:
        """The word the cursor stands at the end of, while one types."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or not self._editor.hasFocus() or not self._typed:
            return None
        return self._typed if self._typed.end == cursor.position() else None

    def _look_at_left_word(self) -> None:
        cursor = self._editor.textCursor()
        block = cursor.block()
        here, line, at = cursor.position(), block.text(), cursor.positionInBlock()
        if len(line) != block.length() - 1:
            at = from_utf16(line, at)
        word = word_ending_at(line, at)
        typed = Span(here - to_utf16(word, len(word)), here) if word else None
        before, self._typed = self._typed, typed
        if typed == before or (typed and before and typed.start == before.start):
            return  # a word that grows is as little marked as it was
        if before is not None:
            self._editor.draw_again(self._typed_in.block())
        if typed is not None:
            self._typed_in = QTextCursor(cursor)
            self._editor.draw_again(block)

    def _offer(
        self, menu: QMenu, waiting: object, cursor: QTextCursor, found: tuple[str, ...]
    ) -> None:
        from PySide6.QtGui import QAction

        if (
            not shiboken6.isValid(self)
            or not shiboken6.isValid(menu)
            or not isinstance(waiting, QAction)
        ):
            return
        for words in found:
            action = QAction(words.replace("&", "&&"), menu)
            action.triggered.connect(partial(self._replace, cursor, words))
            menu.insertAction(waiting, action)
        if found:
            menu.removeAction(waiting)
        else:
            waiting.setText(say("No other spelling is known"))

    def _replace(self, cursor: QTextCursor, words: str) -> None:
        self._editor.put(cursor, words)
        self._editor.setTextCursor(cursor)


def _underline(painter: QPainter, box: QRectF) -> None:
    points = max(0, ceil((box.width() - 4) / _WAVE))
    painter.drawPolyline(_wave(points).translated(box.left() + 2, box.bottom() - 3))


@cache
def _wave(points: int) -> QPolygonF:
    return QPolygonF(
        [QPointF(number * _WAVE, _DEPTH if number % 2 else 0) for number in range(points)]
    )
