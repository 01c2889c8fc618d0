"""What Word, mail or a web page put on the clipboard comes into a text as CommonMark.

Text that was copied here, with its links to records, stays letter by letter; so does plain text. A
large page is read in the child process and put in, where the cursor was, when it is read.
"""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu

from briefing.desktop.desk import Desk
from briefing.desktop.editor.chip_editing import is_in_code
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.messages import say

if TYPE_CHECKING:
    from briefing.desktop.editor.text_keeper import TextKeeper
    from briefing.desktop.jobs import Report

PLAIN_KEYS = "Ctrl+Shift+V"
_AT_ONCE = 40_000  # letters of HTML that are read while one waits
_OF_CODE_EDITORS = "vscode-editor-data"  # their HTML only has the colours of plain text


class RichPaste(QObject, EditorLayer):
    """For one editor; `keeper` tells whose text it shows."""

    def __init__(self, desk: Desk, editor: TextEditor, keeper: "TextKeeper") -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self._keeper = keeper
        editor.add_layer(self)

    def claims(self, event: QKeyEvent) -> bool:
        return _is_plain_paste(event)

    def key(self, event: QKeyEvent) -> bool:
        if not _is_plain_paste(event):
            return False
        self.paste_plain()
        return True

    def fill_menu(self, menu: QMenu, position: int) -> None:
        del position
        if self._editor.isReadOnly():
            return
        action = menu.addAction(say("Paste as plain text"), self.paste_plain)
        action.setShortcut(QKeySequence(PLAIN_KEYS))
        action.setEnabled(bool(QGuiApplication.clipboard().text()))

    def paste_plain(self) -> None:
        """Put in the words of the clipboard alone, however they looked."""
        words = QGuiApplication.clipboard().text()
        if words and not self._editor.isReadOnly():
            self._editor.insert_pasted(words)

    def pasted(self, data: QMimeData) -> str | None:
        """The CommonMark of what is formatted; empty while it is still being read."""
        if not data.hasHtml() or not self._takes_format(data):
            return None
        from briefing.exchange.pasting.cleaning import fragment_of
        from briefing.exchange.pasting.from_html import LARGEST, commonmark_of_html

        html = data.html()
        if len(html) > LARGEST:
            return None
        page = fragment_of(html)
        if len(page) > _AT_ONCE:
            self._read_beside(page, data.text())
            return ""
        return self._fitted(self._editor.textCursor(), commonmark_of_html(page)) or None

    def _takes_format(self, data: QMimeData) -> bool:
        from briefing.text.own_links import own_links

        cursor = self._editor.textCursor()
        is_code = is_in_code(cursor.block()) or data.hasFormat(_OF_CODE_EDITORS)
        return not is_code and next(own_links(data.text()), None) is None

    def _fitted(self, cursor: QTextCursor, words: str) -> str:
        from briefing.text.fitting import fitted
        from briefing.text.footnote_typing import footnotes_renumbered

        places = self._editor.places()
        start = places.offset_of(cursor.selectionStart())
        end = places.offset_of(cursor.selectionEnd())
        before, behind = places.text[:start], places.text[end:]
        return fitted(footnotes_renumbered(words, before + behind), before, behind)

    def _read_beside(self, page: str, plain: str) -> None:
        """Read a large page in the child process and put it in where the cursor stands now."""
        place, cursor = self._keeper.place, QTextCursor(self._editor.textCursor())
        cursor.setKeepPositionOnInsert(True)
        selected = cursor.selectedText()
        worker = self._desk.worker

        def read(report: "Report") -> str:
            from briefing.exchange.pasting.from_html import commonmark_read

            return worker.run(commonmark_read, page, report=report)

        def put_in(words: str) -> None:
            if not shiboken6.isValid(self):
                return
            if self._keeper.place != place or self._editor.isReadOnly():
                self._desk.notices.give(
                    say("What you pasted was not put in: another text is shown by now."), "warning"
                )
                return
            before = self._editor.textCursor()
            if cursor.selectedText() != selected:  # typed over meanwhile
                cursor.clearSelection()
            # One that keeps its place would stay before each piece and take it for selected.
            here = QTextCursor(self._editor.document())
            here.setPosition(cursor.selectionStart())
            here.setPosition(cursor.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(here)
            self._editor.insert_pasted(self._fitted(here, words) or plain)
            if self._editor.isReadOnly():
                return
            if before.position() != cursor.selectionStart():
                self._editor.setTextCursor(before)

        self._desk.jobs.start(say("Reading what was pasted"), read).done.connect(put_in)


def _is_plain_paste(event: QKeyEvent) -> bool:
    if event.key() != Qt.Key.Key_V:
        return False
    wanted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == wanted
