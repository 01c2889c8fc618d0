"""Which stretches of a CommonMark text the editor shows otherwise than as they are written.

A link to a record exactly as this program writes it (`own_links`) is shown as its words, a chip.
Every other link stays text as written, so that whatever is shown can be written back letter by
letter. A few characters
that a Qt document cannot hold as text have another letter standing in for them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from briefing.text.own_links import OwnLink, own_links
from briefing.text.spans import Span

# What `QTextCursor.insertText` makes paragraphs of, and what is dropped at a string's beginning.
STAND_INS = {
    "\r": "\u240d",
    "\u2029": "\u00b6",
    "\ufdd0": "\ufffd",
    "\ufdd1": "\ufffd",
    "\ufeff": "\ufffd",
    "\ufffe": "\ufffd",
}
_ODD = "".join(STAND_INS)
_ODD_CHARACTERS = re.compile(f"[{_ODD}]")
_FENCE = re.compile(r"^ {0,3}(?:(`{3,})[^`\n]*|(~{3,}).*)$", re.MULTILINE)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)(\1)(?!`)")


@dataclass(frozen=True, slots=True)
class StandIn:
    """A stretch of one character again and again that a document cannot hold."""

    span: Span
    character: str

    @property
    def shown(self) -> str:
        """What stands in the document for it."""
        return STAND_INS[self.character] * (self.span.end - self.span.start)


Special: TypeAlias = OwnLink | StandIn


def specials(text: str, before: str = "", *, in_code: bool = False) -> Iterator[Special]:
    """The own links and stand-ins of `text`, in its order.

    `before` is what stands before it on its first line; `in_code` whether it begins within fenced
    code, where a link is none. This looks at lines: what a text means in all cases only parsing
    tells, and whatever is shown as a chip is written as it was.
    """
    links = list(_links(text, before, in_code=in_code))
    odd = [StandIn(Span(*found.span()), found[0]) for found in _ODD_CHARACTERS.finditer(text)]
    yield from sorted([*links, *odd], key=lambda each: each.span) if odd else links


def _links(text: str, before: str, *, in_code: bool) -> Iterator[OwnLink]:
    found = list(own_links(text))
    if not found:
        return
    code = tuple(_fenced(text, in_code=in_code))
    for each in found:
        start = each.span.start
        if any(span.start <= start < span.end for span in code):
            continue
        if _is_link(text, before, start):
            yield each


def _is_link(text: str, before: str, start: int) -> bool:
    """Whether the bracket at `start` opens a link: not escaped, no picture, not in a code span."""
    line_start = text.rfind("\n", 0, start) + 1
    lead = text[line_start:start] if line_start else before + text[:start]
    if lead.endswith("!") and not _is_escaped(lead[:-1]):
        return False
    if _is_escaped(lead):
        return False
    if "`" not in lead:
        return True
    line_end = text.find("\n", start)
    line = lead + text[start : len(text) if line_end < 0 else line_end]
    return not any(span.start() < len(lead) < span.end() for span in _CODE.finditer(line))


def _is_escaped(lead: str) -> bool:
    """Whether what follows `lead` stands behind a backslash that is none itself."""
    return (len(lead) - len(lead.rstrip("\\"))) % 2 == 1


def _fenced(text: str, *, in_code: bool) -> Iterator[Span]:
    """The stretches within fenced code; a fence is closed by one as long of the same sign."""
    start, fence = (0, "") if in_code else (-1, "")
    for found in _FENCE.finditer(text):
        sign = found[1] or found[2]
        if start < 0:
            start, fence = found.end(), sign
        elif (not fence or sign.startswith(fence)) and not found[0].strip(" `~"):
            yield Span(start, found.start())
            start, fence = -1, ""
    if start >= 0:
        yield Span(start, len(text))
