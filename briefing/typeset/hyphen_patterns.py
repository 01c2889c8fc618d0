"""Hyphenation patterns as pyphen ships them, read as far as they are asked for.

After F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983). Most patterns of a language are never
met in a document; so only their letters are read at once, and their digits when they are.
"""

import re
from collections.abc import Sequence
from pathlib import Path

_LEVELS = re.compile(r"(\d?)(\D?)")
_HEAD = 3  # letters: by the first of a pattern it is known how long it may be
_SETTINGS = ("LEFTHYPHENMIN", "RIGHTHYPHENMIN", "COMPOUNDLEFT", "COMPOUNDRIGHT")
_LEVEL = re.compile("[1-9]")
_HEXADECIMAL = re.compile(r"\^\^([0-9a-f]{2})")
_NO_PATTERN = frozenset("%#LRC")  # how comments and settings begin
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
        written = [line for line in map(str.strip, text.split("\n")) if line]
        written = [line for line in written if line[0] not in _NO_PATTERN or not _other(line)]
        letters = _letters(written)
        if len(set(letters)) < len(letters):
            # One of several that says nothing must not hide the others.
            written = [line for line in written if _LEVEL.search(line)]
            letters = _letters(written)
        self._written = dict(zip(letters, written, strict=True))
        self._levels: dict[str, tuple[int, ...]] = {}
        self._heads: dict[str, tuple[Sequence[tuple[int, ...]], Sequence[int]]] = {}
        self._longer: dict[str, list[int]] = {}
        found = {(pattern[:_HEAD], len(pattern)) for pattern in letters if len(pattern) > _HEAD}
        for head, length in found:
            self._longer.setdefault(head, []).append(length)

    def places(self, word: str) -> list[int]:
        """The places in a word of small letters where it may be divided as it is spelled."""
        marked = f".{word}."
        size = len(marked)
        levels = [0] * (size + 2)
        heads, written = self._heads, self._written
        for start in range(size - 1):
            head = marked[start : start + _HEAD]
            known = heads.get(head)
            if known is None:
                known = heads[head] = self._short(head)
            found, lengths = known
            if lengths:
                longer = [marked[start : start + length] for length in lengths]
                found = [*found, *[self._read(each) for each in longer if each in written]]
            for pattern in found:
                place = start
                for level in pattern:
                    if level and abs(level) >= abs(levels[place]):
                        levels[place] = level
                    place += 1
        return [place - 1 for place, level in enumerate(levels) if level & 1 and level > 0]

    def _short(self, head: str) -> tuple[Sequence[tuple[int, ...]], Sequence[int]]:
        """The patterns that the first letters hold, and how long others may be that begin so."""
        written = self._written
        begun = (head[:1], head[:2], head)
        short = [self._read(letters) for letters in begun if letters in written]
        lengths = self._longer.get(head, ())
        return short, sorted(lengths) if len(lengths) > 1 else lengths

    def _read(self, letters: str) -> tuple[int, ...]:
        found = self._levels.get(letters)
        if found is None:
            found = self._levels[letters] = _levels(self._written[letters])
        return found


def _other(line: str) -> bool:
    """Whether a line is a comment or a setting."""
    return line[0] in "%#" or line.startswith(_SETTINGS)


def _letters(written: list[str]) -> list[str]:
    """The letters of patterns; where the spelling changes, what it changes to comes after them."""
    text = "\n".join(written)
    if "=" in text:
        text = "\n".join(_parted(line)[0] for line in written)
    # Bytes lose digits in a twentieth of the time that letters do.
    return text.encode().translate(None, b"0123456789").decode().split("\n")


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
