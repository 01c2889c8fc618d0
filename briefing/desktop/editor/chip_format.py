"""How a chip is held in a document: as its words, whose format names the record.

A serial keeps two chips apart that touch each other. Formats are part of the document, so undo
brings a chip back with its words; how a chip looks is no part of them.
"""

from PySide6.QtGui import QTextCharFormat, QTextFormat

_LINK = QTextFormat.Property.UserProperty.value + 1
_SERIAL = _LINK + 1
_STANDS_FOR = _LINK + 2


def plain_format() -> QTextCharFormat:
    """The format of text that is what it says."""
    return QTextCharFormat()


def chip_format(kind: str, record_id: str, serial: int) -> QTextCharFormat:
    """The format of the words of one chip."""
    form = QTextCharFormat()
    form.setProperty(_LINK, f"{kind}:{record_id}")
    form.setProperty(_SERIAL, serial)
    return form


def stand_in_format(character: str) -> QTextCharFormat:
    """The format of letters that stand for `character`."""
    form = QTextCharFormat()
    form.setProperty(_STANDS_FOR, str(ord(character)))
    return form


def link_of(form: QTextCharFormat) -> tuple[str, str, int] | None:
    """Kind, id and serial of a chip's format; None for others."""
    if not form.hasProperty(_LINK):
        return None
    kind, _, record_id = form.stringProperty(_LINK).partition(":")
    return kind, record_id, form.intProperty(_SERIAL)


def stands_for(form: QTextCharFormat) -> str:
    """The character that each letter of this format stands for; empty for other text."""
    code = form.stringProperty(_STANDS_FOR)
    return chr(int(code)) if code else ""


def is_plain(form: QTextCharFormat) -> bool:
    """Whether text of this format is what it says."""
    return not form.hasProperty(_LINK) and not form.hasProperty(_STANDS_FOR)
