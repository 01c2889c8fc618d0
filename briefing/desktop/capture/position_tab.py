"""Position: who stands where on what, on which condition, and whether it is a red line."""

import re
from dataclasses import replace
from typing import get_args

from briefing.desktop.capture.leading_reference import LeadingReference
from briefing.desktop.capture.tab import FOLDED, WIDE, CaptureTab, Place, Taken, show_quietly
from briefing.desktop.capture.voice_choice import VoiceChoice
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.choice_editors import ChoiceEditor, YesNoEditor, vocabulary_choices
from briefing.desktop.records.stance_editor import StanceEditor
from briefing.desktop.records.text_editors import LineEditor, LinesEditor
from briefing.desktop.records.value_editors import DateEditor
from briefing.domain.issues import Proposition
from briefing.domain.messages import message
from briefing.domain.positions import Position
from briefing.domain.records import Record, new_id
from briefing.domain.speaking import voice
from briefing.domain.vocabularies import Basis
from briefing.operations.filing import Passage, Saying, kind_of_passage
from briefing.operations.known_actors import actor_begun_with
from briefing.operations.recently_used import recent_actors, recent_propositions
from briefing.text.quotations import quotes

_RED_LINE = re.compile(r"\bred[ -]lines?\b", re.IGNORECASE)
_LABEL = message("Add position from a passage")


class PositionTab(CaptureTab):
    """`issue_id` is told by the popup, for a proposition that is made in place."""

    needed = ("actor_id", "proposition_id", "stance")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.issue_id: str | None = None
        library = desk.session.library
        actor = LeadingReference(
            desk, "actor", lambda: (*self.named_actors(), *recent_actors(library)), {"actor": {}}
        )
        # The issue of a new proposition is known only when it is stored.
        unknown = {"proposition": {"issue_id": new_id()}}
        proposition = LeadingReference(
            desk, "proposition", lambda: recent_propositions(library), unknown
        )
        self.actor, self.voices = actor, VoiceChoice(desk)
        self.add("actor_id", say("Actor"), actor, WIDE)
        self.add_wide(self.voices)
        hint = say("A sentence one can support or oppose")
        self.add("proposition_id", say("Proposition"), proposition, WIDE, hint)
        self.add("stance", say("Stance"), StanceEditor(desk.theme), WIDE)
        row = self.grid.rowCount()
        hint = say("a clear framework")
        self.add("conditions", say("Condition"), LineEditor(), Place(0, 1, row), hint)
        self.add(
            "red_line", say("Red line"), YesNoEditor(say("Cannot be crossed")), Place(1, 1, row)
        )
        self._add_folded()
        actor.edited.connect(self._offer_voices)
        self.voices.changed.connect(self.resized)

    def fill(self) -> None:
        self.voices.offer(None)
        show_quietly(self.rows["actor_id"], self._likely_actor())
        show_quietly(self.rows["red_line"], bool(_RED_LINE.search(self.passage.words)))
        show_quietly(self.rows["wording"], self.sentence)
        text = self.passage.source_text.text
        is_said = quotes(text, self.passage.span)
        show_quietly(self.rows["basis"], "stated" if is_said else "reported")
        self._offer_voices()

    def files(self) -> bool:
        """Only a new proposition needs an issue."""
        return bool(self.rows["proposition_id"].editor.new_records())

    def make(self) -> Taken | None:
        actor_id = self.need("actor_id", message("Say whose position it is."))
        proposition_id = self.need("proposition_id", message("Say what the position is on."))
        stance = self.need("stance", message("Choose where the actor stands."))
        fields = {name: self.read(name) for name in ("conditions", "wording", "basis", "said_on")}
        if not (actor_id and proposition_id and stance):
            return None
        heard = voice(actor_id, self.voices.principal(), self.voices.offered)
        record = Position(
            actor_id=heard.actor_id,
            speaker_id=heard.speaker_id,
            authority=heard.authority,
            proposition_id=proposition_id,
            stance=stance,
            firmness="red_line" if self.read("red_line") else None,
            conditions=fields["conditions"] or "",
            wording=fields["wording"] or "",
            basis=fields["basis"],
            asserted_on=fields["said_on"],
        )
        return Taken(_LABEL, record, self._saying(heard.speaker_id, record), self._new())

    def _add_folded(self) -> None:
        theme = self.desk.theme
        self.add("wording", say("What was said, in neutral words"), LinesEditor(), FOLDED)
        basis = ChoiceEditor(theme, vocabulary_choices(get_args(Basis)))
        self.add("basis", say("Basis"), basis, Place(0, 1, 1, folded=True))
        date = DateEditor(self.desk.today)
        self.add("said_on", say("Said on"), date, Place(1, 1, 1, folded=True))

    def _likely_actor(self) -> str | None:
        """Who is said to speak; else, where nobody is quoted, the one actor the passage is about.

        That is one it begins with: "Hamas has refused".
        """
        speaking = self.speaking_actor()
        if speaking is not None or quotes(self.passage.source_text.text, self.passage.span):
            return speaking
        return actor_begun_with(self.desk.session.library, self.passage.words)

    def _offer_voices(self) -> None:
        self.voices.offer(self.actor.chosen_id())

    def _saying(self, speaker_id: str | None, record: Position) -> Saying:
        kind = kind_of_passage(self.passage, Position)
        speaker = speaker_id or (record.actor_id if kind == "quote" else None)
        return Saying(kind, speaker, record.asserted_on)

    def _new(self) -> tuple[Record, ...]:
        made = self.new_records("actor_id", "proposition_id")
        return tuple(self._placed(one) if isinstance(one, Proposition) else one for one in made)

    def _placed(self, proposition: Proposition) -> Proposition:
        """A new proposition behind the others of its issue."""
        if self.issue_id is None:
            self.wrong("proposition_id", message("Choose below which issue it belongs to."))
            return proposition
        others = self.desk.session.library.all(Proposition, issue_id=self.issue_id)
        order = max((other.order for other in others), default=0) + 1
        return replace(proposition, issue_id=self.issue_id, order=order)

    def begin(self, passage: Passage) -> None:
        super().begin(passage)
        self.resized.emit()
