"""Where in its own texts a record was found: a stretch of the original with the words marked.

The index only says that a record matches. Long texts are looked through stretch by stretch and no
further than the first that holds every word.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from briefing.store.fold import Word, fold, without_prefixes, words

_STRETCH = 2000  # code points looked at together
_LENGTH = 160  # code points of a snippet
_LEAD = 40  # code points before the first mark
_ELLIPSIS = "…"
_SPACE = re.compile(r"\s")


@dataclass(frozen=True)
class Snippet:
    """A stretch of a record's field, its line breaks as spaces.

    `highlights` are the words found, from and up to code points of `text`; `place` is where the
    stretch begins in the field's text as it is read, without the addresses of links.
    """

    field: str
    text: str
    highlights: tuple[tuple[int, int], ...]
    place: int

    def place_of(self, at: int) -> int:
        """Where in the field's text a code point of `text` stands."""
        return self.place + at - (len(_ELLIPSIS) if self.place > 0 else 0)


class _Match(NamedTuple):
    """A word of the query (by its number) that was found from `start` up to `end`."""

    number: int
    start: int
    end: int


def snippet(texts: Iterable[tuple[str, str]], query: list[list[str]]) -> Snippet:
    """The stretch of the given (field, text) pairs that holds most of the words of `query`.

    `query` is what `fold.words_of_query` makes; its last word may be the beginning of one.
    """
    best: tuple[int, str, str, list[_Match]] = (-1, "", "", [])
    for field, text in texts:
        matches = _best_matches(text, query)
        found = len({match.number for match in matches})
        if found > best[0]:
            best = (found, field, text, matches)
        if found == len(query):
            break
    _, field, text, matches = best
    return _cut(field, text, matches)


def _best_matches(text: str, query: list[list[str]]) -> list[_Match]:
    best: list[_Match] = []
    most = 0
    parts = [part for word in query for part in word]
    for start, stretch in _stretches(text):
        folded = fold(stretch)
        if not any(part in folded for part in parts):
            continue
        if stretch.isascii():
            matches = _plain_matches(folded, query, start)
        else:
            matches = list(_matches(list(words(stretch)), query, start))
        found = len({match.number for match in matches})
        if found > most:
            best, most = matches, found
        if most == len(query):
            break
    return best


def _plain_matches(folded: str, query: list[list[str]], offset: int) -> list[_Match]:
    """What `_matches` finds, in a text whose letters are folded one by one and stay in place."""
    matches = [
        _Match(number, offset + found.start(), offset + found.end())
        for number, parts in enumerate(query)
        for found in _run_of_words(tuple(parts), is_beginning=number == len(query) - 1).finditer(
            folded
        )
    ]
    matches.sort(key=attrgetter("start", "number"))
    return matches


@lru_cache(maxsize=256)
def _run_of_words(parts: tuple[str, ...], *, is_beginning: bool) -> re.Pattern[str]:
    run = r"[\W_]+".join(map(re.escape, parts))
    end = r"[^\W_]*" if is_beginning else r"(?![^\W_])"
    return re.compile(rf"(?<![^\W_]){run}{end}")


def _stretches(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    while start < len(text):
        end = min(start + _STRETCH, len(text))
        if end < len(text):
            gap = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
            end = gap + 1 if gap > start else end
        yield start, text[start:end]
        start = end


def _matches(found: list[Word], query: list[list[str]], offset: int) -> Iterator[_Match]:
    for place, first in enumerate(found):
        for number, parts in enumerate(query):
            if parts[0] not in first.text:
                continue
            run = found[place : place + len(parts)]
            if _is_match(run, parts, beginning=number == len(query) - 1):
                yield _Match(number, offset + run[0].start, offset + run[-1].end)


def _is_match(run: list[Word], parts: list[str], *, beginning: bool) -> bool:
    texts = [word.text for word in run]
    if texts == parts:
        return True
    if len(texts) != len(parts) or texts[:-1] != parts[:-1]:
        return False
    candidates = [texts[-1]]
    if len(parts) == 1:
        candidates += without_prefixes(texts[0])
    last = parts[-1]
    return any(word.startswith(last) if beginning else word == last for word in candidates)


def _cut(field: str, text: str, matches: list[_Match]) -> Snippet:
    begin = _beginning(text, matches)
    end = _end(text, begin)
    lead = _ELLIPSIS if begin > 0 else ""
    shown = _SPACE.sub(" ", text[begin:end])
    marks: list[tuple[int, int]] = []
    for match in matches:
        if begin <= match.start and match.end <= end:
            start = match.start - begin + len(lead)
            stop = match.end - begin + len(lead)
            if marks and start < marks[-1][1]:
                marks[-1] = (marks[-1][0], max(stop, marks[-1][1]))
            else:
                marks.append((start, stop))
    tail = _ELLIPSIS if end < len(text) else ""
    return Snippet(field, f"{lead}{shown}{tail}", tuple(marks), begin)


def _beginning(text: str, matches: list[_Match]) -> int:
    """Some words before the match from which on most words of the query stand close together."""
    if not matches:
        return 0

    def close_by(match: _Match) -> int:
        reach = match.start + _LENGTH - _LEAD
        return len({other.number for other in matches if match.start <= other.start < reach})

    first = max(matches, key=lambda match: (close_by(match), -match.start))
    if first.start <= _LEAD:
        return 0
    gap = text.find(" ", first.start - _LEAD, first.start)
    return first.start - _LEAD if gap < 0 else gap + 1


def _end(text: str, begin: int) -> int:
    end = begin + _LENGTH
    if end >= len(text):
        return len(text)
    gap = text.rfind(" ", begin + _LENGTH // 2, end)
    return end if gap < 0 else gap
