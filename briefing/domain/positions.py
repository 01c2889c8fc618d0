"""Where an actor stands on a proposition, on whose word, and since when."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from briefing.domain.dates import Date
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.records import LongText, Problem, Record, RefersTo
from briefing.domain.vocabularies import (
    Authority,
    Basis,
    ChangeKind,
    Firmness,
    PositionStatus,
    Stance,
)


@frozen(kw_only=True)
class Position(Record):
    """One actor's position on one proposition.

    `conditions` modify the stance ("would join if"); the stance `conditional` is for words that
    give no side. `speaker_id` says who spoke, `authority` with what right. `joint_with` names the
    co-signatories of one passage. `supersedes_id` points at the older position this one replaces.
    """

    KIND: ClassVar[str] = "position"

    actor_id: Annotated[str, RefersTo("actor")]
    proposition_id: Annotated[str, RefersTo("proposition")]
    stance: Stance
    firmness: Firmness | None = None
    conditions: LongText = ""
    wording: LongText = ""
    basis: Basis = "stated"
    speaker_id: Annotated[str, RefersTo("actor")] | None = None
    authority: Authority = "own"
    joint_with: tuple[Annotated[str, RefersTo("actor")], ...] = ()
    denied_by_id: Annotated[str, RefersTo("actor")] | None = None
    denied_on: Date | None = None
    asserted_on: Date | None = None
    valid_from: Date | None = None
    valid_to: Date | None = None
    last_confirmed_on: Date | None = None
    status: PositionStatus = "standing"
    supersedes_id: Annotated[str, RefersTo("position")] | None = None
    change_kind: ChangeKind = "first"
    note: LongText = ""

    def own_problems(self) -> Iterator[Problem]:
        if self.supersedes_id == self.id:
            yield Problem("supersedes_id", message("A position cannot supersede itself."))
        if self.stance == "conditional" and not self.conditions:
            yield Problem(
                "conditions",
                message("A conditional position needs its condition: say what it depends on."),
            )
