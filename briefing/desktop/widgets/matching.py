"""Finding a line by a few of its letters, as in a command palette: "clb" finds "Closed bridge"."""

import unicodedata

_RUN, _START, _EACH = 5, 3, 1
_WORD_BREAKS = frozenset(" :-–—/“‘(«.,·")


def match(wanted: str, text: str) -> tuple[int, tuple[int, ...]] | None:
    """How well `wanted` fits, and which characters of `text` it hits; None when it does not.

    Letters may be skipped but not swapped; case, accents and white space do not count. Runs and
    beginnings of words weigh more; an unbroken hit is preferred to scattered letters.
    """
    sought = "".join(_folded(char) for char in wanted if not char.isspace())
    folded = [_folded(char) for char in text]
    if not sought:
        return 0, ()
    hits = _unbroken(sought, folded) or _scattered(sought, folded)
    if hits is None:
        return None
    return _weight(hits, folded), hits


def holds(wanted: str, text: str) -> bool:
    """Whether `text` holds what is wanted in one piece, and not only its letters in their order."""
    found = match(wanted, text)
    if found is None:
        return False
    hits = found[1]
    between = set(range(hits[0], hits[-1])) - set(hits) if hits else set[int]()
    return all(text[place].isspace() for place in between)


def _folded(char: str) -> str:
    """One character without case and accents; always one character long."""
    return unicodedata.normalize("NFKD", char.casefold())[:1] or char


def _unbroken(sought: str, folded: list[str]) -> tuple[int, ...] | None:
    """The first hit unbroken but for white space, at the beginning of a word before any other."""
    written = [place for place, char in enumerate(folded) if not char.isspace()]
    whole = "".join(folded[place] for place in written)
    starts: list[int] = []
    at = whole.find(sought)
    while at >= 0:
        starts.append(at)
        at = whole.find(sought, at + 1)
    if not starts:
        return None
    best = next((start for start in starts if _begins_word(written[start], folded)), starts[0])
    return tuple(written[best : best + len(sought)])


def _scattered(sought: str, folded: list[str]) -> tuple[int, ...] | None:
    hits: list[int] = []
    at = 0
    for char in sought:
        try:
            at = folded.index(char, at)
        except ValueError:
            return None
        hits.append(at)
        at += 1
    return tuple(hits)


def _weight(hits: tuple[int, ...], folded: list[str]) -> int:
    weight = 0
    last = -2
    for hit in hits:
        weight += _RUN if hit == last + 1 else _EACH
        weight += _START if _begins_word(hit, folded) else 0
        last = hit
    return weight


def _begins_word(place: int, folded: list[str]) -> bool:
    return place == 0 or folded[place - 1] in _WORD_BREAKS
