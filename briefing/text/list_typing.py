"""What Enter and Tab do in the items of a list and in quotations."""

import re

from briefing.text.merging import Change
from briefing.text.spans import Span
from briefing.text.typed_changes import TypedChange, following, lines_of

_ITEM = re.compile(r"((?: {0,3}> ?)*)( *)(?:([-*+])|(\d{1,9})([.)]))( +)(\[[ xX]\] +)?")
_QUOTED = re.compile(r"(?: {0,3}> ?)+")


def begins_item(line: str) -> bool:
    """Whether a line is one in which Enter and Tab mean something of their own."""
    return _ITEM.match(line) is not None or _QUOTED.match(line) is not None


def line_continued(text: str, offset: int) -> TypedChange | None:
    """What Enter does at a place: the next item, or the next line of a quotation; in an empty one
    its mark goes and a paragraph begins, or it becomes an item of the list around. None where Enter
    is a line end.
    """
    (line,) = lines_of(text, Span(offset, offset))
    words = line.of(text)
    item = _ITEM.match(words)
    lead = item or _QUOTED.match(words)
    if lead is None or offset < line.start + lead.end():
        return None
    if not words[lead.end() :].strip():
        return _ended(text, line, item)
    mark = lead[0] if item is None else _next_mark(item)
    words = f"\n{mark}"
    at = offset + len(words)
    return TypedChange((Change(offset, offset, words),), Span(at, at))


def item_indented(text: str, selection: Span, *, deeper: bool) -> TypedChange | None:
    """The items of the selection, with all below them, one level deeper or less deep; None where
    they are no items, or have nothing to stand under, or stand at the margin.
    """
    lines = lines_of(text, selection)
    first = _ITEM.match(lines[0].of(text))
    if first is None:
        return None
    before = _lines_above(text, lines[0])
    step = _step_deeper(first, before) if deeper else -_step_back(first, before)
    if step == 0:
        return None
    quoted = len(first[1])
    changes: list[Change] = []
    for line in (*lines, *_below(text, lines[-1], quoted + len(first[2]))):
        at = line.start + quoted
        if not line.of(text).strip():
            continue
        room = len(text[at : line.end]) - len(text[at : line.end].lstrip(" "))
        changes.append(
            Change(at, at, " " * step) if step > 0 else Change(at, at + min(-step, room), "")
        )
    return following(changes, selection)


def _next_mark(item: re.Match[str]) -> str:
    sign = item[3] or f"{int(item[4]) + 1}{item[5]}"
    box = "[ ] " if item[7] else ""
    return f"{item[1]}{item[2]}{sign}{item[6]}{box}"


def _ended(text: str, line: Span, item: re.Match[str] | None) -> TypedChange:
    at = Span(line.end, line.end)
    if item is not None and item[2]:
        back = item_indented(text, at, deeper=False)
        if back is not None:
            return back
    kept = len(item[1]) if item is not None else 0
    # Right below a line, words would still belong to its item or quotation.
    above = text[text.rfind("\n", 0, max(0, line.start - 1)) + 1 : max(0, line.start - 1)]
    parted = f"\n{text[line.start : line.start + kept]}" if above.strip(" >") else ""
    return following((Change(line.start + kept, line.end, parted),), at)


def _lines_above(text: str, line: Span) -> list[str]:
    """The lines above, the nearest first, up to the beginning of what they belong to."""
    start, found = line.start, list[str]()
    while start > 0:
        end = start - 1
        start = text.rfind("\n", 0, end) + 1
        words = text[start:end]
        if words.strip() and not words.startswith((" ", ">")) and _ITEM.match(words) is None:
            break
        found.append(words)
    return found


def _step_deeper(item: re.Match[str], above: list[str]) -> int:
    """How far the text of the item above at the same level or below stands from this one."""
    indent = len(item[2])
    for line in above:
        other = _ITEM.match(line)
        if other is None:
            continue
        if len(other[2]) < indent:
            return 0
        if len(other[2]) == indent:
            return _text_at(other) - indent
    return 0


def _step_back(item: re.Match[str], above: list[str]) -> int:
    """How far an item stands from that which it stands under."""
    indent = len(item[2])
    for line in above:
        other = _ITEM.match(line)
        if other is not None and len(other[2]) < indent:
            return indent - len(other[2])
    return indent


def _text_at(item: re.Match[str]) -> int:
    return item.end(6) - len(item[1])


def _below(text: str, line: Span, indent: int) -> list[Span]:
    """The lines that belong to an item: those indented deeper than it."""
    found: list[Span] = []
    start = line.end + 1
    while start < len(text):
        (following_line,) = lines_of(text, Span(start, start))
        words = following_line.of(text)
        if words.strip() and len(words) - len(words.lstrip(" ")) <= indent:
            break
        found.append(following_line)
        start = following_line.end + 1
    return found
