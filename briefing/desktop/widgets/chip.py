"""Chips and badges: a record's name as a small rounded box, and a word about a record's state."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import MEDIUM, SEMIBOLD, Tint
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.painted_button import PaintedButton
from briefing.desktop.widgets.tips import plain_tip

_CHIP_HEIGHT, _CHIP_RADIUS = 24, 6.0
_BADGE_HEIGHT, _BADGE_RADIUS = 18, 4.0
_ICON, _SIDE, _GAP = 12.0, 8.0, 5.0
_WIDEST = 320.0
_REMOVING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Chip(PaintedButton):
    """A record named in a form or a header; pressed to open it, removed by its cross or Delete."""

    removed = Signal()

    def __init__(
        self, theme: Theme, text: str, icon: str, tint: Tint = "grey", *, is_removable: bool = False
    ) -> None:
        super().__init__(theme, _CHIP_RADIUS)
        self._icon = icon
        self._tint: Tint = tint
        self._is_removable = is_removable
        self._can_be_removed = is_removable
        if is_removable:
            self.setAccessibleDescription(say("Delete removes it"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Name another record."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))
        self.updateGeometry()

    def set_locked(self, *, is_locked: bool) -> None:
        """Have it removed no more, or again, where it can be removed at all."""
        if self._can_be_removed:
            self._is_removable = not is_locked
            self.setAccessibleDescription("" if is_locked else say("Delete removes it"))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        words = text_width(self._words, self._theme.font("small", MEDIUM))
        cross = _ICON + _GAP if self._is_removable else 0
        width = min(_WIDEST, words + _ICON + _GAP + 2 * _SIDE + cross + 1)
        return QSize(round(width + 0.5), _CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(4 * _SIDE + 2 * _ICON), _CHIP_HEIGHT)

    def draw(self, drawing: Drawing) -> None:
        theme, bounds = self._theme, drawing.bounds
        ground, ink = theme.tint(self._tint)
        drawing.box(bounds, _CHIP_RADIUS, ground, ink if self.underMouse() else None)
        middle = (bounds.height() - _ICON) / 2
        drawing.icon(drawing.at(_SIDE, middle, _ICON, _ICON), self._icon, ink, 2.2)
        start = _SIDE + _ICON + _GAP
        end = bounds.width() - _SIDE - (_ICON + _GAP if self._is_removable else 0)
        place = drawing.at(start, 0, end - start, bounds.height())
        drawing.text(place, self._words, theme.font("small", MEDIUM), ink)
        if self._is_removable:
            drawing.icon(self._cross(drawing), "x", ink, 2.2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_removable and event.key() in _REMOVING_KEYS:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        from_end = x if self.isRightToLeft() else self.width() - x
        if self._is_removable and from_end <= _ICON + _GAP + _SIDE / 2:
            self.removed.emit()
        else:
            super().mousePressEvent(event)

    def _cross(self, drawing: Drawing) -> QRectF:
        height, width = drawing.bounds.height(), drawing.bounds.width()
        return drawing.at(width - _SIDE - _ICON + 2, (height - _ICON) / 2, _ICON, _ICON)


class Badge(QWidget):
    """A word about a record's state, with an icon where colour alone would say it: "Unsourced"."""

    def __init__(self, theme: Theme, text: str, tint: Tint = "grey", icon: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_words(text, tint, icon)

    def set_words(self, text: str, tint: Tint = "grey", icon: str = "") -> None:
        """Say something else."""
        self._words = text
        self._tint: Tint = tint
        self._icon = icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = text_width(self._words, self._theme.font("caption", SEMIBOLD))
        icon = _ICON + 4 if self._icon else 0
        return QSize(round(words + icon + 12.5), _BADGE_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        ground, ink = self._theme.tint(self._tint)
        drawing.box(drawing.bounds, _BADGE_RADIUS, ground)
        x = 6.0
        if self._icon:
            drawing.icon(drawing.at(x, (_BADGE_HEIGHT - 11) / 2, 11, 11), self._icon, ink, 2.2)
            x += _ICON + 4
        place = drawing.at(x, 0, self.width() - x - 4, _BADGE_HEIGHT)
        drawing.text(place, self._words, self._theme.font("caption", SEMIBOLD), ink)
        painter.end()
