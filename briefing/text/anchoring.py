"""Where an excerpt stands in its source, and where it stands after the source was corrected.

An excerpt is kept by both selectors of the W3C Web Annotation Data Model (4.2.4 and 4.2.5): its
position in code points, and its exact words with the 32 characters before and after. In a
corrected text it is looked for by position and exact words, then by the exact words alone, then
by the words around; where only something similar is found, the analyst is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.text.similar import MOST_CANDIDATES, passages_between, similar_passages
from briefing.text.spans import Span

CONTEXT = 32


class NoPassage(KnownError):
    """A passage that does not lie in its text, or holds nothing."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage of a text by position (code points) and by its words with those around it."""

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Found:
    """The passage is certain; `how` says by what it was found."""

    anchor: Anchor
    how: Literal["position", "exact", "context"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may be meant; `similarity` of its words, from 0 to 1."""

    anchor: Anchor
    similarity: float


@dataclass(frozen=True, slots=True)
class Ask:
    """The analyst must choose; the likeliest candidate comes first."""

    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Lost:
    """Nothing in the text resembles the passage."""


ReAnchored: TypeAlias = Found | Ask | Lost


def anchor(text: str, start: int, end: int) -> Anchor:
    """The passage of `text` from `start` to `end`; raises `NoPassage` when there is none."""
    if not 0 <= start < end <= len(text):
        raise NoPassage(
            message(
                "There is no passage from {start} to {end} in a text of {length} characters; start"
                " must lie before end, and both within the text.",
                start=start,
                end=end,
                length=len(text),
            )
        )
    return Anchor(
        start,
        end,
        text[start:end],
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT],
    )


def re_anchor(old: Anchor, corrected: str) -> ReAnchored:
    """Where the passage `old` stands in the `corrected` text.

    Words that stand there once are the passage, unless the words before and after it stand
    unchanged around other words: then the passage itself was corrected, and the analyst is asked.
    """
    if corrected[old.start : old.end] == old.exact:
        return Found(_at(corrected, old, old.start), "position")
    places = _places(old.exact, corrected)
    if places:
        return _by_words(old, corrected, places)
    passages = similar_passages(corrected, old.exact, old.prefix, old.suffix, near=old.start)
    return Ask(_candidates(corrected, passages)) if passages else Lost()


def _places(words: str, text: str) -> list[int]:
    """Where `words` begin in `text`, also where two finds overlap."""
    places: list[int] = []
    place = text.find(words) if words else -1
    while place >= 0:
        places.append(place)
        place = text.find(words, place + 1)
    return places


def _by_words(old: Anchor, text: str, places: Sequence[int]) -> ReAnchored:
    """The exact words stand at `places`: the words around decide between several."""
    behind = len(old.exact)
    before = {place for place in places if old.prefix and text.endswith(old.prefix, 0, place)}
    after = {
        place for place in places if old.suffix and text.startswith(old.suffix, place + behind)
    }
    corrected = tuple(passages_between(text, old.exact, old.prefix, old.suffix))
    agreeing = before & after or before | after
    if len(places) == 1 and (agreeing or not corrected):
        return Found(_at(text, old, places[0]), "exact")
    if len(agreeing) == 1:
        return Found(_at(text, old, agreeing.pop()), "context")
    nearest = sorted(agreeing or places, key=lambda place: abs(place - old.start))
    same = tuple((Span(place, place + behind), 1.0) for place in nearest)
    likeliest = same if agreeing else (*corrected, *same)
    return Ask(_candidates(text, likeliest[:MOST_CANDIDATES]))


def _candidates(text: str, passages: Sequence[tuple[Span, float]]) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(anchor(text, span.start, span.end), similarity) for span, similarity in passages
    )


def _at(text: str, old: Anchor, start: int) -> Anchor:
    return anchor(text, start, start + len(old.exact))
