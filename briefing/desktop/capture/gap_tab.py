"""Gap: a question that the passage raises and does not answer."""

from briefing.desktop.capture.tab import FOLDED, WIDE, CaptureTab, Taken
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.text_editors import LinesEditor
from briefing.domain.judgements import Gap
from briefing.domain.messages import message
from briefing.operations.filing import Saying, kind_of_passage

_LABEL = message("Add gap from a passage")


class GapTab(CaptureTab):
    """The passage is kept as the context of the question."""

    needed = ("question",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        hint = say("What is not known, as a question")
        self.add("question", say("Question"), LinesEditor(3), WIDE, hint)
        self.add("why_it_matters", say("Why it matters"), LinesEditor(), FOLDED)
        self.add("where_to_look", say("Where to look"), LinesEditor(), FOLDED)

    def make(self) -> Taken | None:
        question = self.need("question", message("Write down the question."))
        why, where = (self.read(name) for name in ("why_it_matters", "where_to_look"))
        if not question:
            return None
        record = Gap(question=question, why_it_matters=why or "", where_to_look=where or "")
        return Taken(_LABEL, record, Saying(kind_of_passage(self.passage, Gap)))
