"""Lines made headings, items of lists or quotations, and back: as one change of the text."""

import re
from collections.abc import Callable

from briefing.text.merging import Change
from briefing.text.spans import Span
from briefing.text.typed_changes import TypedChange, following, lines_of

_HEADING = re.compile(r" {0,3}#{1,6}(?: +|$)")
_ITEM = re.compile(r"( *)(?:([-*+])|(\d{1,9})[.)])(?: +|$)")
_QUOTED = re.compile(r" {0,3}> ?")


def heading_set(text: str, selection: Span, level: int) -> TypedChange:
    """The lines made headings of a level, 1 to 6; those that are all of it already, and level 0,
    are made plain.
    """
    lines = [line for line in lines_of(text, selection) if line.start < line.end]
    lines = lines or list(lines_of(text, selection))
    mark = "#" * level + " "
    is_there = level > 0 and all(line.of(text).startswith(mark) for line in lines)
    changes: list[Change] = []
    for line in lines:
        found = _HEADING.match(line.of(text)) or _ITEM.match(line.of(text))
        old = found.end() if found else 0
        words = "" if level == 0 or is_there else mark
        changes.append(Change(line.start, line.start + old, words))
    return following(changes, selection)


def list_toggled(text: str, selection: Span, *, is_numbered: bool) -> TypedChange:
    """The lines made items of a list with dots or numbers; items of this kind are made plain."""

    def mark(number: int) -> str:
        return f"{number}. " if is_numbered else "- "

    def is_such(line: str) -> bool:
        found = _ITEM.match(line)
        return found is not None and bool(found[3]) == is_numbered

    return _marked(text, selection, mark, is_such, _ITEM)


def quotation_toggled(text: str, selection: Span) -> TypedChange:
    """The lines, empty ones between them too, made a quotation, or plain again."""
    lines = lines_of(text, selection)
    if all(_QUOTED.match(line.of(text)) for line in lines):
        found = ((line, _QUOTED.match(line.of(text))) for line in lines)
        changes = [
            Change(line.start, line.start + match.end(), "") for line, match in found if match
        ]
    else:
        changes = [
            Change(line.start, line.start, "> " if line.start < line.end else ">")
            if len(lines) > 1
            else Change(line.start, line.start, "> ")
            for line in lines
        ]
    return following(changes, selection)


def _marked(
    text: str,
    selection: Span,
    mark: Callable[[int], str],
    is_such: Callable[[str], bool],
    old: re.Pattern[str],
) -> TypedChange:
    lines = [line for line in lines_of(text, selection) if line.of(text).strip()]
    lines = lines or list(lines_of(text, selection)[:1])
    is_there = all(is_such(line.of(text)) for line in lines)
    changes: list[Change] = []
    for number, line in enumerate(lines, 1):
        found = old.match(line.of(text)) or _HEADING.match(line.of(text))
        indent = len(found[1]) if found and found.re is old else 0
        start, end = line.start + indent, line.start + (found.end() if found else 0)
        changes.append(Change(start, max(start, end), "" if is_there else mark(number)))
    return following(changes, selection)
