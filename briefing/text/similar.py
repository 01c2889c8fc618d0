"""Passages of a long text that resemble some words: quick, because only likely places are compared.

Likely are the places between the same words before and after, and those where rare words of the
passage stand together. Only there is the text compared character by character.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher

from briefing.text.spans import Span

# What is less alike than this is another passage.
LEAST_SIMILARITY = 0.6
MOST_CANDIDATES = 5

_WORD = re.compile(r"\w+")
_MARKS_BEFORE = re.compile(r"\W*")
_MARKS_AFTER = re.compile(r"\W*\Z")
_RAREST_WORDS = 12
_MOST_PLACES_OF_A_WORD = 50
_MOST_PLACES = 8
# Longer passages are compared word by word: comparing characters takes the product of lengths.
_LONGEST_BY_CHARACTERS = 1_000


def similar_passages(
    text: str, exact: str, prefix: str, suffix: str, *, near: int
) -> tuple[tuple[Span, float], ...]:
    """The passages of `text` that may be the corrected `exact`, most alike first.

    Each with its similarity, 0 to 1; equals are ordered by their distance from `near`. A passage
    between an unchanged `prefix` and `suffix` counts however much its words changed.
    """
    found = dict(passages_between(text, exact, prefix, suffix))
    for start in _likely_starts(text, exact, near):
        span = _best_stretch(text, exact, start)
        if span is not None and span not in found:
            similarity = _similarity(exact, span.of(text))
            if similarity >= LEAST_SIMILARITY:
                found[span] = similarity
    ordered = sorted(found.items(), key=lambda item: (-item[1], abs(item[0].start - near)))
    return tuple(_without_overlaps(ordered))[:MOST_CANDIDATES]


def _without_overlaps(ordered: list[tuple[Span, float]]) -> Iterator[tuple[Span, float]]:
    taken: list[Span] = []
    for span, similarity in ordered:
        if all(span.end <= other.start or other.end <= span.start for other in taken):
            taken.append(span)
            yield span, similarity


def passages_between(
    text: str, exact: str, prefix: str, suffix: str
) -> Iterator[tuple[Span, float]]:
    """What stands between `prefix` and `suffix` where it is not `exact` and not much longer.

    Each with its similarity to `exact`, 0 to 1, in the order of the text.
    """
    if not prefix.strip() or not suffix.strip():
        return
    place = text.find(prefix)
    for _ in range(_MOST_PLACES_OF_A_WORD):
        if place < 0:
            return
        start = place + len(prefix)
        end = text.find(suffix, start, start + 3 * len(exact) + 100 + len(suffix))
        between = text[start:end] if end >= 0 else ""
        if between.strip() and between != exact:
            yield Span(start, end), _similarity(exact, between)
        place = text.find(prefix, place + 1)


def _likely_starts(text: str, exact: str, near: int) -> list[int]:
    """Where the passage would begin, by the places of its rarest words; best founded first."""
    in_exact = {match.group().casefold(): match.start() for match in _WORD.finditer(exact)}
    places: defaultdict[str, list[int]] = defaultdict(list)
    for match in _WORD.finditer(text):
        word = match.group().casefold()
        if word in in_exact:
            places[word].append(match.start())
    rarest = sorted(places, key=lambda word: (len(places[word]), word))[:_RAREST_WORDS]
    step = max(16, len(exact) // 4)
    votes: Counter[int] = Counter()
    for word in rarest:
        closest = sorted(places[word], key=lambda place: abs(place - near))
        votes.update(
            {(place - in_exact[word]) // step for place in closest[:_MOST_PLACES_OF_A_WORD]}
        )
    best = sorted(votes, key=lambda slot: (-votes[slot], abs(slot * step - near)))
    return [slot * step for slot in best[:_MOST_PLACES]]


def _best_stretch(text: str, exact: str, start: int) -> Span | None:
    """The words around `start` from the first to the last that the passage has too."""
    margin = max(48, len(exact) // 2)
    first, last = max(0, start - margin), start + len(exact) + margin
    words = list(_WORD.finditer(text, first, min(last, len(text))))
    known = [word.casefold() for word in _WORD.findall(exact)]
    matcher = SequenceMatcher(None, known, [word.group().casefold() for word in words])
    shared = [block for block in matcher.get_matching_blocks() if block.size]
    if not shared:
        return None
    # Words that were changed at either end are as many as the passage had there.
    begin = max(0, shared[0].b - shared[0].a)
    stop = min(len(words), shared[-1].b + len(known) - shared[-1].a)
    return _with_marks_around(text, exact, Span(words[begin].start(), words[stop - 1].end()))


def _with_marks_around(text: str, exact: str, span: Span) -> Span:
    """`span` with the quotation marks, brackets and stops that begin and end the passage."""
    opening, closing = _MARKS_BEFORE.match(exact), _MARKS_AFTER.search(exact)
    start, end = span
    if opening and text.endswith(opening.group(), 0, start):
        start -= len(opening.group())
    if closing and text.startswith(closing.group(), end):
        end += len(closing.group())
    return Span(start, end)


def _similarity(one: str, other: str) -> float:
    if max(len(one), len(other)) <= _LONGEST_BY_CHARACTERS:
        return SequenceMatcher(None, one, other, autojunk=False).ratio()
    return SequenceMatcher(None, _WORD.findall(one), _WORD.findall(other)).ratio()
