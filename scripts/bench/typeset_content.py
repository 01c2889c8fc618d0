"""The text that every typesetter sets: sections of about a page, from a vocabulary of 20,000 words.

Pure chance from a fixed seed: the same sections on every machine.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

VOCABULARY = 20_000
HEADS = ("Actor", "Position", "Change", "Assessment")
ALTERNATIVE = "Bar chart of twelve monthly values"
_ROWS, _BARS = 8, 12


@dataclass(frozen=True)
class Stretch:
    """Text within a paragraph: plain, bold ("b"), italic ("i") or a link."""

    text: str
    kind: str = ""
    address: str = ""


@dataclass(frozen=True)
class Section:
    """A heading, before every tenth one that of a part, three paragraphs, a table, a bar chart."""

    part: str
    heading: str
    paragraphs: tuple[tuple[Stretch, ...], ...]
    rows: tuple[tuple[str, ...], ...]
    bars: tuple[int, ...]


def sections(count: int) -> list[Section]:
    """The first `count` sections."""
    return [_section(place, _Author(Random(place))) for place in range(count)]


def write(path: Path, written: Sequence[Section]) -> None:
    """Writes sections to a file."""
    path.write_text(json.dumps([asdict(section) for section in written]), "utf-8")


def read(path: Path) -> list[Section]:
    """The sections of a file."""
    return [_restored(**each) for each in json.loads(path.read_text("utf-8"))]


def _restored(
    paragraphs: list[list[dict[str, str]]], rows: list[list[str]], **others: Any
) -> Section:
    return Section(
        paragraphs=tuple(tuple(Stretch(**each) for each in stretches) for stretches in paragraphs),
        rows=tuple(map(tuple, rows)),
        **others,
    )


@lru_cache(maxsize=1)
def _vocabulary() -> list[str]:
    """Words of one to five syllables, to be chosen by Zipf's law."""
    chance = Random(7)
    return [
        "".join(
            chance.choice("bcdfghklmnprstvwz") + chance.choice("aeiou")
            for _ in range(chance.randint(1, 5))
        )
        for _ in range(VOCABULARY)
    ]


@lru_cache(maxsize=1)
def _weights() -> list[float]:
    return list(accumulate(1 / (rank + 10) for rank in range(VOCABULARY)))


class _Author:
    """Writes sentences by chance."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance

    def sentence(self, words: int) -> str:
        """A sentence with its full stop."""
        return f"{self.title(words)}."

    def title(self, words: int) -> str:
        """Words, the first with a capital."""
        chosen = self.chance.choices(_vocabulary(), cum_weights=_weights(), k=words)
        return " ".join(chosen).capitalize()


def _section(place: int, author: _Author) -> Section:
    chance = author.chance
    part = f"Part {place // 10 + 1}: {author.title(4)}" if place % 10 == 0 else ""
    heading = f"Section {place + 1}: {author.title(5)}"
    paragraphs = tuple(_paragraph(number, place, author) for number in range(3))
    rows = tuple(
        (
            author.title(3),
            chance.choice(("supports", "opposes", "abstains")),
            f"{chance.uniform(-9, 9):+.1f} %",
            author.sentence(9),
        )
        for _ in range(_ROWS)
    )
    bars = tuple(chance.randint(10, 90) for _ in range(_BARS))
    return Section(part, heading, paragraphs, rows, bars)


def _paragraph(number: int, place: int, author: _Author) -> tuple[Stretch, ...]:
    stretches = [
        Stretch(f"{author.sentence(18)} "),
        Stretch(f"{author.sentence(6)} ", "b"),
        Stretch(f"{author.sentence(20)} "),
        Stretch(f"{author.sentence(7)} ", "i"),
        Stretch(f"{author.sentence(22)} "),
    ]
    if number == 1:
        stretches.append(Stretch("See the statement", address=f"https://example.org/doc/{place}"))
        stretches.append(Stretch(". "))
    return tuple(stretches)
