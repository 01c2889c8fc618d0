"""A field for a date as a person writes it: "10 Nov", "early November", "last Monday".

Under the field stands how it was read, as one types, or what is wrong with it. How dates are read
is not known here: the reader is passed in.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.fields import mark_wrong
from briefing.desktop.widgets.form import FieldNote


@dataclass(frozen=True)
class DateReading:
    """What a text says as a date: its `value` and the `words` that show it, or a `problem`."""

    value: Any = None
    words: str = ""
    problem: str = ""


ReadDate: TypeAlias = Callable[[str], DateReading]


class DateField(QWidget):
    """`changed` with the value whenever what is typed reads as another one, None when empty.

    While the text cannot be read the value stays what it was last, and the text stays as typed; the
    problem is shown as soon as the field is left, and while one types only its reading.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, read: ReadDate) -> None:
        super().__init__()
        self._read = read
        self._value: Any = None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(say("10 Nov 2025, early November, last Monday"))
        self.note = FieldNote(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.edit)
        column.addWidget(self.note)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._show_problem)

    def setAccessibleName(self, name: str) -> None:
        """The name of the field belongs to what takes the focus."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def value(self) -> Any:
        """The value last read."""
        return self._value

    def problem(self) -> str:
        """What is wrong with the text as it stands; empty when it can be read."""
        return self._reading().problem

    def set_text(self, text: str) -> None:
        """Put a stored date into the field, as text that `read` understands; tells nobody."""
        self.edit.setText(text)
        reading = self._reading()
        self._value = reading.value
        self._show(reading, with_problem=True)

    def _typed(self) -> None:
        reading = self._reading()
        self._show(reading, with_problem=self.note.is_problem)
        if not reading.problem and reading.value != self._value:
            self._value = reading.value
            self.changed.emit(reading.value)

    def _show_problem(self) -> None:
        self._show(self._reading(), with_problem=True)

    def _show(self, reading: DateReading, *, with_problem: bool) -> None:
        wrong = bool(reading.problem) and with_problem
        mark_wrong(self.edit, is_wrong=wrong)
        self.edit.setAccessibleDescription(reading.problem or reading.words)
        if wrong:
            self.note.warn(reading.problem)
        else:
            self.note.tell("" if reading.problem else reading.words)

    def _reading(self) -> DateReading:
        text = self.edit.text().strip()
        return self._read(text) if text else DateReading()
