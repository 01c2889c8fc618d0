"""Labels in the theme's fonts and colours, which follow a switch from light to dark."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QToolTip

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import REGULAR, Colour, TypeSize
from briefing.desktop.widgets.tips import plain_tip
from briefing.desktop.widgets.tones import TONES, Tone


class ThemedLabel(QLabel):
    """A label in one of the type sizes and text colours; its text is never read as markup.

    A line that has too little room ends with an ellipsis, and hovering shows all of it.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        size: TypeSize = "body",
        colour: Colour = "text",
        weight: int = REGULAR,
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._colour: Colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, weight))
        self._align()
        self._paint_colour()
        theme.changed.connect(self._paint_colour)

    @classmethod
    def of_tone(cls, theme: Theme, text: str, size: TypeSize, tone: Tone) -> "ThemedLabel":
        """A label in the colour of a tone."""
        return cls(theme, text, size, TONES[tone])

    def set_colour(self, colour: Colour) -> None:
        """Another text colour."""
        self._colour = colour
        self._paint_colour()

    @property
    def is_shortened(self) -> bool:
        """Whether its line has less room than it needs."""
        return not self.wordWrap() and self.sizeHint().width() > self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_shortened:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        end = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self.text(), end, room.width())
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            room,
            self.alignment().value,
            self.palette(),
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.is_shortened and not self.toolTip():
            QToolTip.showText(event.globalPos(), plain_tip(self.text()), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Start where the interface starts, even with words of the other direction."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        self.setAlignment(side | flags.AlignAbsolute | flags.AlignVCenter)

    def _paint_colour(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._colour))
        self.setPalette(palette)
