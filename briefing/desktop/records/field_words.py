"""What a record says, field by field, in words: for where it is shown and not edited."""

from decimal import Decimal
from typing import Any

from briefing.desktop.messages import number, say, translated
from briefing.desktop.records.form_declaration import KindForm
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.records.vocabulary_words import words_for
from briefing.domain.dates import Date
from briefing.domain.kinds import KINDS, FieldShape, shapes
from briefing.domain.records import Record
from briefing.store.library import Library


def field_words(library: Library, form: KindForm, record: Record) -> tuple[tuple[str, str], ...]:
    """Label and words of every field of the form that says more than its default."""
    kinds = {shape.name: shape for shape in shapes(form.kind)}
    pairs: list[tuple[str, str]] = []
    for field in form.fields:
        shape = kinds[field.name]
        value = getattr(record, field.name)
        if value != shape.default and (words := _words(library, shape, value)):
            pairs.append((translated(field.label), words))
    return tuple(pairs)


def _words(library: Library, shape: FieldShape, value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(_words(library, shape, item) for item in value)
    if shape.vocabulary and value:
        return words_for(shape.vocabulary, value)
    if shape.refers_to is not None:
        record = library.find(KINDS[shape.refers_to], value) if value and shape.refers_to else None
        return "" if record is None else shown_name(library, record)
    return _plain(value)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return say("Yes") if value else say("No")
    if isinstance(value, Date):
        return date_shown(value)
    return number(value) if isinstance(value, (int, Decimal)) else str(value or "")
