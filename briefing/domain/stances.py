"""How a stance shows: one sign and one word for each, the same on every page and in every window.

The signs are legible in grey and free of judgement; a "?" after a sign says that the position
hangs on a condition.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from briefing.domain.positions import Position
from briefing.domain.vocabularies import Stance


@dataclass(frozen=True)
class StanceSign:
    """A stance with its sign, its word in the legend and the verb of a sentence about an actor."""

    stance: Stance
    sign: str
    word: str
    verb: str


CONDITION_SIGN = "?"

LEGEND: tuple[StanceSign, ...] = (
    StanceSign("oppose", "−−", "opposes", "opposes"),
    StanceSign("lean_oppose", "−", "leans against", "leans against"),
    StanceSign("neutral", "0", "neutral", "is neutral"),
    StanceSign("lean_support", "+", "leans for", "leans for"),
    StanceSign("support", "++", "supports", "supports"),
    StanceSign("divided", "+/−", "divided", "is divided"),
    StanceSign("ambiguous", "~", "ambiguous", "is ambiguous"),
    StanceSign("conditional", "?", "depends on a condition", "makes it depend on a condition"),
    StanceSign("no_position_found", "none", "no public position found", "has no public position"),
)
SIGNS: Mapping[Stance, StanceSign] = MappingProxyType({entry.stance: entry for entry in LEGEND})


def sign(position: Position) -> str:
    """The sign of a position, with "?" where it has conditions: "−−", "+?"."""
    plain = SIGNS[position.stance].sign
    if position.conditions and plain != CONDITION_SIGN:
        return plain + CONDITION_SIGN
    return plain
