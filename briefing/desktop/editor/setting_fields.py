"""The fields for the settings of live blocks; each gives the value to write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.block_words import SETTING_NAMES, SETTING_WORDS
from briefing.desktop.messages import say, translated
from briefing.desktop.records.choice_editors import ChoiceEditor, YesNoEditor
from briefing.desktop.records.references_editor import ReferencesEditor
from briefing.desktop.records.value_editors import DateEditor, NumberEditor
from briefing.domain.briefings import Edition
from briefing.domain.date_parts import Point
from briefing.domain.errors import KnownError
from briefing.domain.messages import message

_MOST = 9999


class UnusableSetting(KnownError):
    """A setting that a live block cannot take."""


@dataclass(frozen=True)
class SettingField:
    """A field and what can be done with it; `offer` takes the words a setting chooses from.

    `value` raises `KnownError` for what cannot be read.
    """

    name: str
    widget: QWidget
    show: Callable[[Any], None]
    value: Callable[[], Any]
    offer: Callable[[Sequence[str]], None]


def setting_fields(desk: Desk) -> dict[str, SettingField]:
    """A field for every setting that some block has, by the setting's field in the block."""
    fields = {
        "limit": _limit(),
        "since": _date(desk, "since"),
        "since_edition": _edition(desk),
        "from_date": _date(desk, "from_date"),
        "to_date": _date(desk, "to_date"),
        "as_of": _date(desk, "as_of"),
        "kind": _word(desk, "kind", ""),
        "status": _word(desk, "status", say("All")),
        "actors": _actors(desk),
        "grades": _yes_no(),
    }
    for field in fields.values():
        field.widget.setAccessibleName(field.name)
    return fields


def _limit() -> SettingField:
    editor = NumberEditor(whole=True)
    editor.set_hint(say("All of them"))

    def value() -> int | None:
        number = editor.value()
        if number is None:
            return None
        if not 1 <= number <= _MOST:
            raise UnusableSetting(message("Write a whole number from 1 to 9999."))
        return int(number)

    return SettingField(_name("limit"), editor, editor.show_value, value, _nothing)


def _date(desk: Desk, name: str) -> SettingField:
    editor = DateEditor(desk.today)
    editor.set_hint("")

    def value() -> Any:
        date = editor.value()
        if date is not None and not isinstance(date.parts, Point):
            raise UnusableSetting(message("This is a span of time: write one date."))
        return date

    return SettingField(_name(name), editor, editor.show_value, value, _nothing)


def _word(desk: Desk, name: str, nothing: str) -> SettingField:
    editor = ChoiceEditor(desk.theme, (), nothing=nothing, empty="")

    def offer(words: Sequence[str]) -> None:
        editor.show_typed("")
        editor.offer(tuple((word, translated(SETTING_WORDS[word])) for word in words))

    return SettingField(_name(name), editor, editor.show_value, editor.value, offer)


def _edition(desk: Desk) -> SettingField:
    """An edition of the briefing, offered by their ids."""
    editor = ChoiceEditor(desk.theme, (), nothing=say("The last edition"), empty=None)

    def words_for(id: str) -> str:
        edition = desk.session.library.find(Edition, id)
        return id if edition is None else say("Edition {number}", number=edition.number)

    def offer(ids: Sequence[str]) -> None:
        editor.show_typed("")
        editor.offer(tuple((id, words_for(id)) for id in ids))

    return SettingField(_name("since_edition"), editor, editor.show_value, editor.value, offer)


def _actors(desk: Desk) -> SettingField:
    editor = ReferencesEditor(desk, "actor")
    return SettingField(_name("actors"), editor, editor.show_value, editor.value, _nothing)


def _yes_no() -> SettingField:
    editor = YesNoEditor(say("Yes"))
    return SettingField(_name("grades"), editor, editor.show_value, editor.value, _nothing)


def _name(setting: str) -> str:
    return translated(SETTING_NAMES[setting])


def _nothing(words: Sequence[str]) -> None:
    """A field that does not choose from words."""
    del words
