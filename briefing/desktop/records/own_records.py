"""A part of a record's page for small records that belong to it, added and changed in place."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.evidence_section import EvidenceSection
from briefing.desktop.records.form_declaration import KindForm
from briefing.desktop.records.locking import only_reads
from briefing.desktop.records.record_form import RecordForm
from briefing.desktop.records.section import Section
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.domain.records import Record


class OwnRecordsSection(Section):
    """The records, and one form that opens for the one that is changed or added.

    A subclass says in `own` which they are, in `show_own` how they look, and in `fixed` which
    fields a new one has. `with_evidence` is for records that are claims.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        form: KindForm,
        kinds: tuple[str, ...],
        *,
        add: str,
        without: Sequence[str] = (),
        with_evidence: bool = False,
    ) -> None:
        super().__init__(desk, title, (form.kind.KIND, *kinds))
        self._declared = form
        self.add_button = icon_button(desk.theme, "plus", add)
        self.form = RecordForm(desk, form, without=without)
        self.evidence = EvidenceSection(desk) if with_evidence else None
        self.trash_button = push_button(desk.theme, say("Move to the trash"), "trash-2")
        self.done_button = only_reads(push_button(desk.theme, say("Done"), "check"))
        self.editor = QFrame()
        self.editor.setObjectName("question")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self._lay_out()
        self.add_button.clicked.connect(self.begin_own)
        self.trash_button.clicked.connect(self._trash)
        self.done_button.clicked.connect(self.close_editor)
        self.form.stored.connect(self._show_stored)
        self.form.gone.connect(self.editor.hide)

    @property
    def kind(self) -> type[Record]:
        """The kind of the small records."""
        return self._declared.kind

    def own(self, record: Record) -> Sequence[Record]:
        """The small records that belong to `record`."""
        raise NotImplementedError

    def show_own(self, own: Sequence[Record]) -> None:
        """Put them into `rows`."""
        raise NotImplementedError

    def fixed(self, record: Record) -> Mapping[str, Any]:
        """The fields that a new one has from the start."""
        raise NotImplementedError

    def fill(self, record: Record) -> None:
        self.show_own(self.own(record))
        if self.evidence is not None and not self.editor.isHidden():
            self.evidence.show_record(self.form.keeper.record)

    def show_record(self, record: Record | None) -> None:
        self._hide_editor()
        super().show_record(record)

    def store(self) -> None:
        self.form.keeper.store()

    def open_own(self, own: Record) -> None:
        """Open the form of one of them."""
        self.form.show_record(own)
        self._open_editor(own)
        self.form.focus_first()

    def begin_own(self) -> None:
        """Open the empty form of a new one."""
        if self.record is not None and not self.why_locked:
            self._open_editor(None)
            self.form.begin(self.fixed(self.record), f"of/{self.record.id}")

    def close_editor(self) -> None:
        """Close the form; what is typed is stored."""
        self._hide_editor()
        self.add_button.setFocus()

    def _hide_editor(self) -> None:
        self.form.keeper.store()
        self.editor.hide()

    def _open_editor(self, own: Record | None) -> None:
        self.editor.show()
        self._show_stored(own)

    def _show_stored(self, own: Record | None) -> None:
        self.trash_button.setVisible(own is not None)
        if self.evidence is not None:
            self.evidence.show_record(own)

    def _trash(self) -> None:
        self.form.keeper.store()
        own = self.form.keeper.record
        if own is not None:
            self.desk.session.do(self._declared.labels.trash.template, *trash_edits((own,)))
            self.close_editor()

    def _lay_out(self) -> None:
        heading = self.heading.layout()
        if heading is not None:
            heading.addWidget(self.add_button)
        self.column.addLayout(self.rows)
        self.column.addWidget(self.editor)
        column = QVBoxLayout(self.editor)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self.form)
        if self.evidence is not None:
            column.addWidget(self.evidence)
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(self.done_button)
        line.addStretch(1)
        line.addWidget(self.trash_button)
        column.addWidget(foot)
        self.editor.hide()
