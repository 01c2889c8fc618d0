"""A text cut where its direction changes: a word processor wants each run to say its own."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from briefing.text.directions import Direction


def directed(text: str, base: Direction) -> Iterator[tuple[str, Direction]]:
    """The stretches of `text`; what has no direction goes with both neighbours or with `base`."""
    directions: list[Direction | None] = [_direction(character) for character in text]
    filled: list[Direction] = []
    before: Direction = base
    following = _following(directions, base)
    for direction, after in zip(directions, following, strict=True):
        if direction is not None:
            before = direction
            filled.append(direction)
        else:
            filled.append(before if before == after else base)
    place = 0
    for run, group in groupby(filled):
        end = place + len(list(group))
        yield text[place:end], run
        place = end


def _direction(character: str) -> Direction | None:
    match unicodedata.bidirectional(character):
        case "L":
            return "ltr"
        case "R" | "AL" | "AN":
            return "rtl"
        case _:
            return None


def _following(directions: list[Direction | None], base: Direction) -> list[Direction]:
    """For each place the direction of the next character that has one."""
    found: list[Direction] = []
    after: Direction = base
    for direction in reversed(directions):
        after = direction or after
        found.append(after)
    return found[::-1]
