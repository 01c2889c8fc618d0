"""Which letters of a line are words whose spelling can be looked up."""

import re
from collections.abc import Container

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENDING = re.compile(rf"{_WORD.pattern}\Z")
_LONGEST = 100  # letters of a word that are looked back for
# Code, addresses of links and pages, and what belongs to a number, a mark or a name of a file.
_PASSED_OVER = re.compile(
    r"(`+)(?!`).+?(?<!`)\1(?!`)|\]\([^)\s]*\)|<[^<>]+>|(?:https?://|www\.)\S+|\S*@\S+"
    r"|\w*\d\w*|&[#\w]+;|\[\^[^\]]*\]|\w*_\w*|\b\w+\.\w+(?:\.\w+)*(?=/|\b)"
)
# Without any of these nothing is passed over, which takes longest to look for.
_MAY_BE_PASSED_OVER = re.compile(r"[`\](<@\d&_/]|\w\.\w|www")
_FOREIGN = re.compile(r"[^\u0000-\u024f\u1e00-\u1eff\u2010-\u2027]")


def spelled_words(line: str, right: Container[str] = ()) -> list[tuple[int, int, str]]:
    """The words of a line of CommonMark that a dictionary may know, each with where it begins and
    ends; those that are known to be `right` are left out.

    Abbreviations in capitals are none, nor are letters of other scripts, code and addresses. A key
    in a paragraph has all its words looked for: they are plain tuples, and what is not there in the
    whole line is not looked for in its words.
    """
    plain = line if _MAY_BE_PASSED_OVER.search(line) is None else _PASSED_OVER.sub(_blank, line)
    found = [(*each.span(), each[0]) for each in _WORD.finditer(plain) if each[0] not in right]
    if plain.isascii():
        return [each for each in found if len(each[2]) > 1 and not _is_abbreviation(each[2])]
    return [
        each
        for each in found
        if len(each[2]) > 1 and not _is_abbreviation(each[2]) and _is_latin(each[2])
    ]


def word_ending_at(line: str, offset: int) -> str:
    """The whole word whose last letter stands before `offset`; empty where none ends there."""
    found = _ENDING.search(line, max(0, offset - _LONGEST), offset)
    if found is None:
        return ""
    whole = _WORD.match(line, found.start())
    return found[0] if whole is not None and whole.end() == offset else ""


def _blank(found: re.Match[str]) -> str:
    return " " * (found.end() - found.start())


def _is_abbreviation(word: str) -> bool:
    return word[1].isupper() and word.removesuffix("’s").removesuffix("'s").isupper()


def _is_latin(word: str) -> bool:
    return word.isascii() or _FOREIGN.search(word) is None


def looked_up(word: str) -> str:
    """The word as dictionaries have it."""
    return word.replace("’", "'")
