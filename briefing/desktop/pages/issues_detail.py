"""One issue in full: its words written in place, its matrix, its propositions, what is filed."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent

from briefing.desktop.desk import Desk
from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.merging.merged_section import MergedSection
from briefing.desktop.messages import say
from briefing.desktop.pages.issues_filed import FiledSection, SubIssuesSection
from briefing.desktop.pages.issues_matrix import MatrixSection
from briefing.desktop.pages.issues_propositions import PropositionsSection
from briefing.desktop.presets.export_with_presets import ExportWithPresets
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.in_place_form import InPlaceField, InPlaceForm
from briefing.desktop.records.locking import lock_in_trash
from briefing.desktop.records.record_detail import HeadingWords, RecordDetail
from briefing.desktop.records.section import Section
from briefing.desktop.records.tags_section import TagsSection
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.desktop.widgets.buttons import push_button
from briefing.domain.issues import Issue, Proposition
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.store.library import Library

_WIDEST = 1600
_ABOVE_MATRIX = 200  # what should stay in sight besides the matrix: its headings and its legend

_TITLE = InPlaceField("title", message("Title of the issue"), "title", SEMIBOLD)
_WORDS = (
    InPlaceField(
        "question",
        message("The question that actors take positions on"),
        "lead",
        is_quiet=True,
        several_lines=True,
    ),
    InPlaceField("description", message("Description"), several_lines=True),
)


class IssueWords(Section):
    """The question and the description, as text that can be written in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Question"), ("issue",))
        self.heading.hide()
        self.form = InPlaceForm(desk, form_of(Issue), _WORDS)
        self.column.addWidget(self.form)

    def fill(self, record: Record) -> None:
        shown = self.form.keeper.record
        if shown is None or shown.id != record.id:
            self.form.show_record(record)

    def store(self) -> None:
        self.form.keeper.store()


class IssueDetail(RecordDetail):
    """The page of an issue; a position is opened beside it by whoever listens to its matrix."""

    def __init__(self, desk: Desk) -> None:
        self.brief_button = push_button(
            desk.theme, say("Brief as PDF"), "file-down", is_primary=True
        )
        self.export_button = ExportWithPresets(desk)
        self.words = IssueWords(desk)
        self.matrix = MatrixSection(desk)
        self.propositions = PropositionsSection(desk)
        self.filed = FiledSection(desk)
        self.title_form = InPlaceForm(desk, form_of(Issue), (_TITLE,))
        super().__init__(
            desk,
            form_of(Issue),
            (
                self.matrix,
                self.propositions,
                SubIssuesSection(desk),
                self.filed,
                TagsSection(desk),
                PrintedInSection(desk),
                MergedSection(desk, Proposition, _propositions),
            ),
            above=(self.words,),
            actions=(self.brief_button, self.export_button),
            words=HeadingWords(_part_of),
            folds_form=True,
            widest=_WIDEST,
        )
        self.heading.put_above(self.title_form)
        self.matrix.proposition_opened.connect(self.open_proposition)
        self.edit_button.toggled.connect(self._show_words)

    def store(self) -> None:
        self.title_form.keeper.store()
        super().store()

    def open_proposition(self, id: str) -> None:
        """Put the cursor into a proposition, also into one of a sub-issue."""
        if not self.propositions.focus_proposition(id):
            self._desk.navigator.go_to_record("proposition", id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.matrix.set_room(self.viewport().height() - _ABOVE_MATRIX)

    def _show_heading(self) -> None:
        super()._show_heading()
        record = self.record
        shown = self.title_form.keeper.record
        if record is None or shown is None or shown.id != record.id:
            self.title_form.show_record(record)
        self.title_form.setVisible(record is not None)
        self.heading.title.setVisible(record is None)
        self.edit_button.setVisible(record is not None)
        self.brief_button.setVisible(record is not None)
        self.export_button.setVisible(record is not None)
        lock_in_trash((self.brief_button, self.export_button), record)
        self._show_words()

    def _show_words(self) -> None:
        """While the form is open the same words need not stand there twice."""
        self.words.setVisible(self.record is not None and not self.edit_button.isChecked())


def _propositions(library: Library, issue: Record) -> Sequence[Proposition]:
    return library.all(Proposition, issue_id=issue.id)


def _part_of(library: Library, issue: Issue) -> str:
    parent = None if issue.parent_id is None else library.find(Issue, issue.parent_id)
    return "" if parent is None else say("Part of “{issue}”", issue=parent.title)
