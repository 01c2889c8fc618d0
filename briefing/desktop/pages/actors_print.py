"""Whether an actor may be named in print, what that means, and the note that never is printed."""

from dataclasses import replace
from typing import get_args

from PySide6.QtWidgets import QHBoxLayout

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.choice_editors import vocabulary_choices
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.in_place_form import InPlaceField, InPlaceForm
from briefing.desktop.records.section import Section
from briefing.desktop.theme.tokens import SPACE_M
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.actors import Actor, Membership
from briefing.domain.edits import Edit
from briefing.domain.messages import message
from briefing.domain.privacy import is_private, role_of
from briefing.domain.records import Record, Records
from briefing.domain.vocabularies import Sensitivity

_NOTE = InPlaceField("note", message("Write a note; it is never printed"), several_lines=True)


class InPrintSection(Section):
    """The choice, and below it in words what it does to a briefing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("In print"), ("membership",))
        self.choice = Choice(desk.theme, vocabulary_choices(get_args(Sensitivity)))
        self.choice.setAccessibleName(say("May be named in print"))
        self.choice.chosen.connect(self._choose)
        self.meaning = ThemedLabel(desk.theme, "", "body", "text_secondary")
        self.meaning.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.choice)
        row.addWidget(self.meaning, 1)
        self.column.addLayout(row)

    def fill(self, record: Record) -> None:
        if isinstance(record, Actor):
            self.choice.set_key(record.sensitivity)
            self.meaning.setText(print_meaning(self.desk.session.library, record))
            private = _is_private(self.desk.session.library, record)
            self.meaning.set_colour("warning" if private else "text_secondary")

    def _choose(self, key: str) -> None:
        actor = self.record
        if isinstance(actor, Actor) and key in get_args(Sensitivity) and key != actor.sensitivity:
            label = message("Decide whether an actor may be named")
            self.desk.session.do(label.template, Edit(actor, _with(actor, key)))


class NoteSection(Section):
    """The analyst's own note, written in place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Note"), ())
        self.form = InPlaceForm(desk, form_of(Actor), (_NOTE,))
        self.column.addWidget(self.form)

    def fill(self, record: Record) -> None:
        shown = self.form.keeper.record
        if shown is None or shown.id != record.id:
            self.form.show_record(record)

    def store(self) -> None:
        self.form.keeper.store()


def print_meaning(records: Records, actor: Actor) -> str:
    """What becomes of the actor's name in a briefing."""
    if not _is_private(records, actor):
        return say("Named in every briefing.")
    role = role_of(actor, say("a person"))
    if actor.sensitivity == "unset":
        return say(
            "Printed as “{role}”, without the name: a person counts as private until an office is"
            " recorded or it is decided otherwise here.",
            role=role,
        )
    return say(
        "Printed as “{role}”: the name stands in no briefing, no passage and no endnote.", role=role
    )


def _is_private(records: Records, actor: Actor) -> bool:
    return is_private(actor, in_office=bool(records.all(Membership, person_id=actor.id)))


def _with(actor: Actor, key: str) -> Actor:
    chosen: dict[str, str] = {"sensitivity": key}
    return replace(actor, **chosen)
