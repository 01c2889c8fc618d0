"""What a document says of changes between two editions or two days.

`kind` is the change in words ("shifted", "withdrawn"); what stood before is empty where something
is new.
"""

from dataclasses import dataclass

from briefing.documents.position_blocks import StanceFace
from briefing.documents.prose import NO_MARK, Line, Mark, Origin


@dataclass(frozen=True)
class PositionChange:
    """A position that is new, has changed or fallen away; `note` says what else to know of it."""

    key: str
    kind: str
    actor: str
    proposition: str
    date: str
    older: StanceFace | None = None
    older_date: str = ""
    newer: StanceFace | None = None
    wording: str = ""
    note: str = ""
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class FigureChange:
    """A figure before and now; `difference` is a number, or the sentence why there is none."""

    key: str
    kind: str
    label: str
    attribution: str
    counting: str
    newer: str
    newer_as_of: str
    older: str = ""
    older_as_of: str = ""
    difference: str = ""
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class FindingChange:
    """A judgement, gap or source that is new, has changed or fallen away."""

    key: str
    kind: str
    text: Line
    older: str = ""
    reason: str = ""
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class Changes:
    """All changes of a subject; `compared` says between what, `unchanged` where none was found."""

    key: str
    compared: str
    positions: tuple[PositionChange, ...] = ()
    figures: tuple[FigureChange, ...] = ()
    judgements: tuple[FindingChange, ...] = ()
    gaps: tuple[FindingChange, ...] = ()
    sources: tuple[FindingChange, ...] = ()
    unchanged: str = ""
    origin: Origin | None = None
