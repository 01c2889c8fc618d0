"""A very long text put into an editor piece by piece, so that the window never stands still.

Meanwhile the editor is only read, and in the end it is one step of its undo.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from briefing.desktop.editor.chip_editing import is_in_code, put_in

if TYPE_CHECKING:
    from briefing.desktop.editor.text_editor import TextEditor

AT_ONCE = 40_000  # letters that are put in while one waits
_PIECE = 15_000


class PiecewiseInsert(QObject):
    """Puts `words` in the place of the selection of `editor`, and goes when it is done."""

    def __init__(self, editor: "TextEditor", words: str) -> None:
        super().__init__(editor)
        self._editor = editor
        self._cursor = QTextCursor(editor.textCursor())
        self._pieces = _pieces(words)
        self._is_begun = False
        editor.setReadOnly(True)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)
        self._turn.start()

    def _go_on(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            self._end()
        elif not self._is_begun:
            self._is_begun = True
            self._editor.put(self._cursor, piece)
        else:
            self._cursor.joinPreviousEditBlock()
            put_in(self._cursor, piece, self._editor.serials, in_code=self._is_in_code())
            self._cursor.endEditBlock()

    def finish(self) -> None:
        """Put in now what is left, as before another text is shown."""
        while self._turn.isActive():
            self._go_on()

    def _is_in_code(self) -> bool:
        return is_in_code(self._cursor.block())

    def _end(self) -> None:
        self._turn.stop()
        self._editor.document().setModified(False)
        self._editor.setReadOnly(False)
        self._editor.setTextCursor(self._cursor)
        self._editor.ensureCursorVisible()
        self.deleteLater()


def _pieces(words: str) -> Iterator[str]:
    """The words parted behind line ends, so that no link is cut."""
    start = 0
    while start < len(words):
        end = words.find("\n", start + _PIECE)
        end = len(words) if end < 0 else end + 1
        yield words[start:end]
        start = end
