"""Plain text: UTF-8, or UTF-16 where a byte order mark says so. Nothing is guessed.

Byte order marks as in The Unicode Standard, 23.8.
"""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.unicode_text import clean_text

_MARKS = ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be"))
_OTHER_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a packed file, such as a Word or OpenDocument text"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "a rich text"),
)


class NotPlainText(KnownError):
    """The document is no plain text that can be read without guessing."""


def plain_text(data: bytes) -> str:
    """The text of a document in NFC with LF line ends.

    Raises `NotPlainText` naming the first byte, or `UnusableText` the first character, that stands
    against it.
    """
    for beginning, name in _OTHER_FORMATS:
        if data.startswith(beginning):
            raise NotPlainText(
                message("It is {name}, not plain text: save it as plain text first.", name=name)
            )
    mark, encoding = next((known for known in _MARKS if data.startswith(known[0])), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, len(mark) + error.start, mark) from None
    text = clean_text(text)
    if not text.strip():
        raise NotPlainText(message("It holds no text."))
    return text


def _undecodable(data: bytes, offset: int, mark: bytes) -> NotPlainText:
    if mark in (BOM_UTF16_LE, BOM_UTF16_BE):
        return NotPlainText(
            message(
                "It is marked as UTF-16, but byte {offset} (0x{byte}) is not: save it as UTF-8.",
                offset=offset,
                byte=f"{data[offset]:02X}",
            )
        )
    return NotPlainText(
        message(
            "Byte {offset} (0x{byte}) is not UTF-8: save it as plain text in UTF-8.",
            offset=offset,
            byte=f"{data[offset]:02X}",
        )
    )
