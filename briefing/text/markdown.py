"""CommonMark with GFM tables and footnotes, read into the tree of `tree`.

`parse` takes any text and never fails: what is no markup is words. Links and pictures whose
address could run a program (`javascript:`, `data:` …) stay words too. Definitions of link
addresses are used and leave no block. Blocks within blocks end at a hundred levels: what lies
deeper is left out, so that every tree can be walked.

A long text is read again and again while it is written, so what did not change is not read anew:
the text is cut where one paragraph can know nothing of the other, and each piece is kept.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from markdown_it.token import Token

from briefing.text.block_tree import blocks
from briefing.text.parser import locating_parser
from briefing.text.tree import Block

_TEXTS = 8  # kept whole: the parts of a briefing are asked for in turn
_PIECES = 4096  # kept: two texts of a hundred pages
# Fences and HTML go on over an empty line wherever they were opened; CR LF is counted otherwise.
_WHOLE = re.compile(r"\r|^ {0,3}(?:```|~~~|<)", re.MULTILINE)
# A letter or number sign at the edge behind an empty line begins a block that stands in no other.
_BEGINNING = re.compile(r"\n\n(?=#|[^\W\d_])")


class _Definitions(NamedTuple):
    """What a piece says for all others: the addresses of links, by label, and labels of notes."""

    links: tuple[tuple[str, str, str], ...] = ()
    notes: tuple[str, ...] = ()


class Piece(NamedTuple):
    """Blocks that follow each other in a text, and where in it they begin; their spans count from
    there. While the words of a piece stay, its blocks are the same values, wherever it begins.
    """

    start: int
    blocks: tuple[Block, ...]


@lru_cache(maxsize=_TEXTS)
def parse(text: str) -> tuple[Block, ...]:
    """The blocks of `text`, spans in its own code points."""
    if _WHOLE.search(text):
        return blocks(locating_parser().parse(text), _original(text))
    cut = list(_cut(text))
    known = _known(cut)
    return tuple(block for start, piece in cut for block in _piece(start, piece, known))


@lru_cache(maxsize=_TEXTS)
def pieces(text: str) -> tuple[Piece, ...]:
    """The blocks of `text` in pieces, for who keeps what was made of them."""
    if _WHOLE.search(text):
        return (Piece(0, parse(text)),)
    cut = list(_cut(text))
    known = _known(cut)
    return tuple(Piece(start, _piece(0, piece, known)) for start, piece in cut)


def _known(cut: Sequence[tuple[int, str]]) -> _Definitions:
    """What the pieces of a text define for each other."""
    defined = [_defined(piece) for _, piece in cut if "]:" in piece]
    return _Definitions(
        tuple(link for each in defined for link in each.links),
        tuple(note for each in defined for note in each.notes),
    )


def _cut(text: str) -> Iterator[tuple[int, str]]:
    """The pieces of a text with their beginnings."""
    start = 0
    for found in _BEGINNING.finditer(text):
        yield start, text[start : found.end()]
        start = found.end()
    yield start, text[start:]


@lru_cache(maxsize=_PIECES)
def _piece(start: int, piece: str, known: _Definitions) -> tuple[Block, ...]:
    """The blocks of a piece that begins there."""
    is_asking = "[" in piece
    return blocks(_tokens(piece, known if is_asking else _Definitions()), start.__add__)


@lru_cache(maxsize=_PIECES)
def _tokens(piece: str, known: _Definitions) -> tuple[Token, ...]:
    return tuple(locating_parser().parse(piece, _environment(known)))


@lru_cache(maxsize=_PIECES)
def _defined(piece: str) -> _Definitions:
    environment = _environment(_Definitions())
    locating_parser().parse(piece, environment)
    links = environment["references"].items()
    return _Definitions(
        tuple((label, str(link["href"]), str(link["title"])) for label, link in links),
        tuple(environment["footnotes"]["refs"]),
    )


def _environment(known: _Definitions) -> MutableMapping[str, Any]:
    """What the parser knows beforehand, in its own form; of two definitions the first counts."""
    links: dict[str, dict[str, str]] = {}
    for label, address, title in known.links:
        links.setdefault(label, {"href": address, "title": title})
    return {"references": links, "footnotes": {"refs": dict.fromkeys(known.notes, -1)}}


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
