"""How hard a new passphrase is to guess, in words: counted on this computer, from nothing but it.

A word counts as one of the 7,776 of a Diceware list (12.9 bits), however long its spelling; digits
and signs count each; what repeats or runs along the alphabet or the keyboard counts once. A known
phrase cannot be told from four words that have nothing to do with each other, so the advice does.
"""

import re
from unicodedata import normalize

from briefing.desktop.widgets.tones import Tone
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message
from briefing.store.keys import SHORTEST_PASSPHRASE

_WORD, _SPELLED, _DIGIT, _SIGN, _RUN = 12.9, 1.7, 3.3, 5.0, 4.0  # bits
_FAIR, _STRONG = 30.0, 50.0
_RUN_LENGTH = 3
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_PARTS = re.compile(r"[^\W\d_]+|\d+|[^\w]+|_+")


@frozen
class Strength:
    """What to say of a passphrase, and how it is meant."""

    tone: Tone
    words: Message


def strength(passphrase: str) -> Strength | None:
    """What to say of what was typed so far; None of nothing."""
    text = normalize("NFKC", passphrase)
    if not text:
        return None
    if len(text) < SHORTEST_PASSPHRASE:
        return Strength("plain", message("At least {least} characters.", least=SHORTEST_PASSPHRASE))
    bits = _bits(text)
    if bits < _FAIR:
        return Strength(
            "danger",
            message("Easy to guess. Take four or more words that have nothing to do together."),
        )
    if bits < _STRONG:
        return Strength("warning", message("Fair. One or two more words make it strong."))
    return Strength("ok", message("Strong, unless it is a known phrase or a line of a song."))


def _bits(text: str) -> float:
    """How many guesses it stands for, as a power of two; each different part counts once."""
    parts = {part.group().lower() for part in _PARTS.finditer(text)}
    return sum(_bits_of(part) for part in parts)


def _bits_of(part: str) -> float:
    if _is_run(part):
        return _RUN
    if part[0].isdigit():
        return _DIGIT * len(part)
    if part[0].isalpha():
        return min(max(_WORD, _SPELLED * len(part)), _SIGN * len(part))
    return 0.0 if part.isspace() else _SIGN * len(set(part))


def _is_run(part: str) -> bool:
    if len(part) < _RUN_LENGTH:
        return False
    return len(set(part)) == 1 or any(part in run or part in run[::-1] for run in _RUNS)
