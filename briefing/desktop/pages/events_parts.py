"""Who took part in an event, each in a role."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.form_keeper import FormKeeper
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.records.text_editors import LineEditor
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.theme.tokens import SPACE_S
from briefing.desktop.widgets.buttons import icon_button
from briefing.desktop.widgets.chip import Chip
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.events import EventActor
from briefing.domain.records import Record


class EventParts(Section):
    """A line for each actor: the actor, its role, and a button to take it out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Taking part"), ("event_actor", "actor"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_S)
        self._keepers: list[FormKeeper] = []
        self._shown: tuple[tuple[str, str], ...] = ()
        self._adding = ReferenceEditor(desk, ("actor",))
        self._adding.setAccessibleName(say("Add an actor"))
        self._adding.set_hint(say("Add an actor: type a name"))
        self._adding.chosen.connect(self._add)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._adding)

    def store(self) -> None:
        for keeper in self._keepers:
            keeper.store()

    def fill(self, record: Record) -> None:
        library = self.desk.session.library
        parts = [
            (part, actor)
            for part in library.all(EventActor, event_id=record.id)
            if (actor := library.find(Actor, part.actor_id)) is not None
        ]
        shown = tuple((part.id, actor.name) for part, actor in parts)
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._rows)
        self._keepers = []
        for part, actor in parts:
            self._rows.addWidget(self._row(part, actor))

    def _row(self, part: EventActor, actor: Actor) -> QWidget:
        look = KIND_LOOKS["actor"]
        chip = Chip(self.desk.theme, actor.name, look.icon, look.tint)
        chip.clicked.connect(lambda: self.desk.navigator.go_to_record("actor", actor.id))
        role = LineEditor()
        role.setAccessibleName(say("Role of {actor}", actor=actor.name))
        role.set_hint(say("Role"))
        keeper = FormKeeper(self.desk, form_of(EventActor), {"role": role})
        keeper.setParent(role)
        keeper.told.connect(partial(_tell, role))
        keeper.show(part)
        self._keepers.append(keeper)
        remove = icon_button(self.desk.theme, "x", say("Take out {actor}", actor=actor.name))
        remove.clicked.connect(lambda: self._remove(part.id))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        holder = QHBoxLayout()
        holder.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
        holder.addStretch(1)
        line.addLayout(holder, 2)
        line.addWidget(role, 3)
        line.addWidget(remove)
        return row

    def _remove(self, id: str) -> None:
        part = self.desk.session.library.find(EventActor, id)
        if part is not None:
            label = form_of(EventActor).labels.trash.template
            self.desk.session.do(label, *trash_edits((part,)))
        self._adding.entry.setFocus()

    def _add(self) -> None:
        try:
            actor_id = self._adding.value()
        except KnownError:
            return
        if actor_id is None or self.record is None:
            return
        new = [Edit(None, made) for made in self._adding.new_records()]
        self._adding.empty()
        part = EventActor(event_id=self.record.id, actor_id=actor_id)
        self.desk.session.do(form_of(EventActor).labels.add.template, *new, Edit(None, part))


def _tell(role: LineEditor, said: Mapping[str, str]) -> None:
    role.set_wrong(said.get("role", ""))
