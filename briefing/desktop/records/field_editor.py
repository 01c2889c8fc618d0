"""What every field of a form can do: show a value, give it, keep what is typed."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.desktop.widgets.fields import mark_locked, mark_wrong
from briefing.domain.errors import KnownError
from briefing.domain.records import Record


class FieldEditor(QWidget):
    """One field of a form around the widget it is typed into.

    `edited` when the analyst has changed what stands in it, `chosen` when that ends the change at
    once (a word of a list, a record), `left` when the focus leaves it.
    """

    edited = Signal()
    chosen = Signal()
    left = Signal()

    def __init__(self, entry: QWidget) -> None:
        super().__init__()
        self.entry = entry
        self._is_locked = False
        self._is_held = False
        self.setFocusProxy(entry)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        if entry.parent() is None:
            self.column.addWidget(entry)
        entry.installEventFilter(self)

    def show_value(self, value: Any) -> None:
        """Show a value of the record, without a word to anybody."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value that stands in the field. Raises `KnownError` when it cannot be read."""
        raise NotImplementedError

    def holds(self, value: Any) -> bool:
        """Whether what stands in the field means `value` already, however it is written."""
        try:
            return self.value() == value
        except KnownError:
            return False

    def typed(self) -> str:
        """What stands in the field as text, readable or not."""
        raise NotImplementedError

    def show_typed(self, text: str) -> None:
        """Show again what `typed` gave."""
        raise NotImplementedError

    def note(self) -> str:
        """How the field is understood, where that is worth saying below it."""
        return ""

    def new_records(self) -> tuple[Record, ...]:
        """Records made in place that the value needs and that are not in the library yet."""
        return ()

    def adapt(self, values: Mapping[str, Any]) -> None:
        """Fit what can be chosen to the other fields of the record."""

    def refresh(self) -> None:
        """Show the names of other records as they are now."""

    def setAccessibleName(self, name: str) -> None:
        """The name of the field belongs to what takes the focus."""
        super().setAccessibleName(name)
        self.entry.setAccessibleName(name)

    def set_hint(self, hint: str) -> None:
        """Show an example in the empty field, where it can."""

    def set_locked(self, *, is_locked: bool) -> None:
        """Have nothing changed in the field, as in a record that lies in the trash; text can still
        be gone to and copied.
        """
        self._is_locked = is_locked
        self.show_lock(is_locked=is_locked or self._is_held)

    def hold(self, *, is_held: bool) -> None:
        """Lock the field because of what it stands in, whatever its own record says."""
        self._is_held = is_held
        self.show_lock(is_locked=is_held or self._is_locked)

    def show_lock(self, *, is_locked: bool) -> None:
        """Take what is typed, or do not."""
        if isinstance(self.entry, QLineEdit | QPlainTextEdit):
            self.entry.setReadOnly(is_locked)
            mark_locked(self.entry, is_locked=is_locked)
        else:
            self.entry.setEnabled(not is_locked)

    def set_wrong(self, sentence: str) -> None:
        """Mark the field as wrong and say why to screen readers, or as right again."""
        mark_wrong(self.entry, is_wrong=bool(sentence))
        self.entry.setAccessibleDescription(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.entry and isinstance(event, QFocusEvent) and _is_leaving(event):
            self.focus_lost()
        return super().eventFilter(watched, event)

    def focus_lost(self) -> None:
        """The focus has gone elsewhere, not merely into a list of the field's own."""
        self.left.emit()


def _is_leaving(event: QFocusEvent) -> bool:
    return event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason
