"""What characters show: marks that combine, signs that show nothing, and the clusters they form."""

import unicodedata
from collections.abc import Iterator

_MAX_MARKS = 30  # on one base, as in Unicode's Stream-Safe Text Format (UAX #15)


def is_ignorable(character: str) -> bool:
    """Whether a character shows nothing of itself: joiners, marks of direction, variation
    selectors.
    """
    return (
        character in "\u00ad\u034f\u180e"
        or "\u200b" <= character <= "\u200f"
        or "\u202a" <= character <= "\u202e"
        or "\u2060" <= character <= "\u206f"
        or "\ufe00" <= character <= "\ufe0f"
        or character == "\ufeff"
        or "\U000e0000" <= character <= "\U000e0fff"
    )


def is_mark(character: str) -> bool:
    """Whether a character combines with the one before it."""
    return unicodedata.category(character)[0] == "M"


def clusters(text: str) -> Iterator[str]:
    """Bases with their combining marks; never more marks on one base than a reader could place."""
    start = 0
    for place, character in enumerate(text):
        joined = is_mark(character) or is_ignorable(character)
        if place > start and (not joined or place - start > _MAX_MARKS):
            yield text[start:place]
            start = place
    if start < len(text):
        yield text[start:]
