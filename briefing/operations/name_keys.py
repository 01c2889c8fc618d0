"""What names are compared by: without case, accents, apostrophes, hyphens and surplus spaces."""

import re

from briefing.store.fold import fold

_APOSTROPHES = re.compile("['’‘ʼʿʾ`´]")
_PUNCTUATION = re.compile(r"[^\w\s]")


def name_key(name: str) -> str:
    """The key of a name; names with one key are spellings of one name."""
    return " ".join(_PUNCTUATION.sub(" ", _APOSTROPHES.sub("", fold(name))).split())
