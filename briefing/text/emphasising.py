"""Bold and italic put around words of a text, or taken away again."""

import re

from briefing.text.merging import Change
from briefing.text.spans import Span
from briefing.text.typed_changes import TypedChange, following, lines_of

_WORD = re.compile(r"[^\W_]+(?:[’'\-‑][^\W_]+)*")
_LEAD = re.compile(r"(?:[ >]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}) +)?)")


def emphasis_toggled(text: str, selection: Span, sign: str) -> TypedChange:
    """The signs ("*" or "**") put around what is selected, in each of its lines, or around the word
    at the cursor; where they stand already they go. Between words a pair is put for what is typed.
    """
    around = selection if selection.start < selection.end else _word_at(text, selection.start)
    if around.start == around.end:
        at, length = around.start, len(sign)
        if _stands(text, around, sign):
            return _taken(around, sign, selection)
        return TypedChange((Change(at, at, sign * 2),), Span(at + length, at + length))
    inner = _without(text, around, sign)
    if _stands(text, inner, sign):
        return _taken(inner, sign, selection)
    changes: list[Change] = []
    for line in lines_of(text, around):
        words = _trimmed(text, Span(max(line.start, around.start), min(line.end, around.end)), line)
        if words.start < words.end:
            changes += (
                Change(words.start, words.start, sign),
                Change(words.end, words.end, sign),
            )
    made = following(changes, selection)
    if not changes:
        return made
    if selection.start == selection.end:
        at = selection.start + len(sign)
        return TypedChange(tuple(changes), Span(at, at))
    start, end = made.selection
    is_edge = selection.end == changes[-1].end
    return TypedChange(made.changes, Span(start, end - len(sign) if is_edge else end))


def _word_at(text: str, offset: int) -> Span:
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    for word in _WORD.finditer(text, start, len(text) if end < 0 else end):
        if word.start() < offset < word.end():
            return Span(*word.span())
    return Span(offset, offset)


def _without(text: str, span: Span, sign: str) -> Span:
    """The span without signs at its edges, when it has them itself."""
    length = len(sign)
    words = span.of(text)
    has_both = words.startswith(sign) and words.endswith(sign) and len(words) > 2 * length
    is_other = sign == "*" and words.startswith("**") and not words.startswith("***")
    return Span(span.start + length, span.end - length) if has_both and not is_other else span


def _stands(text: str, span: Span, sign: str) -> bool:
    """Whether exactly these signs stand around the span, or as many as bold and italic have."""
    before, after = text[max(0, span.start - 4) : span.start], text[span.end : span.end + 4]
    there = min(len(before) - len(before.rstrip("*")), len(after) - len(after.lstrip("*")))
    return there in ((2, 3) if sign == "**" else (1, 3))


def _taken(span: Span, sign: str, selection: Span) -> TypedChange:
    length = len(sign)
    changes = (
        Change(span.start - length, span.start, ""),
        Change(span.end, span.end + length, ""),
    )
    return following(changes, selection)


def _trimmed(text: str, span: Span, line: Span) -> Span:
    """The span without spaces at its edges, and without what makes its line an item."""
    lead = _LEAD.match(text, line.start, line.end)
    start = max(span.start, lead.end() if lead else line.start)
    words = text[start : span.end]
    return Span(
        start + len(words) - len(words.lstrip()),
        max(start, span.end - (len(words) - len(words.rstrip()))),
    )
