"""A field for CommonMark: the text exactly as it is stored, its links to records shown as chips.

`text()` is the CommonMark, and every span given or taken counts its code points; the document holds
of a link only the words (`chip_format`). Between the two go `place_in_document`, `offset_of` and
`places()`. What draws, takes keys or adds to the menu is a layer (`editor_layer`, `add_layer`).
`toPlainText` and Qt's clipboard turn no-break spaces into spaces; here they stay what they are.
"""

from collections.abc import Iterator
from itertools import count

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor

from briefing.desktop.clipboard import survive
from briefing.desktop.editor.chip_editing import is_in_code, make_chips, put_in, put_in_chip
from briefing.desktop.editor.chip_index import Chip, ChipIndex
from briefing.desktop.editor.chip_keys import ChipKeys
from briefing.desktop.editor.chip_looks import ChipLooks
from briefing.desktop.editor.chip_places import ChipPlaces
from briefing.desktop.editor.markup import hidden_ids
from briefing.desktop.editor.markup_looks import MarkupLooks
from briefing.desktop.editor.piecewise import AT_ONCE, PiecewiseInsert
from briefing.desktop.editor.table_lines import TableLines
from briefing.desktop.editor.writing_surface import WritingSurface
from briefing.desktop.theme.theme import Theme
from briefing.domain.unicode_text import keepable
from briefing.text.merging import change_between
from briefing.text.offsets import from_utf16, to_utf16
from briefing.text.spans import Span

_LEAST_LINES = 2
_KEEP, _MOVE = QTextCursor.MoveMode.KeepAnchor, QTextCursor.MoveMode.MoveAnchor


class TextEditor(WritingSurface):
    """`edited` when the analyst has changed the text.

    `index` knows where the chips stand, `serials` numbers new ones, `chip_looks` draws them.
    """

    edited = Signal()

    def __init__(self, theme: Theme, name: str, least_lines: int = _LEAST_LINES) -> None:
        super().__init__(theme, name, least_lines)
        self._is_showing = False
        self._before = 0
        self._places: tuple[int, ChipPlaces] | None = None
        self.serials: Iterator[int] = count(1)
        self.index = ChipIndex(self.document())
        self.looks = MarkupLooks(theme, self.document(), self.index)
        self.table_lines = TableLines(self)
        self.chip_looks = ChipLooks(theme, self)
        self.chip_keys = ChipKeys(self)
        self.add_layer(self.chip_looks)
        self.textChanged.connect(self._tell_edited)
        self.cursorPositionChanged.connect(self._leave_hidden)

    def text(self) -> str:
        """The CommonMark as it stands, its lines parted by line feeds; kept until it changes."""
        return self.places().text

    def chips(self) -> tuple[Chip, ...]:
        """The links shown as chips, at their positions in the document."""
        return self.index.chips()

    def places(self) -> ChipPlaces:
        """The text and the way between it and the document, right until the next change.

        Made once after a change, from the whole text: ask when a pause comes, not for every key.
        """
        if self._places is None or self._places[0] != self.index.revision:
            document, index = self.document(), self.index
            units = document.characterCount() - 1
            made = ChipPlaces(document.toRawText(), index.chips(), index.substitutes(), units)
            self._places = (index.revision, made)
        return self._places[1]

    def place_in_document(self, offset: int) -> int:
        """The position in the document of a place in the text, as `ChipPlaces` says."""
        return self.places().place_in_document(offset)

    def offset_of(self, position: int) -> int:
        """The place in the text of a position in the document, as `ChipPlaces` says."""
        return self.places().offset_of(position)

    def begin(self, text: str) -> None:
        """Hold another text, with the cursor at its beginning and nothing to undo."""
        self.show_text(text)
        self.document().clearUndoRedoStacks()
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
        span = self.places().whole_links(Span(change.start, change.end))
        words = text[span.start : len(text) - (len(before) - span.end)]
        cursor = self.cursor_over(span)
        self._is_showing = True
        first = cursor.selectionStart()
        put_in(cursor, words, self.serials, in_code=is_in_code(cursor.block()))
        for place in (first, cursor.position()):
            make_chips(self.document().findBlock(place), self.serials)
        self._is_showing = False
        self.document().clearUndoRedoStacks()

    def insert(self, words: str) -> None:
        """Put CommonMark in the place of the selection, as one step of the text's own undo."""
        cursor = self.textCursor()
        self.put(cursor, words)
        self.setTextCursor(cursor)
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
        """Put CommonMark in the place of a span of the text, as one step of its own undo; a link
        that the span cuts is taken whole.
        """
        cursor = self.cursor_over(span)
        self.put(cursor, words)
        self.setTextCursor(cursor)

    def select(self, span: Span) -> None:
        """Put the cursor at the beginning of a span of the text, in view; what is cut off of the
        span does not matter.
        """
        start = min(span.start, len(self.text()))
        self.setTextCursor(self.cursor_over(Span(start, start)))
        self.ensureCursorVisible()

    def cursor_over(self, span: Span) -> QTextCursor:
        """A cursor that has selected a span of the text."""
        places = self.places()
        cursor = QTextCursor(self.document())
        cursor.setPosition(places.place_in_document(span.start))
        cursor.setPosition(places.place_in_document(span.end), _KEEP)
        return cursor

    def selected_words(self) -> str:
        """The selected text as it is read, lines parted by line feeds."""
        cursor = self.textCursor()
        return self.places().shown(cursor.selectionStart(), cursor.selectionEnd())

    def selected_source(self) -> str:
        """The selected text as CommonMark; of a chip selected in part the words alone."""
        cursor = self.textCursor()
        return self.places().source(cursor.selectionStart(), cursor.selectionEnd())

    def cursor_line(self) -> tuple[Span, str]:
        """The line the cursor stands in: where it stands in the text, and its CommonMark."""
        block, places = self.textCursor().block(), self.places()
        start = places.offset_of(block.position())
        end = places.offset_of(block.position() + block.length() - 1)
        return Span(start, end), places.text[start:end]

    def take_key(self, event: QKeyEvent) -> bool:
        return super().take_key(event) or self.chip_keys.key(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selected_source())
        return survive(data)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert_pasted(self.pasted_words(source))

    def insert_pasted(self, words: str) -> None:
        """Put CommonMark in the place of the selection, without what no text can keep; a very long
        text piece by piece.
        """
        words = keepable(words)
        if len(words) > AT_ONCE:
            PiecewiseInsert(self, words)
        elif words:
            self.insert(words)

    def finish_inserting(self) -> None:
        """Have a long text that is being put in piece by piece stand in the text at once."""
        for insert in self.findChildren(PiecewiseInsert):
            insert.finish()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and not self.isReadOnly():
            self.chip_keys.prepare()
        super().inputMethodEvent(event)

    def put(self, cursor: QTextCursor, words: str) -> None:
        """Put CommonMark in the place of a cursor's selection. What is put into the words of a chip
        belongs to them, if it can; else it goes behind.
        """
        chip = self.index.around(cursor.selectionStart(), cursor.selectionEnd())
        cursor.beginEditBlock()
        if chip is None or not put_in_chip(cursor, words, chip):
            put_in(cursor, words, self.serials, in_code=is_in_code(cursor.block()))
        cursor.endEditBlock()
        self.document().setModified(False)  # or Qt makes one step of it with the typing after

    def _leave_hidden(self) -> None:
        """The cursor steps over an id as over nothing, in the direction it came."""
        cursor = self.textCursor()
        line = cursor.block().text()
        came_from_behind, self._before = self._before > cursor.position(), cursor.position()
        if "](" not in line:
            return
        at = from_utf16(line, cursor.positionInBlock())
        for span in hidden_ids(line):
            if span.start <= at < span.end:
                place = span.start - 1 if came_from_behind else span.end
                mode = _KEEP if cursor.hasSelection() else _MOVE
                cursor.setPosition(cursor.block().position() + to_utf16(line, place), mode)
                self.setTextCursor(cursor)
                return

    def _tell_edited(self) -> None:
        if not self._is_showing:
            self.edited.emit()
