"""A card pulled by the mouse to another place of the text; a line shows where it would stand.

By keys, Alt with the up and down arrows does the same.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from briefing.desktop.editor.block_cards import BlockCards
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.theme.theme import Theme
from briefing.text.paragraphs import paragraph_put, paragraphs
from briefing.text.spans import Span

_THICK = 2.0


class BlockDrag(QObject, EditorLayer):
    """Dragging in one editor."""

    def __init__(self, theme: Theme, editor: TextEditor, cards: BlockCards) -> None:
        super().__init__(editor)
        self._theme = theme
        self._editor = editor
        self._cards = cards
        self._from: QPoint | None = None
        self._gap: int | None = None  # before which paragraph it would stand
        editor.add_layer(self)
        editor.viewport().installEventFilter(self)

    def draws_over(self, visible: QRectF) -> bool:
        del visible
        return self._gap is not None

    def paint_over(self, painter: QPainter, visible: QRectF) -> None:
        del visible
        if self._gap is not None:
            edge, wide = self._editor.document().documentMargin(), self._editor.viewport().width()
            line = QRectF(edge, self._line_at(self._gap), wide - 2 * edge, _THICK)
            painter.fillRect(line, self._theme.colour("accent"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False  # most are of painting, with every key
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            is_left = event.button() == Qt.MouseButton.LeftButton
            on_card = is_left and self._cards.card_at(event) is not None
            self._from = event.position().toPoint() if on_card else None
        elif kind == QEvent.Type.MouseMove and self._from is not None:
            return self._pull(event)
        elif kind == QEvent.Type.MouseButtonRelease and self._from is not None:
            return self._let_go()
        return super().eventFilter(watched, event)

    def _pull(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        is_far = (at - (self._from or at)).manhattanLength() >= QApplication.startDragDistance()
        may = self._cards.is_chosen and not self._editor.isReadOnly()
        if may and (is_far or self._gap is not None):
            self._gap = self._gap_at(at)
            self._editor.viewport().update()
        return True

    def _let_go(self) -> bool:
        gap, self._from, self._gap = self._gap, None, None
        self._editor.viewport().update()
        if gap is None or not self._cards.is_chosen:
            return False
        editor = self._editor
        text, (span, _) = editor.text(), editor.cursor_line()
        found = paragraphs(text)
        number = next(
            (n for n, each in enumerate(found) if each.start <= span.start <= each.end), 0
        )
        moved = paragraph_put(text, number, gap - 1 if gap > number else gap)
        if moved is not None:
            change = moved.change
            editor.replace(Span(change.start, change.end), change.words)
            editor.select(Span(moved.offset, moved.offset))
            self._cards.choose(editor.textCursor().block())
        return True

    def _gap_at(self, at: QPoint) -> int:
        """Before which paragraph something let go at a point of the viewport comes."""
        offset = self._editor.offset_of(self._editor.cursorForPosition(at).position())
        y = at.y() + self._editor.verticalScrollBar().value()
        found = paragraphs(self._editor.text())
        passed = [span for span in found if span.end < offset]
        here = found[len(passed)] if len(passed) < len(found) else None
        is_inside = here is not None and here.start <= offset
        if here is None or not is_inside:
            return len(passed)
        top, bottom = self._extent(here)
        return len(passed) + (y > (top + bottom) / 2)

    def _extent(self, span: Span) -> tuple[float, float]:
        """Where a paragraph begins and ends in the document, from the top."""
        document, layout = self._editor.document(), self._editor.document().documentLayout()
        places = self._editor.places()
        first = document.findBlock(places.place_in_document(span.start))
        last = document.findBlock(places.place_in_document(span.end))
        return layout.blockBoundingRect(first).top(), layout.blockBoundingRect(last).bottom()

    def _line_at(self, gap: int) -> float:
        found = paragraphs(self._editor.text())
        if gap < len(found):
            return self._extent(found[gap])[0] - _THICK
        return self._extent(found[-1])[1] if found else 0.0
