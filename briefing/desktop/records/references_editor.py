"""A field that names several records: chips, and after them a field to add one more."""

from typing import Any

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.records.candidates import named
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.records.shown_names import own_name
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.flow import FlowLayout
from briefing.domain.errors import KnownError
from briefing.domain.records import Record


class ReferencesEditor(FieldEditor):
    """The records of one kind that a list names, in its order."""

    def __init__(self, desk: Desk, kind: str) -> None:
        self._desk = desk
        self._kind = kind
        self._ids: tuple[str, ...] = ()
        self._made: dict[str, Record] = {}
        self._adding = ReferenceEditor(desk, (kind,))
        super().__init__(self._adding.entry)
        self._chips = QWidget()
        self._flow = FlowLayout()
        self._chips.setLayout(self._flow)
        self.column.insertWidget(0, self._chips)
        self.column.addWidget(self._adding)
        self._adding.chosen.connect(self._add)
        self._adding.edited.connect(self.edited)
        self._show_chips()

    def show_value(self, value: Any) -> None:
        self._ids = tuple(value or ())
        self._made = {}
        self._show_chips()

    def value(self) -> tuple[str, ...]:
        self._adding.value()
        return self._ids

    def typed(self) -> str:
        return "\n".join((*self._ids, self._adding.typed()))

    def show_typed(self, text: str) -> None:
        *ids, rest = text.split("\n")
        self._ids = tuple(ids)
        self._adding.show_typed(rest)
        self._show_chips()

    def new_records(self) -> tuple[Record, ...]:
        return tuple(self._made[id] for id in self._ids if id in self._made)

    def refresh(self) -> None:
        self._show_chips()

    def set_hint(self, hint: str) -> None:
        self._adding.set_hint(hint)

    def show_lock(self, *, is_locked: bool) -> None:
        super().show_lock(is_locked=is_locked)
        self._chips.setEnabled(not is_locked)

    def _add(self) -> None:
        try:
            id = self._adding.value()
        except KnownError:
            return
        for record in self._adding.new_records():
            self._made[record.id] = record
        if id is not None and id not in self._ids:
            self._ids = (*self._ids, id)
        self._adding.empty()
        self._tell()

    def _remove(self, id: str) -> None:
        self._ids = tuple(other for other in self._ids if other != id)
        self.entry.setFocus()
        self._tell()

    def _tell(self) -> None:
        self._show_chips()
        self.edited.emit()
        self.chosen.emit()

    def _show_chips(self) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for id in self._ids:
            self._flow.addWidget(self._chip(id))
        self._chips.setVisible(bool(self._ids))

    def _chip(self, id: str) -> Chip:
        look = KIND_LOOKS[self._kind]
        library = self._desk.session.library
        made = self._made.get(id)
        name = named(library, self._kind, id) if made is None else own_name(library, made)
        chip = Chip(self._desk.theme, name, look.icon, look.tint, is_removable=True)
        chip.removed.connect(lambda: self._remove(id))
        chip.clicked.connect(lambda: self._desk.navigator.go_to_record(self._kind, id))
        return chip
