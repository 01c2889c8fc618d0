"""The one form in which text is kept: NFC, line ends as LF, nothing that files or fonts choke on.

Refused are control characters (tab and line feed excepted where several lines are allowed),
surrogates without their other half and noncharacters. Marks that steer the direction of writing
are allowed: Arabic and Hebrew texts need them, and the typesetting keeps them to their paragraph.
Sources: The Unicode Standard, 3.11 (normalization forms), 23.1 (control codes), 23.6
(surrogates), 23.7 (noncharacters).
"""

import re
from unicodedata import normalize

from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message

_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(17)
)
_ALWAYS_REFUSED = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff" + _NONCHARACTERS
_REFUSED_IN_LINES = re.compile(f"[{_ALWAYS_REFUSED}]")
_REFUSED_IN_ONE_LINE = re.compile(f"[\t\n\r\u2028\u2029{_ALWAYS_REFUSED}]")
_OTHER_BREAKS = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
_LINE_ENDS = "\n\r\u2028\u2029"
_BYTE_ORDER_MARK = "\ufeff"
_SURROGATES = range(0xD800, 0xE000)
_FIRST_NONCHARACTER = 0xFDD0


class UnusableText(KnownError):
    """A text holds a character that cannot be kept."""


def clean_text(text: str, *, one_line: bool = False) -> str:
    """`text` in NFC with LF line ends and without a byte order mark at its start.

    Raises `UnusableText` naming the first character that cannot be kept, and where it stands.
    """
    found = problems_in(text, one_line=one_line)
    if found is not None:
        raise UnusableText(found)
    unmarked = text.removeprefix(_BYTE_ORDER_MARK)
    return normalize("NFC", unmarked.replace("\r\n", "\n").replace("\r", "\n"))


def keepable(text: str) -> str:
    """What can be kept of a text from elsewhere; its breaks become LF, also those that Word writes
    as a vertical tab and pages as a form feed.
    """
    lines = _OTHER_BREAKS.sub("\n", text.replace("\r\n", "\n"))
    return _REFUSED_IN_LINES.sub("", lines.removeprefix(_BYTE_ORDER_MARK))


def problems_in(text: str, *, one_line: bool = False) -> Message | None:
    """Why `text` cannot be kept, in a sentence, or None when it can."""
    refused = _REFUSED_IN_ONE_LINE if one_line else _REFUSED_IN_LINES
    # Nothing that is refused is printable, and of a long text nearly every line is.
    if not one_line and all(
        line.isprintable() or refused.search(line) is None for line in text.split("\n")
    ):
        return None
    found = refused.search(text)
    return None if found is None else _sentence(found.group(), found.start() + 1)


def _sentence(character: str, position: int) -> Message:
    code = f"U+{ord(character):04X}"
    if character in _LINE_ENDS:
        return message(
            "Character {position} is a line break ({code}), but the text must be one line:"
            " put a space in its place.",
            position=position,
            code=code,
        )
    if character == "\t":
        return message(
            "Character {position} is a tab ({code}), but the text must be one line:"
            " put a space in its place.",
            position=position,
            code=code,
        )
    if ord(character) in _SURROGATES:
        return message(
            "Character {position} is one half of a character whose other half is missing"
            " ({code}): delete it, or copy the text anew.",
            position=position,
            code=code,
        )
    if ord(character) >= _FIRST_NONCHARACTER:
        return message(
            "Character {position} is a code that Unicode gives to no character ({code}):"
            " delete it.",
            position=position,
            code=code,
        )
    return message(
        "Character {position} is a control character ({code}), which no text can keep:"
        " delete it, or put a space in its place.",
        position=position,
        code=code,
    )
