"""What keys do at chips.

The cursor goes into the words of a chip letter by letter, and what is typed there changes the words
of the link; the link stays what it is. Behind a chip and before it one types beside it; End and the
arrow that leads on go out of words one is typing, and so does the space behind the sentence in
which a passage is told in own words. Backspace behind a chip and Delete before it take it away
whole; within the words they take a letter.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor

from briefing.desktop.editor.chip_editing import make_chips
from briefing.desktop.editor.chip_format import chip_format, is_plain, plain_format
from briefing.desktop.editor.chip_index import Chip
from briefing.domain.sources import Excerpt
from briefing.text.sentences import sentences

if TYPE_CHECKING:
    from briefing.desktop.editor.text_editor import TextEditor

_KEEP = QTextCursor.MoveMode.KeepAnchor
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
# Right before a link they would make a picture or plain brackets of it, so they are escaped there.
_UNMAKING = ("!", "\\")
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_TAKING_AWAY = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_LEADING = (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right)
_OTHER_MEANING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ChipKeys:
    """The keys of one editor."""

    def __init__(self, editor: "TextEditor") -> None:
        self._editor = editor
        # Where the last letter typed into a chip ended: at a chip's end one types on in it.
        self._typed_at: tuple[int, int] | None = None
        # The chip whose words are all to be written anew, and the state of the document for that.
        self._anew: tuple[int, int] | None = None

    def key(self, event: QKeyEvent) -> bool:
        """Take a key that would not do at a chip what Qt would do."""
        if self._editor.isReadOnly():
            return False
        if event.key() in _TAKING_AWAY:
            # With Alt or Shift these keys undo and cut on some systems.
            is_other = bool(event.modifiers() & _OTHER_MEANING)
            is_behind = event.key() == Qt.Key.Key_Backspace
            return not is_other and self._take_whole(behind=is_behind)
        if self._leads_out(event):
            self._typed_at = None
            return True
        if not _types(event):
            return False
        if event.text() == " " and self._has_told():
            self._typed_at = None
        return self._type(event.text())

    def write_anew(self, chip: Chip) -> None:
        """Select the words of a chip: what is typed over them, until the text changes, are its new
        words.
        """
        cursor = self._editor.textCursor()
        cursor.setPosition(chip.start)
        cursor.setPosition(chip.end, _KEEP)
        self._editor.setTextCursor(cursor)
        self._anew = (self._editor.index.revision, chip.serial)

    def is_written_anew(self, chip: Chip) -> bool:
        """Whether what is put over all words of a chip belongs to it."""
        return self._anew == (self._editor.index.revision, chip.serial)

    def chip_typed_in(self) -> Chip | None:
        """The chip whose words change by what is typed now."""
        cursor = self._editor.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start != end:
            chip = self._editor.index.around(start, end)
            is_whole = chip is not None and (start, end) == (chip.start, chip.end)
            return chip if chip and (not is_whole or self.is_written_anew(chip)) else None
        within = self._editor.index.within(start, start)
        if within:
            return within[0]
        for chip in (self._editor.index.ending_at(start), self._editor.index.starting_at(start)):
            if chip is not None and self._typed_at == (start, chip.serial):
                return chip
        return None

    def prepare(self) -> None:
        """Have what an input method puts in now stand in the chip, or outside, as a key would."""
        form = self._wanted()
        cursor = self._editor.textCursor()
        if cursor.hasSelection():
            cursor.removeSelectedText()
            self._editor.setTextCursor(cursor)
        self._editor.setCurrentCharFormat(form)

    def _type(self, text: str) -> bool:
        """Put letters in where Qt would give them the format of a neighbour that is not theirs."""
        chip = self.chip_typed_in()
        cursor = self._editor.textCursor()
        before = self._editor.index.starting_at(cursor.selectionEnd())
        is_unmaking = chip is None and before is not None and text in _UNMAKING
        if is_unmaking:
            text = f"\\{text}"
        is_special = is_unmaking or text == ")" or cursor.hasSelection()
        is_usual = chip is None and not is_special
        if is_usual and is_plain(cursor.charFormat()):
            return False
        form = self._wanted()
        if cursor.hasSelection() or text == ")":
            cursor.beginEditBlock()
            cursor.insertText(text, form)
            cursor.endEditBlock()
        else:
            cursor.insertText(text, form)
        self._typed_at = (cursor.position(), chip.serial) if chip else None
        self._editor.setTextCursor(cursor)
        if text == ")":
            self._close_link()
        self._editor.ensureCursorVisible()
        return True

    def _close_link(self) -> None:
        """A link written out in full becomes a chip when it is closed."""
        cursor = self._editor.textCursor()
        behind = cursor.block().length() - cursor.positionInBlock()
        if make_chips(cursor.block(), self._editor.serials):
            block = cursor.block()
            cursor.setPosition(block.position() + block.length() - behind)
            self._editor.setTextCursor(cursor)

    def _wanted(self) -> QTextCharFormat:
        chip = self.chip_typed_in()
        if chip is None:
            return plain_format()
        return chip_format(chip.kind, chip.record_id, chip.serial)

    def _leads_out(self, event: QKeyEvent) -> bool:
        """At the end of the words one types, End and the arrow that leads on leave them."""
        if event.key() not in _LEADING:
            return False
        cursor, chip = self._editor.textCursor(), self.chip_typed_in()
        if chip is None or cursor.hasSelection() or cursor.position() != chip.end:
            return False
        is_rtl = cursor.block().textDirection() == Qt.LayoutDirection.RightToLeft
        on = Qt.Key.Key_Left if is_rtl else Qt.Key.Key_Right
        return event.key() in (Qt.Key.Key_End, on) and not event.modifiers() & ~_KEYPAD

    def _has_told(self) -> bool:
        """At the end of a passage's words, when they are one types and close with a sentence."""
        chip, cursor = self.chip_typed_in(), self._editor.textCursor()
        if chip is None or chip.kind != Excerpt.KIND or cursor.hasSelection():
            return False
        if cursor.position() != chip.end:
            return False
        cursor.setPosition(chip.start)
        cursor.setPosition(chip.end, _KEEP)
        words = cursor.selectedText()
        return sentences(f"{words} They")[-1].start > len(words)

    def _take_whole(self, *, behind: bool) -> bool:
        cursor = self._editor.textCursor()
        at = cursor.position()
        if cursor.hasSelection():
            return False
        index = self._editor.index
        chip = index.ending_at(at) if behind else index.starting_at(at)
        if chip is None:
            self._follow_letter_taken(behind=behind)
            return False
        if behind and self._typed_at == (at, chip.serial):
            self._typed_at = (at - 1, chip.serial)
            return False
        cursor.setPosition(chip.start)
        cursor.setPosition(chip.end, _KEEP)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)
        return True

    def _follow_letter_taken(self, *, behind: bool) -> None:
        """A letter taken out of a chip's words leaves the cursor within them, also at their end."""
        chip = self.chip_typed_in()
        if chip is not None:
            at = self._editor.textCursor().position()
            self._typed_at = (at - 1 if behind else at, chip.serial)


def _types(event: QKeyEvent) -> bool:
    """Whether Qt would put the key's text in."""
    text, modifiers = event.text(), event.modifiers()
    if not text or not text.isprintable():
        return False
    return not modifiers & _COMMAND or modifiers & _ALT_GR == _ALT_GR
