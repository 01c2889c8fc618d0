"""A footnote put into a text: its number where it is called, its words at the end."""

import re

from briefing.text.merging import Change
from briefing.text.spans import Span
from briefing.text.typed_changes import TypedChange

_NUMBERED = re.compile(r"\[\^(\d{1,6})\]")
_DEFINITION = re.compile(r"^ {0,3}\[\^[^\]\n]+\]:.*$", re.MULTILINE)


def footnote_put(text: str, offset: int) -> TypedChange:
    """`[^1]` at a place, with the first number that is free, and its definition behind the last
    one, or at the end of the text; the selection is where its words are to be typed.
    """
    taken = {int(found[1]) for found in _NUMBERED.finditer(text)}
    number = next(free for free in range(1, len(taken) + 2) if free not in taken)
    call, definition = f"[^{number}]", f"[^{number}]: "
    last = len(text.rstrip())
    begins_anew = not _ends_with_definition(text[:last])
    lead = ("\n\n" if begins_anew else "\n") if max(last, offset) else "\n\n"
    at = max(last, offset)
    words = f"{lead}{definition}"
    changes = (Change(offset, offset, call), Change(at, len(text), words))
    end = len(call) + at + len(words)
    return TypedChange(changes, Span(end, end))


def _ends_with_definition(text: str) -> bool:
    return _DEFINITION.fullmatch(text.rpartition("\n")[2]) is not None
