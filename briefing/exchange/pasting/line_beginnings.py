"""What begins a line and would be markup there: a mark that stands before it, until lines are made.

Only when all is put together one sees what stands at the beginning of a line. Until then such
letters carry a mark, a letter no text has; then it becomes a backslash or goes.
"""

import re

MARK = "\ue0ff"
# `.` and `)` behind a number, and signs that begin a heading, a list, a quotation, a line below
# a heading, a table.
_PERHAPS = re.compile(r"(?<=\d)(?=[.)])|(?<![-+=#>:.)])(?=[-+=#>:])|^(?=[.)])|(?<=\s)(?=[.)])")
_BEFORE = re.compile(rf"(?:[ >{MARK}]|[-*+] |\d{{1,9}}\. )*(\d{{1,9}})?")
_NUMBERED = re.compile(r"[.)](?:\s|$)")
_MARKUP = re.compile(r"#{1,6}(?:\s|$)|[-+](?:\s|$)|>|[-\s]+$|=+\s*$|[:|\-\s]+$")


def without_marks(text: str) -> str:
    """The text with no letter in it that is taken for a mark."""
    return text.replace(MARK, "")


def marked(text: str) -> str:
    """Words in which every letter that may be markup at the beginning of a line is marked."""
    return _PERHAPS.sub(MARK, text)


def resolved(text: str) -> str:
    """The text of whole lines, with a backslash where a mark is needed."""
    if MARK not in text:
        return text
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    first = line.find(MARK)
    if first < 0:
        return line
    before = _BEFORE.fullmatch(line[:first])
    rest = line[first:].replace(MARK, "")
    if before is None:
        return line[:first] + rest
    is_markup = (_NUMBERED if before[1] else _MARKUP).match(rest) is not None
    return line[:first] + ("\\" if is_markup else "") + rest
