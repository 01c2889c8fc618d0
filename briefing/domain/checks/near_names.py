"""Known names by their shape, so that the one that was meant is found quickly among thousands."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from briefing.domain.checks.spelling_distance import is_within

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# Of names with fewer letters too many words are one slip away; those of up to 8 bear one, not two.
SHORTEST = 5
_BEARS_ONE = 8
_POSSESSIVE = re.compile(r"['’]s?\Z")
_ENDINGS = ("s", "n", "ns", "an", "ans", "ian", "ians", "i", "ese", "ish")


class NearNames:
    """All names of a library, to be asked for the one a misspelt name stands for."""

    def __init__(self, names: Iterable[str]) -> None:
        self._shaped: defaultdict[tuple[int, str, int], list[str]] = defaultdict(list)
        self._words: set[str] = set()
        self._names: set[str] = set()
        self._lengths: set[int] = set()
        self._letters: dict[str, frozenset[str]] = {}
        for name in names:
            words = _words_of(name)
            joined = " ".join(words)
            self._words.update(joined.casefold().split())
            if "'" in joined or "’" in joined:
                self._words.update(bare(word).casefold() for word in words)
            if words and words[0].casefold() == "the":
                words = words[1:]
                joined = " ".join(words)
            if len(joined) < SHORTEST or not joined[0].isupper() or joined in self._names:
                continue
            self._names.add(joined)
            self._lengths.add(len(words))
            self._shaped[len(words), joined[0], len(joined)].append(joined)

    def knows(self, word: str) -> bool:
        """Whether the word stands in a name, or is one with an ending: "Kestrians" of Kestria."""
        plain = bare(word).casefold()
        return plain in self._words or any(
            plain.endswith(ending) and plain.removesuffix(ending) in self._words
            for ending in _ENDINGS
        )

    @property
    def word_counts(self) -> Sequence[int]:
        """How many words the names have, the most first."""
        return sorted(self._lengths, reverse=True)

    def meant(self, words: str) -> str | None:
        """The one known name that `words` miss by a slip or two; None if none, or if several."""
        if words in self._names:
            return None
        most = 1 if len(words.replace(" ", "")) <= _BEARS_ONE else 2
        found = {name for name in self._like(words, most) if is_within(words, name, most)}
        if len(found) > 1:
            found = {name for name in found if is_within(words, name, 1)}
        return found.pop() if len(found) == 1 else None

    def _like(self, words: str, most: int) -> Iterator[str]:
        count, letters = words.count(" ") + 1, set(words)
        for length in range(len(words) - most, len(words) + most + 1):
            for name in self._shaped.get((count, words[0], length), ()):
                known = self._letters.get(name)
                if known is None:
                    known = self._letters[name] = frozenset(name)
                if len(letters ^ known) <= 2 * most:
                    yield name


def _words_of(name: str) -> list[str]:
    words = name.split()
    return words if all(map(str.isalpha, words)) else WORD.findall(name)


def bare(word: str) -> str:
    """The word without the ending of a possessive."""
    return _POSSESSIVE.sub("", word) if word[-1:] in "'’" or word[-2:-1] in "'’" else word
