"""The matrix of actors and propositions: which position a cell shows, and with which marks.

What was said and what was done are two layers; a deed never replaces a word. Reported and inferred
positions are shown only where nothing stated is known. A position drops out when it is withdrawn,
no longer held, in the trash, or when another one points at it as superseded.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.domain.date_order import before, sort_key
from briefing.domain.dates import Date
from briefing.domain.positions import Position
from briefing.domain.vocabularies import Basis

DEEDS: tuple[Basis, ...] = ("acted", "voted_or_signed")


@dataclass(frozen=True)
class Cell:
    """One actor's place on one proposition. No cell at all means that nobody has looked.

    `said` and `done` are the current positions of the two layers; `looked_in_vain` is the latest
    recorded search without a result, kept only where nothing else is known. `second_voices` are
    current positions of other speakers with another stance, the latest of each.
    """

    actor_id: str
    proposition_id: str
    said: Position | None = None
    done: Position | None = None
    looked_in_vain: Position | None = None
    second_voices: tuple[Position, ...] = ()

    @property
    def shown(self) -> tuple[Position, ...]:
        """What to draw: one position, or what was said and what was done where the two differ."""
        if self.said is not None and self.done is not None:
            return (self.said, self.done) if self.is_split else (self.said,)
        only = self.said or self.done or self.looked_in_vain
        return () if only is None else (only,)

    @property
    def is_split(self) -> bool:
        """Whether word and deed differ."""
        return (
            self.said is not None and self.done is not None and self.said.stance != self.done.stance
        )

    @property
    def has_red_line(self) -> bool:
        """Whether a position shown is a red line."""
        return any(position.firmness == "red_line" for position in self.shown)


def matrix_cells(
    positions: Iterable[Position], as_of: Date | None = None
) -> Mapping[tuple[str, str], Cell]:
    """The cells by actor and proposition, in the order in which they first occur.

    `positions` are in the order of their entry, which decides only between equal dates. With
    `as_of` the cells are as they stood on that day: what was said later, and what it superseded,
    is left aside; undated positions are kept.
    """
    known = [position for position in positions if _is_known(position, as_of)]
    superseded = {position.supersedes_id for position in known}
    by_cell: dict[tuple[str, str], list[Position]] = {}
    for position in known:
        if position.id not in superseded and _is_held(position, as_of):
            key = (position.actor_id, position.proposition_id)
            by_cell.setdefault(key, []).append(position)
    return {key: _cell(key, held) for key, held in by_cell.items()}


def _is_known(position: Position, as_of: Date | None) -> bool:
    if position.trashed_at is not None:
        return False
    asserted = position.asserted_on
    return as_of is None or asserted is None or before(as_of, asserted) != "yes"


def _is_held(position: Position, as_of: Date | None) -> bool:
    """Whether a position is held at the time; one that is past was, until its last valid day."""
    if position.status == "withdrawn":
        return False
    if position.status != "past":
        return True
    last_day = position.valid_to
    return as_of is not None and last_day is not None and before(last_day, as_of) == "no"


def _cell(key: tuple[str, str], held: list[Position]) -> Cell:
    found = [position for position in held if position.stance != "no_position_found"]
    in_vain = [position for position in held if position.stance == "no_position_found"]
    said = [position for position in found if position.basis not in DEEDS]
    stated = [position for position in said if position.basis == "stated"]
    shown = _latest(stated) or _latest(said)
    return Cell(
        actor_id=key[0],
        proposition_id=key[1],
        said=shown,
        done=_latest([position for position in found if position.basis in DEEDS]),
        looked_in_vain=None if found else _latest(in_vain),
        second_voices=() if shown is None else _second_voices(shown, said),
    )


def _second_voices(shown: Position, said: list[Position]) -> tuple[Position, ...]:
    by_speaker: dict[str | None, list[Position]] = {}
    for position in said:
        if position.speaker_id != shown.speaker_id and position.basis != "inferred":
            by_speaker.setdefault(position.speaker_id, []).append(position)
    latest = (_latest(voices) for voices in by_speaker.values())
    return tuple(voice for voice in latest if voice is not None and voice.stance != shown.stance)


def _latest(positions: list[Position]) -> Position | None:
    """The one asserted last; undated ones come first, reported before what we infer."""
    numbered = enumerate(positions)
    return max(numbered, key=_rank, default=(0, None))[1]


def _rank(numbered: tuple[int, Position]) -> tuple[str, bool, int]:
    order, position = numbered
    asserted = position.asserted_on
    key = "" if asserted is None else sort_key(asserted)
    return key, position.basis != "inferred", order
