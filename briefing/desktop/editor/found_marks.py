"""The found words of a text, marked behind its letters while they are sought."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from briefing.desktop.editor.chip_boxes import boxes
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.found_places import Hit
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_S

_SEEN_AGAIN = 400  # letters before the first one in sight, in which a long hit may begin


class FoundMarks(QObject, EditorLayer):
    """The marks of one editor; the hit that is stood on has an edge too."""

    def __init__(self, theme: Theme, editor: TextEditor) -> None:
        super().__init__(editor)
        self._theme = theme
        self._editor = editor
        self.hits: tuple[Hit, ...] = ()
        self._current: Hit | None = None
        editor.add_layer(self)
        editor.document().contentsChange.connect(self._follow)

    def show_hits(self, hits: Sequence[Hit], current: Hit | None) -> None:
        """Mark these words and no others."""
        if (tuple(hits), current) != (self.hits, self._current):
            self.hits, self._current = tuple(hits), current
            self._editor.viewport().update()

    def draws_behind(self, visible: QRectF) -> bool:
        del visible
        return bool(self.hits)

    def paint_behind(self, painter: QPainter, visible: QRectF) -> None:
        ground, edge = self._theme.tint("amber")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self._in_sight()
        for hit in self.hits:
            if hit.end < first or hit.start > last:
                continue
            is_current = hit == self._current
            painter.setPen(QPen(edge, 1.5) if is_current else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            for box in boxes(self._editor.document(), hit.start, hit.end):
                if box.intersects(visible):
                    painter.drawRoundedRect(box, RADIUS_S, RADIUS_S)

    def _in_sight(self) -> tuple[int, int]:
        """The positions that may be seen."""
        viewport = self._editor.viewport().rect()
        first = self._editor.cursorForPosition(viewport.topLeft()).position()
        last = self._editor.cursorForPosition(viewport.bottomRight()).position()
        return first - _SEEN_AGAIN, last + _SEEN_AGAIN

    def _follow(self, position: int, removed: int, added: int) -> None:
        """Marks go with their words while one types, until they are sought again."""
        if not self.hits:
            return
        moved = added - removed
        self.hits = tuple(
            hit
            if hit.end <= position
            else replace(hit, start=hit.start + moved, end=hit.end + moved)
            for hit in self.hits
            if hit.end <= position or hit.start >= position + removed
        )
