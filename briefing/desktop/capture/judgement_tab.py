"""Judgement: what the analyst concludes from the passage, how likely, how sure."""

from typing import get_args

from briefing.desktop.capture.tab import FOLDED, WIDE, CaptureTab, Place, Taken
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.choice_editors import (
    ChoiceEditor,
    LikelihoodEditor,
    vocabulary_choices,
)
from briefing.desktop.records.text_editors import LinesEditor
from briefing.domain.judgements import Judgement
from briefing.domain.messages import message
from briefing.domain.vocabularies import Confidence
from briefing.operations.filing import Saying, kind_of_passage

_LABEL = message("Add judgement from a passage")


class JudgementTab(CaptureTab):
    """The passage supports the judgement; the words are the analyst's own."""

    needed = ("text",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        hint = say("What you conclude, in your own words")
        self.add("text", say("Judgement"), LinesEditor(3), WIDE, hint)
        row = self.grid.rowCount()
        self.add("likelihood", say("Likelihood"), LikelihoodEditor(desk.theme), Place(0, 1, row))
        words = vocabulary_choices(get_args(Confidence))
        confidence = ChoiceEditor(desk.theme, words, nothing=say("Not stated"))
        self.add("confidence", say("Confidence"), confidence, Place(1, 1, row))
        self.add("confidence_reason", say("Why this confidence"), LinesEditor(), FOLDED)

    def make(self) -> Taken | None:
        text = self.need("text", message("Write down the judgement."))
        names = ("likelihood", "confidence", "confidence_reason")
        likelihood, confidence, reason = (self.read(name) for name in names)
        if not text:
            return None
        record = Judgement(
            text=text,
            author=self.desk.session.library.author,
            likelihood=likelihood or "",
            confidence=confidence,
            confidence_reason=reason or "",
        )
        return Taken(_LABEL, record, Saying(kind_of_passage(self.passage, Judgement)))
