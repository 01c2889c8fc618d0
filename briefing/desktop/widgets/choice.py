"""A field with a few fixed values, known by their keys: a stance, a status, a kind."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing

_ARROW = 14


class Choice(QComboBox):
    """`chosen` with a key when the analyst takes another value; the wheel never changes it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._theme = theme
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own for these heeds no style sheet
        for key, words in options:
            self.addItem(words, key)
        self.activated.connect(self._tell)
        self._note_direction()

    def key(self) -> str:
        """The key of the value shown; empty when none is."""
        return self.currentData() or ""

    def set_key(self, key: str) -> None:
        """Show a value without telling anybody; none for a key that is not among them."""
        self.setCurrentIndex(self.findData(key))

    def showPopup(self) -> None:
        view = self.view()
        frame = view.width() - view.viewport().width()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + frame))
        super().showPopup()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._note_direction()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        top = (self.height() - _ARROW) / 2
        place = drawing.at(self.width() - _ARROW - 8, top, _ARROW, _ARROW)
        drawing.icon(place, "chevron-down", self._theme.colour("text_tertiary"), 2)
        painter.end()

    def _note_direction(self) -> None:
        """The style sheet leaves room for the arrow at the end of the line, wherever that is."""
        if self.property("mirrored") != self.isRightToLeft():
            self.setProperty("mirrored", self.isRightToLeft())
            self.style().unpolish(self)
            self.style().polish(self)

    def _tell(self) -> None:
        self.chosen.emit(self.key())
