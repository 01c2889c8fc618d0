"""A record that was found: its mark and name, and below the words in their context, marked."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QSizePolicy

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import MEDIUM, RADIUS_M, SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.marked_text import draw_marked
from briefing.desktop.widgets.marks import Mark, draw_mark
from briefing.desktop.widgets.painted_button import PaintedButton

_HEIGHT = 48
_MARK = 26.0
_SIDE, _TEXT_START = 8.0, 44.0
_LEAST_WIDTH = 200


@dataclass(frozen=True)
class FoundContent:
    """What a line shows; `hits` are the words found, from and up to code points of `context`."""

    key: str
    mark: Mark
    title: str
    context: str
    hits: tuple[tuple[int, int], ...] = ()


class FoundLine(PaintedButton):
    """Pressed by click, Space or Enter; `opened` gives the key.

    A line that is not read yet keeps its place and is empty until `show_content`.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, content: FoundContent | None) -> None:
        super().__init__(theme, RADIUS_M)
        self._content: FoundContent | None = None
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEnabled(False)
        self.clicked.connect(self._tell_opened)
        if content is not None:
            self.show_content(content)

    @property
    def key(self) -> str:
        """The key of what was found; empty while the line is."""
        return "" if self._content is None else self._content.key

    def show_content(self, content: FoundContent) -> None:
        """Show what was found."""
        self._content = content
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(content.context)
        self.setToolTip(content.context)
        self.setEnabled(True)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * _LEAST_WIDTH, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are for the list the line stands in."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def draw(self, drawing: Drawing) -> None:
        theme, content = self._theme, self._content
        if content is None:
            return
        if self.underMouse():
            drawing.box(drawing.bounds, RADIUS_M, theme.colour("hover"))
        draw_mark(drawing, drawing.at(_SIDE, (_HEIGHT - _MARK) / 2, _MARK, _MARK), content.mark)
        room = drawing.bounds.width() - _TEXT_START - _SIDE
        title = drawing.at(_TEXT_START, 6, room, 18)
        drawing.text(title, content.title, theme.font("body", MEDIUM), theme.colour("text"))
        _draw_context(drawing, drawing.at(_TEXT_START, 25, room, 17), content)

    def _tell_opened(self) -> None:
        self.opened.emit(self.key)


def _draw_context(drawing: Drawing, place: QRectF, content: FoundContent) -> None:
    """The words around, those found on a ground of their own and bold."""
    theme = drawing.theme
    ground, ink = theme.tint("amber")
    look = QTextCharFormat()
    look.setBackground(ground)
    look.setForeground(ink)
    look.setFontWeight(SEMIBOLD)
    font, colour = theme.font("small"), theme.colour("text_secondary")
    draw_marked(drawing, place, content.context, content.hits, look, font, colour)
