"""How CommonMark comes into a document: its own links as chips, the rest letter by letter."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor

from briefing.desktop.editor.chip_format import chip_format, is_plain, plain_format, stand_in_format
from briefing.desktop.editor.chip_index import Chip
from briefing.desktop.editor.chip_source import specials
from briefing.text.offsets import Utf16Offsets
from briefing.text.own_links import OwnLink

Serials = Iterator[int]


def put_in(cursor: QTextCursor, text: str, serials: Serials, *, in_code: bool = False) -> None:
    """Put CommonMark in the place of the cursor's selection, as one step of undo."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    block = cursor.block().text()
    before = block[: Utf16Offsets(block).from_utf16(cursor.positionInBlock())]
    plain = plain_format()
    done = 0
    for each in specials(text, before, in_code=in_code):
        if each.span.start > done:
            cursor.insertText(text[done : each.span.start], plain)
        if isinstance(each, OwnLink):
            form = chip_format(each.kind, each.record_id, next(serials))
            cursor.insertText(each.words, form)
        else:
            cursor.insertText(each.shown, stand_in_format(each.character))
        done = each.span.end
    if done < len(text):
        cursor.insertText(text[done:], plain)
    cursor.endEditBlock()


def put_in_chip(cursor: QTextCursor, text: str, chip: Chip) -> bool:
    """Put one line of words into those of a chip; False at its edges, and over all of it.

    What cannot be words of a link has the cursor moved behind the chip, what is selected gone, and
    gives False too.
    """
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    is_edge = start == end and start in (chip.start, chip.end)
    if is_edge or (start, end) == (chip.start, chip.end):
        return False
    if "\n" not in text and "\u2028" not in text and next(specials(text), None) is None:
        cursor.beginEditBlock()
        cursor.insertText(text, chip_format(chip.kind, chip.record_id, chip.serial))
        cursor.endEditBlock()
        return True
    cursor.removeSelectedText()
    cursor.setPosition(chip.end - (end - start))
    return False


def make_chips(block: QTextBlock, serials: Serials) -> bool:
    """Make chips of the own links that stand in a paragraph as they are written, as one step of
    undo; False when there are none.
    """
    text = block.text()
    if "](" not in text:
        return False
    places = Utf16Offsets(text)
    found = [
        each for each in specials(text, in_code=is_in_code(block)) if isinstance(each, OwnLink)
    ]
    cursor = QTextCursor(block)
    cursor.beginEditBlock()
    made = False
    for each in reversed(found):
        start, end = (block.position() + places.to_utf16(place) for place in each.span)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        if _is_plain(cursor):
            form = chip_format(each.kind, each.record_id, next(serials))
            cursor.insertText(each.words, form)
            made = True
    cursor.endEditBlock()
    return made


def is_in_code(block: QTextBlock) -> bool:
    """Whether the paragraph stands within fenced code, by what `MarkupLooks` has noted."""
    return block.previous().isValid() and block.previous().userState() > 0


def _is_plain(cursor: QTextCursor) -> bool:
    """Whether all that is selected is what it says."""
    walker = QTextCursor(cursor)
    for position in range(cursor.selectionStart() + 1, cursor.selectionEnd() + 1):
        walker.setPosition(position)
        if not is_plain(walker.charFormat()):
            return False
    return True
