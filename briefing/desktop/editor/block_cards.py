"""Live blocks in a text drawn as cards, over the lines they are written in.

The line's text stays what it is. While the cursor is in the line, by a key, the text is seen and
can be changed; else the card is drawn, and a press on it chooses it: Enter or a double press shows
its text then, Backspace and Delete take it away, and what is typed goes on in the line below.
"""

import re

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QTextBlock, QTextCursor

from briefing.desktop.desk import Desk
from briefing.desktop.editor.block_card import CARD_HEIGHT, card_words, draw_card
from briefing.desktop.editor.block_reading import BlockReading
from briefing.desktop.editor.block_words import BLOCK_NAMES
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.markup import LIVE_BLOCK
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.messages import translated
from briefing.desktop.widgets.announcing import announce
from briefing.desktop.widgets.drawing import Drawing

_AROUND = 5.0  # pixels above and below a card
_TAKING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_DOUBLE = QEvent.Type.MouseButtonDblClick
_KEEP = QTextCursor.MoveMode.KeepAnchor


class BlockCards(QObject, EditorLayer):
    """The cards of one editor. `current_changed` when the cursor has come to another block, or
    away from one; `pressed` when a card was pressed.
    """

    current_changed = Signal()
    pressed = Signal()

    def __init__(self, desk: Desk, editor: TextEditor, reading: BlockReading) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self._reading = reading
        self._open = -1  # the number of the paragraph whose text is shown
        self._chosen = -1  # the number of the paragraph whose card was pressed
        self._current = ""
        self._seen: list[QTextBlock] = []  # those whose cards are painted now
        editor.looks.set_cards(self.is_card, self._height_factor())
        editor.add_layer(self)
        editor.viewport().installEventFilter(self)
        editor.cursorPositionChanged.connect(self._follow)
        editor.entered.connect(self._follow)
        editor.left.connect(self._leave)
        editor.textChanged.connect(self._follow)
        # In the middle of a change nothing may be laid out anew.
        queued = Qt.ConnectionType.QueuedConnection
        editor.document().blockCountChanged.connect(self._keep_last, queued)
        reading.read.connect(editor.viewport().update)
        desk.theme.changed.connect(self._theme_changed)

    @property
    def current_line(self) -> str:
        """The line of the live block the cursor is in, or whose card is chosen; empty for none."""
        return self._current

    @property
    def is_chosen(self) -> bool:
        """Whether a card is chosen, and not merely the cursor in a line."""
        return self._chosen_block() is not None

    def is_card(self, block: QTextBlock) -> bool:
        """Whether a paragraph of the document is drawn as a card now."""
        return (
            LIVE_BLOCK.match(block.text()) is not None  # of most it is known at once
            and block.blockNumber() != self._open
            and block.previous().userState() <= 0
        )

    def choose(self, block: QTextBlock) -> None:
        """Choose a card, as a press on it does."""
        self._chosen = block.blockNumber()
        self._editor.viewport().update()
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()
        self._follow()

    def cards(self) -> tuple[tuple[QTextBlock, QRectF], ...]:
        """Every card there is with its place in the document."""
        found: list[tuple[QTextBlock, QRectF]] = []
        block = self._editor.document().firstBlock()
        while block.isValid():
            if self.is_card(block):
                found.append((block, self._place(block)))
            block = block.next()
        return tuple(found)

    def card_at(self, event: QMouseEvent) -> QTextBlock | None:
        """The paragraph whose card is under the mouse."""
        at = event.position()
        across = self._editor.horizontalScrollBar().value()
        at = at + type(at)(across, self._editor.verticalScrollBar().value())
        near = self._editor.cursorForPosition(event.position().toPoint()).block()
        for block in (near, near.previous()):
            if block.isValid() and self.is_card(block) and self._place(block).contains(at):
                return block
        return None

    def words_of(self, block: QTextBlock) -> str:
        """What a card says below its label."""
        return card_words(self._reading.contents(block.text())).words

    def draws_over(self, visible: QRectF) -> bool:
        del visible
        first, last = self._editor.painted_blocks()
        block = first.previous() if first.previous().isValid() else first
        end = last.position()
        self._seen.clear()
        while block.isValid() and block.position() <= end:
            if self.is_card(block):
                self._seen.append(block)
            block = block.next()
        return bool(self._seen)

    def paint_over(self, painter: QPainter, visible: QRectF) -> None:
        del visible
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in self._seen:
            self._paint(painter, block)

    def key(self, event: QKeyEvent) -> bool:
        block = self._chosen_block()
        if block is None or self._editor.isReadOnly():
            return False
        key = event.key()
        if key in _ENTER:
            self._unfold()
        elif key in _TAKING:
            self._take_away(block)
        elif event.text() and event.text().isprintable() and not _is_command(event):
            self._unfold()
            return False
        else:
            return False
        return True

    def press(self, event: QMouseEvent) -> bool:
        block = self.card_at(event)
        if block is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        self.choose(block)
        self.pressed.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double press on a card shows the text of its line."""
        del watched
        # The type of an event takes longer to know, and every key paints.
        if not isinstance(event, QMouseEvent) or event.type() != _DOUBLE:
            return False
        is_on_card = self.card_at(event) is not None
        if is_on_card:
            self._unfold()
        return is_on_card

    def _paint(self, painter: QPainter, block: QTextBlock) -> None:
        found = LIVE_BLOCK.match(block.text())
        if found is None:
            return
        place = self._place(block)
        drawing = Drawing(painter, self._desk.theme, place, self._editor.isRightToLeft())
        painter.fillRect(place.adjusted(-1, -_AROUND, 1, _AROUND), self._editor.palette().base())
        cursor = self._editor.textCursor()
        is_selected = cursor.hasSelection() and (
            cursor.selectionStart() <= block.position() < cursor.selectionEnd()
        )
        draw_card(
            drawing,
            found[4],
            label_of(found),
            card_words(self._reading.contents(block.text())),
            is_chosen=is_selected or block.blockNumber() == self._chosen,
        )

    def _place(self, block: QTextBlock) -> QRectF:
        bounds = self._editor.document().documentLayout().blockBoundingRect(block)
        edge, wide = self._editor.document().documentMargin(), self._editor.viewport().width()
        return QRectF(edge, bounds.top() + _AROUND, wide - 2 * edge, CARD_HEIGHT)

    def _chosen_block(self) -> QTextBlock | None:
        if self._chosen < 0:
            return None
        block = self._editor.document().findBlockByNumber(self._chosen)
        return block if block.isValid() and self.is_card(block) else None

    def _follow(self) -> None:
        """The text of the line the cursor is in is shown, unless its card was chosen."""
        block = self._editor.textCursor().block()
        is_block = LIVE_BLOCK.match(block.text()) is not None
        if not is_block and self._chosen < 0 and self._open < 0 and not self._current:
            return
        number = block.blockNumber()
        if number != self._chosen and self._chosen >= 0:
            self._chosen = -1
            self._editor.viewport().update()
        opens = is_block and self._chosen < 0 and self._editor.hasFocus()
        self._show(number if opens else -1)
        line = block.text() if is_block else ""
        if line != self._current:
            came, self._current = not self._current, line
            self.current_changed.emit()
            if line and came and self._editor.hasFocus():
                self._say(block)

    def _say(self, block: QTextBlock) -> None:
        """Screen readers are told the label and what the block holds, not its address."""
        found = LIVE_BLOCK.match(block.text())
        if found is not None:
            name = translated(BLOCK_NAMES[found[4]])
            parts = (label_of(found), name, self.words_of(block))
            announce(self._editor, ", ".join(part for part in parts if part))

    def _leave(self) -> None:
        self._show(-1)

    def _show(self, number: int) -> None:
        """Have the text of that paragraph shown, and no other's."""
        if number == self._open:
            return
        before, self._open = self._open, number
        document = self._editor.document()
        for each in (before, number):
            block = document.findBlockByNumber(each) if each >= 0 else None
            if block is not None and block.isValid():
                self._editor.looks.rehighlightBlock(block)

    def _keep_last(self) -> None:
        """Below the last line there is no space of lines: a card there needs all of its own."""
        last = self._editor.document().lastBlock()
        for block in (last, last.previous(), last.previous().previous()):
            if block.isValid() and self.is_card(block):
                self._editor.looks.rehighlightBlock(block)

    def _unfold(self) -> None:
        self._chosen = -1
        self._editor.viewport().update()
        self._follow()

    def _take_away(self, block: QTextBlock) -> None:
        """The line with the empty line behind it, as one step of undo."""
        cursor = QTextCursor(block)
        self._chosen = -1
        following = block.next()
        end = following if following.isValid() and not following.text().strip() else block
        cursor.setPosition(end.position() + end.length() - 1, _KEEP)
        if end.next().isValid():
            cursor.setPosition(end.next().position(), _KEEP)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)

    def _height_factor(self) -> float:
        """How much larger than the text the letter is that makes a line as high as a card."""
        return (CARD_HEIGHT + 2 * _AROUND) / QFontMetricsF(self._editor.font()).height()

    def _theme_changed(self) -> None:
        self._editor.looks.set_cards(self.is_card, self._height_factor())


def label_of(found: re.Match[str]) -> str:
    """The label of a live block as it is read, of its line as `LIVE_BLOCK` has found it."""
    return _ESCAPED.sub(r"\1", found[2])


def _is_command(event: QKeyEvent) -> bool:
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.modifiers() & command)
