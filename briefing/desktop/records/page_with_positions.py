"""A page of records on which positions are opened in a panel beside the record."""

from PySide6.QtCore import Qt

from briefing.desktop.desk import Desk
from briefing.desktop.records.list_subject import ListSubject
from briefing.desktop.records.locking import why_locked
from briefing.desktop.records.panel_beside import PanelBeside
from briefing.desktop.records.position_panel import PositionPanel
from briefing.desktop.records.record_detail import RecordDetail
from briefing.desktop.records.record_page import RecordPage
from briefing.documents.selection import surviving_actor
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.vocabularies import Stance

_LEAST_DETAIL = 420


class PageWithPositions(RecordPage):
    """Escape in the panel closes it and goes back to where it was opened from."""

    def __init__(self, desk: Desk, subject: ListSubject, detail: RecordDetail) -> None:
        super().__init__(desk, subject, detail)
        self.panel = PositionPanel(desk)
        name = f"{subject.kind.KIND}-panel"
        self.sides = PanelBeside(desk.settings, name, self._stack, self.panel)
        self.sides.setMinimumWidth(_LEAST_DETAIL)
        self._splitter.addWidget(self.sides)
        self._splitter.setStretchFactor(1, 1)
        self.panel.closed.connect(self.close_panel)
        self.panel.shown.connect(self._note_position)

    def leave(self) -> None:
        super().leave()
        self.panel.leave()

    def begin_record(self) -> None:
        self.close_panel()
        super().begin_record()

    def show_record(self, record: Record | None) -> None:
        self.panel.leave()
        self.sides.close_panel()
        super().show_record(record)

    def briefing_subject(self) -> tuple[str, str] | None:
        record = self.detail.record
        if record is None or record.trashed_at is not None:
            return None
        return record.KIND, record.id

    def open_position(self, position_id: str) -> None:
        """Open a stored position, unless it is open already."""
        position = self.desk.session.library.find(Position, position_id)
        shown = self.panel.position if self.sides.is_open() else None
        if position is None or (shown is not None and shown.id == position.id):
            return
        self.sides.open()
        self.panel.open(position, self._row_of(position))

    def begin_position(
        self, actor_id: str, proposition_id: str, stance: Stance | None = None
    ) -> None:
        """Begin a position, whatever there is already; with a stance it is stored at once.

        On the page of a record that is only read the sentence is told instead.
        """
        why = why_locked(self.desk.session.library, self.detail.record)
        if why:
            self.desk.notices.give(why)
            return
        self.sides.open()
        self.panel.begin(actor_id, proposition_id, stance)
        self.position_shown()
        if stance is None:
            self.panel.focus_stance()
        else:
            self.panel.focus_after_stance()

    def close_panel(self) -> None:
        """Close the panel; what is typed in it is stored."""
        if self.sides.is_open():
            self.panel.leave()
            self.sides.close_panel()
            self.panel_closed()

    def panel_closed(self) -> None:
        """Put the cursor where the panel was opened from."""
        self.detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def position_shown(self) -> None:
        """The panel shows another position, or the form of a new one."""

    def _note_position(self, position_id: str) -> None:
        self.position_shown()
        self.desk.navigator.note(Position.KIND, position_id)

    def _row_of(self, position: Position) -> str:
        actor = surviving_actor(self.desk.session.library, position.actor_id)
        return position.actor_id if actor is None else actor.id
