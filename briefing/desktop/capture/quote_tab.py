"""Quote: the words as they stand, who said them, and when."""

from briefing.desktop.capture.leading_reference import LeadingReference
from briefing.desktop.capture.tab import FOLDED, CaptureTab, Place, Taken, show_quietly
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.text_editors import LinesEditor
from briefing.desktop.records.value_editors import DateEditor
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.messages import message
from briefing.operations.filing import Saying
from briefing.operations.recently_used import recent_speakers
from briefing.text.quotations import is_quoted, quotes

_LABEL = message("Add quote")
_LONGEST_SHOWN = 220


class QuoteTab(CaptureTab):
    """The speaker is filled in only where the sentence says beyond doubt who speaks."""

    needed = ("speaker_id",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        library = desk.session.library
        speaker = LeadingReference(
            desk, "actor", lambda: (*self.named_actors(), *recent_speakers(library)), {"actor": {}}
        )
        self._words = ThemedLabel(desk.theme, "", "body", "text")
        self._words.setWordWrap(True)
        self._doubt = ThemedLabel(desk.theme, "", "small", "text_secondary")
        self._doubt.setWordWrap(True)
        self.add_wide(self._words)
        self.add_wide(self._doubt)
        row = self.grid.rowCount()
        hint = say("Not named")
        self.add("speaker_id", say("Speaker"), speaker, Place(0, 1, row), hint)
        self.add("said_on", say("Said on"), DateEditor(desk.today), Place(1, 1, row))
        self.add("translation", say("Translation"), LinesEditor(), FOLDED)

    def fill(self) -> None:
        words = " ".join(self.passage.words.split())
        is_long = len(words) > _LONGEST_SHOWN
        self._words.setText(f"{words[:_LONGEST_SHOWN].rstrip()} …" if is_long else words)
        doubt = self._doubt_about_marks()
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        show_quietly(self.rows["speaker_id"], self.speaking_actor())

    def files(self) -> bool:
        """A quote belongs to the issues of the records it carries."""
        return False

    def _doubt_about_marks(self) -> str:
        text, span = self.passage.source_text.text, self.passage.span
        if is_quoted(text, span):
            return ""
        if quotes(text, span):
            return say("Not all of these words stand between quotation marks in the source.")
        return say("These words do not stand between quotation marks in the source.")

    def make(self) -> Taken | None:
        names = ("speaker_id", "said_on", "translation")
        speaker_id, said_on, translation = (self.read(name) for name in names)
        saying = Saying("quote", speaker_id, said_on, translation or "")
        return Taken(_LABEL, None, saying, self.new_records("speaker_id"))
