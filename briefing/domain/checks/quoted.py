"""Quoted words as they are compared: what style, spacing and typesetting change does not count."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from unicodedata import normalize

_ELLIPSIS = re.compile(r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\.")
# [the ministry]: words put in by the writer, in the place of others or beside them.
_PUT_IN = re.compile(r"\[[^\[\]]*\]")
_MARKS = re.compile(r"[“”„«»‹›「」\"‘’'`´]")
_SPACE = re.compile(r"\s+")
_DASHES = re.compile(r"\s*[‐‑‒–—-]\s*")
_EDGES = " ,.;:!?،؛۔。"
_WORDS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=2_000)
def bare(words: str) -> str:
    """`words` in the one form in which quotation and source are compared."""
    words = _MARKS.sub("", normalize("NFKC", words))
    return _SPACE.sub(" ", _DASHES.sub("-", words)).strip()


def parts(quoted: str) -> tuple[str, ...]:
    """The stretches of a quotation that must stand in the source, in this order."""
    split = _ELLIPSIS.split(quoted)
    pieces = (piece for stretch in split for piece in _PUT_IN.split(stretch))
    return tuple(found for piece in pieces if (found := bare(piece).strip(_EDGES)))


def word_count(words: str) -> int:
    """How many words there are."""
    return sum(1 for _ in _WORDS.finditer(words))


def stands_in(quoted: str, sources: Sequence[str]) -> bool:
    """Whether the quotation stands in one of the sources, its parts in their order."""
    wanted = parts(quoted)
    return not wanted or any(_in_order(wanted, bare(source)) for source in sources)


def _in_order(wanted: Sequence[str], source: str) -> bool:
    place = 0
    for part in wanted:
        found = min(_places(part, source, place), default=-1)
        if found < 0:
            return False
        place = found + len(part)
    return True


def _places(part: str, source: str, start: int) -> Iterator[int]:
    """Where the part stands as whole words, its first letter in either case."""
    for first in {part[0], part[0].upper(), part[0].lower()}:
        form = first + part[1:]
        found = source.find(form, start)
        while found >= 0:
            if _is_whole(source, found, found + len(form)):
                yield found
                break
            found = source.find(form, found + 1)


def _is_whole(source: str, start: int, end: int) -> bool:
    return not (
        (start > 0 and source[start - 1].isalnum() and source[start].isalnum())
        or (end < len(source) and source[end].isalnum() and source[end - 1].isalnum())
    )
