"""Which letters of a line are words whose spelling can be looked up."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Code, addresses of links and pages, and what belongs to a number, a mark or a name of a file.
_PASSED_OVER = re.compile(
    r"(`+)(?!`).+?(?<!`)\1(?!`)|\]\([^)\s]*\)|<[^<>]+>|(?:https?://|www\.)\S+|\S*@\S+"
    r"|\w*\d\w*|&[#\w]+;|\[\^[^\]]*\]|\w*_\w*|\b\w+\.\w+(?:\.\w+)*(?=/|\b)"
)
# Without any of these nothing is passed over, which takes longest to look for.
_MAY_BE_PASSED_OVER = re.compile(r"[`\](<@\d&_/]|\w\.\w|www")
_FOREIGN = re.compile(r"[^\u0000-\u024f\u1e00-\u1eff\u2010-\u2027]")


def spelled_words(line: str) -> list[tuple[int, int, str]]:
    """The words of a line of CommonMark that a dictionary may know, each with where it begins and
    ends.

    Abbreviations in capitals are none, nor are letters of other scripts, code and addresses. A key
    in a paragraph has all its words looked for: they are plain tuples, and what is not there in the
    whole line is not looked for in its words.
    """
    plain = line if _MAY_BE_PASSED_OVER.search(line) is None else _PASSED_OVER.sub(_blank, line)
    found = [(*each.span(), each[0]) for each in _WORD.finditer(plain)]
    if plain.isascii():
        return [each for each in found if len(each[2]) > 1 and not _is_abbreviation(each[2])]
    return [
        each
        for each in found
        if len(each[2]) > 1 and not _is_abbreviation(each[2]) and _is_latin(each[2])
    ]


def _blank(found: re.Match[str]) -> str:
    return " " * (found.end() - found.start())


def _is_abbreviation(word: str) -> bool:
    return word[1].isupper() and word.removesuffix("’s").removesuffix("'s").isupper()


def _is_latin(word: str) -> bool:
    return word.isascii() or _FOREIGN.search(word) is None


def looked_up(word: str) -> str:
    """The word as dictionaries have it."""
    return word.replace("’", "'")
