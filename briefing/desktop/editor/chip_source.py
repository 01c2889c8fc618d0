"""Which stretches of a CommonMark text the editor shows otherwise than as they are written.

A link to a record exactly as this program writes it is shown as its words, a chip: on one line,
its words without markup, every character that could begin markup escaped. Every other link stays
text as written, so that whatever is shown can be written back letter by letter. A few characters
that a Qt document cannot hold as text have another letter standing in for them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from briefing.text.escaping import escaped
from briefing.text.records_cited import REFERENCE_KINDS
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
_ESCAPED = r"\\`*_\[\]<&|~"
_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_OWN = re.compile(
    rf"\[((?:\\[{_ESCAPED}]|[^{_ESCAPED}\n\u2028{_ODD}])+)\]"
    rf"\(({'|'.join(REFERENCE_KINDS)}):({_ID})\)"
)
_ODD_CHARACTERS = re.compile(f"[{_ODD}]")
_BACKSLASH = re.compile(rf"\\([{_ESCAPED}])")
_FENCE = re.compile(r"^ {0,3}(?:(`{3,})[^`\n]*|(~{3,}).*)$", re.MULTILINE)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)(\1)(?!`)")


@dataclass(frozen=True, slots=True)
class OwnLink:
    """A link that becomes a chip: its stretch of the text, its words as read, what it cites."""

    span: Span
    words: str
    kind: str
    record_id: str


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


def written_link(words: str, kind: str, record_id: str) -> str:
    """The CommonMark of a chip; its words are those of one line."""
    return f"[{escaped(words)}]({kind}:{record_id})"


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
    found = list(_OWN.finditer(text))
    if not found:
        return
    code = tuple(_fenced(text, in_code=in_code))
    for each in found:
        if any(span.start <= each.start() < span.end for span in code):
            continue
        if _is_link(text, before, each.start()):
            words = _BACKSLASH.sub(r"\1", each[1])
            yield OwnLink(Span(*each.span()), words, each[2], each[3])


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
