"""The field one writes in, whatever its text means: its size, its lines, its layers."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.layer_painting import LayerPainting
from briefing.desktop.editor.resolution import lay_out_for
from briefing.desktop.editor.shaped_paragraph import ShapedParagraph
from briefing.desktop.theme.theme import Theme
from briefing.desktop.window_undo import AsksItself, is_for_window

_LINE_HEIGHT = 150  # per cent of the font's own
_MOST_CHARACTERS = 80  # in a line, whatever the window's width
_MARGIN = 10  # from the edge to the text
_RING = 3  # pixels of it are left to the ring of the focus and its round corners
_KEYS = {
    "edit-undo": QKeySequence.StandardKey.Undo,
    "edit-redo": QKeySequence.StandardKey.Redo,
}
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_KINDS = QEvent.Type


class WritingSurface(QTextEdit, AsksItself):
    """`entered` when the focus comes, `left` when it goes elsewhere, `resized` when it has another
    size, `placed` when it stands elsewhere, is shown or is hidden.

    It is as high as its text, within `least_lines` and the room that `set_room` gives; beyond that
    it scrolls by itself.
    """

    entered = Signal()
    left = Signal()
    resized = Signal()
    placed = Signal()

    def __init__(self, theme: Theme, name: str, least_lines: int) -> None:
        super().__init__()
        self._least_lines = least_lines
        self._hint = ""
        self._room = 0
        self._layers: list[EditorLayer] = []
        self._claiming: list[EditorLayer] = []
        self._taking: list[EditorLayer] = []
        self._painting = LayerPainting(self, theme)
        self.setObjectName("writing")
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setCornerWidget(QWidget())  # the style's own hides a corner of the ring of the focus
        self.viewport().setMouseTracking(True)
        # What is opaque is painted alone: a key does not paint all that the text stands in.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._set_up_document(theme)
        lay_out_for(self.document(), self)
        self._shaped = ShapedParagraph(self.textCursor())
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def add_layer(self, layer: EditorLayer) -> None:
        """Lay something over the text; layers are asked and drawn in the order they were added."""
        self._layers.append(layer)
        self._painting.add(layer)
        kind = type(layer)  # few take keys, and all that do are asked at each
        if kind.claims is not EditorLayer.claims:
            self._claiming.append(layer)
        if kind.key is not EditorLayer.key:
            self._taking.append(layer)
        self.viewport().update()

    def set_hint(self, words: str) -> None:
        """Say in the empty field what belongs into it. Qt's own words for it would be cut off below
        the height of one line.
        """
        self._hint = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def set_room(self, height: int) -> None:
        """Be at most so many pixels high."""
        self._room = height
        self._grow()

    def pasted_words(self, source: QMimeData) -> str:
        """The CommonMark to put in for what is pasted: a layer's, or else its plain text."""
        told = (layer.pasted(source) for layer in self._layers)
        words = next((each for each in told if each is not None), None)
        return source.text() if words is None else words

    def paintEvent(self, event: QPaintEvent) -> None:
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._painting.begin(QRectF(event.rect()).translated(across, down))
        self._painting.paint_behind()
        super().paintEvent(event)
        if self._hint and self.document().isEmpty():
            self._paint_hint()
        self._painting.paint_over()

    def painted_blocks(self) -> tuple[QTextBlock, QTextBlock]:
        """The first and the last paragraph of what is being painted."""
        return self._painting.blocks()

    def draw_again(self, block: QTextBlock) -> None:
        """Have one paragraph painted anew, and no other."""
        place = self.document().documentLayout().blockBoundingRect(block).toAlignedRect()
        down = place.top() - self.verticalScrollBar().value()
        self.viewport().update(0, down, self.viewport().width(), place.height())

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a layer took a key; what knows more of the text may take it after them."""
        return any(layer.key(event) for layer in self._taking)

    def event(self, event: QEvent) -> bool:
        # Asked before an event's type, which takes longer to know: each key has many events.
        if isinstance(event, QKeyEvent):
            if self._take_first(event):
                return True
        elif type(event) is QEvent and event.type() == _KINDS.ScreenChangeInternal:
            lay_out_for(self.document(), self)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._shaped.keep(self.textCursor())
        if not self.take_key(event) and not self._begin_paragraph(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not any(layer.press(event) for layer in self._layers):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._tell_hover(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tell_hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        point = self.cursorRect().center() if by_keys else event.pos()
        cursor = self.textCursor() if by_keys else self.cursorForPosition(point)
        menu = self.createStandardContextMenu(point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _name_keys(menu)
        for layer in self._layers:
            layer.fill_menu(menu, cursor.position())
        menu.popup(self.viewport().mapToGlobal(point))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_column()
        super().resizeEvent(event)
        self._grow()
        self.resized.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.placed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.placed.emit()

    def _take_first(self, event: QKeyEvent) -> bool:
        """Take a key before Qt does something with it."""
        kind = event.type()
        if kind == _KINDS.KeyPress:
            # Qt would go on to the next field with Tab before anybody is asked about it.
            return event.key() in _TABS and self.take_key(event)
        if kind == _KINDS.KeyRelease:
            # A letter let go means nothing to anybody; Qt would ask all that the text stands in.
            return bool(event.text())
        if is_for_window(self, event):
            event.ignore()
            return True
        is_claimed = any(layer.claims(event) for layer in self._claiming)
        if is_claimed:
            event.accept()
        return is_claimed

    def _set_up_document(self, theme: Theme) -> None:
        font = theme.font("lead")
        document = self.document()
        self.setFont(font)
        document.setDefaultFont(font)
        document.setDocumentMargin(_MARGIN - _RING)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        form = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        form.setLineHeight(_LINE_HEIGHT, proportional)
        cursor = QTextCursor(document)
        cursor.setBlockFormat(form)
        document.clearUndoRedoStacks()

    def _begin_paragraph(self, event: QKeyEvent) -> bool:
        """Enter in an empty line: Qt would take the height of the lines away instead."""
        cursor = self.textCursor()
        is_empty = cursor.atBlockStart() and cursor.atBlockEnd() and not cursor.hasSelection()
        if self.isReadOnly() or not is_empty:
            return False
        if not event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            return False
        cursor.insertBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _keep_column(self) -> None:
        """No line is longer than can be read with ease; what is over stays empty on both sides."""
        widest = QFontMetricsF(self.font()).averageCharWidth() * _MOST_CHARACTERS + 2 * _MARGIN
        over = max(0, self.width() - round(widest))
        self.setViewportMargins(over // 2 + _RING, _RING, over - over // 2 + _RING, _RING)

    def _grow(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing() * _LINE_HEIGHT / 100
        least = round(self._least_lines * line) + 2 * _MARGIN
        size = self.document().size()
        is_wide = size.width() > self.viewport().width()
        below = self.horizontalScrollBar().sizeHint().height() if is_wide else 0
        wanted = max(least, round(size.height()) + 2 + 2 * _RING) + below
        height = min(wanted, self._room) if self._room else wanted
        policy = Qt.ScrollBarPolicy
        fits = wanted <= height
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        if height != self.height():
            self.setFixedHeight(height)

    def _paint_hint(self) -> None:
        if self.document().firstBlock().layout().preeditAreaText():
            return  # something is being put together there
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().placeholderText().color())
        margin = _MARGIN - _RING
        place = self.viewport().rect().adjusted(margin, margin, -margin, 0)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(place, int(flags), self._hint)
        painter.end()

    def _tell_hover(self, point: QPoint | None) -> None:
        for layer in self._layers:
            layer.hover(point)


def _name_keys(menu: QMenu) -> None:
    """Qt names no keys that the window has as well, though in the field they do the same."""
    for action in menu.actions():
        keys = _KEYS.get(action.objectName())
        if keys is not None and "\t" not in action.text():
            named = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(f"{action.text()}\t{named}")
