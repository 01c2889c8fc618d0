"""The passages that speak for or against a record, and how far they are believed."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.navigation import Place
from briefing.desktop.records.choice_editors import vocabulary_choices
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.passage_button import Passage, PassageButton
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S, Colour
from briefing.desktop.widgets.buttons import icon_button
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.checks.unsourced_record import CLAIMS, is_unsourced
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.evidence import Passage as CitedPassage
from briefing.domain.evidence import evidence_of
from briefing.domain.kinds import shapes
from briefing.domain.records import Record
from briefing.domain.sources import CREDIBILITY, Evidence, Source

_LEAST_CHOICE = 60
_COLOURS: dict[str, Colour] = {"supports": "accent", "contradicts": "danger", "context": "border"}


class EvidenceSection(Section):
    """Each passage is a button that opens its source there; role and credibility beside it, or
    below it where the section is narrow.
    """

    def __init__(self, desk: Desk, *, is_narrow: bool = False) -> None:
        kinds = ("evidence", "excerpt", "source", "source_text")
        super().__init__(desk, say("Evidence"), kinds)
        self._is_narrow = is_narrow
        self._note = ThemedLabel(desk.theme, "", "body", "text_secondary")
        self._note.setWordWrap(True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_S)
        self._shown: tuple[tuple[Evidence, CitedPassage], ...] = ()
        self._choices: dict[tuple[str, str], Choice] = {}
        self._adding = ReferenceEditor(desk, ("excerpt",))
        self._adding.setAccessibleName(say("Add a passage"))
        self._adding.set_hint(say("Add a passage: type words of it"))
        self._adding.chosen.connect(self._add)
        self.column.addWidget(self._note)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._adding)

    def fill(self, record: Record) -> None:
        library = self.desk.session.library
        found = evidence_of(library, record.KIND, record.id)
        if found != self._shown:
            self._show(found)
        is_claim = isinstance(record, CLAIMS)
        unsourced = is_claim and is_unsourced(library, record)
        self.heading.set_words(say("Evidence"), say("Unsourced") if unsourced else "")
        self.heading.note.set_colour("warning" if unsourced else "text_secondary")
        self._note.setText(
            say(
                "No passage yet. Select the words in a source and press Ctrl+E, or add a passage"
                " that is marked already."
            )
        )
        self._note.setVisible(self._rows.count() == 0)

    def _show(self, found: tuple[tuple[Evidence, CitedPassage], ...]) -> None:
        """Build the rows anew; the keyboard stays where it was."""
        focused = next((key for key, choice in self._choices.items() if choice.hasFocus()), None)
        self._shown, self._choices = found, {}
        clear_layout(self._rows)
        for evidence, passage in found:
            self._rows.addWidget(self._row(evidence, passage))
        if focused in self._choices:
            self._choices[focused].setFocus()

    def _row(self, evidence: Evidence, passage: CitedPassage) -> QWidget:
        button = PassageButton(self.desk.theme, _shown(evidence, passage))
        place = Place("sources", "source", passage.source.id, passage.excerpt.id)
        button.clicked.connect(lambda: self.desk.navigator.go(place))
        remove = icon_button(self.desk.theme, "x", say("Remove this evidence"))
        remove.clicked.connect(lambda: self._remove(evidence))
        choices = self._grades(evidence)
        if self._is_narrow:
            return _below(button, choices, remove)
        return _beside(button, choices, remove)

    def _grades(self, evidence: Evidence) -> tuple[Choice, Choice]:
        vocabulary = next(s.vocabulary for s in shapes(Evidence) if s.name == "role")
        role = Choice(self.desk.theme, vocabulary_choices(vocabulary))
        role.setAccessibleName(say("Role of this passage"))
        role.set_key(evidence.role)
        role.chosen.connect(partial(self._set_role, evidence))
        grades = Choice(self.desk.theme, [("", say("Not graded")), *_credibility_words()])
        grades.setAccessibleName(say("Credibility of this passage"))
        grades.set_key(str(evidence.credibility or ""))
        grades.chosen.connect(partial(self._set_grade, evidence))
        self._choices |= {(evidence.id, "role"): role, (evidence.id, "grade"): grades}
        return role, grades

    def _set_role(self, evidence: Evidence, key: str) -> None:
        self._change(evidence, role=key)

    def _set_grade(self, evidence: Evidence, key: str) -> None:
        self._change(evidence, credibility=int(key) if key else None)

    def _change(self, evidence: Evidence, **fields: object) -> None:
        label = form_of(Evidence).labels.edit.template
        self.desk.session.do(label, Edit(evidence, replace(evidence, **fields)))

    def _remove(self, evidence: Evidence) -> None:
        label = form_of(Evidence).labels.trash.template
        self.desk.session.do(label, *trash_edits((evidence,)))
        self._adding.entry.setFocus()

    def _add(self) -> None:
        try:
            excerpt_id = self._adding.value()
        except KnownError:
            return
        if excerpt_id is None or self.record is None:
            return
        self._adding.empty()
        added = Evidence(
            record_kind=self.record.KIND, record_id=self.record.id, excerpt_id=excerpt_id
        )
        label = form_of(Evidence).labels.add.template
        self.desk.session.do(label, Edit(None, added))


def _beside(passage: QWidget, choices: tuple[Choice, Choice], remove: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE_M)
    column = QVBoxLayout()
    column.setSpacing(SPACE_S)
    for choice in choices:
        choice.setFixedWidth(max(each.sizeHint().width() for each in choices))
        column.addWidget(choice)
    column.addStretch(1)
    line.addWidget(passage, 1)
    line.addLayout(column)
    line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _below(passage: QWidget, choices: tuple[Choice, Choice], remove: QWidget) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_S)
    line = QHBoxLayout()
    line.setSpacing(SPACE_S)
    for choice in choices:
        choice.setMinimumWidth(_LEAST_CHOICE)
        line.addWidget(choice, 1)
    line.addWidget(remove)
    column.addWidget(passage)
    column.addLayout(line)
    return row


def source_words(source: Source) -> str:
    """Title, publisher and date of a source, as far as it has them."""
    title = source.title or say("Untitled source")
    return " · ".join(part for part in (title, source.publisher, date_shown(source.issued)) if part)


def _shown(evidence: Evidence, passage: CitedPassage) -> Passage:
    where = source_words(passage.source)
    role = word_of(evidence, "role")
    words = passage.excerpt.exact
    spoken = say("{role}: “{words}”, {source}", role=role, words=words, source=where)
    return Passage(words, where, spoken, _COLOURS[evidence.role])


def _credibility_words() -> tuple[tuple[str, str], ...]:
    words = (
        say("1 – confirmed"),
        say("2 – probably true"),
        say("3 – possibly true"),
        say("4 – doubtful"),
        say("5 – improbable"),
        say("6 – cannot be judged"),
    )
    return tuple((str(grade), each) for grade, each in zip(CREDIBILITY, words, strict=True))
