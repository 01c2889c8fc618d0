"""The bar above a page that says what happened: problems until it is closed, notices a while."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_M, SPACE_M, SPACE_S, SPACE_XL, Tint
from briefing.desktop.widgets.announcing import announce
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.tones import Tone

_ICON = 16
_INSIDE = 6
_LOOKING_MS = 2000  # how long it stays after the pointer or the focus has left it
_LOOKS: dict[Tone, tuple[str, Tint]] = {
    "plain": ("info", "blue"),
    "accent": ("info", "blue"),
    "ok": ("circle-check", "green"),
    "warning": ("triangle-alert", "amber"),
    "danger": ("circle-alert", "red"),
    "red_line": ("circle-alert", "red"),
}


class MessageBar(QWidget):
    """One sentence with its icon and its buttons; Escape in it closes it.

    Screen readers are told the sentence; the focus stays where it is. A sentence for a while stays
    as long as the pointer or the focus is on it, and its whole time again after a dialog that lies
    over the window. It does not go while the pointer moves: the page below moves up with it, and
    another button would be pressed than the one aimed at.
    """

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone: Tone = "plain"
        self.words = ThemedLabel(theme, "")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = icon_button(theme, "x", say("Close this message"))
        self.close_button.clicked.connect(self.close_bar)
        self._buttons: list[QWidget] = []
        self._lasts = 0
        self._pointer = QCursor.pos()
        self._while = QTimer(self, singleShot=True)
        self._while.timeout.connect(self._end)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE_XL, SPACE_S + _INSIDE, SPACE_XL, _INSIDE)
        self._row.setSpacing(SPACE_S)
        self._row.addSpacing(_ICON + SPACE_M)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.close_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def say(
        self,
        sentence: str,
        tone: Tone,
        actions: Sequence[tuple[str, Callable[[], None]]] = (),
        *,
        lasts: int = 0,
    ) -> None:
        """Show a sentence in place of the one before; pressing a button does it and closes.

        It goes by itself after `lasts` milliseconds; with 0 it stays until it is closed.
        """
        self._tone = tone
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(words, act) for words, act in actions]
        self._put_in_order()
        self.show()
        self.update()
        self._while.stop()
        self._lasts = lasts
        self._pointer = QCursor.pos()
        if lasts:
            self._while.start(lasts)
        announce(self, sentence)

    def close_bar(self) -> None:
        """Take the message away."""
        self._while.stop()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        icon, tint = _LOOKS[self._tone]
        ground, ink = self._theme.tint(tint)
        box = drawing.bounds.adjusted(SPACE_XL - SPACE_S, SPACE_S, -(SPACE_XL - SPACE_S), 0)
        drawing.box(box, RADIUS_M, ground)
        middle = (drawing.bounds.height() + SPACE_S - _ICON) / 2
        drawing.icon(drawing.at(SPACE_XL + SPACE_S / 2, middle, _ICON, _ICON), icon, ink)
        painter.end()

    def _end(self) -> None:
        focused = QApplication.focusWidget()
        is_used = focused is not None and self.isAncestorOf(focused)
        before, self._pointer = self._pointer, QCursor.pos()
        is_aiming = before != self._pointer and self.isActiveWindow()
        if QApplication.activeModalWidget() is not None:
            self._while.start(self._lasts)
        elif is_used or is_aiming or self.underMouse():
            self._while.start(_LOOKING_MS)
        else:
            self.close_bar()

    def _put_in_order(self) -> None:
        """Tab reaches the new buttons where they are read, not behind all else in the window."""
        for before, after in pairwise((self.words, *self._buttons, self.close_button)):
            QWidget.setTabOrder(before, after)

    def _button(self, words: str, act: Callable[[], None]) -> QWidget:
        def press() -> None:
            self.close_bar()
            act()

        button = push_button(self._theme, words)
        button.clicked.connect(press)
        self._row.insertWidget(self._row.count() - 1, button)
        return button
