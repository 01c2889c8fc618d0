"""Quotations that run the other way than the line they stand in, with their marks and full stops.

A quotation mark has no direction of its own: at the edge of English words in an Arabic sentence it
goes to the side that Arabic gives it, and so does a full stop before it. Set apart (UAX #9, LRI or
RLI, and PDI: what is cited in it may be an isolate itself, which FSI would not look into), the
quotation reads as in a text of its own. Around words from right to left the marks of
English stay outside: they would not be turned round. Only what is printed is changed, no text.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from itertools import accumulate
from unicodedata import mirrored

from briefing.documents.prose import Break, Inline, Line, Words
from briefing.text.directions import Direction, direction_of_text
from briefing.text.quotations import quotations
from briefing.text.spans import Span

_ISOLATES: Mapping[Direction | None, str] = {"ltr": "\u2066", "rtl": "\u2067"}
_POP_ISOLATE = "\u2069"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def with_quotations_apart(line: Line, among: Direction) -> Line:
    """The line with isolates around such quotations; `among` is the direction of the page."""
    texts = [_text(inline) for inline in line]
    whole = "".join(texts)
    if _RIGHT_TO_LEFT.search(whole) is None:
        return line
    own = direction_of_text(whole) or among
    turned: list[tuple[Span, Direction | None]] = [
        (_apart(whole, span), direction)
        for span in quotations(whole)
        if (direction := direction_of_text(span.of(whole))) not in (None, own)
    ]
    if not turned:
        return line
    starts = [0, *accumulate(map(len, texts))]
    put: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for span, direction in turned:
        first, last = (bisect_right(starts, at) - 1 for at in (span.start, span.end - 1))
        put[first].append((span.start - starts[first], _ISOLATES[direction]))
        put[last].append((span.end - starts[last], _POP_ISOLATE))
    return tuple(_with(inline, put[place]) for place, inline in enumerate(line))


def _apart(text: str, quotation: Span) -> Span:
    """What of the quotation is set apart: with its marks, or what stands between them."""
    is_turned = mirrored(text[quotation.start]) or direction_of_text(quotation.of(text)) == "ltr"
    return quotation if is_turned else Span(quotation.start + 1, quotation.end - 1)


def _text(inline: Inline) -> str:
    match inline:
        case Words():
            return inline.text
        case Break():
            return "\n"
        case _:
            return ""


def _with(inline: Inline, signs: list[tuple[int, str]]) -> Inline:
    """The words with the signs at their places, which are in order."""
    if not signs or not isinstance(inline, Words):
        return inline
    text = inline.text
    for at, sign in reversed(signs):
        text = text[:at] + sign + text[at:]
    return replace(inline, text=text)
