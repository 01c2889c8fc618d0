"""Which letters of a line are words whose spelling can be looked up."""

import re
from collections.abc import Iterator

from briefing.text.spans import Span

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Code, addresses of links and pages, and what belongs to a number, a mark or a name of a file.
_PASSED_OVER = re.compile(
    r"(`+)(?!`).+?(?<!`)\1(?!`)|\]\([^)\s]*\)|<[^<>]+>|(?:https?://|www\.)\S+|\S+@\S+"
    r"|\w*\d\w*|&[#\w]+;|\[\^[^\]]*\]|\w*_\w*|\b\w+\.\w+(?:\.\w+)*(?=/|\b)"
)
_FOREIGN = re.compile(r"[^\u0000-\u024f\u1e00-\u1eff\u2010-\u2027]")
_CAPITALS = 2


def spelled_words(line: str) -> Iterator[Span]:
    """The places of the words of a line of CommonMark that a dictionary may know.

    Abbreviations in capitals are none, nor are letters of other scripts, code and addresses.
    """
    passed = [found.span() for found in _PASSED_OVER.finditer(line)] if line else []
    for found in _WORD.finditer(line):
        start, end = found.span()
        word = found[0]
        stem = word.removesuffix("’s").removesuffix("'s")
        is_short = end - start == 1 or (stem.isupper() and len(stem) >= _CAPITALS)
        if is_short or _FOREIGN.search(word):
            continue
        if not any(first < end and start < last for first, last in passed):
            yield Span(start, end)


def looked_up(word: str) -> str:
    """The word as dictionaries have it."""
    return word.replace("’", "'")
