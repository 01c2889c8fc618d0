"""Text made fit to stand in any file: no character that XML or a text file may not hold, and no
direction that goes on after the text that set it.
"""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Controls, lone surrogates and noncharacters (XML 1.0, 2.2; HTML, 13.2.3.5).
_UNFIT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)
_REPLACEMENT = "\ufffd"
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_END_OF_EMBEDDING, _END_OF_ISOLATE = "\u202c", "\u2069"
_ENDS = dict.fromkeys("\u202a\u202b\u202d\u202e", _END_OF_EMBEDDING) | dict.fromkeys(
    "\u2066\u2067\u2068", _END_OF_ISOLATE
)

D = TypeVar("D")


def fit(text: str) -> str:
    """`text` with line ends as "\\n", unfit characters replaced, and turned directions ended."""
    text = _UNFIT.sub(_REPLACEMENT, _LINE_ENDS.sub("\n", text))
    if not _DIRECTIONS.search(text):
        return text
    # A direction ends with its paragraph (UAX #9, 3.3.2), so each line is ended by itself.
    return "\n".join(map(_ended, text.split("\n")))


def _ended(text: str) -> str:
    """`text` without ends of what it did not begin, and with ends of all that it began."""
    kept: list[str] = []
    begun: list[str] = []
    for character in text:
        if character in _ENDS:
            begun.append(_ENDS[character])
        elif character in _ENDS.values() and not _ends(character, begun):
            continue
        kept.append(character)
    return "".join((*kept, *reversed(begun)))


def _ends(character: str, begun: list[str]) -> bool:
    """Whether `character` ends something of `begun`, which is then taken from it.

    The end of an isolate also ends the embeddings within it (UAX #9, X6a); that of an embedding
    ends nothing beyond the isolate it stands in (X7).
    """
    if character == _END_OF_ISOLATE and character in begun:
        while begun.pop() != character:
            pass
        return True
    if begun and begun[-1] == character:
        begun.pop()
        return True
    return False


def all_fit(document: D) -> D:
    """`document` with every text of it made fit."""
    return cast("D", _fit(document))


def _fit(value: Any) -> Any:
    if isinstance(value, str):
        return fit(value)
    if isinstance(value, tuple):
        return tuple(_fit(item) for item in cast("tuple[Any, ...]", value))
    if is_dataclass(value) and not isinstance(value, type):
        named = {field.name: _fit(getattr(value, field.name)) for field in fields(value)}
        return replace(value, **named)
    return value
