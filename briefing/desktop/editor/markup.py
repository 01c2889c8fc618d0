"""Where the markup of one line stands: what is to be dimmed, and which words refer to records.

This is for the eye only and looks at a line by itself; what the text means is what
`briefing.text.markdown` makes of the whole. All places are code points of the line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefing.text.live_blocks import BLOCK_SHAPES
from briefing.text.records_cited import REFERENCE_KINDS
from briefing.text.spans import Span

_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_WORDS = r"(?:\\.|[^\[\]\\])*"
REFERENCE = re.compile(rf"(\[)({_WORDS})(\]\()({'|'.join(REFERENCE_KINDS)}):({_ID})(\))")
LIVE_BLOCK = re.compile(
    rf"^ {{0,3}}(!\[)({_WORDS})(\]\()({'|'.join(BLOCK_SHAPES)}):(?:([a-z]+/)({_ID}))?(\S*\)) *$"
)
_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:\s+)(.*)$")
_MARKER = re.compile(r"^ *(?:[-*+]|\d{1,9}[.)])(?= )|^ {0,3}>+")
_STRONG = re.compile(r"(?<![*\\])(\*\*|__)(?=\S)(.+?)(?<=\S)(\1)")
_EMPHASIS = re.compile(r"(?<![*_\w\\])([*_])(?![*_\s])(.+?)(?<![\s*_])(\1)(?![*_\w])")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)(\1)(?!`)")
_FENCE = re.compile(r"^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$")

_SIGNS = re.compile(r"[*_`\[|]|^ *(?:[-+>#]|\d)")

Look: TypeAlias = Literal["dim", "hidden", "heading", "strong", "emphasis", "code", "block"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a line and how it is shown; words of a reference have the record's `kind`."""

    span: Span
    look: Look | Literal["reference"]
    kind: str = ""


def may_be_marked(line: str) -> bool:
    """Whether a line may hold any markup: most do not, which is known at once."""
    return _SIGNS.search(line) is not None


def stretches(line: str) -> Iterator[Stretch]:
    """What of `line` looks otherwise than plain words; a later stretch is laid over earlier ones.

    A heading comes first, then marks and emphasis, references last.
    """
    block = LIVE_BLOCK.match(line)
    if block is not None:
        yield from _live_block(block)
        return
    heading = _HEADING.match(line)
    if heading is not None:
        yield Stretch(Span(0, len(line)), "heading")
        yield Stretch(Span(*heading.span(1)), "dim")
    marker = _MARKER.match(line)
    if marker is not None:
        yield Stretch(Span(*marker.span()), "dim")
    yield from _within(line)
    for found in _references(line):
        yield Stretch(Span(found.start(1), found.end(1)), "dim")
        yield Stretch(Span(*found.span(2)), "reference", found[4])
        yield Stretch(Span(found.start(3), found.end(4) + 1), "dim")
        yield Stretch(Span(*found.span(5)), "hidden")
        yield Stretch(Span(*found.span(6)), "dim")


def fence_after(line: str, open_fence: int) -> int:
    """The fence of code that is open behind `line`, when `open_fence` was before it.

    0 is none; others are twice the fence's length, and one more for tildes.
    """
    found = _FENCE.match(line)
    if found is None:
        return open_fence
    sign = found[1] or found[2]
    fence = 2 * len(sign) + (sign[0] == "~")
    if not open_fence:
        return fence
    is_end = fence % 2 == open_fence % 2 and fence >= open_fence and not line.strip(" `~\t")
    return 0 if is_end else open_fence


def hidden_ids(line: str) -> tuple[Span, ...]:
    """The ids in references and live blocks, in which the cursor never stands."""
    block = LIVE_BLOCK.match(line)
    if block is not None:
        return (Span(*block.span(6)),) if block[6] else ()
    return tuple(Span(*found.span(5)) for found in _references(line))


def _references(line: str) -> Iterator[re.Match[str]]:
    """The references of a line that are not written within a code span."""
    code = [found.span() for found in _CODE.finditer(line)] if "`" in line else []
    for found in REFERENCE.finditer(line):
        if not any(start < found.start() < end for start, end in code):
            yield found


def _live_block(block: re.Match[str]) -> Iterator[Stretch]:
    yield Stretch(Span(*block.span()), "dim")
    yield Stretch(Span(*block.span(2)), "block")
    if block[6]:
        yield Stretch(Span(*block.span(6)), "hidden")


def _within(line: str) -> Iterator[Stretch]:
    patterns: tuple[tuple[re.Pattern[str], Look], ...] = (
        (_STRONG, "strong"),
        (_EMPHASIS, "emphasis"),
        (_CODE, "code"),
    )
    for pattern, look in patterns:
        for found in pattern.finditer(line):
            yield Stretch(Span(*found.span(2)), look)
            yield Stretch(Span(*found.span(1)), "dim")
            yield Stretch(Span(*found.span(3)), "dim")
