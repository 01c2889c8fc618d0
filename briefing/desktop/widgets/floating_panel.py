"""Panels that float over the window: palette, completion, hover card, toast.

They are child widgets of the window, not windows: a translucent window of its own gets black
corners without a compositor, and Wayland does not place it.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_L
from briefing.desktop.widgets.drawing import Drawing

SHADOW = 26
_SHADOW_DROP = 6.0
_SHADOW_STEPS = 16
_SHADOW_LIGHT, _SHADOW_DARK = 3, 8


def place_beside(anchor: QRect, size: QSize, window: QRect, *, mirrored: bool) -> QPoint:
    """The top left corner for a panel of `size` under `anchor`, or above where there is no room.

    It begins at the start edge of the anchor and stays inside the window.
    """
    left = anchor.right() + 1 - size.width() if mirrored else anchor.left()
    left = max(window.left(), min(left, window.right() + 1 - size.width()))
    below, above = anchor.bottom() + 1, anchor.top() - size.height()
    fits_below = below + size.height() <= window.bottom() + 1
    top = below if fits_below or above < window.top() else above
    return QPoint(left, max(window.top(), min(top, window.bottom() + 1 - size.height())))


class FloatingPanel(QWidget):
    """A raised, rounded panel with its shadow; `content` is the layout inside the shadow's margin.

    A transient one goes when the window is resized or hidden; the others say what they do then.
    """

    def __init__(self, theme: Theme, window: QWidget, *, is_transient: bool = True) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._is_transient = is_transient
        self._margins = QVBoxLayout(self)
        self._margins.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self.content = QVBoxLayout()
        self.content.setSpacing(0)
        self._margins.addLayout(self.content)
        self.hide()
        window.installEventFilter(self)

    def panel_rect(self) -> QRect:
        """The panel without its shadow, in its own coordinates."""
        return self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    def fit_content(self) -> None:
        """Take the size the content asks for now."""
        self._margins.invalidate()
        self._margins.activate()
        size = self.sizeHint().expandedTo(self.minimumSize()).boundedTo(self.maximumSize())
        if self._margins.hasHeightForWidth():  # words wrap at the width there is, not as they like
            size.setHeight(self._margins.totalHeightForWidth(size.width()))
        self.resize(size)

    def show_beside(self, anchor: QRect, gap: int = 4) -> None:
        """Show under `anchor` (in the window's coordinates), above it where there is no room."""
        self.fit_content()
        corner = self.place_for(self.panel_rect().size(), anchor, gap).topLeft()
        self.move(corner - QPoint(SHADOW, SHADOW))
        self.show()
        self.raise_()

    def place_for(self, size: QSize, anchor: QRect, gap: int = 4) -> QRect:
        """Where a panel of `size` would stand in the window."""
        room = self._window.rect().adjusted(8, 8, -8, -8)
        grown = anchor.adjusted(0, -gap, 0, gap)
        corner = place_beside(grown, size, room, mirrored=self.isRightToLeft())
        return QRect(corner, size)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window_changed = event.type() in (QEvent.Type.Resize, QEvent.Type.Hide)
        if watched is self._window and window_changed and self.isVisible():
            self.window_resized()
        return super().eventFilter(watched, event)

    def window_resized(self) -> None:
        """What to do when the window changes its size: a transient panel goes."""
        if self._is_transient:
            self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.panel_rect()), self.isRightToLeft())
        self._draw_shadow(drawing)
        place = drawing.bounds.adjusted(0.5, 0.5, -0.5, -0.5)
        drawing.box(place, RADIUS_L, self._theme.colour("raised"), self._theme.colour("border"))
        self.draw_inside(drawing)
        painter.end()

    def draw_inside(self, drawing: Drawing) -> None:
        """What a panel paints by itself between its ground and its widgets."""

    def _draw_shadow(self, drawing: Drawing) -> None:
        shade = QColor(self._theme.colour("shadow"))
        shade.setAlpha(_SHADOW_DARK if self._theme.is_dark else _SHADOW_LIGHT)
        drawing.painter.setPen(Qt.PenStyle.NoPen)
        drawing.painter.setBrush(shade)
        for step in range(_SHADOW_STEPS):
            spread = (SHADOW - _SHADOW_DROP) * ((step + 1) / _SHADOW_STEPS) ** 1.5
            place = drawing.bounds.adjusted(-spread, -spread, spread, spread)
            radius = RADIUS_L + spread
            drawing.painter.drawRoundedRect(place.translated(0, _SHADOW_DROP), radius, radius)
