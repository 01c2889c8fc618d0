"""Beginning a briefing: what it is about, from which template, under which title."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.pages.briefings_own_templates import OwnTemplates
from briefing.desktop.pages.briefings_templates import offered_templates, what_for
from briefing.desktop.records.candidates import named
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_L, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.headings import PageHeading
from briefing.desktop.widgets.marks import IconMark
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.issues import Issue
from briefing.domain.messages import message
from briefing.domain.unicode_text import clean_text
from briefing.domain.vocabularies import Template

SUBJECT_KINDS = (Issue.KIND, Actor.KIND)
_ADD = message("Add briefing")
_WIDEST = 620


@dataclass(frozen=True)
class About:
    """What a briefing is about; kind and id are empty for nothing in particular."""

    kind: str = ""
    id: str = ""


class NewBriefing(QScrollArea):
    """`made` with the new briefing once it is in the library; `given_up` when none is wanted."""

    made = Signal(object)
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._title_is_own = False
        self._template_is_own = False
        heading = PageHeading(desk.theme)
        heading.set_words(say("New briefing"), "", IconMark("file-pen-line", "blue"))
        self.subject = ReferenceEditor(desk, SUBJECT_KINDS)
        self.subject.set_hint(say("An issue or an actor; nothing in particular while empty"))
        self.template = Choice(desk.theme, offered_templates())
        self._own = OwnTemplates(desk, self.template)
        self.title = QLineEdit()
        self.button = push_button(desk.theme, say("Create"), "plus", is_primary=True)
        self.cancel = push_button(desk.theme, say("Cancel"))
        self._rows = (
            FormRow(desk.theme, say("About"), self.subject),
            FormRow(desk.theme, say("Template"), self.template),
            FormRow(desk.theme, say("Title"), self.title),
        )
        self._lay_out(heading)
        self.subject.chosen.connect(self._take_subject)
        self.template.chosen.connect(self._take_template)
        self.title.textEdited.connect(self._take_title)
        self.title.returnPressed.connect(self._create)
        self.button.clicked.connect(self._create)
        self.cancel.clicked.connect(self.given_up)

    def begin(self, about: About) -> None:
        """Begin anew, perhaps about an issue or an actor already."""
        self._title_is_own = self._template_is_own = False
        self._own.offer()
        self.title.clear()
        self.subject.empty()
        for row in self._rows:
            row.set_problem("")
        self._propose_template(about.kind)
        if about.id:
            self.subject.show_value(about.id)
            self._take_subject()
            self.title.setFocus()
            self.title.selectAll()
        else:
            self.subject.entry.setFocus()

    def _lay_out(self, heading: PageHeading) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.button)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(CONTENT_MARGIN, SPACE_L, CONTENT_MARGIN, CONTENT_MARGIN)
        column.setSpacing(SPACE_L)
        column.addWidget(heading)
        for row in self._rows:
            column.addWidget(row)
        column.addLayout(buttons)
        column.addStretch(1)
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(inside)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _about(self) -> About:
        """Raises `KnownError` when words were typed that name no record."""
        id = self.subject.value()
        if id is None:
            return About()
        made = self.subject.new_records()
        record = made[0] if made else self._desk.session.library.find_any(id)
        return About() if record is None else About(record.KIND, record.id)

    def _take_subject(self) -> None:
        self._rows[0].set_problem("")
        try:
            about = self._about()
        except KnownError:
            return
        if not self._template_is_own:
            self._propose_template(about.kind)
        if not self._title_is_own and about.id:
            library = self._desk.session.library
            self.title.setText(named(library, about.kind, about.id) or self.subject.typed())

    def _propose_template(self, kind: str) -> None:
        self.template.set_key("actor_profile" if kind == Actor.KIND else "snapshot")
        self._tell_template()

    def _take_template(self) -> None:
        self._template_is_own = True
        self._tell_template()

    def _take_title(self) -> None:
        self._title_is_own = bool(self.title.text().strip())
        self._rows[2].set_problem("")

    def _tell_template(self) -> None:
        key = self.template.key()
        self._rows[1].note.tell(self._own.words(key) or what_for(cast("Template", key)))

    def _create(self) -> None:
        problems = self._problems()
        for row, problem in zip(self._rows, problems, strict=True):
            row.set_problem(problem)
        self._tell_template()
        if any(problems):
            fields = (self.subject.entry, self.template, self.title)
            next(field for field, wrong in zip(fields, problems, strict=True) if wrong).setFocus()
            return
        about = self._about()
        briefing, draft = self._own.begun(
            self.template.key(),
            Briefing(
                title=clean_text(self.title.text(), one_line=True).strip(),
                subject_kind=about.kind,
                subject_id=about.id or None,
            ),
        )
        new = [Edit(None, record) for record in self.subject.new_records()]
        new.append(Edit(None, briefing))
        if draft is not None:
            new.append(Edit(None, draft))
        self._desk.session.do(_ADD.template, *new)
        self.made.emit(briefing)

    def _problems(self) -> tuple[str, str, str]:
        """What is wrong with the subject, the template and the title."""
        subject = title = ""
        try:
            self._about()
        except KnownError as error:
            subject = translated(error.message)
        try:
            if not clean_text(self.title.text(), one_line=True).strip():
                title = say("A briefing needs a title.")
        except KnownError as error:
            title = translated(error.message)
        return subject, "", title
