"""A plain text is read as it was written, or refused at the byte that stands against it."""

import pytest

from briefing.capture.reading.plain_text import plain_text
from briefing.domain.errors import KnownError

TEXT = "Ministry: “at least 242” — وزارة الصحة, Ölçüm 🕊\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("Ö", "O\u0308").encode(),
    ],
    ids=["utf-8", "utf-8 marked", "utf-16 little", "utf-16 big", "crlf", "decomposed"],
)
def test_the_same_text_comes_out_of_every_form(data: bytes) -> None:
    assert plain_text(data) == TEXT


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"caf\xe9 talks", "Byte 3 (0xE9) is not UTF-8"),
        (b"\xef\xbb\xbfcaf\xe9", "Byte 6 (0xE9) is not UTF-8"),
        ("talks".encode("utf-16-le"), "Character 2 is a control character (U+0000)"),
        (b"\xff\xfea\x00b", "marked as UTF-16, but byte 4 (0x62) is not"),
        (b"\xff\xfe\x00\xd8a\x00", "marked as UTF-16, but byte 2 (0x00) is not"),
        (b"one\x00two", "Character 4 is a control character (U+0000)"),
        (b"%PDF-1.7\n", "It is a PDF, not plain text"),
        (b"PK\x03\x04word", "such as a Word or OpenDocument text"),
        (b"{\\rtf1 talks}", "It is a rich text"),
        (b"", "It holds no text."),
        (b" \n\t\n", "It holds no text."),
    ],
)
def test_what_is_no_plain_text_is_refused_with_the_reason(data: bytes, words: str) -> None:
    with pytest.raises(KnownError) as refused:
        plain_text(data)
    assert words in str(refused.value)
