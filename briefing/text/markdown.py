"""CommonMark with GFM tables and footnotes, read into the tree of `tree`.

`parse` takes any text and never fails: what is no markup is words. Links and pictures whose
address could run a program (`javascript:`, `data:` …) stay words too. Definitions of link
addresses are used and leave no block. Blocks within blocks end at a hundred levels: what lies
deeper is left out, so that every tree can be walked.
"""

from bisect import bisect_left
from collections.abc import Callable

from briefing.text.block_tree import blocks
from briefing.text.parser import locating_parser
from briefing.text.tree import Block


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of `text`, spans in its own code points."""
    return blocks(locating_parser().parse(text), _original(text))


def _original(text: str) -> Callable[[int], int]:
    """The parser reads each CR LF as one LF; this leads back to places in `text`."""
    if "\r\n" not in text:
        return int
    shortened: list[int] = []
    found = text.find("\r\n")
    while found >= 0:
        shortened.append(found - len(shortened))
        found = text.find("\r\n", found + 2)
    return lambda offset: offset + bisect_left(shortened, offset)
