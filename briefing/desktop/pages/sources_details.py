"""What is known of a source beside its text: the form, the issues it is filed under, the trash."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.merging.merged_section import MergedSection
from briefing.desktop.messages import say
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.issues_section import IssuesSection
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.record_form import RecordForm
from briefing.desktop.records.tags_section import TagsSection
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.headings import SectionHeading
from briefing.domain.sources import Source
from briefing.operations.restoring_states import restore_edits

# They stand above the text.
_ELSEWHERE = ("title", "triage", "discard_reason")


class SourceDetails(QScrollArea):
    """Every field is stored by itself, as in all forms."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = RecordForm(desk, form_of(Source), without=_ELSEWHERE, columns=1)
        self.sections = (
            IssuesSection(desk),
            TagsSection(desk),
            PrintedInSection(desk),
            MergedSection(desk, Source),
        )
        self.merge_button = push_button(desk.theme, say("Merge with …"), "merge")
        self.trash_button = push_button(desk.theme, say("Move to the trash"), "trash-2")
        self.trash_button.clicked.connect(self.trash)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_XL)
        column.addWidget(SectionHeading(desk.theme, say("About the source")))
        column.addSpacing(-SPACE_M)
        column.addWidget(self.form)
        for section in self.sections:
            column.addWidget(section)
        for button in (self.merge_button, self.trash_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("pane")
        inside.setObjectName("pane")

    @property
    def source(self) -> Source | None:
        """The source shown, as it is stored."""
        record = self.form.keeper.record
        return record if isinstance(record, Source) else None

    def show_source(self, source: Source | None) -> None:
        """Show another source."""
        self.form.show_record(source)
        for section in self.sections:
            section.store()
            section.show_record(source)
        self._show_trash(source)

    def library_changed(self, changes: Changes) -> None:
        """Show what moved."""
        for section in self.sections:
            section.library_changed(changes)
        self._show_trash(self.source)

    def store(self) -> None:
        """Bring to the library what is typed."""
        self.form.keeper.store()
        for section in self.sections:
            section.store()

    def trash(self) -> None:
        """Put the source into the trash, or take it out again."""
        self.store()
        source = self.source
        if source is None:
            return
        labels = form_of(Source).labels
        if source.trashed_at is None:
            self._desk.session.do(labels.trash.template, *trash_edits((source,)))
        else:
            self._desk.session.do(
                labels.restore.template, *restore_edits(self._desk.session.library, (source,))
            )

    def _show_trash(self, source: Source | None) -> None:
        """A source in the trash is restored by the line above its text."""
        for button in (self.merge_button, self.trash_button):
            button.setVisible(source is not None and source.trashed_at is None)
            lock_part(button, why_read_only(self._desk.session.library))
