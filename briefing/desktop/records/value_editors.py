"""Fields that are typed and read: a date in any words, a number in any form."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit

from briefing.desktop.messages import number, say
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.interface_dates import reading_shown
from briefing.desktop.records.number_typed import UnreadableNumber, number_typed
from briefing.domain.date_reading import read_date
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.messages import message


class DateEditor(FieldEditor):
    """A date as it is said: "10 Nov", "early November"; what it is taken for stands below."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._line = QLineEdit()
        self._today = today
        self._shown: tuple[str, Date | None] = ("", None)
        super().__init__(self._line)
        self._line.textEdited.connect(self.edited)

    def show_value(self, value: Any) -> None:
        if not self.holds(value):
            self.show_typed("" if value is None else _typable(value, self._today()))
        # What was read on one day ("last Monday") is not read anew on another.
        self._shown = (self._line.text(), value)

    def value(self) -> Date | None:
        text = self._line.text()
        if text == self._shown[0]:
            return self._shown[1]
        return read_date(text, self._today()) if text.strip() else None

    def typed(self) -> str:
        return self._line.text()

    def show_typed(self, text: str) -> None:
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)

    def note(self) -> str:
        try:
            found = self.value()
        except KnownError:
            return ""
        if found is None or reading_shown(found) == self._line.text().strip():
            return ""
        if found.basis == "inferred":
            return say("Taken for {date}, inferred", date=reading_shown(found))
        return say("Taken for {date}", date=reading_shown(found))

    def set_hint(self, hint: str) -> None:
        self._line.setPlaceholderText(hint or say("10 Nov, early November, last Monday"))


def _typable(value: Date, today: date) -> str:
    """The date in words that are read as that date again; where words fail, as EDTF."""
    if value.as_written or not value.edtf:
        return value.as_written or reading_shown(value)
    words = reading_shown(value)
    try:
        is_read = read_date(words, today) == Date(value.edtf)
    except KnownError:
        is_read = False
    return words if is_read else value.edtf


class NumberEditor(FieldEditor):
    """A number with or without separators and decimals, as the analyst's country writes it."""

    def __init__(self, *, whole: bool = False, optional: bool = True) -> None:
        self._line = QLineEdit()
        self._whole = whole
        self._optional = optional
        self._shown: tuple[str, Any] = ("", None)
        super().__init__(self._line)
        self._line.textEdited.connect(self.edited)

    def show_value(self, value: Any) -> None:
        if not self.holds(value):
            self.show_typed("" if value is None else number(value))
        self._shown = (self._line.text(), value)

    def value(self) -> Decimal | int | None:
        text = self._line.text().strip()
        if self._line.text() == self._shown[0]:
            return self._shown[1]
        if not text:
            return None if self._optional else 0
        found = number_typed(text, QLocale().decimalPoint())
        if not self._whole:
            return found
        if found != found.to_integral_value():
            raise UnreadableNumber(message("“{text}” is not a whole number.", text=text))
        return int(found)

    def typed(self) -> str:
        return self._line.text()

    def show_typed(self, text: str) -> None:
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)

    def note(self) -> str:
        try:
            found = self.value()
        except KnownError:
            return ""
        if found is None or number(found) == self._line.text().strip():
            return ""
        return say("Taken for {number}", number=number(found))

    def set_hint(self, hint: str) -> None:
        self._line.setPlaceholderText(hint)
