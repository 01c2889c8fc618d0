"""A footnote put into a text: its number where it is called, its words at the end. Those of a text
that is put into another take numbers that are free there.
"""

import re
from collections.abc import Iterator
from itertools import count

from briefing.text.merging import Change
from briefing.text.spans import Span
from briefing.text.typed_changes import TypedChange

_NUMBERED = re.compile(r"\[\^(\d{1,6})\]")
_DEFINITION = re.compile(r"^ {0,3}\[\^[^\]\n]+\]:.*$", re.MULTILINE)


def footnote_put(text: str, offset: int) -> TypedChange:
    """`[^1]` at a place, with the first number that is free, and its definition behind the last
    one, or at the end of the text; the selection is where its words are to be typed.
    """
    number = next(_free(text))
    call, definition = f"[^{number}]", f"[^{number}]: "
    last = len(text.rstrip())
    begins_anew = not _ends_with_definition(text[:last])
    lead = ("\n\n" if begins_anew else "\n") if max(last, offset) else "\n\n"
    at = max(last, offset)
    words = f"{lead}{definition}"
    changes = (Change(offset, offset, call), Change(at, len(text), words))
    end = len(call) + at + len(words)
    return TypedChange(changes, Span(end, end))


def footnotes_renumbered(words: str, around: str) -> str:
    """Words that are put into the text `around`, their footnotes with numbers free there."""
    own = dict.fromkeys(found[1] for found in _NUMBERED.finditer(words))
    taken = {found[1] for found in _NUMBERED.finditer(around)}
    if taken.isdisjoint(own):
        return words
    numbers = dict(zip(own, _free(around), strict=False))
    return _NUMBERED.sub(lambda found: f"[^{numbers[found[1]]}]", words)


def _free(text: str) -> Iterator[int]:
    """The numbers that no footnote of `text` has, from 1 on."""
    taken = {int(found[1]) for found in _NUMBERED.finditer(text)}
    return (number for number in count(1) if number not in taken)


def _ends_with_definition(text: str) -> bool:
    return _DEFINITION.fullmatch(text.rpartition("\n")[2]) is not None
