"""Letters typed into a text that is read select the sentence in which they stand."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing.desktop.messages import say
from briefing.desktop.reader.text_view import TextView
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_M, SPACE_M, SPACE_S
from briefing.desktop.widgets.announcing import announce
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.text.finding import Wanted, found
from briefing.text.sentences import sentences

_HEIGHT = 28
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ONLY_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr)


class TypedSearch(QObject):
    """Takes the letters typed into `view`; Enter goes to the next place, Backspace takes a letter
    back, every other key ends the search.
    """

    def __init__(self, theme: Theme, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._words = ""
        self.shown = _Sought(theme, view)
        view.installEventFilter(self)

    @property
    def words(self) -> str:
        """What is sought now."""
        return self._words

    def forget(self) -> None:
        """Seek nothing any more; the next letter begins anew."""
        self._seek("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut:
            self.forget()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        is_letter = text.isprintable() and bool(text) and not event.modifiers() & _COMMAND
        if is_letter and (self._words or not text.isspace()):
            self._seek(self._words + text)
            return True
        if self._words and key == Qt.Key.Key_Backspace:
            self._seek(self._words[:-1])
            return True
        if self._words and key in _ENTER:
            self._go(beyond=True)
            return True
        if key not in _ONLY_HELD:
            self.forget()
        return False

    def _seek(self, words: str) -> None:
        self._words = words
        is_found = not words or self._go(beyond=False)
        self.shown.tell(words, is_found=is_found)

    def _go(self, *, beyond: bool) -> bool:
        """Select the first sentence with the words from the one that is selected, or behind it;
        behind the last one the text begins anew.
        """
        text = self._view.text
        selected = self._view.selected()
        at = self._view.place() if selected is None else selected.start
        places = [span.start for span in found(text, Wanted(self._words))]
        holding = [
            one for one in sentences(text) if any(one.start <= place < one.end for place in places)
        ]
        behind = [one for one in holding if one.start > at or (not beyond and one.end > at)]
        wanted = next(iter(behind or holding), None)
        if wanted is not None:
            self._view.select(wanted)
            self._view.make_room_below(wanted, 2 * _HEIGHT)
        return wanted is not None


class _Sought(QWidget):
    """What is sought, at the foot of the text while it is; the mouse goes through it."""

    def __init__(self, theme: Theme, view: TextView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._is_found = True
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def tell(self, words: str, *, is_found: bool) -> None:
        """Show what is sought and whether it is there; nothing for no words."""
        self._is_found = is_found
        self.words = ""
        if words:
            self.words = (
                say("Sought: {words}", words=words)
                if is_found
                else say("Not in this text: {words}", words=words)
            )
            announce(self, self.words)
        wide = round(text_width(self.words, self._theme.font("small"))) + 2 * SPACE_M + 2
        self.resize(min(wide, self._view.width() - 2 * SPACE_S), _HEIGHT)
        room = self._view.viewport().geometry()
        left = room.left() + SPACE_S
        if self.isRightToLeft():
            left = room.right() - self.width() - SPACE_S
        self.move(QPoint(left, room.bottom() - _HEIGHT - SPACE_S))
        self.setVisible(bool(words))
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        theme, bounds = self._theme, drawing.bounds.adjusted(0.5, 0.5, -0.5, -0.5)
        drawing.box(bounds, RADIUS_M, theme.colour("raised"), theme.colour("border"))
        ink = theme.colour("text" if self._is_found else "danger")
        place = drawing.at(SPACE_M, 0, drawing.bounds.width() - 2 * SPACE_M, _HEIGHT)
        drawing.text(place, self.words, theme.font("small"), ink)
        painter.end()
