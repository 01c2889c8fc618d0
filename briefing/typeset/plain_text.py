"""Text as it comes in made fit for setting: line ends, white space, controls, bidi formatting."""

import re
import unicodedata
from collections.abc import Sequence

from briefing.typeset.fonts import SUBSTITUTE
from briefing.typeset.notices import Notices
from briefing.typeset.shaping import Typesetting

LINE_END = "\u2028"
"""Stands for every forced end of a line."""

_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2029]")
_FORMATTING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_REACHING = re.compile("[\u202a-\u202e]")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_EMBEDDING_STARTS = "\u202a\u202b\u202d\u202e"
_ISOLATE_STARTS = "\u2066\u2067\u2068"
_POP_EMBEDDING = "\u202c"
_POP_ISOLATE = "\u2069"
_POPS = _POP_EMBEDDING + _POP_ISOLATE


def plain_text(
    text: str, setting: Typesetting, notices: Notices, key: str | None, *, closed: bool = True
) -> str:
    """The text with one sign per line end, tabs as spaces, and SUBSTITUTE for what has no glyph.

    Bidi formatting is `closed` within the text, so that it cannot reach what follows.
    """
    text = _LINE_ENDS.sub(LINE_END, text).replace("\t", " ")
    missing = _missing(text, setting)
    if missing:
        text = unicodedata.normalize("NFC", text)
        missing = _missing(text, setting)
    for character in sorted(missing, key=text.index):
        notices.add_character(character, key)
        text = text.replace(character, SUBSTITUTE)
    if closed and _FORMATTING.search(text):
        text = _closed(text)
    return text


def isolates_over_all(texts: Sequence[str]) -> bool:
    """Whether isolates reach over several texts that follow each other, and every one is closed in
    the last of them at the latest; embeddings and overrides may not.
    """
    found = ["".join(_FORMATTING.findall(text)) for text in texts]
    signs = "".join(found)
    return (
        bool(signs)
        and any(_closed(each) != each for each in found)
        and _closed(signs) == signs
        and not _REACHING.search(signs)
    )


def _missing(text: str, setting: Typesetting) -> set[str]:
    missing = setting.uncovered(text) | set(_CONTROLS.findall(text))
    return missing - {LINE_END}


def _closed(text: str) -> str:
    """The text with every embedding and isolate closed, and nothing closed that it did not open."""
    waiting: list[str] = []
    kept: list[str] = []
    for character in text:
        if character in _EMBEDDING_STARTS:
            waiting.append(_POP_EMBEDDING)
        elif character in _ISOLATE_STARTS:
            waiting.append(_POP_ISOLATE)
        elif character in _POPS and not _popped(character, waiting):
            continue
        kept.append(character)
    kept.extend(reversed(waiting))
    return "".join(kept)


def _popped(character: str, waiting: list[str]) -> bool:
    """Takes what a closing character closes from what waits; False when it closes nothing."""
    if character == _POP_EMBEDDING:
        if not waiting or waiting[-1] != _POP_EMBEDDING:
            return False
        waiting.pop()
        return True
    if _POP_ISOLATE not in waiting:
        return False
    while waiting.pop() != _POP_ISOLATE:
        pass
    return True
