"""Quotation marks, apostrophes and dashes as they are printed, for those a keyboard has."""

import re
from dataclasses import dataclass
from unicodedata import mirrored

from briefing.text.directions import direction_of_text
from briefing.text.offsets import to_utf16

_WRITTEN_OUT = re.compile(
    r"\]\([^)\s]*$|<[^>\s]*$|(?:https?|ftp|mailto|file):\S*$|\\$|^(?: {4}|\t)", re.IGNORECASE
)
_ONLY_MARKUP = re.compile(r"[\s|:>+*=-]*")
_OPENING_BEHIND = "([{«‹“‘„‚–—-/|>¿¡"
_EMPHASIS = "*_~"


@dataclass(frozen=True, slots=True)
class Marks:
    """The quotation marks of a language, opening and closing, and those within them."""

    outer: tuple[str, str]
    inner: tuple[str, str]


def typographic(before: str, typed: str, marks: Marks) -> tuple[int, str] | None:
    """What is to stand for a typed `"`, `'` or `-` behind `before`, the line up to the cursor: how
    many letters before it go too, and the words. None where it is to stay as it is: in code,
    addresses, behind a backslash, and where nothing speaks for another sign.
    """
    if before.count("`") % 2 or _WRITTEN_OUT.search(before):
        return None
    if typed == '"':
        return 0, marks.outer[0] if _opens(before) else marks.outer[1]
    if typed == "'":
        return 0, _single(before, marks.inner)
    if typed == "-" and before.endswith("-"):
        return _dash(before)
    return None


def foreign_quotation(before: str, closing: str, outer: tuple[str, str]) -> int | None:
    """Where the quotation begins, in UTF-16 units, that `closing` ends behind `before`, a line from
    right to left: None where it does not run from left to right, or its marks are ones that turn
    round with the line.
    """
    opening = _foreign_opening(before, closing, outer)
    return None if opening is None or mirrored(closing[-1]) else to_utf16(before, opening)


def ends_with_foreign_mark(before: str, closing: str, outer: tuple[str, str]) -> bool:
    """Whether the words from left to right that `closing` ends, a mark that turns round with a line
    from right to left, end with a full stop or the like: it would turn round as well.
    """
    opening = _foreign_opening(before, closing, outer)
    if opening is None or not mirrored(closing[-1]):
        return False
    return direction_of_text(before[-1]) is None and not before[-1].isalnum()


def _foreign_opening(before: str, closing: str, outer: tuple[str, str]) -> int | None:
    opening = before.rfind(outer[0])
    if closing != outer[1] or opening < 0 or outer[1] in before[opening + 1 :]:
        return None
    return opening if direction_of_text(before[opening:]) == "ltr" else None


def _opens(before: str) -> bool:
    last = before.rstrip(_EMPHASIS)[-1:]
    return not last or last.isspace() or last in _OPENING_BEHIND


def _single(before: str, inner: tuple[str, str]) -> str:
    if _opens(before):
        return inner[0]
    is_open = before.rfind(inner[0]) > before.rfind(inner[1])
    is_apostrophe = before[-1:].isalnum() and not (is_open and inner[1] != "’")
    return "’" if is_apostrophe else inner[1]


def _dash(before: str) -> tuple[int, str] | None:
    """`--` between spaces or digits; in a line of nothing else it is markup."""
    lead = before[:-1]
    is_free = lead[-1:].isspace() or lead[-1:].isdecimal()
    return (1, "–") if is_free and not _ONLY_MARKUP.fullmatch(lead) else None
