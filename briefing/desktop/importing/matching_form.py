"""Saying what each column of a table holds, and what every row has in columns that it lacks."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.importing.column_words import column_words
from briefing.desktop.messages import say
from briefing.desktop.records.vocabulary_words import words_for
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.kinds import KINDS, shapes
from briefing.exchange.table_columns import TABLES
from briefing.operations.importing_tables import Matching
from briefing.operations.table_portions import TablePortions

_LONGEST_SAMPLE = 40
_WIDTH = 270
_PAUSE = 500  # milliseconds


class MatchingForm(QScrollArea):
    """One choice a column; `changed` when the matching is another one."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._matching = Matching("actor", ())
        self._head: tuple[str, ...] = ()
        self._samples: tuple[str, ...] = ()
        self.choices: list[Choice] = []
        self.same: dict[str, QLineEdit | Choice] = {}
        self.new_actors: Choice | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_WIDTH)

    def show_matching(self, table: TablePortions, matching: Matching) -> None:
        """Show what the table is taken for."""
        self._head, self._samples, self._matching = table.head, table.samples, matching
        self._build()

    def matching(self) -> Matching:
        """What the analyst says now."""
        columns = tuple(choice.key() for choice in self.choices)
        same = {name: _words_in(field) for name, field in self.same.items()}
        fixed = tuple((name, words) for name, words in same.items() if words)
        new_kind = self._matching.new_actor_kind
        if self.new_actors is not None:
            new_kind = next(
                word for word in _vocabulary("actor", "kind") if word == self.new_actors.key()
            )
        return Matching(self._matching.kind, columns, fixed, new_kind)  # pyright: ignore[reportArgumentType]

    def _build(self) -> None:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, SPACE_M, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(
            ThemedLabel(self._theme, say("What the columns hold"), "body", "text", SEMIBOLD)
        )
        self.choices = [self._choice(at) for at in range(len(self._head))]
        for at, choice in enumerate(self.choices):
            heading = self._head[at] or say("Column {number}", number=at + 1)
            row = FormRow(self._theme, heading, choice)
            row.note.tell(_sample_told(self._samples[at]))
            column.addWidget(row)
        self._add_same(column)
        self._add_new_actors(column)
        column.addStretch(1)
        self.setWidget(held)

    def _choice(self, at: int) -> Choice:
        options = [("", say("Leave out"))]
        options += [
            (column.name, column_words(column.name)) for column in TABLES[self._matching.kind]
        ]
        choice = Choice(self._theme, options)
        choice.set_key(self._matching.columns[at])
        choice.chosen.connect(partial(self._chosen, at))
        return choice

    def _stop_waiting(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def _chosen(self, at: int, key: str) -> None:
        """A field is fed by one column: the one that had it before is left out."""
        for other, choice in enumerate(self.choices):
            if other != at and key and choice.key() == key:
                choice.set_key("")
        self._matching = self.matching()
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        self._build()
        self.changed.emit()

    def _add_same(self, column: QVBoxLayout) -> None:
        """A field for each thing that is needed and that no column holds."""
        given, fixed = set(self._matching.columns), dict(self._matching.fixed)
        self.same = {}
        for needed in TABLES[self._matching.kind]:
            if not needed.required or needed.name in given:
                continue
            words = _vocabulary(self._matching.kind, needed.name)
            if words:
                field = Choice(self._theme, [(word, words_for(words, word)) for word in words])
                field.set_key(fixed.get(needed.name, ""))
                field.chosen.connect(self._pause.start)
            else:
                field = QLineEdit(fixed.get(needed.name, ""))
                field.textEdited.connect(self._pause.start)
                field.returnPressed.connect(self._stop_waiting)
            self.same[needed.name] = field
            label = say("{field}, the same in every row", field=column_words(needed.name))
            column.addWidget(FormRow(self._theme, label, field))

    def _add_new_actors(self, column: QVBoxLayout) -> None:
        """Of what kind actors are made that the table names and the library does not have."""
        self.new_actors = None
        if self._matching.kind == "actor":
            return
        words = _vocabulary("actor", "kind")
        self.new_actors = Choice(self._theme, [(word, words_for(words, word)) for word in words])
        self.new_actors.set_key(self._matching.new_actor_kind)
        self.new_actors.chosen.connect(self._pause.start)
        column.addWidget(FormRow(self._theme, say("New actors are made as"), self.new_actors))


def _words_in(field: QLineEdit | Choice) -> str:
    return field.key() if isinstance(field, Choice) else field.text().strip()


def _vocabulary(kind: str, name: str) -> tuple[str, ...]:
    found = (shape.vocabulary for shape in shapes(KINDS[kind]) if shape.name == name)
    return next(found, ())


def _sample_told(sample: str) -> str:
    words = " ".join(sample.split())
    shown = words if len(words) <= _LONGEST_SAMPLE else f"{words[:_LONGEST_SAMPLE]}…"
    return say("Such as “{words}”", words=shown) if shown else say("Empty")
