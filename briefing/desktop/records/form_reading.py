"""What stands in the fields of a form: values that can be read, and sentences for the others."""

from collections.abc import Mapping, Sequence
from typing import Any

from briefing.desktop.messages import translated
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.form_declaration import KindForm
from briefing.domain.errors import KnownError
from briefing.domain.kinds import shapes
from briefing.domain.messages import Message
from briefing.domain.records import Problem

WHOLE = ""  # the "field" of a sentence that is about the record as a whole


def read_fields(
    form: KindForm,
    editors: Mapping[str, FieldEditor],
    names: Sequence[str],
    before: Mapping[str, Any],
) -> tuple[dict[str, Any], dict[str, KnownError]]:
    """The values of the fields `names`, and why others of them cannot be read.

    Where a field that others depend on is among them, those are brought along: one that is no
    longer shown gets its default, one that is shown again what still stands in it. `before` is the
    record as it is stored.
    """
    values: dict[str, Any] = {}
    unread: dict[str, KnownError] = {}
    for name in names:
        try:
            values[name] = editors[name].value()
        except KnownError as error:
            unread[name] = error
    defaults = {shape.name: shape.default for shape in shapes(form.kind)}
    for field in form.fields:
        rule = field.only_when
        if rule is None or rule.field not in values:
            continue
        if values[rule.field] not in rule.words:
            values[field.name] = defaults[field.name]
            unread.pop(field.name, None)
        elif field.name not in values and before.get(field.name) is None:
            values.update(_typed(editors[field.name], field.name))
    return values, unread


def sentences(form: KindForm, found: Sequence[Problem]) -> dict[str, str]:
    """The first problem of each field, the fields called as the form calls them; what is wrong
    with a field that the form does not have is said of the whole.
    """
    labels = {field.name: translated(field.label) for field in form.fields}
    said: dict[str, str] = {}
    for problem in found:
        place = problem.field if problem.field in labels else WHOLE
        said.setdefault(place, translated(_in_words(problem.message, labels)))
    return said


def _in_words(sentence: Message, labels: Mapping[str, str]) -> Message:
    values = tuple(
        (key, f"“{labels[str(value)]}”" if key == "name" and str(value) in labels else value)
        for key, value in sentence.values
    )
    return Message(sentence.template, values)


def _typed(editor: FieldEditor, name: str) -> dict[str, Any]:
    """What still stands in a field that was hidden, if it can be read."""
    try:
        value = editor.value()
    except KnownError:
        return {}
    return {} if value is None or value == "" else {name: value}
