"""Fields that look like the text of the page until one writes in them, each with its note below."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import translated
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.form_declaration import KindForm
from briefing.desktop.records.form_keeper import FormKeeper
from briefing.desktop.records.form_reading import WHOLE
from briefing.desktop.records.locking import why_locked
from briefing.desktop.records.text_editors import LinesEditor
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import REGULAR, SPACE_XS, TypeSize
from briefing.desktop.widgets.form import FieldNote
from briefing.domain.messages import Message
from briefing.domain.records import Record
from briefing.domain.unicode_text import clean_text

_MOST_LINES = 60
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class InPlaceField:
    """A text of the record as it stands on the page; `hint` is what is seen where it is empty,
    a quiet one stands back.
    """

    name: str
    hint: Message
    size: TypeSize = "body"
    weight: int = REGULAR
    is_quiet: bool = False
    several_lines: bool = False


class InPlaceForm(QWidget):
    """Some text fields of one record; `FormKeeper` brings them to the library.

    `stored` with the record after each step, `gone` when it left the library.
    """

    stored = Signal(object)
    gone = Signal()

    def __init__(self, desk: Desk, form: KindForm, fields: tuple[InPlaceField, ...]) -> None:
        super().__init__()
        self._fields = fields
        self._library = desk.session.library
        self._notes = {field.name: FieldNote(desk.theme) for field in fields}
        self._whole = FieldNote(desk.theme)
        self.editors: dict[str, FieldEditor] = {
            field.name: _editor(desk.theme, field, form) for field in fields
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS // 2)
        for field in fields:
            column.addWidget(self.editors[field.name])
            column.addWidget(self._notes[field.name])
        column.addWidget(self._whole)
        self.keeper = FormKeeper(desk, form, self.editors)
        self.keeper.stored.connect(self.stored)
        self.keeper.gone.connect(self.gone)
        self.keeper.told.connect(self._show_sentences)
        self.keeper.changed.connect(self._lock)

    def show_record(self, record: Record | None) -> None:
        """Show another record; what was typed into the one before is stored first."""
        self.keeper.show(record)

    def begin(self, fixed: Mapping[str, Any] | None = None, slot: str = "new") -> None:
        """Show the empty fields of a new record and put the cursor into the first."""
        self.keeper.begin(fixed, slot)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        self.editors[self._fields[0].name].entry.setFocus()

    def problem(self, name: str) -> str:
        """What is said to be wrong with a field; "" is the record as a whole."""
        note = self._whole if name == WHOLE else self._notes[name]
        return note.words.text() if note.is_problem else ""

    def _lock(self) -> None:
        """A record in the trash is to be read only."""
        is_locked = bool(why_locked(self._library, self.keeper.record))
        for editor in self.editors.values():
            editor.set_locked(is_locked=is_locked)

    def _show_sentences(self, said: dict[str, str]) -> None:
        for name, note in self._notes.items():
            note.warn(said.get(name, ""))
            self.editors[name].set_wrong(said.get(name, ""))
        self._whole.warn(said.get(WHOLE, ""))


class _WrappedLine(LinesEditor):
    """A text of one line that is seen whole, over as many lines as it needs."""

    def __init__(self) -> None:
        super().__init__(1, _MOST_LINES)

    def value(self) -> str:
        return clean_text(self.typed().replace("\n", " "), one_line=True).strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in _ENTER:
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
            return True
        return super().eventFilter(watched, event)


def _editor(theme: Theme, field: InPlaceField, form: KindForm) -> FieldEditor:
    editor = LinesEditor(1, _MOST_LINES) if field.several_lines else _WrappedLine()
    if isinstance(editor.entry, QPlainTextEdit):
        editor.entry.document().setDocumentMargin(0)
    editor.entry.setProperty("inplace", "true")
    editor.entry.setProperty("quiet", "true" if field.is_quiet else "false")
    editor.entry.setFont(theme.font(field.size, field.weight))
    editor.setAccessibleName(translated(form.field(field.name).label))
    editor.set_hint(translated(field.hint))
    return editor
