"""Fields that name another record: found by its name as it is typed, or made in place."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.candidates import candidates, named
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.making_in_place import Given, is_making, made, making_entries
from briefing.desktop.widgets.completion import Completion, CompletionEntry
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.records import Record

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NothingChosen(KnownError):
    """Words were typed that name no record."""


class ReferenceEditor(FieldEditor):
    """The name of one record of `kinds`; `given` are the fields of records made in place, by kind.

    Ctrl+Enter opens the record.
    """

    def __init__(self, desk: Desk, kinds: Sequence[str], given: Given | None = None) -> None:
        self._line = QLineEdit()
        self._desk = desk
        self._kinds = tuple(kinds)
        self._given: Given = given or {}
        self._list: Completion | None = None
        self._chosen: tuple[str, str, str] = ("", "", "")  # kind, id, name as shown
        self._made: Record | None = None
        self._own_id = ""
        super().__init__(self._line)
        icon = desk.theme.icon(KIND_LOOKS[self._kinds[0]].icon, "text_tertiary")
        self._line.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self._line.textEdited.connect(self.edited)
        self.set_hint("")

    def show_value(self, value: Any) -> None:
        if value != self._chosen[1] or self._line.text() != self._chosen[2]:
            self._show(value or "")
        self._made = None

    def value(self) -> str | None:
        if not self._line.text().strip():
            return None
        if self._line.text() != self._chosen[2] or not self._chosen[1]:
            raise NothingChosen(
                message(
                    "“{typed}” is not chosen yet: choose a line of the list, or create it there.",
                    typed=self._line.text().strip(),
                )
            )
        return self._chosen[1]

    def typed(self) -> str:
        return self._line.text()

    def show_typed(self, text: str) -> None:
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)

    def new_records(self) -> tuple[Record, ...]:
        is_named = self._line.text() == self._chosen[2]
        if self._made is None or self._made.id != self._chosen[1] or not is_named:
            return ()
        return (self._made,)

    def adapt(self, values: Mapping[str, Any]) -> None:
        self._own_id = values.get("id") or ""

    def refresh(self) -> None:
        if self._chosen[1] and self._made is None and self._line.text() == self._chosen[2]:
            self._show(self._chosen[1])

    @property
    def shown_name(self) -> str:
        """The name of the record that was chosen."""
        return self._chosen[2]

    def set_hint(self, hint: str) -> None:
        self._line.setPlaceholderText(hint or say("Type a name"))

    def empty(self) -> None:
        """Be ready for another name."""
        self._show("")
        self._made = None

    def focus_lost(self) -> None:
        self._take_the_only_one()
        super().focus_lost()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and self._is_opening(event):
            if event.type() == QEvent.Type.KeyPress:
                self._open_record()
            event.accept()
            return True
        if watched is self._line and event.type() == QEvent.Type.FocusIn and self._list is None:
            self._make_list()
        return super().eventFilter(watched, event)

    def _make_list(self) -> None:
        """The list is a child of the window, which is known once the field is in it."""
        found = Completion(self._desk.theme, self._line, self.window(), self._offered)
        found.picked.connect(self._take)
        self.destroyed.connect(found.deleteLater)
        self._list = found

    def _offered(self, typed: str) -> Sequence[CompletionEntry]:
        wanted = "" if typed == self._chosen[2] else typed
        found = candidates(self._desk.session.library, self._kinds, wanted, without=self._own_id)
        known = any(each.title.casefold() == typed.strip().casefold() for each in found)
        return found if known else (*found, *making_entries(self._kinds, wanted, self._given))

    def _take_the_only_one(self) -> None:
        """A name typed out in full needs no choosing, if only one record bears it."""
        typed = self._line.text()
        if not typed.strip() or typed == self._chosen[2]:
            return
        same = [
            each
            for each in self._offered(typed)
            if each.title.casefold() == typed.strip().casefold()
        ]
        if len(same) == 1:
            self._take(same[0].key)

    def _take(self, key: str) -> None:
        if is_making(key):
            record = made(key, self._line.text(), self._given)
            self._made = record
            self._chosen = (record.KIND, record.id, self._line.text())
        else:
            kind, _, id = key.partition("/")
            self._made = None
            self._show(id, kind)
        self.edited.emit()
        self.chosen.emit()

    def _show(self, id: str, kind: str = "") -> None:
        kind = kind or (self._kinds[0] if len(self._kinds) == 1 else "")
        name = named(self._desk.session.library, kind, id) if id else ""
        self._chosen = (kind, id, name)
        self.show_typed(name)

    def _is_opening(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return bool(held) and event.key() in _ENTER and bool(self._chosen[1])

    def _open_record(self) -> None:
        record = self._desk.session.library.find_any(self._chosen[1])
        if record is not None:
            self._desk.navigator.go_to_record(record.KIND, record.id)
