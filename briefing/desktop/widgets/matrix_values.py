"""What a position matrix shows, as frozen values: who, on what, and where each of them stands."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefing.desktop.messages import say
from briefing.domain.stances import SIGNS
from briefing.domain.vocabularies import Stance

Level: TypeAlias = Literal[-2, -1, 0, 1, 2]
"""The step of the stance scale that colours a cell, from opposing to supporting."""

Source: TypeAlias = Literal["stated", "reported", "inferred"]


@dataclass(frozen=True)
class Standing:
    """A stance as it is drawn: its sign ("−−" … "++") and the step of its colour.

    `level` is None for what lies on no side (divided, ambiguous, nothing found): drawn without
    colour.
    """

    sign: str
    level: Level | None


_LEVELS: dict[Stance, Level] = {
    "oppose": -2,
    "lean_oppose": -1,
    "neutral": 0,
    "lean_support": 1,
    "support": 2,
}


def standing_of(stance: Stance) -> Standing:
    """How a stance is drawn: its sign, and its step on the scale where it lies on one."""
    sign = say("none") if stance == "no_position_found" else SIGNS[stance].sign
    return Standing(sign, _LEVELS.get(stance))


@dataclass(frozen=True)
class MatrixCell:
    """One actor on one proposition. `words` says it all aloud: "oppose, red line".

    `done` is given when the actor acts otherwise than it speaks; the cell is then split.
    """

    standing: Standing
    words: str
    done: Standing | None = None
    is_red_line: bool = False
    is_conditional: bool = False
    has_second_voice: bool = False
    is_stale: bool = False
    source: Source = "stated"


@dataclass(frozen=True)
class MatrixRow:
    """An actor: its name and the colour ("#RRGGBB") of the dot before it."""

    key: str
    title: str
    colour: str


@dataclass(frozen=True)
class MatrixColumn:
    """A proposition: its short label above the column, its full sentence in the tool tip."""

    key: str
    title: str
    sentence: str = ""


@dataclass(frozen=True)
class MatrixTable:
    """A whole matrix; `cells` by row and column, None where nobody has looked yet."""

    rows: tuple[MatrixRow, ...]
    columns: tuple[MatrixColumn, ...]
    cells: tuple[tuple[MatrixCell | None, ...], ...]

    def spoken(self, row: int, column: int) -> str:
        """A cell as a sentence: "Hamas on disarmament: oppose, red line"."""
        cell = self.cells[row][column]
        return say(
            "{actor} on {proposition}: {stance}",
            actor=self.rows[row].title,
            proposition=self.columns[column].title,
            stance=cell.words if cell else say("nobody has looked yet"),
        )
