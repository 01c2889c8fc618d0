"""Hyphenation patterns as pyphen ships them, read as far as they are asked for.

After F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983). Most patterns of a language are never
met in a document; so only their letters are read at once, and their digits when they are.
"""

import re
from pathlib import Path

_LEVELS = re.compile(r"(\d?)(\D?)")
_LEVEL = re.compile("[1-9]")
_HEXADECIMAL = re.compile(r"\^\^([0-9a-f]{2})")
_NO_PATTERN = re.compile("[%#]|(COMPOUND)?(LEFT|RIGHT)HYPHENMIN")
_WITHOUT_DIGITS = str.maketrans("", "", "0123456789")
_ENCODINGS = {"microsoft-cp1251": "cp1251"}


class Patterns:
    """The patterns of one language."""

    def __init__(self, path: Path) -> None:
        """Reads a file of patterns in the form of Hunspell's `hyph_*.dic`."""
        encoding, _, content = path.read_bytes().partition(b"\n")
        name = encoding.decode("ascii").strip()
        text = content.decode(_ENCODINGS.get(name.lower(), name))
        if "^^" in text:
            text = _HEXADECIMAL.sub(lambda match: chr(int(match[1], 16)), text)
        written = [line.strip() for line in text.split("\n")]
        written = [line for line in written if _LEVEL.search(line) and not _NO_PATTERN.match(line)]
        # Where the spelling changes, the pattern is followed by what it changes to.
        plain = "\n".join(_parted(line)[0] for line in written)
        letters = plain.translate(_WITHOUT_DIGITS).split("\n")
        self._written = dict(zip(letters, written, strict=True))
        self._levels: dict[str, tuple[int, ...]] = {}
        self._longest = max(map(len, letters), default=0)

    def places(self, word: str) -> list[int]:
        """The places in a word of small letters where it may be divided as it is spelled."""
        marked = f".{word}."
        levels = [0] * (len(marked) + 1)
        written = self._written
        for start in range(len(marked) - 1):
            for end in range(start + 1, min(start + self._longest, len(marked)) + 1):
                if marked[start:end] in written:
                    self._raise(levels, start, marked[start:end])
        return [place - 1 for place, level in enumerate(levels) if level & 1 and level > 0]

    def _raise(self, levels: list[int], start: int, letters: str) -> None:
        found = self._levels.get(letters)
        if found is None:
            found = self._levels[letters] = _levels(self._written[letters])
        for place, level in zip(range(start, len(levels)), found, strict=False):
            if abs(level) >= abs(levels[place]) and level:
                levels[place] = level


def _levels(written: str) -> tuple[int, ...]:
    """The levels around the letters of a pattern; negative where the spelling would change."""
    pattern, change = _parted(written)
    levels = [int(digit or 0) for digit, _ in _LEVELS.findall(pattern)]
    while levels and not levels[-1]:
        levels.pop()
    return tuple(-level if change and level & 1 else level for level in levels)


def _parted(written: str) -> tuple[str, str]:
    """A pattern, and what the spelling changes to if it does."""
    pattern, _, change = written.partition("/") if "=" in written else (written, "", "")
    return pattern, change
