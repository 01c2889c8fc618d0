"""What is counted and the numbers given for it, each with the one whose number it is."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar

from briefing.domain.dates import Date
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.records import LongText, Problem, Record, RefersTo
from briefing.domain.vocabularies import (
    Counting,
    FigureStatus,
    MeasureCategory,
    Qualifier,
    SupersedeReason,
)


@frozen(kw_only=True)
class Measure(Record):
    """What is counted. A redefinition is a new measure.

    `counting` None means: per period when the figure has a period, else a stock. `part_of_id` makes
    it an "of whom" measure. An uncontested measure needs no attribution in the text.
    `merged_into_id` points at the measure this one was found to be.
    """

    KIND: ClassVar[str] = "measure"

    label: str
    definition: LongText = ""
    unit: str = ""
    population: str = ""
    place_id: Annotated[str, RefersTo("place")] | None = None
    counting: Counting | None = None
    period_start: Date | None = None
    part_of_id: Annotated[str, RefersTo("measure")] | None = None
    category: MeasureCategory = "other"
    contested: bool = True
    merged_into_id: Annotated[str, RefersTo("measure")] | None = None
    note: LongText = ""

    def own_problems(self) -> Iterator[Problem]:
        if self.part_of_id == self.id:
            yield Problem("part_of_id", message("A measure cannot be part of itself."))
        if self.merged_into_id == self.id:
            yield Problem("merged_into_id", message("A measure cannot be merged into itself."))


@frozen(kw_only=True)
class Figure(Record):
    """One number given for a measure.

    `value` holds the number, `low` and `high` the ends of a range. The claimant is whose number it
    is, not who published it; None is printed as "not attributed in the source".
    """

    KIND: ClassVar[str] = "figure"

    measure_id: Annotated[str, RefersTo("measure")]
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    qualifier: Qualifier = "exact"
    as_of: Date | None = None
    period: Date | None = None
    claimant_id: Annotated[str, RefersTo("actor")] | None = None
    status: FigureStatus = "standing"
    supersedes_id: Annotated[str, RefersTo("figure")] | None = None
    supersede_reason: SupersedeReason | None = None
    caveat: LongText = ""
    note: LongText = ""

    def own_problems(self) -> Iterator[Problem]:
        yield from self._number_problems()
        if self.supersedes_id == self.id:
            yield Problem("supersedes_id", message("A figure cannot supersede itself."))
        if (self.supersedes_id is None) != (self.supersede_reason is None):
            yield Problem(
                "supersede_reason",
                message(
                    "A figure that supersedes another needs both: supersedes_id says which,"
                    " supersede_reason says why."
                ),
            )

    def _number_problems(self) -> Iterator[Problem]:
        if self.qualifier == "range":
            if self.low is None or self.high is None:
                yield Problem("low", message("A range needs both ends: low and high."))
            elif self.low > self.high:
                yield Problem(
                    "low",
                    message(
                        "The range runs backwards: low {low} is above high {high}.",
                        low=self.low,
                        high=self.high,
                    ),
                )
            if self.value is not None:
                yield Problem("value", message("A range has low and high, but no single value."))
        else:
            if self.value is None:
                yield Problem("value", message("A figure needs its number."))
            if self.low is not None or self.high is not None:
                yield Problem("low", message("Low and high go with the qualifier range only."))
