"""Which way a language and a text run."""

import re
import unicodedata
from functools import lru_cache
from typing import Literal, TypeAlias

Direction: TypeAlias = Literal["ltr", "rtl"]

# Languages and scripts that are written from right to left (CLDR, characterOrder).
_LANGUAGES = frozenset({"ar", "he", "fa", "ur", "yi", "dv", "ps", "sd", "ckb", "ug", "arc", "syr"})
_SCRIPTS = frozenset({"arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "aran"})
_LONGEST_SCRIPT = 4
_DOT = " · "
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
LEFT_TO_RIGHT_MARK = "\u200e"
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


@lru_cache(maxsize=64)
def direction_of_language(language: str) -> Direction:
    """The direction of a BCP 47 tag: that of its script ("az-Arab") or of its language."""
    primary, *subtags = language.lower().split("-")
    scripts = [tag for tag in subtags if len(tag) == _LONGEST_SCRIPT and tag.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in _SCRIPTS else "ltr"
    return "rtl" if primary in _LANGUAGES else "ltr"


def direction_of_text(text: str) -> Direction | None:
    """The direction of the first letter that has one (UAX #9, P2), None where none has."""
    depth = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return None


def isolated(text: str, among: Direction) -> str:
    """`text` as it stands among words that run the other way: its marks and numbers stay with it,
    and theirs with them (UAX #9, FSI and PDI). Text that begins as they run is given back as it is.
    """
    own = direction_of_text(text)
    return text if own in (None, among) else f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def with_parts_apart(line: str) -> str:
    """A line of parts with dots between them, each kept apart where one runs from right to left: or
    a date behind it would be turned round. Any other line is given back as it is.
    """
    if _DOT not in line or line.isascii() or _RIGHT_TO_LEFT.search(line) is None:
        return line
    parts = (f"{_FIRST_STRONG_ISOLATE}{part}{_POP_ISOLATE}" for part in line.split(_DOT))
    return _DOT.join(parts)
