"""What binds an actor to others: offices and memberships with their dates, and relations."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.pages.actors_list import offices_of
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.interface_dates import date_shown, since_shown, until_shown
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.records.own_records import OwnRecordsSection
from briefing.desktop.records.section import clear_layout
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.theme.tokens import SPACE_XS
from briefing.desktop.widgets.buttons import icon_button
from briefing.desktop.widgets.record_line import LineContent, RecordLine
from briefing.documents.selection import relations_of
from briefing.domain.actors import Actor, Membership, Relation
from briefing.domain.checks.unsourced_record import is_unsourced
from briefing.domain.dates import Date
from briefing.domain.records import Record


class _TiesSection(OwnRecordsSection):
    """A line for each that leads to the other actor, with a pencil that opens the form."""

    def show_own(self, own: Sequence[Record]) -> None:
        clear_layout(self.rows)
        for tie in own:
            self.rows.addWidget(self._row(tie))

    def line_of(self, tie: Record) -> tuple[Actor | None, LineContent]:
        """The other actor and what the line says of the tie."""
        raise NotImplementedError

    def other(self, ids: Sequence[str]) -> Actor | None:
        """The first of these actors that is not the one shown."""
        shown = "" if self.record is None else self.record.id
        other = next((id for id in ids if id != shown), "")
        return self.desk.session.library.find(Actor, other)

    def _row(self, tie: Record) -> QWidget:
        actor, content = self.line_of(tie)
        line = RecordLine(self.desk.theme, content)
        if actor is not None:
            line.clicked.connect(partial(self.desk.navigator.go_to_record, Actor.KIND, actor.id))
        edit = icon_button(self.desk.theme, "pencil", say("Edit “{name}”", name=content.title))
        edit.clicked.connect(partial(self.open_own, tie))
        row = QWidget()
        side = QHBoxLayout(row)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE_XS)
        side.addWidget(line, 1)
        side.addWidget(edit)
        return row


class OfficesSection(_TiesSection):
    """The offices of a person, or the members of an organisation."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            say("Offices and memberships"),
            form_of(Membership),
            ("actor",),
            add=say("Add an office or membership"),
        )

    def own(self, record: Record) -> Sequence[Record]:
        library = self.desk.session.library
        members = library.all(Membership, organisation_id=record.id)
        return (*offices_of(library, record.id), *members)

    def line_of(self, tie: Record) -> tuple[Actor | None, LineContent]:
        assert isinstance(tie, Membership)
        actor = self.other((tie.person_id, tie.organisation_id))
        name = "" if actor is None else actor.name
        parts = (tie.role, _span(tie.start, tie.end))
        detail = " · ".join(part for part in parts if part)
        mark = mark_of(tie if actor is None else actor)
        return actor, LineContent(tie.id, mark, name, detail)

    def fixed(self, record: Record) -> Mapping[str, Any]:
        is_person = isinstance(record, Actor) and record.kind == "person"
        return {"person_id" if is_person else "organisation_id": record.id}


class RelationsSection(_TiesSection):
    """Relations are claims: they take evidence, and say so where they have none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            say("Relations"),
            form_of(Relation),
            ("actor", "evidence", "excerpt", "source"),
            add=say("Add a relation"),
            with_evidence=True,
        )

    def own(self, record: Record) -> Sequence[Record]:
        return relations_of(self.desk.session.library, record.id)

    def line_of(self, tie: Record) -> tuple[Actor | None, LineContent]:
        assert isinstance(tie, Relation)
        actor = self.other((tie.subject_id, tie.object_id))
        name = "" if actor is None else actor.name
        is_subject = self.record is not None and tie.subject_id == self.record.id
        relation = word_of(tie, "kind")
        title = (
            say("{relation}: {actor}", relation=relation, actor=name)
            if is_subject
            else say("{actor}: {relation} it", relation=relation.lower(), actor=name)
        )
        note = say("Unsourced") if is_unsourced(self.desk.session.library, tie) else ""
        mark = mark_of(tie if actor is None else actor)
        return actor, LineContent(tie.id, mark, title, _span(tie.start, tie.end), note)

    def fixed(self, record: Record) -> Mapping[str, Any]:
        return {"subject_id": record.id}


def _span(start: Date | None, end: Date | None) -> str:
    if end is None:
        return "" if start is None else since_shown(start)
    if start is None:
        return until_shown(end)
    return say("{start} – {end}", start=date_shown(start), end=date_shown(end))
