"""Actors: the list, one actor in full, and a position opened beside or below it."""

from briefing.desktop.desk import Desk
from briefing.desktop.navigation import Place
from briefing.desktop.pages.actors_detail import ActorDetail
from briefing.desktop.pages.actors_list import ACTORS
from briefing.desktop.records.page_with_positions import PageWithPositions
from briefing.documents.selection import surviving_actor
from briefing.domain.actors import Actor, ActorName, Membership, Relation
from briefing.domain.positions import Position
from briefing.domain.records import Record


class ActorsPage(PageWithPositions):
    """Names, offices and relations are shown with the actor they belong to."""

    def __init__(self, desk: Desk) -> None:
        self.actor = ActorDetail(desk)
        super().__init__(desk, ACTORS, self.actor)
        self.actor.positions.opened.connect(self._open_from_strip)
        self.actor.positions.begun.connect(self._begin_position)
        self.actor.brief_button.clicked.connect(self.brief_wanted)
        self.actor.export_button.wanted.connect(self.export_wanted)
        self.actor.export_button.mail_wanted.connect(self.mail_wanted)

    def arrive(self, place: Place) -> None:
        record = self._named(place)
        if isinstance(record, Position):
            self._show_actor_of(record)
            self.open_position(record.id)
            return
        actor_id = _actor_id_of(record)
        super().arrive(Place("actors", Actor.KIND, actor_id) if actor_id else place)
        if isinstance(record, Actor):
            self.close_panel()
        for section in (self.actor.names, self.actor.offices, self.actor.relations):
            if record is not None and isinstance(record, section.kind):
                section.open_own(record)

    def panel_closed(self) -> None:
        position = self.panel.position
        self.actor.positions.focus_position(self.panel.cell[1], position.id if position else "")

    def _open_from_strip(self, position_id: str) -> None:
        self.open_position(position_id)
        self.panel.focus_stance()

    def _show_actor_of(self, position: Position) -> None:
        actor = surviving_actor(self.desk.session.library, position.actor_id)
        shown = self.detail.record
        if actor is not None and (shown is None or shown.id not in (actor.id, position.actor_id)):
            self._show_id(actor.id)

    def _begin_position(self, proposition_id: str) -> None:
        actor = self.detail.record
        if actor is not None:
            self.begin_position(actor.id, proposition_id)

    def _named(self, place: Place) -> Record | None:
        return self.desk.session.library.find_any(place.record_id) if place.record_id else None


def _actor_id_of(record: Record | None) -> str:
    """The actor with which a record is shown."""
    match record:
        case ActorName():
            return record.actor_id
        case Membership():
            return record.person_id
        case Relation():
            return record.subject_id
        case _:
            return ""
