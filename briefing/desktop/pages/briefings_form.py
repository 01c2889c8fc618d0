"""The form of a briefing: template and subject, then the fields of every form."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.part_names import part_name
from briefing.desktop.messages import say, translated
from briefing.desktop.pages.briefings_new import SUBJECT_KINDS
from briefing.desktop.pages.briefings_templates import offered_templates, what_for
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.locking import why_locked
from briefing.desktop.records.record_form import RecordForm
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SPACE_L, SPACE_M
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.form import FormRow
from briefing.domain.briefings import PARTS, Briefing
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.vocabularies import Template
from briefing.operations.changing_templates import template_edits

_CHANGE_TEMPLATE = message("Change template")
_CHANGE_SUBJECT = message("Change subject")


class BriefingForm(QWidget):
    """`gone` when the briefing left the library. Another template takes the texts along that it
    has no part for: they go to the end of the free text.
    """

    gone = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[str | None, ...] = ()
        self.template = Choice(desk.theme, offered_templates())
        self.subject = ReferenceEditor(desk, SUBJECT_KINDS)
        self.subject.set_hint(say("An issue or an actor"))
        self.fields = RecordForm(desk, form_of(Briefing), without=("template",))
        self._template_row = FormRow(desk.theme, say("Template"), self.template)
        self._subject_row = FormRow(desk.theme, say("About"), self.subject)
        top = QHBoxLayout()
        top.setSpacing(SPACE_L)
        for row in (self._template_row, self._subject_row):
            top.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(top)
        column.addWidget(self.fields)
        self.template.chosen.connect(self._change_template)
        self.subject.chosen.connect(self._change_subject)
        self.subject.left.connect(self._change_subject)
        self.fields.gone.connect(self.gone)
        desk.session.changed.connect(self._library_changed)

    @property
    def briefing(self) -> Briefing | None:
        """The briefing shown, as it is stored now."""
        record = self.fields.keeper.record
        if record is None:
            return None
        return self._desk.session.library.find(Briefing, record.id)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show another briefing; what was typed into the one before is stored first."""
        self.fields.show_record(briefing)
        self._show_own()

    def store(self) -> None:
        """Bring to the library what is typed and can be stored."""
        self._change_subject()
        self.fields.keeper.store()

    def _show_own(self) -> None:
        briefing = self.briefing
        if briefing is None:
            return
        is_locked = bool(why_locked(self._desk.session.library, briefing))
        self.template.setEnabled(not is_locked)
        self.subject.set_locked(is_locked=is_locked)
        self._shown = _own(briefing)
        if self.template.findData(briefing.template) < 0:
            self.template.addItem(part_name(briefing.template), briefing.template)
        self.template.set_key(briefing.template)
        self._template_row.note.tell(what_for(briefing.template))
        self.subject.show_value(briefing.subject_id)
        self._subject_row.set_problem("")

    def _change_template(self) -> None:
        stored = self.briefing
        template = cast("Template", self.template.key())
        if stored is None or stored.template == template:
            return
        names = {name: part_name(name) for name in PARTS[stored.template]}
        edits = template_edits(self._desk.session.library, stored, template, names)
        self._desk.session.do(_CHANGE_TEMPLATE.template, *edits)

    def _change_subject(self) -> None:
        stored = self.briefing
        if stored is None:
            return
        try:
            id = self.subject.value()
        except KnownError as error:
            self._subject_row.set_problem(translated(error.message))
            return
        self._subject_row.set_problem("")
        if id == stored.subject_id:
            return
        made = self.subject.new_records()
        found = None if id is None else self._desk.session.library.find_any(id)
        kind = made[0].KIND if made else "" if found is None else found.KIND
        changed = replace(stored, subject_kind=kind, subject_id=id)
        new = [Edit(None, record) for record in made]
        self._desk.session.do(_CHANGE_SUBJECT.template, *new, Edit(stored, changed))

    def _library_changed(self, changes: Changes) -> None:
        stored = self.briefing
        if stored is not None and _own(stored) != self._shown:
            self._show_own()
        elif changes.touches(*SUBJECT_KINDS):
            self.subject.refresh()


def _own(briefing: Briefing) -> tuple[str | None, ...]:
    """What decides how the fields look that are not of the record's form."""
    return briefing.template, briefing.subject_id, briefing.trashed_at
