"""Event: what happened, when, and who took part."""

from typing import get_args

from briefing.desktop.capture.leading_reference import LeadingReference
from briefing.desktop.capture.tab import FOLDED, WIDE, CaptureTab, Place, Taken, show_quietly
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.choice_editors import ChoiceEditor, vocabulary_choices
from briefing.desktop.records.references_editor import ReferencesEditor
from briefing.desktop.records.text_editors import LineEditor, LinesEditor
from briefing.desktop.records.value_editors import DateEditor
from briefing.domain.events import Event, EventActor
from briefing.domain.messages import message
from briefing.domain.vocabularies import EventKind, EventStatus
from briefing.operations.filing import Saying, kind_of_passage

_LABEL = message("Add event from a passage")


class EventTab(CaptureTab):
    """The sentence becomes the summary, folded away."""

    needed = ("title",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self.add("title", say("Title"), LineEditor(), WIDE, say("What happened, in a few words"))
        row = self.grid.rowCount()
        self.add("start", say("When"), DateEditor(desk.today), Place(0, 1, row))
        kinds = ChoiceEditor(theme, vocabulary_choices(get_args(EventKind)))
        self.add("kind", say("Kind"), kinds, Place(1, 1, row))
        actors = ReferencesEditor(desk, "actor")
        self.add("actors", say("Who took part"), actors, WIDE)
        place = LeadingReference(desk, "place", tuple, {"place": {}})
        self.add("place_id", say("Place"), place, Place(0, 1, 1, folded=True))
        statuses = ChoiceEditor(theme, vocabulary_choices(get_args(EventStatus)))
        self.add("status", say("Status"), statuses, Place(1, 1, 1, folded=True))
        self.add("summary", say("Summary"), LinesEditor(), FOLDED)

    def fill(self) -> None:
        show_quietly(self.rows["kind"], "other")
        show_quietly(self.rows["status"], "reported")
        show_quietly(self.rows["summary"], self.sentence)

    def make(self) -> Taken | None:
        title = self.need("title", message("Say in a few words what happened."))
        names = ("start", "kind", "actors", "place_id", "status", "summary")
        fields = {name: self.read(name) for name in names}
        if not title:
            return None
        record = Event(
            title=title,
            kind=fields["kind"],
            start=fields["start"],
            place_id=fields["place_id"],
            status=fields["status"],
            summary=fields["summary"] or "",
        )
        parts = [EventActor(event_id=record.id, actor_id=id) for id in fields["actors"] or ()]
        new = (*self.new_records("actors", "place_id"), *parts)
        return Taken(_LABEL, record, Saying(kind_of_passage(self.passage, Event)), new)
