"""The form of a record on screen: fields in front, others folded away, what is wrong below each."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.records.editor_choosing import editor_for
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.form_declaration import FormField, KindForm
from briefing.desktop.records.form_keeper import FormKeeper
from briefing.desktop.records.form_reading import WHOLE
from briefing.desktop.records.locking import why_locked
from briefing.desktop.records.making_in_place import Given
from briefing.desktop.theme.tokens import SPACE_L, SPACE_M
from briefing.desktop.widgets.form import FieldNote, Fold, FormRow
from briefing.domain.kinds import shapes
from briefing.domain.records import Record

_COLUMNS = 2


class RecordForm(QWidget):
    """Shows one record at a time, or an empty form for a new one; see `FormKeeper` for the rest.

    `without` are fields that are not shown here, as the measure of a figure on its measure's page.
    A form in a narrow pane has one of its `columns`.
    """

    stored = Signal(object)
    gone = Signal()

    def __init__(
        self,
        desk: Desk,
        form: KindForm,
        *,
        without: Sequence[str] = (),
        given: Given | None = None,
        columns: int = _COLUMNS,
    ) -> None:
        super().__init__()
        self._form = form
        self._library = desk.session.library
        shown = [field for field in form.fields if field.name not in without]
        kinds = {shape.name: shape for shape in shapes(form.kind)}
        self.editors: dict[str, FieldEditor] = {
            field.name: editor_for(desk, field, kinds[field.name], given or {}) for field in shown
        }
        self._rows = {
            field.name: FormRow(desk.theme, translated(field.label), self.editors[field.name])
            for field in shown
        }
        self._asked: dict[str, str] = {}
        self._whole = FieldNote(desk.theme)
        self._more = Fold(desk.theme, say("More"))
        self._front = _Grid([field for field in shown if not field.folded], self._rows, columns)
        self._folded = _Grid([field for field in shown if field.folded], self._rows, columns)
        self._lay_out()
        self.keeper = FormKeeper(desk, form, self.editors)
        self.keeper.setParent(self)
        self.keeper.stored.connect(self.stored)
        self.keeper.gone.connect(self.gone)
        self.keeper.told.connect(self._show_sentences)
        self.keeper.changed.connect(self._show_state)

    def show_record(self, record: Record | None) -> None:
        """Show another record; what was typed into the one before is stored first."""
        self.keeper.show(record)

    def begin(self, fixed: Mapping[str, Any] | None = None, slot: str = "new") -> None:
        """Show the empty form of a new record and put the cursor into its first field."""
        self.keeper.begin(fixed, slot)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        first = next(iter(self.editors.values()), None)
        if first is not None:
            first.entry.setFocus()

    def ask(self, name: str, words: str) -> None:
        """Say below a field what is asked for there; empty words take it away."""
        if self._asked.get(name, "") != words:
            self._asked[name] = words
            self._show_state()

    def asked(self, name: str) -> str:
        """What is asked for at a field now."""
        return self._asked.get(name, "")

    def problem(self, name: str) -> str:
        """What is said to be wrong with a field; "" is the record as a whole."""
        if name == WHOLE:
            return self._whole.words.text() if self._whole.is_problem else ""
        return self._rows[name].problem()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._whole)
        column.addWidget(self._front)
        column.addWidget(self._more)
        self._more.content.addWidget(self._folded)
        self._more.setVisible(any(field.folded for field in self._shown_fields()))

    def _shown_fields(self) -> list[FormField]:
        return [field for field in self._form.fields if field.name in self.editors]

    def _show_sentences(self, said: dict[str, str]) -> None:
        for name, row in self._rows.items():
            sentence = said.get(name, "")
            row.set_problem(sentence)
            self.editors[name].set_wrong(sentence)
        self._whole.warn(said.get(WHOLE, ""))
        if any(field.name in said for field in self._shown_fields() if field.folded):
            self._more.set_open(is_open=True)
        self._show_state()

    def _show_state(self) -> None:
        """Notes below the fields, which fields apply, and what a new record still lacks.

        A record in the trash is to be read only, as all are in a library open for reading.
        """
        values = self.keeper.values()
        is_locked = bool(why_locked(self._library, self.keeper.record))
        for field in self._shown_fields():
            rule, row = field.only_when, self._rows[field.name]
            row.setVisible(rule is None or values.get(rule.field) in rule.words)
            self.editors[field.name].set_locked(is_locked=is_locked)
            if not row.problem():
                row.set_asked(self.asked(field.name), self.editors[field.name].note())
        self._show_lacking()

    def _show_lacking(self) -> None:
        if self._whole.is_problem:
            return
        labels = [
            translated(self._form.field(name).label)
            for name in self.keeper.missing()
            if name in self.editors
        ]
        words = say("Kept in the library as soon as it has: {fields}", fields=", ".join(labels))
        self._whole.tell(words if labels else "")


class _Grid(QWidget):
    """Rows of a form in two columns; a wide one takes both."""

    def __init__(
        self, fields: Sequence[FormField], rows: Mapping[str, FormRow], columns: int
    ) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        at = 0
        for field in fields:
            span = columns if field.wide else 1
            at += at % columns if field.wide else 0
            place = divmod(at, columns)
            grid.addWidget(rows[field.name], *place, 1, span, Qt.AlignmentFlag.AlignTop)
            at += span
