"""A text with its links and live blocks as they are read, marked where they are chips."""

import re

from briefing.desktop.widgets.difference_label import CHIP_BEGINS, CHIP_ENDS
from briefing.text.live_blocks import BLOCK_SHAPES
from briefing.text.own_links import own_links

_BLOCK = re.compile(
    rf"^( {{0,3}})!\[((?:\\.|[^\[\]\\])*)\]\((?:{'|'.join(BLOCK_SHAPES)}):\S*\) *$", re.MULTILINE
)


def words_as_read(text: str) -> str:
    """Only addresses and ids go; marks of headings, lists and emphasis stay as they are typed."""
    text = text.replace(CHIP_BEGINS, "").replace(CHIP_ENDS, "")
    found: list[str] = []
    done = 0
    for link in own_links(text):
        found += (text[done : link.span.start], CHIP_BEGINS, link.words, CHIP_ENDS)
        done = link.span.end
    found.append(text[done:])
    return _BLOCK.sub(rf"\1{CHIP_BEGINS}\2{CHIP_ENDS}", "".join(found))
