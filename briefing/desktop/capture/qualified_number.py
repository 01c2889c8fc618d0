"""A number with its qualifier in one field, as a report writes it: "at least 242", "20 to 30"."""

from collections.abc import Mapping
from typing import Any, get_args

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit

from briefing.desktop.messages import number, say
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.number_typed import UnreadableNumber, number_typed
from briefing.desktop.records.vocabulary_words import words_for
from briefing.domain.number_reading import NumberRead, read_number
from briefing.domain.numbers import number_text
from briefing.domain.unicode_text import clean_text
from briefing.domain.vocabularies import Qualifier

# Words that `read_number` reads as the qualifier; it reads English, in whatever language one works.
_TYPED: Mapping[Qualifier, str] = {
    "exact": "",
    "at_least": "at least ",
    "at_most": "at most ",
    "about": "about ",
    "nearly": "nearly ",
    "more_than": "more than ",
    "fewer_than": "fewer than ",
}


def qualified_number(text: str, point: str) -> NumberRead:
    """The number typed, plain or with words before it; `point` is the locale's decimal sign.

    Raises `UnreadableNumber` when it cannot be read for sure.
    """
    try:
        return NumberRead("exact", number_typed(text, point))
    except UnreadableNumber:
        found = read_number(clean_text(text, one_line=True))
        if found is None:
            raise
        return found


class QualifiedNumberEditor(FieldEditor):
    """Below the field stands how it was read."""

    def __init__(self) -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        self._line.textEdited.connect(self.edited)

    def show_value(self, value: Any) -> None:
        self.show_typed("" if value is None else _typed(value))

    def value(self) -> NumberRead | None:
        text = self._line.text().strip()
        return qualified_number(text, QLocale().decimalPoint()) if text else None

    def typed(self) -> str:
        return self._line.text()

    def show_typed(self, text: str) -> None:
        if text != self._line.text():
            self._line.setText(text)

    def note(self) -> str:
        try:
            found = self.value()
        except UnreadableNumber:
            return ""
        return "" if found is None else number_shown(found)

    def set_hint(self, hint: str) -> None:
        self._line.setPlaceholderText(hint)


def number_shown(read: NumberRead) -> str:
    """How a number was read, in the words of the interface."""
    if read.value is None:
        low, high = (number(end) if end is not None else "" for end in (read.low, read.high))
        return say("Read as: between {low} and {high}", low=low, high=high)
    qualifier = words_for(get_args(Qualifier), read.qualifier)
    return say("Read as: {qualifier} · {number}", qualifier=qualifier, number=number(read.value))


def _typed(read: NumberRead) -> str:
    if read.value is not None:
        return _TYPED[read.qualifier] + number_text(read.value).replace("−", "-")
    ends = [number_text(end) for end in (read.low, read.high) if end is not None]
    return " to ".join(ends)
