"""What differs between two texts, word by word, for a person to read."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from briefing.domain.frozen import frozen
from briefing.text.merging import change_between

_WORDS = re.compile(r"\s+|[^\s]+")
_COMPARED = 3000  # words; a longer stretch that differs is told as taken out and put in whole
_AROUND = 6  # words of the same text shown before and after a difference
_SHOWN = 60  # words of one stretch that was taken out or put in


@frozen
class Piece:
    """A stretch of the text: in both, taken out, put in, or left out here because it is long."""

    what: Literal["same", "out", "in", "gap"]
    text: str = ""


def difference(before: str, after: str, *, whole: bool = False) -> tuple[Piece, ...]:
    """What of `before` was taken out and what was put in, with a few words around each place, or
    with all that stays where the `whole` is wanted.
    """
    change = change_between(before, after)
    start = _word_begin(before, change.start)
    end = _word_end(before, change.end)
    tail = len(before) - end
    old, new = _words(before[start:end]), _words(after[start : len(after) - tail])
    pieces = [Piece("same", before[:start]), *_compared(old, new), Piece("same", before[end:])]
    said = [piece for piece in pieces if piece.text]
    return tuple(said if whole else _shortened(said))


def _words(text: str) -> list[str]:
    return _WORDS.findall(text)


def _word_begin(text: str, at: int) -> int:
    while at and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    if len(old) > _COMPARED or len(new) > _COMPARED:
        yield Piece("out", "".join(old))
        yield Piece("in", "".join(new))
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    out = put = gap = ""
    for what, a, b, c, d in matcher.get_opcodes():
        words = "".join(old[a:b])
        if what == "equal" and (out or put) and set(words) <= {" "}:
            gap = words  # words that change in a row are read in a row
        elif what == "equal":
            yield from (Piece("out", out), Piece("in", put), Piece("same", gap + words))
            out = put = gap = ""
        else:
            out += gap + words
            put += gap + "".join(new[c:d])
            gap = ""
    yield from (Piece("out", out), Piece("in", put), Piece("same", gap))


def _shortened(pieces: Sequence[Piece]) -> Iterator[Piece]:
    last = len(pieces) - 1
    for at, piece in enumerate(pieces):
        words = _words(piece.text)
        if piece.what != "same" and len(words) > 2 * _SHOWN:
            yield Piece(piece.what, "".join(words[: 2 * _SHOWN]))
            yield Piece("gap")
        elif piece.what != "same" or len(words) <= 4 * _AROUND:
            yield piece
        else:
            if at > 0:
                yield Piece("same", "".join(words[: 2 * _AROUND]))
            yield Piece("gap")
            if at < last:
                yield Piece("same", "".join(words[-2 * _AROUND :]))
