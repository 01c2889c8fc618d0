"""The text of a source to read and to select in: a column of good measure, passages coloured.

Everything outside counts in code points; the view turns them into the UTF-16 units in which Qt
counts, and back, exactly.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontInfo,
    QFontMetricsF,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from briefing.desktop.messages import say
from briefing.desktop.reader.margin_marks import IN_A_ROW, STEP
from briefing.desktop.reader.passage_marks import PassageMark
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_M, SPACE_S
from briefing.domain.vocabularies import Direction
from briefing.text.offsets import Utf16Offsets
from briefing.text.sentences import sentences
from briefing.text.spans import Span

_NARROW = 320  # pixels: as beside a text in a small window
MEASURE = 75  # characters a line, about what the eye finds back from
_LEADING = 1.9  # of the size of the letters: the same for every script
_TOP = SPACE_M
_LEAST_ABOVE = 40
_SPACE_BEHIND = 0.6  # of the height, so that the last lines can be brought up
_DIRECTIONS: dict[Direction | None, Qt.LayoutDirection] = {
    "ltr": Qt.LayoutDirection.LeftToRight,
    "rtl": Qt.LayoutDirection.RightToLeft,
    None: Qt.LayoutDirection.LayoutDirectionAuto,
}


class TextView(QTextEdit):
    """A text that cannot be changed. `laid_out` when the lines have moved in the text, `scrolled`
    when the text has moved on the screen.

    `menu_wanted` with the event that asks for a context menu.
    """

    laid_out = Signal()
    scrolled = Signal()
    menu_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._offsets = Utf16Offsets("")
        self._marks: Sequence[PassageMark] = ()
        self._flash: tuple[Span, float] | None = None
        self._is_changing = False
        self.setObjectName("surface")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFont(theme.font("lead"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setAccessibleName(say("Text of the source"))
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        theme.changed.connect(self._colour)

    @property
    def text(self) -> str:
        """The text shown."""
        return self._text

    def show_text(self, text: str, direction: Direction | None) -> None:
        """Show a text from its beginning; without a direction every paragraph runs as it reads."""
        self._marks, self._flash = (), None
        # While Qt takes the text over, its cursor stands in neither the old nor the new one.
        self._is_changing = True
        self._text, self._offsets = text, Utf16Offsets(text)
        self.setPlainText(text)
        self._is_changing = False
        self.set_direction(direction)
        self._set_measure()
        self._colour()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_direction(self, direction: Direction | None) -> None:
        """Let the text run another way; the place that is shown stays."""
        form = QTextBlockFormat()
        height = QFontInfo(self.font()).pixelSize() * _LEADING
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setLayoutDirection(_DIRECTIONS[direction])
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self.laid_out.emit()

    def show_marks(self, marks: Sequence[PassageMark]) -> None:
        """Colour these passages."""
        self._marks = tuple(marks)
        self._colour()
        self.laid_out.emit()

    def flash(self, span: Span | None, strength: float = 1.0) -> None:
        """Light a passage up, as strongly as said from 0 to 1."""
        self._flash = None if span is None or strength <= 0 else (span, strength)
        self._colour()

    def selected(self) -> Span | None:
        """What is selected, without the white space around it; None when that is nothing."""
        cursor = self.textCursor()
        if self._is_changing or cursor.isNull():
            return None
        start = self._offsets.from_utf16(cursor.selectionStart())
        end = self._offsets.from_utf16(cursor.selectionEnd())
        words = self._text[start:end]
        if not words.strip():
            return None
        start += len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip()))

    def place(self) -> int:
        """Where the text cursor stands."""
        return self._offsets.from_utf16(self.textCursor().position())

    def place_at(self, x: int, y: int) -> int | None:
        """The place of the letter under a point of the viewport; None where there is none."""
        point = QPointF(x, y + self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        position = layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return None if position < 0 else self._offsets.from_utf16(position)

    def select(self, span: Span) -> None:
        """Select a passage and bring it into view."""
        self.setTextCursor(self._cursor(span))
        self.ensureCursorVisible()

    def go_to(self, span: Span) -> None:
        """Put the text cursor before a passage and the passage into the upper third."""
        cursor = self._cursor(span)
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        top = self.rect_of(span).top() + bar.value()
        bar.setValue(top - self.viewport().height() // 3)

    def make_room_below(self, span: Span, height: int) -> None:
        """Bring a passage up until so many pixels are free below it."""
        place = self.rect_of(span)
        lacking = height - (self.viewport().height() - place.bottom())
        if lacking > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + min(lacking, max(0, place.top() - _LEAST_ABOVE)))

    def rect_of(self, span: Span) -> QRect:
        """The rectangle of a passage in the viewport, from its first line to its last."""
        cursor = self._cursor(span)
        end = QTextCursor(cursor)
        end.setPosition(cursor.selectionEnd())
        cursor.setPosition(cursor.selectionStart())
        first, last = self.cursorRect(cursor), self.cursorRect(end)
        if first.top() == last.top():
            return first.united(last)
        column = self.column()
        return QRect(column.left(), first.top(), column.width(), last.bottom() - first.top())

    def sentence_at_cursor(self) -> Span | None:
        """The sentence that the text cursor stands in; None between two paragraphs."""
        place = self.place()
        found = (one for one in sentences(self._text) if one.start <= place <= one.end)
        return next(found, None)

    def step_sentences(self, by: int) -> None:
        """Select the next sentence, or the one before, from what is selected or the cursor."""
        found = list(sentences(self._text))
        at = self._offsets.from_utf16(self.textCursor().selectionStart())
        if by > 0:
            behind = at + 1 if self.textCursor().hasSelection() else at
            wanted = next((one for one in found if one.start >= behind), None)
        else:
            wanted = next((one for one in reversed(found) if one.start < at), None)
        if wanted is not None:
            self.select(wanted)

    def column(self) -> QRect:
        """The column of the text in the viewport."""
        form = self.document().rootFrame().frameFormat()
        left, right = round(form.leftMargin()), round(form.rightMargin())
        return self.viewport().rect().adjusted(left, 0, -right, 0)

    def margin(self) -> QRect:
        """The margin for marks, at the end of the column; its top is that of the text."""
        column = self.column()
        top = -self.verticalScrollBar().value()
        width = self.marks_in_a_row * STEP
        if self.isRightToLeft():
            left = column.left() - SPACE_S - width
        else:
            left = column.right() + 1 + SPACE_S
        return QRect(left, top, width, self.viewport().height())

    @property
    def marks_in_a_row(self) -> int:
        """How many marks stand beside each other: one where the words need the room."""
        return IN_A_ROW if self.viewport().width() >= _NARROW else 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.cursorForPosition(self.viewport().rect().topLeft())
        self._set_measure()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            bar = self.verticalScrollBar()
            is_at_top = bar.value() == 0
            if not is_at_top:
                bar.setValue(bar.value() + self.cursorRect(place).top())
        self.laid_out.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _set_measure(self) -> None:
        """As wide as `MEASURE` characters where there is room, in the middle of what is left."""
        width = QFontMetricsF(self.font()).averageCharWidth() * MEASURE
        beside = self.marks_in_a_row * STEP + SPACE_S
        least = CONTENT_MARGIN if self.viewport().width() >= _NARROW else SPACE_S
        room = self.viewport().width() - 2 * least - beside
        spare = max(0.0, room - width) / 2
        start, end = least + spare, least + spare + beside
        form = QTextFrameFormat(self.document().rootFrame().frameFormat())
        left, right = (end, start) if self.isRightToLeft() else (start, end)
        bottom = round(self.viewport().height() * _SPACE_BEHIND)
        margins = (form.leftMargin(), form.rightMargin(), form.bottomMargin())
        if margins == (left, right, bottom):
            return
        form.setLeftMargin(left)
        form.setRightMargin(right)
        form.setTopMargin(_TOP)
        form.setBottomMargin(bottom)
        self.document().setDocumentMargin(0)
        self.document().rootFrame().setFrameFormat(form)

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_utf16(span.start))
        cursor.setPosition(self._offsets.to_utf16(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _colour(self) -> None:
        ordered = sorted(self._marks, key=lambda mark: mark.start - mark.end)
        shown = [self._coloured(Span(mark.start, mark.end), self._ground(mark)) for mark in ordered]
        if self._flash is not None:
            span, strength = self._flash
            colour = self._theme.colour("accent")
            colour.setAlphaF(0.45 * strength)
            shown.append(self._coloured(span, colour))
        self.setExtraSelections(shown)

    def _ground(self, mark: PassageMark) -> QColor:
        return self._theme.tint(mark.tint)[0]

    def _coloured(self, span: Span, ground: QColor) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setBackground(ground)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(span)
        selection.format = form
        return selection
