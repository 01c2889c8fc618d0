"""The reader: a text with its marks beside it, cards that say what they are, a way to take more.

It knows no library: the page gives it the text and the marks and is told what the analyst wants.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.reader.cards import card_of_passage
from briefing.desktop.reader.margin_marks import (
    TILE,
    MarginMark,
    places_in_margin,
)
from briefing.desktop.reader.passage_marks import MarkedRecord, PassageMark, at_place
from briefing.desktop.reader.text_view import TextView
from briefing.desktop.reader.typed_search import TypedSearch
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.hover_card import HoverCard
from briefing.domain.vocabularies import Direction
from briefing.text.spans import Span

_FLASH_MS = 1600
_HOVER_MS = 350
CAPTURE_KEYS, NEXT_KEYS, PREVIOUS_KEYS = "Ctrl+E", "F8", "Shift+F8"
_NEXT_SENTENCE, _SENTENCE_BEFORE = "Alt+Down", "Alt+Up"


class Reader(QWidget):
    """A text being read. `opened` with kind and id of a record; `capture_wanted` for a selection;
    `turned` when the selection is another one.
    """

    opened = Signal(str, str)
    capture_wanted = Signal()
    turned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: tuple[PassageMark, ...] = ()
        self.tiles: list[MarginMark] = []
        self.keys: list[QShortcut] = []
        self._at: MarginMark | None = None
        self._card: HoverCard | None = None
        self._hovered: PassageMark | None = None
        self._offers_taking = True
        self.view = TextView(theme)
        self.seeking = TypedSearch(theme, self.view)
        self.view.viewport().setMouseTracking(True)
        self.view.viewport().installEventFilter(self)
        self._strip = QWidget(self.view.viewport())
        self._strip.show()
        self.take_button = push_button(theme, say("Take …"), "highlighter")
        self.take_button.setToolTip(
            say("Make a record of the selected words ({keys})", keys=CAPTURE_KEYS)
        )
        self.take_button.setParent(self.view.viewport())
        self.take_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.take_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._pause = QTimer(self, singleShot=True, interval=_HOVER_MS)
        self._flashing = QVariantAnimation(self, duration=_FLASH_MS, startValue=1.0, endValue=0.0)
        self._flashed: Span | None = None
        self._connect()

    def show_text(self, text: str, direction: Direction | None) -> None:
        """Show another text, without marks."""
        self._hide_card()
        self._flashing.stop()
        self._place_marks(())
        self.view.show_text(text, direction)

    def show_marks(self, marks: Sequence[PassageMark]) -> None:
        """Colour the passages and put their marks into the margin."""
        self._hide_card()
        self.view.show_marks(marks)
        self._place_marks(marks)

    def arrive(self, excerpt_id: str) -> bool:
        """Bring a passage into view and light it up; False when the text does not hold it."""
        mark = next((mark for mark in self._marks if mark.excerpt_id == excerpt_id), None)
        if mark is None:
            return False
        self.light_up(Span(mark.start, mark.end))
        return True

    def light_up(self, span: Span) -> None:
        """Bring a stretch of the text into view and light it up."""
        self.view.go_to(span)
        self._flash(span)

    def step_marks(self, by: int) -> None:
        """Go to the next mark, or the one before, from where the text cursor or last mark is."""
        if not self.tiles:
            return
        if self._at in self.tiles:
            at = (self.tiles.index(self._at) + by) % len(self.tiles)
        else:
            at = self._first_from_cursor(by)
        tile = self.tiles[at]
        self.view.go_to(Span(tile.mark.start, tile.mark.end))
        self._flash(Span(tile.mark.start, tile.mark.end))
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._at = tile
        self._show_card(tile.mark, self._global(tile.rect(), tile))

    def selection_rect(self) -> QRect | None:
        """Where the selected words stand, in global coordinates."""
        span = self.view.selected()
        return None if span is None else self._global(self.view.rect_of(span), self.view.viewport())

    def records_at(self, point: QPoint) -> tuple[MarkedRecord, ...]:
        """The records of the passages under a point of the view."""
        place = self.view.place_at(point.x(), point.y())
        found = () if place is None else at_place(self._marks, place)
        return tuple(record for mark in found for record in mark.records)

    def leave_mark_keys(self) -> None:
        """Have whoever the text stands beside say what the keys of the marks do."""
        for shortcut in self.keys:
            if shortcut.key() != QKeySequence(CAPTURE_KEYS):
                shortcut.setEnabled(False)

    def show_take_button(self, *, is_wanted: bool) -> None:
        """Offer to take the selection, or not, as while that is being done."""
        self._offers_taking = is_wanted
        self._place_take_button()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view.viewport():
            if isinstance(event, QMouseEvent):
                self._mouse(event)
            elif event.type() in (QEvent.Type.Leave, QEvent.Type.Wheel):
                self._hide_card()
        elif event.type() == QEvent.Type.FocusOut:
            self._hide_card()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.view.laid_out.connect(self._lay_out)
        self.view.scrolled.connect(self._follow)
        self.view.selectionChanged.connect(self._note_selection)
        self.take_button.clicked.connect(self.capture_wanted)
        self._pause.timeout.connect(self._show_hovered)
        self._flashing.valueChanged.connect(self._fade)
        for keys, act in (
            (CAPTURE_KEYS, self.capture_wanted.emit),
            (NEXT_KEYS, lambda: self.step_marks(1)),
            (PREVIOUS_KEYS, lambda: self.step_marks(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)
            self.keys.append(shortcut)
        for keys, by in ((_NEXT_SENTENCE, 1), (_SENTENCE_BEFORE, -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.view.step_sentences, by))

    def _place_marks(self, marks: Sequence[PassageMark]) -> None:
        for tile in self.tiles:
            tile.hide()
            tile.deleteLater()
        self._marks = tuple(marks)
        self._at = None
        self.tiles = [self._tile(mark, n) for mark in marks for n in range(len(mark.records))]
        self._lay_out()

    def _tile(self, mark: PassageMark, n: int) -> MarginMark:
        record = mark.records[n]
        tile = MarginMark(self._theme, self._strip, mark, record)
        tile.clicked.connect(lambda: self.opened.emit(record.kind, record.id))
        tile.entered.connect(lambda: self._hover_tile(tile))
        tile.left.connect(self._hide_card)
        tile.installEventFilter(self)
        return tile

    def _lay_out(self) -> None:
        """Every tile goes beside the line in which its passage begins."""
        view, scrolled = self.view, self.view.verticalScrollBar().value()
        tops = [
            view.rect_of(Span(tile.mark.start, tile.mark.start + 1)).top() + scrolled
            for tile in self.tiles
        ]
        places = places_in_margin(tops, view.marks_in_a_row)
        height = max((place.y() for place in places), default=0) + TILE
        width = view.margin().width()
        self._strip.resize(width, height)
        for tile, place in zip(self.tiles, places, strict=True):
            mirrored = width - place.x() - TILE
            tile.move(mirrored if view.isRightToLeft() else place.x(), place.y())
            tile.show()
        self._follow()

    def _follow(self) -> None:
        """What stands beside the text goes with it."""
        self._strip.move(self.view.margin().topLeft())
        self._place_take_button()

    def _note_selection(self) -> None:
        self._at = None
        self._place_take_button()
        self.turned.emit()

    def _place_take_button(self) -> None:
        span = self.view.selected()
        self.take_button.setVisible(span is not None and self._offers_taking)
        if span is None:
            return
        self.take_button.adjustSize()
        place, column = self.view.rect_of(span), self.view.column()
        size = self.take_button.size()
        x = place.right() - size.width() if self.view.isLeftToRight() else place.left()
        x = max(column.left(), min(x, column.right() - size.width()))
        above = place.top() - size.height() - SPACE_S
        y = above if above >= 0 else place.bottom() + SPACE_S
        self.take_button.move(QPoint(x, y))
        self.take_button.raise_()

    def _first_from_cursor(self, by: int) -> int:
        place = self.view.place()
        behind = [n for n, tile in enumerate(self.tiles) if tile.mark.start >= place]
        first = behind[0] if behind else 0
        return first if by > 0 else first - 1

    def _mouse(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            place = self.view.place_at(round(event.position().x()), round(event.position().y()))
            found = () if place is None else at_place(self._marks, place)
            hovered = found[0] if found else None
            if hovered is not self._hovered:
                self._hide_card()
                self._hovered = hovered
                if hovered is not None:
                    self._pause.start()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._hide_card()

    def _show_hovered(self) -> None:
        if self._hovered is not None:
            place = self.view.rect_of(Span(self._hovered.start, self._hovered.end))
            self._show_card(self._hovered, self._global(place, self.view.viewport()))

    def _hover_tile(self, tile: MarginMark) -> None:
        self.view.flash(Span(tile.mark.start, tile.mark.end), 0.5)
        self._show_card(tile.mark, self._global(tile.rect(), tile), tile.record.id)

    def _show_card(self, mark: PassageMark, anchor: QRect, first: str = "") -> None:
        if self._card is None:
            self._card = HoverCard(self._theme, self.window())
        self._card.show_content(card_of_passage(mark, first), anchor)

    def _hide_card(self) -> None:
        self._pause.stop()
        self._hovered = None
        if self._card is not None:
            self._card.hide()
        if self._flashing.state() != QVariantAnimation.State.Running:
            self.view.flash(None)

    def _flash(self, span: Span) -> None:
        self._flashed = span
        self._flashing.stop()
        self._fade(1.0)
        self._flashing.start()

    def _fade(self, strength: float) -> None:
        self.view.flash(self._flashed, strength)

    def _global(self, rect: QRect, widget: QWidget) -> QRect:
        return QRect(widget.mapToGlobal(rect.topLeft()), rect.size())
