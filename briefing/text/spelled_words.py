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
# Without any of these nothing is passed over, which takes longest to look for.
_MAY_BE_PASSED_OVER = re.compile(r"[`\](<@\d&_/]|\w\.\w|www")
_FOREIGN = re.compile(r"[^\u0000-\u024f\u1e00-\u1eff\u2010-\u2027]")


def spelled_words(line: str) -> Iterator[Span]:
    """The places of the words of a line of CommonMark that a dictionary may know.

    Abbreviations in capitals are none, nor are letters of other scripts, code and addresses.
    """
    plain = line if _MAY_BE_PASSED_OVER.search(line) is None else _PASSED_OVER.sub(_blank, line)
    for found in _WORD.finditer(plain):
        word = found[0]
        if len(word) > 1 and not _is_abbreviation(word) and _is_latin(word):
            yield Span(*found.span())


def _blank(found: re.Match[str]) -> str:
    return " " * (found.end() - found.start())


def _is_abbreviation(word: str) -> bool:
    return word[1].isupper() and word.removesuffix("’s").removesuffix("'s").isupper()


def _is_latin(word: str) -> bool:
    return word.isascii() or _FOREIGN.search(word) is None


def looked_up(word: str) -> str:
    """The word as dictionaries have it."""
    return word.replace("’", "'")
