"""A field for CommonMark: the text exactly as it is stored, and no formatting of its own.

`toPlainText` and Qt's clipboard turn no-break spaces into spaces; here they stay what they are.
"""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from briefing.desktop.clipboard import survive
from briefing.desktop.editor.markup import hidden_ids, reference_spans
from briefing.desktop.editor.markup_looks import MarkupLooks
from briefing.desktop.theme.theme import Theme
from briefing.text.merging import change_between
from briefing.text.offsets import Utf16Offsets, from_utf16, to_utf16
from briefing.text.spans import Span

_LINE_HEIGHT = 150  # per cent of the font's own
_MOST_CHARACTERS = 80  # in a line, whatever the window's width
_PARAGRAPH_END = "\u2029"
_MARGIN = 10
_LEAST_LINES = 2


class TextEditor(QTextEdit):
    """`edited` when the analyst has changed the text, `left` when the focus goes elsewhere.

    It is as high as its text, within `least_lines` and the room that `set_room` gives; beyond that
    it scrolls by itself.
    """

    edited = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, name: str, least_lines: int = _LEAST_LINES) -> None:
        super().__init__()
        self._least_lines = least_lines
        self._room = 0
        self._is_showing = False
        self._before = 0
        self.setObjectName("writing")
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_document(theme)
        self.looks = MarkupLooks(theme, self.document())
        self.textChanged.connect(self._tell_edited)
        self.cursorPositionChanged.connect(self._leave_hidden)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """The text as it stands, its lines parted by line feeds."""
        return self.document().toRawText().replace(_PARAGRAPH_END, "\n")

    def begin(self, text: str) -> None:
        """Hold another text, with the cursor at its beginning and nothing to undo."""
        self.show_text(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def show_text(self, text: str) -> None:
        """Hold `text`, as it was changed elsewhere: only what differs is put in, so that cursor and
        view stay where they are. What was undone before cannot be redone over it.
        """
        before = self.text()
        if text == before:
            return
        change = change_between(before, text)
        places = Utf16Offsets(before)
        cursor = QTextCursor(self.document())
        cursor.setPosition(places.to_utf16(change.start))
        cursor.setPosition(places.to_utf16(change.end), QTextCursor.MoveMode.KeepAnchor)
        self._is_showing = True
        cursor.insertText(change.words)
        self._is_showing = False
        self.document().clearUndoRedoStacks()

    def insert(self, words: str) -> None:
        """Put words in the place of the selection, as one step of the text's own undo."""
        self._put(self.textCursor(), words)
        self.ensureCursorVisible()

    def insert_paragraph(self, line: str) -> None:
        """Put `line` behind the paragraph the cursor stands in, as a paragraph of its own; in an
        empty line it takes its place. One step of the text's own undo.
        """
        text = self.text()
        start, words = self.cursor_line()
        if words.strip():
            ending = text.find("\n\n", start.end)
            at = len(text.rstrip("\n")) if ending < 0 else ending
            self.replace(Span(at, at), f"\n\n{line}")
            return
        before, after = text[: start.start], text[start.end :]
        lead = "\n" if before.strip() and not before.endswith("\n\n") else ""
        trail = "\n" if after.strip() and not after.startswith("\n\n") else ""
        self.replace(start, f"{lead}{line}{trail}")

    def replace(self, span: Span, words: str) -> None:
        """Put words in the place of a span of the text, as one step of its own undo."""
        cursor = self._cursor_over(span)
        self._put(cursor, words)
        self.setTextCursor(cursor)

    def select(self, span: Span) -> None:
        """Put the cursor at the beginning of a span of the text, in view; what is cut off of the
        span does not matter.
        """
        length = len(self.text())
        start = min(span.start, length)
        cursor = self._cursor_over(Span(start, start))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected_words(self) -> str:
        """The selected text, lines parted by line feeds."""
        return self.textCursor().selectedText().replace(_PARAGRAPH_END, "\n")

    def cursor_line(self) -> tuple[Span, str]:
        """The line the cursor stands in: where it stands in the text, and its words."""
        block = self.textCursor().block()
        start = from_utf16(self.text(), block.position())
        return Span(start, start + len(block.text())), block.text()

    def set_room(self, height: int) -> None:
        """Be at most so many pixels high."""
        self._room = height
        self._grow()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selected_words())
        return survive(data)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text is pasted with the line ends that are stored."""
        if source.hasText():
            words = source.text().replace("\r\n", "\n").replace("\r", "\n")
            self.insert(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and event.key() == Qt.Key.Key_Backspace and self._take_reference(behind=True):
            return
        if is_plain and event.key() == Qt.Key.Key_Delete and self._take_reference(behind=False):
            return
        super().keyPressEvent(event)

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

    def _set_up_document(self, theme: Theme) -> None:
        font = theme.font("lead")
        document = self.document()
        self.setFont(font)
        document.setDefaultFont(font)
        document.setDocumentMargin(_MARGIN)
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

    def _keep_column(self) -> None:
        """No line is longer than can be read with ease; what is over stays empty on both sides."""
        widest = QFontMetricsF(self.font()).averageCharWidth() * _MOST_CHARACTERS + 2 * _MARGIN
        over = max(0, self.width() - round(widest))
        self.setViewportMargins(over // 2, 0, over - over // 2, 0)

    def _grow(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing() * _LINE_HEIGHT / 100
        least = round(self._least_lines * line) + 2 * _MARGIN
        wanted = max(least, round(self.document().size().height()) + 2)
        height = min(wanted, self._room) if self._room else wanted
        policy = Qt.ScrollBarPolicy
        fits = wanted <= height
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        if height != self.height():
            self.setFixedHeight(height)

    def _put(self, cursor: QTextCursor, words: str) -> None:
        """Within its own edit, for Qt would make one step of it with the typing before."""
        cursor.beginEditBlock()
        cursor.insertText(words)
        cursor.endEditBlock()

    def _cursor_over(self, span: Span) -> QTextCursor:
        places = Utf16Offsets(self.text())
        cursor = QTextCursor(self.document())
        cursor.setPosition(places.to_utf16(span.start))
        cursor.setPosition(places.to_utf16(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _take_reference(self, *, behind: bool) -> bool:
        """Take a whole reference away when the cursor stands right behind it, or before it."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return False
        line = cursor.block().text()
        at = from_utf16(line, cursor.positionInBlock())
        for span in reference_spans(line):
            if at == (span.end if behind else span.start):
                start = cursor.block().position()
                cursor.setPosition(start + to_utf16(line, span.start))
                cursor.setPosition(
                    start + to_utf16(line, span.end), QTextCursor.MoveMode.KeepAnchor
                )
                cursor.removeSelectedText()
                self.setTextCursor(cursor)
                return True
        return False

    def _leave_hidden(self) -> None:
        """The cursor steps over an id as over nothing, in the direction it came."""
        cursor = self.textCursor()
        line = cursor.block().text()
        at = from_utf16(line, cursor.positionInBlock())
        came_from_behind, self._before = self._before > cursor.position(), cursor.position()
        for span in hidden_ids(line):
            if span.start <= at < span.end:
                place = span.start - 1 if came_from_behind else span.end
                mode = (
                    QTextCursor.MoveMode.KeepAnchor
                    if cursor.hasSelection()
                    else QTextCursor.MoveMode.MoveAnchor
                )
                cursor.setPosition(cursor.block().position() + to_utf16(line, place), mode)
                self.setTextCursor(cursor)
                return

    def _tell_edited(self) -> None:
        if not self._is_showing:
            self.edited.emit()
