"""One line of text with some of its words marked, as what a search found."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from briefing.desktop.widgets.drawing import Drawing, one_line
from briefing.text.offsets import to_utf16

Span = tuple[int, int]


def draw_marked(
    drawing: Drawing,
    place: QRectF,
    text: str,
    spans: Sequence[Span],
    look: QTextCharFormat,
    font: QFont,
    colour: QColor,
) -> None:
    """Draw `text` in one shaped line, cut with an ellipsis, `spans` of it in the given look.

    Spans are code points of `text`, from and up to. Shaped as one, Arabic letters stay joined where
    a span begins or ends.
    """
    shown = QFontMetricsF(font).elidedText(
        one_line(text), Qt.TextElideMode.ElideRight, place.width()
    )
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_range(shown, span, look) for span in spans if span[0] < len(shown)])
    width = _set_width(layout, 2 * place.width())
    _set_width(layout, width)
    left = place.right() - width if drawing.mirrored else place.left()
    top = place.center().y() - layout.boundingRect().height() / 2
    drawing.painter.setPen(colour)
    layout.draw(drawing.painter, QPointF(left, top))


def _set_width(layout: QTextLayout, room: float) -> float:
    """Set the text as one line of `room` pixels; returns the width it really has."""
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    layout.endLayout()
    return line.naturalTextWidth()


def _range(shown: str, span: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """A span in the UTF-16 units that Qt counts."""
    start, end = to_utf16(shown, span[0]), to_utf16(shown, min(span[1], len(shown)))
    marked = QTextLayout.FormatRange()
    marked.start = start
    marked.length = end - start
    marked.format = look
    return marked
