"""What a form is, as plain data: which fields of a kind it shows, under which names, and where."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefing.domain.messages import Message
from briefing.domain.records import Record

EditorKind: TypeAlias = Literal["by_type", "likelihood", "stance", "marking", "language"]


@dataclass(frozen=True)
class Condition:
    """A field is shown only while another one holds one of these words."""

    field: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class FormField:
    """One field: its name in the record, its label, and whether it is folded away under "More".

    `wide` gives it a row of its own; `hint` stands in the empty field. While its condition does not
    hold the field is not shown and the record holds its default.
    """

    name: str
    label: Message
    folded: bool = False
    wide: bool = False
    hint: Message | None = None
    only_when: Condition | None = None
    editor: EditorKind = "by_type"


@dataclass(frozen=True)
class StepLabels:
    """The names of the steps that a form makes, as undo shows them."""

    add: Message
    edit: Message
    trash: Message
    restore: Message


@dataclass(frozen=True)
class KindForm:
    """The form of a kind. `left_out` are the fields that are set elsewhere or never by hand."""

    kind: type[Record]
    labels: StepLabels
    fields: tuple[FormField, ...]
    left_out: tuple[str, ...] = ()

    def field(self, name: str) -> FormField:
        """The field called `name`. Raises `KeyError` when the form does not have it."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)
