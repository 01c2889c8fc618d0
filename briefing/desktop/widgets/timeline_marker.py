"""One event on the timeline strip: a round button with the icon of its kind."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPen
from PySide6.QtWidgets import QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.painted_button import PaintedButton
from briefing.desktop.widgets.timeline_layout import TimelineEvent

MARKER_SIZE = 30
_RADIUS = 12.5
_FORWARD = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class TimelineMarker(PaintedButton):
    """Pressed to open its event; arrow keys ask for a neighbour, in time's direction."""

    step_wanted = Signal(int)
    focused = Signal()
    card_wanted = Signal(str, QRect)
    card_unwanted = Signal()

    def __init__(self, theme: Theme, event: TimelineEvent, parent: QWidget) -> None:
        super().__init__(theme, MARKER_SIZE / 2)
        self.setParent(parent)
        self.timeline_event = event
        self.setFixedSize(MARKER_SIZE, MARKER_SIZE)
        self.setAccessibleName(say("{when}: {event}", when=event.when, event=event.title))

    def draw(self, drawing: Drawing) -> None:
        theme, middle = self._theme, drawing.bounds.center()
        chosen = self.hasFocus() or self.underMouse()
        drawing.disc(middle, _RADIUS + 2.5, theme.colour("surface"))
        drawing.disc(middle, _RADIUS, theme.colour("accent" if chosen else "raised"))
        if not chosen:
            planned = self.timeline_event.is_planned
            line = Qt.PenStyle.DashLine if planned else Qt.PenStyle.SolidLine
            drawing.painter.setBrush(Qt.BrushStyle.NoBrush)
            drawing.painter.setPen(QPen(theme.colour("text_tertiary"), 1, line))
            drawing.painter.drawEllipse(middle, _RADIUS, _RADIUS)
        place = drawing.at(MARKER_SIZE / 2 - 7, MARKER_SIZE / 2 - 7, 14, 14)
        ink = theme.colour("on_accent" if chosen else "text_secondary")
        drawing.icon(place, self.timeline_event.icon, ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _FORWARD.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        self.step_wanted.emit(-step if sideways and self.isRightToLeft() else step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.raise_()
        self.focused.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.raise_()
        corner = self.mapToGlobal(self.rect().topLeft())
        self.card_wanted.emit(self.timeline_event.key, QRect(corner, self.size()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.card_unwanted.emit()
