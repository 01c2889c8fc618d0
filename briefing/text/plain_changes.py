"""Whether a text changed only in plain paragraphs, where no link can come, go or become another.

Parsing a long draft takes as long as all of it; what this says takes as long as comparing its
lines. The rules are those of CommonMark: a paragraph between blank lines whose every line begins
with a letter at the margin ends every list and quotation before it, opens nothing, and holds no
link as long as it holds no bracket. So long as it stays one, in its old and its new words, the
rest of the text means what it meant. Links that the program wrote (`own_links`) may stand in it,
if they are the same before and after, and nothing beside them could make them anything else.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.text.own_links import OwnLink, own_links

_OPENING_OR_CLOSING = frozenset("[]<>\r\0")
_UNMAKING = frozenset("`\\!")  # what can make code, an escaped bracket or a picture of a link


@dataclass(frozen=True, slots=True)
class PlainChange:
    """What stands from code point `start` of the text before on moved by `moved`."""

    start: int
    moved: int


def plain_change(before: str, after: str) -> PlainChange | None:
    """How links moved from `before` to `after`; None where only parsing tells."""
    if before == after:
        return PlainChange(len(before), 0)
    old, new = texts = before.split("\n"), after.split("\n")
    first = _same_lines(old, new)
    last = -_same_lines(old[first:][::-1], new[first:][::-1])
    while first > 0 and not (
        _blank(old[first - 1]) and all(_has_words(text, first, last, first) for text in texts)
    ):
        first -= 1
    while last < 0 and not (
        _blank(old[last]) and all(_has_words(text, first, last, last - 1) for text in texts)
    ):
        last += 1
    end = len(before) - sum(len(line) + 1 for line in old[len(old) + last :])
    moved = len(after) - len(before)
    changed = [text[first : len(text) + last] for text in texts]
    if all(map(_is_plain, changed)):
        return PlainChange(end, moved)
    start = sum(len(line) + 1 for line in old[:first])
    return _around_links("\n".join(changed[0]), "\n".join(changed[1]), start, end, moved)


def _around_links(old: str, new: str, start: int, end: int, moved: int) -> PlainChange | None:
    """The change where paragraphs hold links: those before it stay, those behind it move."""
    before, after = list(own_links(old)), list(own_links(new))
    if [_cited(link) for link in before] != [_cited(link) for link in after]:
        return None
    if not (_is_plain_but_for(old, before) and _is_plain_but_for(new, after)):
        return None
    moves = [now.span.start - then.span.start for then, now in zip(before, after, strict=True)]
    first = next((number for number, by in enumerate(moves) if by), len(moves))
    if any(by != moved for by in moves[first:]):
        return None
    place = end if first == len(moves) else start + before[first].span.start
    return PlainChange(place, moved)


def _cited(link: OwnLink) -> tuple[str, str, str]:
    return link.words, link.kind, link.record_id


def _is_plain_but_for(text: str, links: Sequence[OwnLink]) -> bool:
    """Whether the lines are plain with a letter for each link."""
    parts: list[str] = []
    done = 0
    for link in links:
        parts += (text[done : link.span.start], "x")
        done = link.span.end
    plain = "".join((*parts, text[done:]))
    return _UNMAKING.isdisjoint(plain) and _is_plain(plain.split("\n"))


def _same_lines(old: Sequence[str], new: Sequence[str]) -> int:
    """How many lines at the beginning are the same."""
    for number, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return number
    return min(len(old), len(new))


def _has_words(lines: Sequence[str], first: int, last: int, at: int) -> bool:
    """Whether there are lines from `first` to `last`, and line `at` of them is not blank."""
    return first < len(lines) + last and not _blank(lines[at])


def _is_plain(lines: Sequence[str]) -> bool:
    return all(
        _blank(line) or (line[0].isalpha() and _OPENING_OR_CLOSING.isdisjoint(line))
        for line in lines
    )


def _blank(line: str) -> bool:
    return not line.strip(" \t")
