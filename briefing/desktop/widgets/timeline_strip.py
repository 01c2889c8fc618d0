"""A timeline strip: events on one axis, as points, or as bands where the day is not known.

Each event is a button of its own, walked by arrow keys; its label below belongs to it.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.timeline_layout import (
    LABEL_BEFORE,
    PlacedEvent,
    Tick,
    TimelineEvent,
    TimelineLayout,
    lay_out,
)
from briefing.desktop.widgets.timeline_marker import MARKER_SIZE, TimelineMarker

_AXIS_Y = 36.0
_LABELS_TOP, _LANE_HEIGHT = 56.0, 52.0
_BAND_HEIGHT = 12.0
_TICK_CLEARANCE = 8.0  # between the words at a tick and "Today"


class TimelineStrip(QWidget):
    """`opened` with the key of an event when it is pressed or its label clicked."""

    opened = Signal(str)
    card_wanted = Signal(str, QRect)
    card_unwanted = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._events: tuple[TimelineEvent, ...] = ()
        self._today = date.min
        self._markers: list[TimelineMarker] = []
        self._layout = TimelineLayout((), (), None, 0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_events(self, events: Sequence[TimelineEvent], today: date) -> None:
        """Show these events; those without any date have no place on an axis and are left out."""
        for marker in self._markers:
            marker.hide()
            marker.deleteLater()
        self._events, self._today = tuple(events), today
        self._layout = lay_out(self._events, self.width(), today)
        self._markers = [self._marker(placed) for placed in self._layout.placed]
        self._place_markers()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(400, round(_LABELS_TOP + max(1, self._layout.lanes) * _LANE_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lanes = self._layout.lanes
        self._layout = lay_out(self._events, self.width(), self._today)
        self._place_markers()
        if self._layout.lanes != lanes:
            self.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for placed, marker in zip(self._layout.placed, self._markers, strict=True):
            label = self._label_rect(placed)
            if label and label.contains(event.position()):
                marker.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        self._draw_axis(drawing)
        for placed in self._layout.placed:
            if placed.band:
                _draw_band(drawing, placed.band)
        for placed in self._layout.placed:
            self._draw_leader(drawing, placed)
        for placed, marker in zip(self._layout.placed, self._markers, strict=True):
            self._draw_label(drawing, placed, is_chosen=marker.hasFocus())
        painter.end()

    def _marker(self, placed: PlacedEvent) -> TimelineMarker:
        marker = TimelineMarker(self._theme, placed.event, self)
        marker.clicked.connect(lambda: self.opened.emit(placed.event.key))
        marker.step_wanted.connect(self._step)
        marker.focused.connect(self._focus_moved)
        marker.card_wanted.connect(self.card_wanted)
        marker.card_unwanted.connect(self.card_unwanted)
        marker.setVisible(True)
        return marker

    def _place_markers(self) -> None:
        for placed, marker in zip(self._layout.placed, self._markers, strict=True):
            x = self.width() - placed.marker if self.isRightToLeft() else placed.marker
            marker.move(round(x - MARKER_SIZE / 2), round(_AXIS_Y - MARKER_SIZE / 2))
        self._focus_moved()

    def _step(self, step: int) -> None:
        at = next(at for at, marker in enumerate(self._markers) if marker.hasFocus()) + step
        if 0 <= at < len(self._markers):
            self._markers[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_moved(self) -> None:
        """Tab enters the strip at one marker, the one used last; arrow keys do the rest."""
        focused = next((marker for marker in self._markers if marker.hasFocus()), None)
        entry = focused or next(iter(self._markers), None)
        for marker in self._markers:
            takes_tab = marker is entry
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            marker.setFocusPolicy(strong if takes_tab else click)
        self.update()

    def _label_rect(self, placed: PlacedEvent) -> QRectF | None:
        if placed.lane is None:
            return None
        drawing_width, x = float(self.width()), placed.marker - LABEL_BEFORE
        top = _LABELS_TOP + placed.lane * _LANE_HEIGHT
        left = drawing_width - x - placed.label_width if self.isRightToLeft() else x
        return QRectF(left, top, placed.label_width, _LANE_HEIGHT - 4)

    def _draw_axis(self, drawing: Drawing) -> None:
        theme = self._theme
        drawing.painter.setPen(QPen(theme.colour("border"), 1.5))
        drawing.painter.drawLine(QPointF(4, _AXIS_Y), QPointF(self.width() - 4, _AXIS_Y))
        today = self._layout.today
        for tick in self.ticks_shown():
            _draw_tick(drawing, tick)
        if today is not None:
            _draw_today(drawing, today)

    def ticks_shown(self) -> tuple[Tick, ...]:
        """The ticks whose words do not run into those that mark today."""
        ticks, today = self._layout.ticks, self._layout.today
        if today is None:
            return ticks
        half = _width_of_today(self._theme) / 2 + _TICK_CLEARANCE
        return tuple(
            tick
            for tick in ticks
            if abs(tick.x - today) > half + _width_of_tick(self._theme, tick) / 2
        )

    def _draw_leader(self, drawing: Drawing, placed: PlacedEvent) -> None:
        """The thread from a marker down to a label that does not stand right below it."""
        if placed.lane:
            top = _AXIS_Y + MARKER_SIZE / 2
            length = _LABELS_TOP + placed.lane * _LANE_HEIGHT - top
            thread = drawing.at(placed.marker, top, 0, length)
            drawing.painter.setPen(QPen(self._theme.colour("border"), 1))
            drawing.painter.drawLine(thread.topLeft(), thread.bottomLeft())

    def _draw_label(self, drawing: Drawing, placed: PlacedEvent, *, is_chosen: bool) -> None:
        place = self._label_rect(placed)
        if place is None:
            return
        theme = self._theme
        when = QRectF(place.left(), place.top(), place.width(), 15)
        font = theme.font("caption", SEMIBOLD, tabular=True)
        colour = theme.colour("accent" if is_chosen else "text_tertiary")
        drawing.text(when, placed.event.when, font, colour)
        title = place.adjusted(0, 15, 0, 0)
        ink = theme.colour("text" if is_chosen else "text_secondary")
        drawing.lines(title, placed.event.title, theme.font("small"), ink, most=2)


def _draw_band(drawing: Drawing, band: tuple[float, float]) -> None:
    start, end = band
    place = drawing.at(start, _AXIS_Y - _BAND_HEIGHT / 2, max(end - start, 6), _BAND_HEIGHT)
    ground, ink = drawing.theme.tint("blue")
    drawing.box(place, _BAND_HEIGHT / 2, ground, ink, 0.8)


def _draw_tick(drawing: Drawing, tick: Tick) -> None:
    theme = drawing.theme
    mark = drawing.at(tick.x, _AXIS_Y - 4, 0, 8)
    drawing.painter.setPen(QPen(theme.colour("text_tertiary"), 1))
    drawing.painter.drawLine(mark.topLeft(), mark.bottomLeft())
    wide = _width_of_tick(theme, tick) + 2
    place = drawing.at(tick.x - wide / 2, 0, wide, 14)
    ink = theme.colour("text_tertiary")
    drawing.text(place, _words_of_tick(tick), theme.font("caption"), ink, "middle")


def _words_of_tick(tick: Tick) -> str:
    form = "yyyy" if tick.is_year else "MMM"
    return QLocale().toString(QDate(tick.day.year, tick.day.month, 1), form)


def _width_of_tick(theme: Theme, tick: Tick) -> float:
    return text_width(_words_of_tick(tick), theme.font("caption"))


def _width_of_today(theme: Theme) -> float:
    return text_width(say("Today"), theme.font("caption", SEMIBOLD))


def _draw_today(drawing: Drawing, today: float) -> None:
    theme = drawing.theme
    accent = theme.colour("accent")
    line = drawing.at(today, 16, 0, _AXIS_Y - 4)
    drawing.painter.setPen(QPen(accent, 1.5))
    drawing.painter.drawLine(line.topLeft(), line.bottomLeft())
    font = theme.font("caption", SEMIBOLD)
    wide = _width_of_today(theme) + 2
    drawing.text(drawing.at(today - wide / 2, 0, wide, 14), say("Today"), font, accent, "middle")
