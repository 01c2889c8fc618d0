"""Where words may be divided, by the patterns of their language."""

import re
from functools import lru_cache

import pyphen

from briefing.typeset.characters import is_mark
from briefing.typeset.hyphen_patterns import Patterns

_WORD = re.compile(r"\W*?([^\W\d_]{5,})\W*")
_NOT_DIVIDED = re.compile("[-\u2010-\u2015/@.][^\\W_]")
_SHORTEST = 5  # letters of a word that may be divided
_BEFORE, _AFTER = 2, 3  # letters that stay together at either end
_CAPITALISED_NOUNS = frozenset(("de", "lb"))


@lru_cache(maxsize=16_384)
def hyphen_places(text: str, language: str) -> tuple[int, ...]:
    """The places in a word, with the punctuation around it, after which a hyphen may stand.

    Acronyms, compounds with hyphens and addresses are not divided, nor are names: a capital begins
    what may be one in every language that does not write all nouns so.
    """
    first, word = 0, text
    if not (text.isascii() and text.isalpha() and text.islower()):
        match = _WORD.fullmatch(text)
        if match is None or _NOT_DIVIDED.search(text) or any(map(is_mark, text)):
            return ()
        first, word = match.start(1), match[1]
    if len(word) < _SHORTEST:
        return ()
    primary = language.split("-", maxsplit=1)[0].lower()
    if not word[1:].islower() or (word[0].isupper() and primary not in _CAPITALISED_NOUNS):
        return ()
    patterns = _patterns(language)
    if patterns is None:
        return ()
    found = patterns.places(word.lower())
    latest = len(word) - _AFTER
    return tuple([first + place for place in found if _BEFORE <= place <= latest])


@lru_cache(maxsize=16)
def _patterns(language: str) -> Patterns | None:
    """The patterns of a language, or of the nearest one there is."""
    name = pyphen.language_fallback(language)
    return None if name is None else Patterns(pyphen.LANGUAGES[name])
