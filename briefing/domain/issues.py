"""What is argued about: issues, their propositions, and what is filed under an issue."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.records import LongText, Problem, Record, RefersTo


@frozen(kw_only=True)
class Issue(Record):
    """A question that actors take positions on; `parent_id` makes it a sub-issue."""

    KIND: ClassVar[str] = "issue"

    title: str
    question: LongText = ""
    description: LongText = ""
    parent_id: Annotated[str, RefersTo("issue")] | None = None

    def own_problems(self) -> Iterator[Problem]:
        if self.parent_id == self.id:
            yield Problem("parent_id", message("An issue cannot be part of itself."))


@frozen(kw_only=True)
class Filing(Record):
    """What belongs to an issue: a measure, event, judgement, gap or source."""

    KIND: ClassVar[str] = "filing"

    issue_id: Annotated[str, RefersTo("issue")]
    record_kind: str
    record_id: Annotated[str, RefersTo(None)]


@frozen(kw_only=True)
class Proposition(Record):
    """A sentence one can support or oppose; `short_label` heads its column in the matrix.

    `merged_into_id` points at the proposition this one was found to be.
    """

    KIND: ClassVar[str] = "proposition"

    issue_id: Annotated[str, RefersTo("issue")]
    text: str
    short_label: str = ""
    order: int = 0
    merged_into_id: Annotated[str, RefersTo("proposition")] | None = None

    def own_problems(self) -> Iterator[Problem]:
        if self.merged_into_id == self.id:
            yield Problem("merged_into_id", message("A proposition cannot be merged into itself."))
