"""Issues: the list, one issue with its matrix, and a position opened beside or below it."""

from briefing.desktop.desk import Desk
from briefing.desktop.navigation import Place
from briefing.desktop.pages.issues_detail import IssueDetail
from briefing.desktop.pages.issues_list import ISSUES
from briefing.desktop.records.page_with_positions import PageWithPositions
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.stances import LEGEND


class IssuesPage(PageWithPositions):
    """What is opened in the matrix is shown in the panel; Escape goes back into the matrix."""

    def __init__(self, desk: Desk) -> None:
        self.issue = IssueDetail(desk)
        super().__init__(desk, ISSUES, self.issue)
        matrix = self.issue.matrix
        matrix.cell_opened.connect(self.open_cell)
        matrix.new_wanted.connect(self.begin_position)
        matrix.digit_typed.connect(self._type_digit)
        assert self.merging is not None
        self.issue.propositions.merge_wanted.connect(self.merging.merge)
        self.issue.brief_button.clicked.connect(self.brief_wanted)
        self.issue.export_button.wanted.connect(self.export_wanted)
        self.issue.export_button.mail_wanted.connect(self.mail_wanted)

    def arrive(self, place: Place) -> None:
        record = self._named(place)
        if isinstance(record, Position):
            self._arrive_at_position(record)
        elif isinstance(record, Proposition):
            super().arrive(Place("issues", Issue.KIND, record.issue_id))
            self.issue.propositions.focus_proposition(record.id)
        elif isinstance(record, Filing):
            super().arrive(Place("issues", Issue.KIND, record.issue_id))
        else:
            super().arrive(place)
            if isinstance(record, Issue):
                self.close_panel()

    def to_merge(self) -> Record | None:
        """The proposition that was worked on last, if it is one of the issue's."""
        propositions = self.issue.propositions
        if propositions.worked_on not in propositions.forms:
            return None
        return self.desk.session.library.find(Proposition, propositions.worked_on)

    def open_cell(self, actor_id: str, proposition_id: str) -> None:
        """Open what a cell shows, or begin a position where nobody has looked."""
        cell = self.issue.matrix.matrix.cells.get((actor_id, proposition_id))
        if cell is None or not cell.shown:
            self.begin_position(actor_id, proposition_id)
        else:
            self.open_position(cell.shown[0].id)
            self.panel.focus_stance()

    def panel_closed(self) -> None:
        self.issue.matrix.focus_matrix()

    def position_shown(self) -> None:
        self.issue.matrix.choose(*self.panel.cell)

    def _type_digit(self, actor_id: str, proposition_id: str, digit: int) -> None:
        """A digit begins a position with its stance; where there is one, it is only opened."""
        cell = self.issue.matrix.matrix.cells.get((actor_id, proposition_id))
        if cell is not None and cell.shown:
            self.open_cell(actor_id, proposition_id)
        elif digit <= len(LEGEND):
            self.begin_position(actor_id, proposition_id, LEGEND[digit - 1].stance)

    def _arrive_at_position(self, position: Position) -> None:
        propositions = self.issue.matrix.matrix.propositions
        if not any(each.id == position.proposition_id for each in propositions):
            proposition = self.desk.session.library.find(Proposition, position.proposition_id)
            if proposition is not None:
                self._show_id(proposition.issue_id)
        self.open_position(position.id)

    def _named(self, place: Place) -> Record | None:
        return self.desk.session.library.find_any(place.record_id) if place.record_id else None
