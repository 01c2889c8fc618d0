"""One position beside the matrix: its history, what was said, how it relates to the one before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.messages import say
from briefing.desktop.records.evidence_section import EvidenceSection
from briefing.desktop.records.joint_offer import JointOffer
from briefing.desktop.records.locking import lock_parts, only_reads, why_locked
from briefing.desktop.records.position_form import POSITION_FORM
from briefing.desktop.records.position_histories import history_steps, positions_of_cell
from briefing.desktop.records.position_question import PositionQuestion
from briefing.desktop.records.record_form import RecordForm
from briefing.desktop.records.stance_editor import StanceEditor
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.chip import Badge, Chip
from briefing.desktop.widgets.history_strip import HistoryStrip
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.actors import Actor
from briefing.domain.checks.unsourced_record import is_unsourced
from briefing.domain.issues import Proposition
from briefing.domain.positions import Position
from briefing.domain.vocabularies import Stance

_LEAST_LETTERS = 6
_SHOWN = ("position", "actor", "proposition", "evidence", "excerpt", "source", "edition")


class PositionPanel(QFrame):
    """Shows a position of a cell, or the form of a new one. `closed` when it shall go;
    `shown` with the id of each position that is opened.
    """

    closed = Signal()
    shown = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._cell: tuple[str, str] = ("", "")
        self._known: set[str] = set()
        theme = desk.theme
        self.setObjectName("surface")
        self.setAccessibleName(say("Position"))
        self.actor = Chip(theme, "", "users", "green")
        self.proposition = ThemedLabel(theme, "", "lead", "text", SEMIBOLD)
        self.proposition.setWordWrap(True)
        self.badge = Badge(theme, say("Unsourced"), "amber", "circle-alert")
        self.strip = HistoryStrip(theme, say("History of the position"))
        self.question = PositionQuestion(desk)
        self.joint = JointOffer(desk)
        self.form = RecordForm(desk, POSITION_FORM)
        _make_narrow(self.form)
        self.evidence = EvidenceSection(desk, is_narrow=True)
        self.printed = PrintedInSection(desk)
        self.newer = push_button(theme, say("Newer position"), "plus")
        self.trash = icon_button(theme, "trash-2", say("Trash this position"))
        self.close_button = only_reads(icon_button(theme, "x", say("Close (Esc)")))
        self._lay_out()
        self._connect()

    @property
    def position(self) -> Position | None:
        """The stored position that is shown; None for a new one that has no stance yet."""
        record = self.form.keeper.record
        return record if isinstance(record, Position) else None

    @property
    def cell(self) -> tuple[str, str]:
        """The ids of the actor and the proposition that the panel is about."""
        return self._cell

    def open(self, position: Position, actor_id: str = "") -> None:
        """Show a stored position; `actor_id` is the row's, where it is that of a merged actor."""
        self._cell = (actor_id or position.actor_id, position.proposition_id)
        self.form.show_record(position)
        self._show_all()
        self.shown.emit(position.id)

    def begin(self, actor_id: str, proposition_id: str, stance: Stance | None = None) -> None:
        """Begin a position in a cell; it is stored as soon as it has a stance."""
        self._cell = (actor_id, proposition_id)
        fixed = {"actor_id": actor_id, "proposition_id": proposition_id}
        self.form.begin(fixed, f"{actor_id}/{proposition_id}")
        self._show_all()
        if stance is not None:
            self._stance.scale.choose(stance)

    def leave(self) -> None:
        """Bring what is typed to the library."""
        self.form.keeper.store()

    def focus_stance(self) -> None:
        """Put the cursor on the stance, where the keys 1 to 9 choose."""
        self._stance.scale.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_after_stance(self) -> None:
        """Put the cursor into the field after the stance."""
        self.form.editors["conditions"].entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _stance(self) -> StanceEditor:
        editor = self.form.editors["stance"]
        assert isinstance(editor, StanceEditor)
        return editor

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_M, SPACE_L)
        column.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.actor)
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addWidget(self.trash)
        head.addWidget(self.close_button)
        column.addLayout(head)
        column.addWidget(self.proposition)
        column.addWidget(self.strip)
        column.addWidget(self.question)
        column.addWidget(self.form)
        column.addWidget(self.joint)
        column.addWidget(self.evidence)
        column.addWidget(self.printed)
        foot = QHBoxLayout()
        foot.addWidget(self.newer)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        self.actor.clicked.connect(self._open_actor)
        self.strip.opened.connect(self._open_step)
        self.newer.clicked.connect(self._begin_newer)
        self.trash.clicked.connect(self._trash)
        self.close_button.clicked.connect(self.closed)
        self.form.stored.connect(self._stored)
        self.form.gone.connect(self.closed)
        self._desk.session.changed.connect(self._library_changed)

    def _show_all(self) -> None:
        records = self._desk.session.library
        actor_id, proposition_id = self._cell
        actor = records.find(Actor, actor_id)
        proposition = records.find(Proposition, proposition_id)
        self.actor.set_words("" if actor is None else actor.name)
        self.proposition.setText("" if proposition is None else proposition.text)
        self._show_state()

    def _show_state(self) -> None:
        """All that depends on the position as it is stored."""
        records, position = self._desk.session.library, self.position
        held = positions_of_cell(records, *self._cell)
        current = "" if position is None else position.id
        steps = history_steps(held)
        self._known = {each.id for each in held}
        self.strip.show_steps(steps if len(steps) > 1 or not current else (), current)
        self.badge.setVisible(position is not None and is_unsourced(records, position))
        self.trash.setVisible(position is not None)
        self.newer.setVisible(position is not None)
        self.question.show_position(position)
        self.evidence.show_record(position)
        self.printed.show_record(position)
        self.joint.show_position(position)
        lock_parts(self, why_locked(records, position))

    def _stored(self, position: Position) -> None:
        if position.id not in self._known:
            self.question.note_entered(position)
            self.shown.emit(position.id)
        self._show_state()

    def _library_changed(self, changes: Changes) -> None:
        if not self.isHidden() and changes.touches(*_SHOWN):
            position = self.position
            if position is not None and position.trashed_at is not None:
                self.closed.emit()
            else:
                self._show_all()

    def _open_step(self, position_id: str) -> None:
        position = self._desk.session.library.find(Position, position_id)
        if position is not None:
            self.open(position, self._cell[0])

    def _open_actor(self) -> None:
        self._desk.navigator.go_to_record(Actor.KIND, self._cell[0])

    def _begin_newer(self) -> None:
        self.begin(*self._cell)
        self.focus_stance()

    def _trash(self) -> None:
        self.leave()
        position = self.position
        if position is not None:
            label = POSITION_FORM.labels.trash.template
            self._desk.session.do(label, *trash_edits((position,)))


def _make_narrow(form: RecordForm) -> None:
    """Lists to choose from take what room there is, and cut the words that are longer."""
    policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    for editor in form.editors.values():
        if isinstance(editor.entry, QComboBox):
            editor.entry.setSizeAdjustPolicy(policy)
            editor.entry.setMinimumContentsLength(_LEAST_LETTERS)
