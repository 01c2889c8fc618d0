"""Which way a paragraph that the analyst typed runs: as its own words do.

In a page from right to left the words of a record are set apart, and a mark of direction stands
before the numbers of notes: looked at with them, an English sentence that begins with a citation
would run from right to left.
"""

from dataclasses import replace

from briefing.documents.prose import Line, plain
from briefing.text.directions import direction_of_text
from briefing.typeset.elements import ParagraphStyle


def running(style: ParagraphStyle, line: Line, *, rtl: bool) -> ParagraphStyle:
    """The style for that line, on a page that runs from right to left (`rtl`) or not."""
    if not rtl or style.direction != "auto":
        return style
    own = direction_of_text(plain(line))
    return style if own is None else replace(style, direction=own)
