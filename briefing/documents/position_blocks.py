"""What a document says of positions: the matrix, positions in words, agreement and difference.

`stance` repeats the vocabulary's word so that a colour can be chosen; it is never printed.
"""

from dataclasses import dataclass

from briefing.documents.prose import NO_MARK, Mark, Origin


@dataclass(frozen=True)
class StanceFace:
    """How a stance shows: the vocabulary's word for its colour, sign and words for print.

    `hedge` is "reportedly" or "we infer" where the words were not heard; `red_line` the words for a
    red line; `marks` are short words below ("second voice", "stale").
    """

    stance: str
    sign: str
    words: str
    hedge: str = ""
    red_line: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class MatrixColumn:
    label: str
    text: str


@dataclass(frozen=True)
class MatrixCell:
    """An actor's stance on a proposition: nothing (nobody looked), one face, or two where what was
    done differs from what was said.
    """

    key: str
    faces: tuple[StanceFace, ...] = ()


@dataclass(frozen=True)
class MatrixRow:
    key: str
    actor: str
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True)
class Matrix:
    """Actors by propositions. `legend` explains signs and marks, `caption` says as of when."""

    key: str
    caption: str
    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]
    legend: tuple[StanceFace, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class HistoryStep:
    """An earlier position: its stance in words and its date."""

    face: StanceFace
    date: str


@dataclass(frozen=True)
class PositionLine:
    """One position in words. `head` is the actor, or the proposition where the actor is the
    subject; `said` names the speaker and the date, `notes` hold what qualifies it.
    """

    key: str
    head: str
    face: StanceFace
    wording: str
    firmness: str = ""
    condition: str = ""
    said: str = ""
    notes: tuple[str, ...] = ()
    history: tuple[HistoryStep, ...] = ()
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class PositionGroup:
    """Positions under one heading: a proposition, or an issue in an actor's profile.

    Without a heading they stand under that of the section. `looked` are sentences for actors whose
    position was looked for and not found.
    """

    key: str
    heading: str
    lines: tuple[PositionLine, ...]
    looked: tuple[str, ...] = ()


@dataclass(frozen=True)
class PositionLines:
    key: str
    groups: tuple[PositionGroup, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class Side:
    """Actors who hold the same side, with the words for it."""

    words: str
    stance: str
    sign: str
    actors: tuple[str, ...]


@dataclass(frozen=True)
class Point:
    """A proposition on which the actors agree or differ."""

    key: str
    proposition: str
    sides: tuple[Side, ...]


@dataclass(frozen=True)
class Agreement:
    """Points of agreement and of difference."""

    key: str
    agreed: tuple[Point, ...]
    differing: tuple[Point, ...]
    origin: Origin | None = None
