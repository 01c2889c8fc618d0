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
        if value != shape.default and (words := value_words(library, shape, value)):
            pairs.append((translated(field.label), words))
    return tuple(pairs)


def value_words(library: Library, shape: FieldShape, value: Any) -> str:
    """What one field holds: names for ids, words of the vocabulary, dates as the locale has them.

    Empty for a record that is gone.
    """
    if isinstance(value, tuple):
        return ", ".join(value_words(library, shape, item) for item in value)
    if shape.vocabulary and value:
        return words_for(shape.vocabulary, value)
    if shape.refers_to is not None:
        record = _named(library, shape.refers_to, value) if value else None
        return "" if record is None else shown_name(library, record)
    return _plain(value)


def _named(library: Library, kind: str, id: str) -> Record | None:
    return library.find(KINDS[kind], id) if kind else library.find_any(id)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return say("Yes") if value else say("No")
    if isinstance(value, Date):
        return date_shown(value)
    return number(value) if isinstance(value, (int, Decimal)) else str(value or "")
