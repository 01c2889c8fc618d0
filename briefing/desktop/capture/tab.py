"""What every tab of the popup does: take a passage, show its fields, give what was made of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from briefing.desktop.capture.row import CaptureRow
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.form import Fold
from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message
from briefing.domain.records import Problem, Record
from briefing.operations.filing import Passage, Saying, sentence_around
from briefing.operations.known_actors import actor_speaking, actors_named


class NotYet(KnownError):
    """What is in the fields cannot be stored; `problems` says at which field and why."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(message("Something is missing or cannot be read."))
        self.problems = tuple(problems)


@dataclass(frozen=True)
class Taken:
    """What a tab makes of the passage: a record, or only the words themselves when it is None.

    `label` names the step; `new` are further records it needs.
    """

    label: Message
    record: Record | None
    saying: Saying
    new: tuple[Record, ...] = ()


class CaptureTab(QWidget):
    """The fields for one kind of record. `resized` when rows came or went.

    `needed` names the fields that must be filled, in the order in which they are typed.
    """

    needed: tuple[str, ...] = ()
    resized = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rows: dict[str, CaptureRow] = {}
        self.fold = Fold(desk.theme, say("More"))
        self._found: list[Problem] = []
        self._passage: Passage | None = None
        self._named: tuple[str, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)
        self.grid = _grid()
        self._column.addLayout(self.grid)
        self._folded = _grid()
        self.fold.content.addLayout(self._folded)
        self.fold.toggled.connect(self.resized)

    def close_fields(self) -> None:
        """Put the fold below the fields once all are there: Tab follows the order of entry."""
        self._column.addWidget(self.fold)

    @property
    def passage(self) -> Passage:
        """The passage the tab was begun with."""
        assert self._passage is not None
        return self._passage

    @property
    def sentence(self) -> str:
        """The sentence around the passage."""
        return sentence_around(self.passage)

    def wanted_height(self, width: int) -> int:
        """How high the fields want to be at that width."""
        self._column.activate()
        return max(self._column.totalSizeHint().height(), self._column.totalHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        """A sentence below a field that comes or goes moves those below it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return done

    def begin(self, passage: Passage) -> None:
        """Empty all fields and fill in what the passage says for sure."""
        self._passage = passage
        self._named = None
        self.fold.set_open(is_open=False)
        for row in self.rows.values():
            row.editor.show_value(None)
            row.editor.show_typed("")
            row.refresh()
        self.fill()

    def fill(self) -> None:
        """Fill in what is derived from the passage."""

    def taken(self) -> Taken:
        """What is to be stored. Raises `NotYet` with what is wrong, field by field."""
        self._found = []
        taken = self.make()
        if self._found or taken is None:
            raise NotYet(self._found)
        return taken

    def make(self) -> Taken | None:
        """What is to be stored; problems are noted by `read`, `need` and `wrong`."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Where the typing begins: the first field that is needed and still empty."""
        needed = [self.rows[name].editor for name in self.needed]
        return next((editor for editor in needed if not editor.typed()), needed[-1])

    def files(self) -> bool:
        """Whether what is made is to be filed under an issue."""
        return True

    def show_problems(self, problems: Sequence[Problem]) -> list[Problem]:
        """Say each problem at its field, the first one in the focus; gives those without one."""
        rest: list[Problem] = []
        told: set[str] = set()
        for problem in problems:
            row = self.rows.get(problem.field)
            if row is None:
                rest.append(problem)
            elif problem.field not in told:
                told.add(problem.field)
                row.warn(translated(problem.message))
        first = next((self.rows[each.field] for each in problems if each.field in told), None)
        if first is not None:
            if self.fold.isAncestorOf(first):
                self.fold.set_open(is_open=True)
            first.editor.setFocus()
        self.resized.emit()
        return rest

    def add(
        self, name: str, label: str, editor: FieldEditor, place: "Place", hint: str = ""
    ) -> None:
        """Put a field into the tab."""
        row = CaptureRow(self.desk.theme, label, editor, hint)
        grid = self._folded if place.folded else self.grid
        at = place.row if place.row >= 0 else grid.rowCount()
        grid.addWidget(row, at, place.column, 1, place.span, Qt.AlignmentFlag.AlignTop)
        self.rows[name] = row
        editor.edited.connect(self.resized)

    def add_wide(self, widget: QWidget) -> None:
        """Put something that is no field across the tab."""
        self.grid.addWidget(widget, self.grid.rowCount(), 0, 1, 2)

    def read(self, name: str) -> Any:
        """The value of a field; None, with its problem noted, when it cannot be read."""
        try:
            return self.rows[name].editor.value()
        except KnownError as error:
            self._found.append(Problem(name, error.message))
            return None

    def need(self, name: str, sentence: Message) -> Any:
        """The value of a field that must not be empty; `sentence` says what is missing."""
        known = len(self._found)
        value = self.read(name)
        if value in (None, "") and len(self._found) == known:
            self._found.append(Problem(name, sentence))
        return value

    def wrong(self, name: str, sentence: Message) -> None:
        """Note a problem of a field."""
        self._found.append(Problem(name, sentence))

    def new_records(self, *names: str) -> tuple[Record, ...]:
        """The records made in place in these fields, each once."""
        made = {
            record.id: record for name in names for record in self.rows[name].editor.new_records()
        }
        return tuple(made.values())

    def named_actors(self) -> tuple[str, ...]:
        """The ids of the actors that the sentence around the passage names, weak names too.

        Whoever is said to speak comes first.
        """
        if self._named is None:
            self._named = actors_named(self.desk.session.library, self.sentence)
        return self._named

    def speaking_actor(self) -> str | None:
        """The actor that the sentence says to speak, named beyond doubt."""
        return actor_speaking(self.desk.session.library, self.sentence)


@dataclass(frozen=True)
class Place:
    """Where a field stands in its tab: in a new row unless `row` says which; `span` 2 is wide."""

    column: int = 0
    span: int = 2
    row: int = -1
    folded: bool = False


WIDE = Place()
FOLDED = Place(folded=True)


def show_quietly(row: CaptureRow, value: Any) -> None:
    """Show a value that was derived, with how it is read."""
    row.editor.show_value(value)
    row.refresh()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_M)
    grid.setVerticalSpacing(SPACE_S)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid
