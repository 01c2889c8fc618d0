"""One record as a line that leads to it: mark, name, a word below, and a note at the end."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import MEDIUM, RADIUS_M
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.marks import Mark, draw_mark
from briefing.desktop.widgets.painted_button import PaintedButton
from briefing.domain.frozen import frozen

_HEIGHT = 44
_MARK = 26.0
_SIDE, _TEXT_START = 8.0, 44.0
_LEAST_WIDTH = 160


@frozen
class LineContent:
    """What a line shows; `key` is given back when it is pressed."""

    key: str
    mark: Mark
    title: str
    detail: str = ""
    note: str = ""

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(part for part in (self.title, self.detail, self.note) if part)


class RecordLine(PaintedButton):
    """Pressed by click, Space or Enter; `opened` gives the key."""

    opened = Signal(str)

    def __init__(self, theme: Theme, content: LineContent) -> None:
        super().__init__(theme, RADIUS_M)
        self._content = content
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(content.spoken)
        self.setToolTip(content.title)
        self.clicked.connect(self._tell_opened)

    def sizeHint(self) -> QSize:
        return QSize(2 * _LEAST_WIDTH, _HEIGHT)

    def draw(self, drawing: Drawing) -> None:
        theme, content = self._theme, self._content
        if self.underMouse():
            drawing.box(drawing.bounds, RADIUS_M, theme.colour("hover"))
        mark = drawing.at(_SIDE, (_HEIGHT - _MARK) / 2, _MARK, _MARK)
        draw_mark(drawing, mark, content.mark)
        small = theme.font("small", tabular=True)
        width = drawing.bounds.width()
        taken = min(text_width(content.note, small) + 1, width / 3) if content.note else 0.0
        top = 5.0 if content.detail else (_HEIGHT - 18) / 2
        drawing.text(
            drawing.at(width - _SIDE - taken, top, taken, 18),
            content.note,
            small,
            theme.colour("text_tertiary"),
            "end",
        )
        room = width - _TEXT_START - _SIDE
        title = drawing.at(_TEXT_START, top, room - (taken + 8 if taken else 0), 18)
        drawing.text(title, content.title, theme.font("body", MEDIUM), theme.colour("text"))
        detail = drawing.at(_TEXT_START, 22, room, 17)
        drawing.text(detail, content.detail, theme.font("small"), theme.colour("text_secondary"))

    def _tell_opened(self) -> None:
        self.opened.emit(self._content.key)
