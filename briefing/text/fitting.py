"""CommonMark from elsewhere put into the middle of a text, so that both mean what they meant."""

import re

_BLOCK = re.compile(r" {0,3}(?:#{1,6} |[-*+] |\d{1,9}[.)] |>|\||`{3}|~{3})", re.MULTILINE)
_MARKER = re.compile(r" {0,3}(?:#{1,6}|[-*+]|\d{1,9}[.)]|>) +")


def fitted(words: str, before: str, after: str) -> str:
    """`words` as they are to stand between `before` and `after`.

    Headings, lists and paragraphs stand apart, with an empty line around them; one line of words
    goes into the line it is put into, where a mark at its beginning would mean nothing.
    """
    line = before.rpartition("\n")[2]
    if "\n" not in words:
        return _MARKER.sub("", words, count=1) if line.strip() and _MARKER.match(words) else words
    if "\n\n" not in words and not _BLOCK.search(words):
        return words
    return f"{_gap_behind(before)}{words}{_gap_before(after)}"


def _gap_behind(before: str) -> str:
    if not before.strip() or before.endswith("\n\n"):
        return ""
    return "\n" if before.endswith("\n") else "\n\n"


def _gap_before(after: str) -> str:
    if not after.strip() or after.startswith("\n\n"):
        return ""
    return "\n" if after.startswith("\n") else "\n\n"
