"""What is filed under an issue, by kind, and the issues it consists of; each leads there."""

from collections.abc import Mapping
from functools import partial
from typing import TypeAlias

from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.kind_looks import KIND_LOOKS, mark_of
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.theme.tokens import SPACE_XS
from briefing.desktop.widgets.buttons import icon_button
from briefing.desktop.widgets.form import Fold
from briefing.desktop.widgets.record_line import LineContent, RecordLine
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.events import Event
from briefing.domain.figures import Measure
from briefing.domain.issues import Filing, Issue
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.kinds import KINDS
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.sources import Source

_KINDS = ("measure", "event", "judgement", "gap", "source")
_FILE = message("File under an issue")
_TAKE_OUT = message("Take out of an issue")
Filed: TypeAlias = Mapping[str, tuple[tuple[Filing, Record], ...]]


class FiledSection(Section):
    """A folded part for each kind with its number, and a field to file something more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Filed here"), ("filing", *_KINDS))
        self.folds: dict[str, Fold] = {kind: Fold(desk.theme, "") for kind in _KINDS}
        self.adding = ReferenceEditor(desk, _KINDS)
        self.adding.setAccessibleName(say("File something here"))
        self.adding.set_hint(say("File something here: type its name"))
        self.adding.chosen.connect(self._add)
        for fold in self.folds.values():
            fold.content.setSpacing(0)
            self.column.addWidget(fold)
        self.column.addWidget(self.adding)

    def fill(self, record: Record) -> None:
        filed = self._filed(record.id)
        total = sum(map(len, filed.values()))
        words = counted("{n} record", "{n} records", total) if total else ""
        self.heading.set_words(say("Filed here"), words)
        for kind, fold in self.folds.items():
            found = filed[kind]
            fold.setVisible(bool(found))
            plural = translated(KIND_LOOKS[kind].many)
            fold.set_title(counted("{kind} ({n})", "{kind} ({n})", len(found), kind=plural))
            clear_layout(fold.content)
            for filing, filed_record in found:
                fold.content.addWidget(self._row(filing, filed_record))

    def _filed(self, issue_id: str) -> Filed:
        library = self.desk.session.library
        found: dict[str, list[tuple[Filing, Record]]] = {kind: [] for kind in _KINDS}
        for filing in library.all(Filing, issue_id=issue_id):
            if filing.record_kind in found:
                record = library.find(KINDS[filing.record_kind], filing.record_id)
                if record is not None and record.trashed_at is None:
                    found[filing.record_kind].append((filing, record))
        return {kind: tuple(records) for kind, records in found.items()}

    def _row(self, filing: Filing, record: Record) -> QWidget:
        records = self.desk.session.library
        name = shown_name(records, record)
        content = LineContent(record.id, mark_of(record), name, _detail(record))
        line = RecordLine(self.desk.theme, content)
        line.clicked.connect(partial(self.desk.navigator.go_to_record, record.KIND, record.id))
        remove = icon_button(self.desk.theme, "x", say("Take “{name}” out", name=name))
        remove.clicked.connect(partial(self._take_out, filing))
        row = QWidget()
        side = QHBoxLayout(row)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE_XS)
        side.addWidget(line, 1)
        side.addWidget(remove)
        return row

    def _take_out(self, filing: Filing) -> None:
        self.desk.session.do(_TAKE_OUT.template, *trash_edits((filing,)))
        self.adding.entry.setFocus()

    def _add(self) -> None:
        try:
            id = self.adding.value()
        except KnownError:
            return
        library, issue = self.desk.session.library, self.record
        record = None if id is None else library.find_any(id) or self._new(id)
        if record is None or issue is None:
            return
        new = [Edit(None, made) for made in self.adding.new_records()]
        self.adding.empty()
        self.folds[record.KIND].set_open(is_open=True)
        if not library.all(Filing, issue_id=issue.id, record_kind=record.KIND, record_id=record.id):
            filing = Filing(issue_id=issue.id, record_kind=record.KIND, record_id=record.id)
            self.desk.session.do(_FILE.template, *new, Edit(None, filing))

    def _new(self, id: str) -> Record | None:
        """A record that is made in place and not in the library yet."""
        return next((made for made in self.adding.new_records() if made.id == id), None)


def _detail(record: Record) -> str:
    """What tells a record from the others of its kind."""
    match record:
        case Measure():
            return " · ".join(filter(None, (word_of(record, "category"), record.unit)))
        case Event():
            when = date_shown(record.start)
            return " · ".join(filter(None, (when, word_of(record, "status"))))
        case Judgement():
            return record.likelihood
        case Gap():
            return word_of(record, "status")
        case Source():
            return " · ".join(filter(None, (record.publisher, date_shown(record.issued))))
        case _:
            return ""


class SubIssuesSection(Section):
    """The issues that are part of this one; not seen when there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Sub-issues"), ("issue",))
        self.column.setSpacing(0)

    def fill(self, record: Record) -> None:
        while self.column.count() > 1:
            item = self.column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        parts = self.desk.session.library.all(Issue, parent_id=record.id)
        for issue in parts:
            content = LineContent(issue.id, mark_of(issue), issue.title, issue.question)
            line = RecordLine(self.desk.theme, content)
            line.clicked.connect(partial(self.desk.navigator.go_to_record, Issue.KIND, issue.id))
            self.column.addWidget(line)
        self.setVisible(bool(parts))
