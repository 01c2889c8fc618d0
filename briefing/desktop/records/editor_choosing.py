"""Which editor a field of a form gets, by what the field holds."""

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.records.choice_editors import (
    ChoiceEditor,
    LikelihoodEditor,
    YesNoEditor,
    vocabulary_choices,
)
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.form_declaration import FormField
from briefing.desktop.records.making_in_place import Given
from briefing.desktop.records.marking_editor import MarkingEditor
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.records.references_editor import ReferencesEditor
from briefing.desktop.records.stance_editor import StanceEditor
from briefing.desktop.records.text_editors import ItemsEditor, LineEditor, LinesEditor
from briefing.desktop.records.value_editors import DateEditor, NumberEditor
from briefing.domain.document_languages import DOCUMENT_LANGUAGES
from briefing.domain.kinds import KINDS, FieldShape


def editor_for(desk: Desk, field: FormField, shape: FieldShape, given: Given) -> FieldEditor:
    """A new editor for `field`; `given` are the fields of records made in place, by kind."""
    editor = _editor(desk, field, shape, given)
    editor.setAccessibleName(translated(field.label))
    editor.set_hint(translated(field.hint) if field.hint else "")
    return editor


def _editor(desk: Desk, field: FormField, shape: FieldShape, given: Given) -> FieldEditor:
    match field.editor:
        case "likelihood":
            return LikelihoodEditor(desk.theme)
        case "stance":
            return StanceEditor(desk.theme)
        case "marking":
            return MarkingEditor(desk)
        case "language":
            return ChoiceEditor(desk.theme, tuple(DOCUMENT_LANGUAGES.items()))
        case "by_type":
            return _by_type(desk, shape, given)


def _by_type(desk: Desk, shape: FieldShape, given: Given) -> FieldEditor:
    if shape.vocabulary:
        words = vocabulary_choices(shape.vocabulary)
        return ChoiceEditor(desk.theme, words, nothing=say("Not stated") if shape.optional else "")
    if shape.refers_to is not None:
        return _naming(desk, shape, given)
    return _typing(desk, shape)


def _naming(desk: Desk, shape: FieldShape, given: Given) -> FieldEditor:
    if shape.type == "list" and shape.refers_to:
        return ReferencesEditor(desk, shape.refers_to)
    return ReferenceEditor(desk, (shape.refers_to,) if shape.refers_to else (*KINDS,), given)


def _typing(desk: Desk, shape: FieldShape) -> FieldEditor:
    match shape.type:
        case "yes_no":
            return YesNoEditor(say("Yes"))
        case "date":
            return DateEditor(desk.today)
        case "decimal" | "whole_number":
            return NumberEditor(whole=shape.type == "whole_number", optional=shape.optional)
        case "list":
            return ItemsEditor()
        case _:
            return LinesEditor() if shape.several_lines else LineEditor()
