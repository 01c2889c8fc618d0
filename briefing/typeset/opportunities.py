"""Where a line may end inside text without spaces: after hyphens, dashes and slashes; and where it
may not at a space.

A choice from the line breaking classes of UAX #14 for the scripts that are set here.
"""

import re
from collections.abc import Iterator

from briefing.typeset.characters import clusters, is_mark

_MAX_PIECE = 300  # characters shaped at once, far more than any word of a language
_MARKED = 30  # only a longer word can hold more marks on one base than `clusters` admits
_BREAKING = re.compile("[-\u058a\u2010\u2012\u2013\u2014/\u05be\\\\]")
_HYPHENS = "-\u2010\u058a\u05be"
_SLASHES = "/\\"
# UAX #14, LB13 and LB15: French has a space before these signs and within its quotation marks.
_SPACES_THAT_HOLD = re.compile(" (?:(?<=\u00ab )|(?=[;:!?\u00bb](?:[^\\w=&]|$)))")


def with_held_signs(text: str) -> str:
    """The text with spaces that do not break before ; : ! ? and inside of « and »."""
    return _SPACES_THAT_HOLD.sub("\u00a0", text)


def holds_signs(text: str) -> bool:
    """Whether a sign behind a space stays with the word before it."""
    return _SPACES_THAT_HOLD.search(text) is not None


def may_break_between(before: str, after: str) -> bool:
    """Whether a line may end between two characters that no space parts."""
    if before == "\u2014":
        return after.isalnum() or after in "\u201c\u2018\u00ab("
    if before in _HYPHENS or before in _SLASHES:
        # "2025-11-12", "-5" and "and/or" against "3/4".
        return after.isalpha() or (before in _SLASHES and after in "%#?&=_~")
    return before in "\u2012\u2013" and after.isalnum()


def unbreakable_pieces(word: str) -> Iterator[str]:
    """A text without spaces, cut where a line may end in it."""
    if not _BREAKING.search(word):
        yield from _bounded(word)
        return
    start = 0
    for place in range(1, len(word)):
        if may_break_between(word[place - 1], word[place]) and place - start > 1:
            yield from _bounded(word[start:place])
            start = place
    yield from _bounded(word[start:])


def _bounded(word: str) -> Iterator[str]:
    """Pieces that can be shaped at once; a mark too many on one base begins a piece of its own."""
    if len(word) <= _MARKED:
        yield word
        return
    piece: list[str] = []
    length = 0
    for cluster in clusters(word):
        if piece and (length + len(cluster) > _MAX_PIECE or is_mark(cluster[0])):
            yield "".join(piece)
            piece, length = [], 0
        piece.append(cluster)
        length += len(cluster)
    yield "".join(piece)
