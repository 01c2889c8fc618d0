"""The fields of two records side by side: where they differ one of the two is chosen."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from briefing.desktop.merging.side_choice import SideChoice
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.records.field_words import value_words
from briefing.desktop.records.forms import form_of
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M
from briefing.desktop.widgets.form import Fold
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.kinds import FieldShape, shapes
from briefing.domain.merging import POINTER, Mergeable, Side
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.store.library import Library

LABEL_WIDTH = 132
_OWN = ("id", "trashed_at", POINTER)
_ELSEWHERE = {"file_id": message("File")}
_TOP = Qt.AlignmentFlag.AlignTop


class FieldChoices(QWidget):
    """`changed` when another side was chosen for a field. Equal fields are folded away."""

    changed = Signal()

    def __init__(self, theme: Theme, library: Library) -> None:
        super().__init__()
        self._theme = theme
        self._library = library
        self._groups: list[QButtonGroup] = []
        self.sides: dict[str, Mapping[Side, SideChoice]] = {}
        self._grid = QGridLayout(self)
        self.equal = Fold(theme, "")
        self._grid.addWidget(self.equal, 0, 0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_M)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)

    def show_records(self, kept: Mergeable, merged: Mergeable, taken: Mapping[str, Side]) -> None:
        """Show two records; `taken` says for each field that differs whose value is chosen."""
        self._clear()
        for name in _in_order(kept, taken):
            self._add_choice(_shape(kept, name), kept, merged, taken[name])
        self._add_equal(kept, [shape for shape in shapes(type(kept)) if shape.name not in taken])

    def stand_behind(self, before: QWidget) -> None:
        """Tab reaches the choices where they are read: behind that widget, row by row."""
        dots = [side.dot for sides in self.sides.values() for side in sides.values()]
        for first, second in pairwise((before, *dots, self.equal.button)):
            QWidget.setTabOrder(first, second)

    def choices(self) -> dict[str, Side]:
        """Whose value each field that differs takes."""
        return {
            name: "kept" if sides["kept"].dot.isChecked() else "merged"
            for name, sides in self.sides.items()
        }

    def choose(self, choices: Mapping[str, Side]) -> None:
        """Have these sides chosen, where the two still differ."""
        for name, side in choices.items():
            if name in self.sides:
                self.sides[name][side].dot.setChecked(True)

    def _add_choice(
        self, shape: FieldShape, kept: Mergeable, merged: Mergeable, taken: Side
    ) -> None:
        label = _label(kept, shape.name)
        row = self._grid.rowCount()
        title = ThemedLabel(self._theme, label, "small", "text_secondary", SEMIBOLD)
        title.setWordWrap(True)
        self._grid.addWidget(title, row, 0, _TOP)
        group = QButtonGroup(self)
        sides: dict[Side, SideChoice] = {}
        pairs: tuple[tuple[Side, Mergeable], ...] = (("kept", kept), ("merged", merged))
        for column, (side, record) in enumerate(pairs, start=1):
            choice = SideChoice(self._theme, label, self._words(shape, record))
            choice.dot.setChecked(side == taken)
            group.addButton(choice.dot)
            self._grid.addWidget(choice, row, column, _TOP)
            sides[side] = choice
        group.buttonClicked.connect(self._tell_changed)
        self._groups.append(group)
        self.sides[shape.name] = sides

    def _add_equal(self, record: Mergeable, same: list[FieldShape]) -> None:
        said = [
            (_label(record, shape.name), self._words(shape, record))
            for shape in same
            if shape.name not in _OWN
        ]
        said = [(label, words) for label, words in said if words]
        self.equal = Fold(self._theme, counted("{n} equal field", "{n} equal fields", len(said)))
        for label, words in said:
            pair = say("{field}: {words}", field=label, words=words)
            line = ThemedLabel(self._theme, pair, "body", "text_secondary")
            line.setWordWrap(True)
            self.equal.content.addWidget(line)
        self._grid.addWidget(self.equal, self._grid.rowCount(), 0, 1, 3)
        self.equal.setVisible(bool(said))

    def _words(self, shape: FieldShape, record: Mergeable) -> str:
        value: Any = getattr(record, shape.name)
        return value_words(self._library, shape, value)

    def _clear(self) -> None:
        for group in self._groups:
            group.deleteLater()
        self._groups, self.sides = [], {}
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _tell_changed(self) -> None:
        self.changed.emit()


def _in_order(record: Record, taken: Mapping[str, Side]) -> list[str]:
    """The fields as the form has them, then those that no form shows."""
    declared = [field.name for field in form_of(type(record)).fields]
    return sorted(taken, key=lambda name: declared.index(name) if name in declared else 99)


def _shape(record: Record, name: str) -> FieldShape:
    return next(shape for shape in shapes(type(record)) if shape.name == name)


def _label(record: Record, name: str) -> str:
    for field in form_of(type(record)).fields:
        if field.name == name:
            return translated(field.label)
    return translated(_ELSEWHERE[name])
