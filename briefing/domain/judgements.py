"""What the analyst concludes, and what nobody knows yet."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from briefing.domain.frozen import frozen
from briefing.domain.likelihood import TERMS
from briefing.domain.messages import message
from briefing.domain.records import LongText, Problem, Record, RefersTo
from briefing.domain.vocabularies import Confidence, GapStatus, Scale


@frozen(kw_only=True)
class Judgement(Record):
    """An assessment with its likelihood on a scale and the confidence in it, kept apart.

    `likelihood` is a term of the scale (`likelihood.TERMS`). A trend is a judgement.
    """

    KIND: ClassVar[str] = "judgement"

    text: LongText
    author: str = ""
    scale: Scale = "icd203"
    likelihood: str = ""
    confidence: Confidence | None = None
    confidence_reason: LongText = ""
    assumptions: LongText = ""
    indicators: LongText = ""
    alternatives: LongText = ""
    previous_id: Annotated[str, RefersTo("judgement")] | None = None
    change_reason: LongText = ""

    def own_problems(self) -> Iterator[Problem]:
        terms = [term.words for term in TERMS[self.scale]] if self.scale in TERMS else []
        if self.likelihood and self.likelihood not in terms:
            yield Problem(
                "likelihood",
                message(
                    "“{words}” is not on the scale; choose one of: {terms}.",
                    words=self.likelihood,
                    terms=", ".join(terms),
                ),
            )


@frozen(kw_only=True)
class Gap(Record):
    """A question the library cannot answer, why it matters, and where to look."""

    KIND: ClassVar[str] = "gap"

    question: LongText
    why_it_matters: LongText = ""
    where_to_look: LongText = ""
    status: GapStatus = "open"
