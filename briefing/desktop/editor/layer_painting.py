"""How the layers of a text are drawn: behind its letters and over them, and only what has something
to draw, since every key draws the paragraph it changes.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.theme.theme import Theme


class LayerPainting:
    """For the layers of one field, in the order they were added."""

    def __init__(self, field: QTextEdit, theme: Theme) -> None:
        self._field = field
        self._theme = theme
        self._behind: list[EditorLayer] = []
        self._over: list[EditorLayer] = []
        self._visible = QRectF()
        self._blocks: tuple[QTextBlock, QTextBlock] | None = None

    def add(self, layer: EditorLayer) -> None:
        """Draw this one too, if it is of a kind that draws."""
        kind = type(layer)
        if kind.paint_behind is not EditorLayer.paint_behind:
            self._behind.append(layer)
        if kind.paint_over is not EditorLayer.paint_over:
            self._over.append(layer)

    def begin(self, visible: QRectF) -> None:
        """Another stretch of the document is painted, and the text may be another one."""
        self._visible = visible
        self._blocks = None

    def blocks(self) -> tuple[QTextBlock, QTextBlock]:
        """The first and the last paragraph of what is painted; looked for once for all layers."""
        if self._blocks is None:
            here = self._field.textCursor().block()
            self._blocks = self._around(here) or self._hit()
        return self._blocks

    def paint_behind(self) -> None:
        """Draw the ground and what stands on it behind the letters."""
        wanted = [layer for layer in self._behind if layer.draws_behind(self._visible)]
        painter = self._painter()
        painter.fillRect(self._visible, self._theme.colour("surface"))
        for layer in wanted:
            painter.save()
            layer.paint_behind(painter, self._visible)
            painter.restore()
        painter.end()

    def paint_over(self) -> None:
        """Draw what stands over the letters."""
        wanted = [layer for layer in self._over if layer.draws_over(self._visible)]
        if wanted:
            painter = self._painter()
            for layer in wanted:
                painter.save()
                layer.paint_over(painter, self._visible)
                painter.restore()
            painter.end()

    def _painter(self) -> QPainter:
        field = self._field
        painter = QPainter(field.viewport())
        painter.translate(-field.horizontalScrollBar().value(), -field.verticalScrollBar().value())
        return painter

    def _around(self, here: QTextBlock) -> tuple[QTextBlock, QTextBlock] | None:
        """Those around one of them; None for one that is not painted."""
        place_of = self._field.document().documentLayout().blockBoundingRect
        top, bottom = self._visible.top(), self._visible.bottom()
        place = place_of(here)
        if place.bottom() < top or place.top() > bottom:
            return None
        first = last = here
        above = place
        while above.top() > top and first.previous().isValid():
            first = first.previous()
            above = place_of(first)
        while place.bottom() < bottom and last.next().isValid():
            last = last.next()
            place = place_of(last)
        return first, last

    def _hit(self) -> tuple[QTextBlock, QTextBlock]:
        document, fuzzy = self._field.document(), Qt.HitTestAccuracy.FuzzyHit
        hit = document.documentLayout().hitTest
        return (
            document.findBlock(hit(self._visible.topLeft(), fuzzy)),
            document.findBlock(hit(self._visible.bottomLeft(), fuzzy)),
        )
