"""The matrix of an issue: who stands where, opened cell by cell, with rows and columns added in
place.
"""

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu

from briefing.desktop.clipboard import put_on_clipboard
from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say
from briefing.desktop.records.locking import only_reads
from briefing.desktop.records.matrix_cards import cell_card
from briefing.desktop.records.matrix_contents import IssueMatrix, issue_matrix, table_of
from briefing.desktop.records.matrix_copying import as_clipboard, matrix_rows
from briefing.desktop.records.new_proposition import NewProposition
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.records.section import Section
from briefing.desktop.theme.tokens import ROW_MATRIX, SPACE_S
from briefing.desktop.widgets.buttons import icon_button
from briefing.desktop.widgets.hover_card import HoverCard
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.matrix_legend import MatrixLegend
from briefing.desktop.widgets.matrix_view import MatrixView
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.issues import Proposition
from briefing.domain.messages import message
from briefing.domain.records import Record

_COLUMN_MOST, _EDGE = 148, 4
_LEAST_HEIGHT, _USUAL_HEIGHT = 384, 560
_SCROLL_BAR = 10
_ADDING_WIDTH = 260
_COPIED = message("The matrix is copied as a table.")


class PositionMatrix(MatrixView):
    """A matrix in which the keys 1 to 9 begin a position with a stance."""

    digit_typed = Signal(str, str, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = self.current_keys()
        digit = event.text()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if keys and plain and digit.isdecimal() and digit != "0":
            self.digit_typed.emit(*keys, int(digit))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current cell stays in sight when a panel takes room beside the matrix."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


class MatrixSection(Section):
    """`cell_opened` with actor and proposition, `digit_typed` with the number of a stance besides,
    `new_wanted` for one more position in a cell, `proposition_opened` with a column.
    """

    cell_opened = Signal(str, str)
    digit_typed = Signal(str, str, int)
    new_wanted = Signal(str, str)
    proposition_opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Positions"), ("position", "proposition", "actor", "evidence"))
        theme = desk.theme
        self.matrix = IssueMatrix((), (), {})
        self._more_actors: dict[str, dict[str, None]] = {}
        self._card: HoverCard | None = None
        self._room = _USUAL_HEIGHT
        self.view = PositionMatrix(theme, say("Positions"))
        self.copy_button = only_reads(icon_button(theme, "copy", say("Copy as a table")))
        self.new_column = icon_button(theme, "plus", say("Add a proposition"))
        self.new_proposition = NewProposition(desk)
        self.new_row = _adding_actor(desk)
        self.hint = ThemedLabel(theme, "", "body", "text_secondary")
        self.hint.setWordWrap(True)
        self.legend = MatrixLegend(theme)
        self._lay_out()
        self._connect()

    def set_room(self, height: int) -> None:
        """Be at most so high; beyond it the matrix scrolls under its headings."""
        self._room = max(_LEAST_HEIGHT, height)
        self._fit()

    def show_record(self, record: Record | None) -> None:
        if record is None or self.record is None or record.id != self.record.id:
            self.new_proposition.hide()
        super().show_record(record)

    def fill(self, record: Record) -> None:
        records = self.desk.session.library
        more = tuple(self._more_actors.get(record.id, {}))
        self.matrix = issue_matrix(records, record.id, more)
        self.new_proposition.show_issue(record.id)
        table = table_of(self.matrix, self.desk.today())
        self.view.show_table(table)
        self.legend.explain(table)
        actors, propositions = len(self.matrix.actors), len(self.matrix.propositions)
        parts = (
            counted("{n} actor", "{n} actors", actors),
            counted("{n} proposition", "{n} propositions", propositions),
        )
        self.heading.set_words(say("Positions"), " · ".join(parts))
        self._show_hint(actors, propositions)
        self._fit()

    def store(self) -> None:
        self.new_proposition.store()

    def choose(self, actor_id: str, proposition_id: str) -> bool:
        """Make a cell the current one."""
        return self.view.choose(actor_id, proposition_id)

    def focus_matrix(self) -> None:
        """Put the cursor into the matrix."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        heading = self.heading.layout()
        if heading is not None:
            heading.addWidget(self.copy_button)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.new_column, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        self.column.addWidget(self.hint)
        self.column.addWidget(self.new_proposition)
        self.column.addLayout(row)
        self.column.addWidget(self.new_row)
        self.column.addSpacing(SPACE_S)
        self.column.addWidget(self.legend)
        self.new_proposition.hide()

    def _connect(self) -> None:
        view = self.view
        view.columns_fitted.connect(self._fit)
        view.cell_opened.connect(self.cell_opened)
        view.digit_typed.connect(self.digit_typed)
        view.row_opened.connect(self._open_actor)
        view.column_opened.connect(self.proposition_opened)
        view.menu_wanted.connect(self._show_menu)
        view.card_wanted.connect(self._show_card)
        view.card_unwanted.connect(self._hide_card)
        self.copy_button.clicked.connect(self._copy)
        self.new_column.clicked.connect(self._begin_proposition)
        self.new_proposition.closed.connect(self._end_proposition)
        self.new_row.chosen.connect(self._add_actor)

    def _fit(self) -> None:
        """As wide and as high as its cells, and no more than the room there is."""
        rows, columns = len(self.matrix.actors), len(self.matrix.propositions)
        self.view.setVisible(bool(rows and columns))
        self.view.setMaximumWidth(self.view.rows_wanted() + columns * _COLUMN_MOST + _EDGE)
        head = self.view.horizontalHeader().sizeHint().height()
        wanted = head + rows * ROW_MATRIX + _SCROLL_BAR
        self.view.setFixedHeight(min(wanted, self._room))

    def _show_hint(self, actors: int, propositions: int) -> None:
        if not propositions:
            self.hint.setText(
                say(
                    "Begin with a proposition: a sentence one can support or oppose. Then add the"
                    " actors, and say where each of them stands."
                )
            )
            self.new_proposition.show()
        elif not actors:
            self.hint.setText(say("Nobody stands anywhere yet: add the first actor below."))
        self.hint.setVisible(not (actors and propositions))
        self.new_column.setVisible(bool(propositions))
        self.legend.setVisible(bool(actors and propositions))

    def _add_actor(self) -> None:
        try:
            actor_id = self.new_row.value()
        except KnownError:
            return
        if actor_id is None or self.record is None:
            return
        edits = [Edit(None, made) for made in self.new_row.new_records()]
        self.new_row.empty()
        self._more_actors.setdefault(self.record.id, {})[actor_id] = None
        if edits:
            self.desk.session.do(message("Add actor").template, *edits)
        self.fill(self.record)
        if self.matrix.propositions:
            self.choose(actor_id, self.matrix.propositions[0].id)
            self.focus_matrix()

    def _begin_proposition(self) -> None:
        self.new_proposition.show()
        self.new_proposition.focus_text()

    def _end_proposition(self) -> None:
        self.new_proposition.setVisible(not self.matrix.propositions)
        self.focus_matrix()

    def _open_actor(self, actor_id: str) -> None:
        self.desk.navigator.go_to_record(Actor.KIND, actor_id)

    def _show_menu(self, actor_id: str, proposition_id: str, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts = (
            (say("Open"), partial(self.cell_opened.emit, actor_id, proposition_id)),
            (say("Newer position"), partial(self.new_wanted.emit, actor_id, proposition_id)),
            (say("Go to the actor"), partial(self._open_actor, actor_id)),
            (say("Edit the proposition"), partial(self.proposition_opened.emit, proposition_id)),
        )
        for words, act in acts:
            menu.addAction(words).triggered.connect(act)
        menu.popup(at)

    def _show_card(self, actor_id: str, proposition_id: str, at: QRect) -> None:
        records = self.desk.session.library
        actor = records.find(Actor, actor_id)
        proposition = records.find(Proposition, proposition_id)
        if actor is None or proposition is None:
            return
        if self._card is None:
            self._card = HoverCard(self.desk.theme, self.window())
        cell = self.matrix.cells.get((actor_id, proposition_id))
        self._card.show_content(cell_card(records, actor, proposition, cell), at)

    def _hide_card(self) -> None:
        if self._card is not None:
            self._card.hide()

    def _copy(self) -> None:
        rows = matrix_rows(self.desk.session.library, self.matrix)
        put_on_clipboard(as_clipboard(rows))
        self.desk.session.say(_COPIED)


def _adding_actor(desk: Desk) -> ReferenceEditor:
    adding = ReferenceEditor(desk, (Actor.KIND,))
    adding.setAccessibleName(say("Add an actor"))
    adding.set_hint(say("Add an actor"))
    adding.entry.setProperty("inplace", "true")
    adding.setMaximumWidth(_ADDING_WIDTH)
    return adding
