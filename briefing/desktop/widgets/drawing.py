"""Painting with the theme's colours and fonts, the same from left to right and from right to left.

What paints itself (a delegate, a card, the matrix) measures from the *start* edge; `Drawing` turns
that into pixels, mirrored where the interface runs from right to left. Texts keep the direction of
their own script.
"""

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout

from briefing.desktop.theme.theme import Theme
from briefing.domain.frozen import frozen
from briefing.text.directions import with_parts_apart

Align = Literal["start", "middle", "end"]
_FOCUS_OUTER, _FOCUS_INNER = 2.0, 1.0
_TEXT_FLAGS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "middle": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


@frozen
class Drawing:
    """A painter at work inside `bounds`; `mirrored` when start is at the right."""

    painter: QPainter
    theme: Theme
    bounds: QRectF
    mirrored: bool

    def at(self, x: float, y: float, width: float, height: float) -> QRectF:
        """The rectangle `x` from the start edge and `y` from the top of the bounds."""
        left = self.bounds.right() - x - width if self.mirrored else self.bounds.left() + x
        return QRectF(left, self.bounds.top() + y, width, height)

    def within(self, rect: QRectF) -> "Drawing":
        """The same drawing inside a part of it."""
        return replace(self, bounds=rect)

    def text(
        self, rect: QRectF, words: str, font: QFont, colour: QColor, align: Align = "start"
    ) -> float:
        """One line, cut with an ellipsis where it is too long; returns the width it took."""
        metrics = QFontMetricsF(font)
        line = with_parts_apart(one_line(words))
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        self._prepare(font, colour)
        flags = self._flags(align) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self.painter.drawText(rect, int(flags), shown)
        return min(metrics.horizontalAdvance(shown), rect.width())

    def paragraph(
        self, rect: QRectF, words: str, font: QFont, colour: QColor, align: Align = "start"
    ) -> None:
        """Several lines from the top of `rect`, wrapped at words."""
        self._prepare(font, colour)
        flags = self._flags(align) | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        self.painter.drawText(rect, int(flags), words)

    def lines(
        self,
        rect: QRectF,
        words: str,
        font: QFont,
        colour: QColor,
        *,
        most: int,
        align: Align = "start",
    ) -> float:
        """At most so many lines, wrapped at words, the last one cut with an ellipsis.

        Returns the height they took.
        """
        metrics = QFontMetricsF(font)
        layout = QTextLayout(one_line(words), font)
        layout.beginLayout()
        y, height = rect.top(), metrics.lineSpacing()
        for number in range(1, most + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(rect.width())
            rest = _from_unit(layout.text(), line.textStart())
            part = rest if number == most else _to_unit(rest, line.textLength()).rstrip()
            self.text(QRectF(rect.left(), y, rect.width(), height), part, font, colour, align)
            y += height
        layout.endLayout()
        return y - rect.top()

    def icon(self, rect: QRectF, name: str, colour: QColor, width: float = 1.75) -> None:
        """A line icon."""
        self.theme.draw_icon(self.painter, name, rect, colour, width)

    def box(
        self,
        rect: QRectF,
        radius: float,
        fill: QColor | None = None,
        edge: QColor | None = None,
        edge_width: float = 1.0,
    ) -> None:
        """A rounded rectangle."""
        self.painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(edge, edge_width) if edge else Qt.PenStyle.NoPen)
        self.painter.drawRoundedRect(rect, radius, radius)

    def disc(self, centre: QPointF, radius: float, fill: QColor) -> None:
        """A filled circle."""
        self.painter.setBrush(fill)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.drawEllipse(centre, radius, radius)

    def focus_ring(self, rect: QRectF, radius: float) -> None:
        """The double ring inside `rect`: dark and light, so that it shows on every ground."""
        outer, inner = _FOCUS_OUTER / 2, _FOCUS_OUTER + _FOCUS_INNER / 2
        self.box(
            rect.adjusted(inner, inner, -inner, -inner),
            max(radius - inner, 1),
            edge=self.theme.colour("surface"),
            edge_width=_FOCUS_INNER,
        )
        self.box(
            rect.adjusted(outer, outer, -outer, -outer),
            max(radius - outer, 1),
            edge=self.theme.colour("text"),
            edge_width=_FOCUS_OUTER,
        )

    def _prepare(self, font: QFont, colour: QColor) -> None:
        """Ready to write; a text runs as its own letters do, whichever way the interface runs."""
        self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.painter.setFont(font)
        self.painter.setPen(colour)

    def _flags(self, align: Align) -> Qt.AlignmentFlag:
        start, end = ("right", "left") if self.mirrored else ("left", "right")
        side = {"start": start, "middle": "middle", "end": end}[align]
        return _TEXT_FLAGS[side] | Qt.AlignmentFlag.AlignAbsolute


def one_line(words: str) -> str:
    """The text with its line breaks as spaces."""
    return " ".join(words.split()) if "\n" in words else words


def text_width(words: str, font: QFont) -> float:
    """The width of a line of text in pixels."""
    return QFontMetricsF(font).horizontalAdvance(words)


def _from_unit(words: str, start: int) -> str:
    """What follows a place that Qt counted in UTF-16 units."""
    return words.encode("utf-16-le")[2 * start :].decode("utf-16-le")


def _to_unit(words: str, length: int) -> str:
    """As many of Qt's UTF-16 units from the beginning."""
    return words.encode("utf-16-le")[: 2 * length].decode("utf-16-le")
