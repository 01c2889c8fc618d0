"""Issues: the list, one issue with its matrix, and a position opened beside or below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from briefing.desktop.desk import Desk
from briefing.desktop.navigation import Place
from briefing.desktop.pages.issues_detail import IssueDetail
from briefing.desktop.pages.issues_list import ISSUES
from briefing.desktop.records.position_panel import PositionPanel
from briefing.desktop.records.record_page import RecordPage
from briefing.desktop.widgets.splitter import RememberedSplitter
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.stances import LEGEND

_PANEL_WIDTH, _PANEL_HEIGHT = 330, 340
_LEAST_PANEL, _LEAST_DETAIL, _LEAST_HEIGHT = 320, 400, 160
_ROOM_BESIDE = 1040


class IssuesPage(RecordPage):
    """What is opened in the matrix is shown in the panel; Escape goes back into the matrix."""

    def __init__(self, desk: Desk) -> None:
        self.issue = IssueDetail(desk)
        super().__init__(desk, ISSUES, self.issue)
        self.panel = PositionPanel(desk)
        self._sides = RememberedSplitter(desk.settings, "issue-position")
        self._splitter.replaceWidget(1, self._sides)
        self._splitter.setStretchFactor(1, 1)
        self._sides.setMinimumWidth(_LEAST_DETAIL)
        self._sides.add_pane(self._stack, 0, grows=True)
        self._sides.add_pane(self.panel, 0)
        self._stack.show()
        self.panel.hide()
        self._turn(Qt.Orientation.Horizontal)
        self._connect_matrix()

    def arrive(self, place: Place) -> None:
        found = self._issue_of(place)
        if found is None:
            super().arrive(place)
            return
        issue_id, record = found
        if isinstance(record, Position):
            self._arrive_at_position(issue_id, record)
            return
        super().arrive(Place("issues", Issue.KIND, issue_id))
        if isinstance(record, Proposition):
            self.issue.propositions.focus_proposition(record.id)
        elif not self.panel.isHidden():
            self._close_panel()

    def leave(self) -> None:
        super().leave()
        self.panel.leave()

    def begin_record(self) -> None:
        self._close_panel()
        super().begin_record()

    def show_record(self, record: Record | None) -> None:
        self.panel.leave()
        self.panel.hide()
        super().show_record(record)

    def briefing_subject(self) -> tuple[str, str] | None:
        record = self.detail.record
        return None if record is None else (Issue.KIND, record.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _ROOM_BESIDE
        self._turn(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)

    def open_cell(self, actor_id: str, proposition_id: str) -> None:
        """Open what a cell shows, or begin a position where nobody has looked."""
        cell = self.issue.matrix.matrix.cells.get((actor_id, proposition_id))
        if cell is None or not cell.shown:
            self.begin_position(actor_id, proposition_id)
            return
        stored = self.desk.session.library.find(Position, cell.shown[0].id)
        if stored is not None:
            self._show_panel()
            self.panel.open(stored, actor_id)
            self.panel.focus_stance()

    def begin_position(self, actor_id: str, proposition_id: str) -> None:
        """Begin a position in a cell, whatever stands there already."""
        self._show_panel()
        self.panel.begin(actor_id, proposition_id)
        self.panel.focus_stance()

    def _connect_matrix(self) -> None:
        matrix = self.issue.matrix
        matrix.cell_opened.connect(self.open_cell)
        matrix.new_wanted.connect(self.begin_position)
        matrix.digit_typed.connect(self._type_digit)
        self.panel.closed.connect(self._close_panel)
        self.panel.shown.connect(self._note_position)
        self.issue.brief_button.clicked.connect(self.brief_wanted)

    def _type_digit(self, actor_id: str, proposition_id: str, digit: int) -> None:
        """A digit begins a position with its stance; where there is one, it is only opened."""
        cell = self.issue.matrix.matrix.cells.get((actor_id, proposition_id))
        if cell is not None and cell.shown:
            self.open_cell(actor_id, proposition_id)
        elif digit <= len(LEGEND):
            self._show_panel()
            self.panel.begin(actor_id, proposition_id, LEGEND[digit - 1].stance)
            self.panel.focus_after_stance()

    def _arrive_at_position(self, issue_id: str, position: Position) -> None:
        shown = self.panel.position
        if not self.panel.isHidden() and shown is not None and shown.id == position.id:
            return
        if not self._matrix_holds(position):
            self._show_id(issue_id)
        self._show_panel()
        self.panel.open(position, self._row_of(position))
        self.issue.matrix.choose(*self.panel.cell)

    def _matrix_holds(self, position: Position) -> bool:
        propositions = self.issue.matrix.matrix.propositions
        return any(each.id == position.proposition_id for each in propositions)

    def _row_of(self, position: Position) -> str:
        from briefing.documents.selection import surviving_actor

        actor = surviving_actor(self.desk.session.library, position.actor_id)
        return position.actor_id if actor is None else actor.id

    def _issue_of(self, place: Place) -> tuple[str, Record] | None:
        """The issue that shows what `place` names, and what it names."""
        records = self.desk.session.library
        record = records.find_any(place.record_id) if place.record_id else None
        if isinstance(record, Issue):
            return record.id, record
        if isinstance(record, Filing):
            return record.issue_id, record
        if isinstance(record, Proposition):
            return record.issue_id, record
        if isinstance(record, Position):
            proposition = records.find(Proposition, record.proposition_id)
            return None if proposition is None else (proposition.issue_id, record)
        return None

    def _note_position(self, position_id: str) -> None:
        self.issue.matrix.choose(*self.panel.cell)
        self.desk.navigator.note(Position.KIND, position_id)

    def _show_panel(self) -> None:
        if self.panel.isHidden():
            self.panel.show()
            self._give_panel_room()

    def _close_panel(self) -> None:
        if not self.panel.isHidden():
            self.panel.leave()
            self.panel.hide()
            self.issue.matrix.focus_matrix()

    def _turn(self, orientation: Qt.Orientation) -> None:
        is_beside = orientation == Qt.Orientation.Horizontal
        if self._sides.orientation() == orientation and self.panel.minimumWidth():
            return
        self._sides.setOrientation(orientation)
        self._stack.setMinimumSize(_LEAST_DETAIL if is_beside else 0, _LEAST_HEIGHT)
        self.panel.setMinimumSize(_LEAST_PANEL, _LEAST_HEIGHT)
        self._give_panel_room()

    def _give_panel_room(self) -> None:
        is_beside = self._sides.orientation() == Qt.Orientation.Horizontal
        size = self._sides.width() if is_beside else self._sides.height()
        wanted = _PANEL_WIDTH if is_beside else _PANEL_HEIGHT
        self._sides.setSizes([max(size - wanted, 1), wanted])
