"""All kinds of records in one list, and what each of their fields holds.

Command line, JSON, schema test and forms read the dataclasses through here.
"""

import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from briefing.domain.actors import Actor, ActorName, Membership, Place, Relation
from briefing.domain.briefings import Answer, Briefing, Draft, Edition, Part, Preset
from briefing.domain.dates import Date
from briefing.domain.desk import HouseTerm, Organisation, Rejection, SavedSearch, Tag, Tagging
from briefing.domain.events import Event, EventActor
from briefing.domain.figures import Figure, Measure
from briefing.domain.frozen import frozen
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position
from briefing.domain.records import InstantText, Lines, Record, RefersTo
from briefing.domain.sources import Evidence, Excerpt, File, Image, Source, SourceText

KINDS: Mapping[str, type[Record]] = {
    kind.KIND: kind
    for kind in (
        Actor,
        ActorName,
        Membership,
        Relation,
        Place,
        Issue,
        Filing,
        Proposition,
        Position,
        Measure,
        Figure,
        Source,
        SourceText,
        Excerpt,
        Evidence,
        Event,
        EventActor,
        Judgement,
        Gap,
        Briefing,
        Draft,
        Edition,
        Answer,
        File,
        Image,
        Tag,
        Tagging,
        Organisation,
        Preset,
        SavedSearch,
        Rejection,
        HouseTerm,
    )
}

FieldType = Literal[
    "text", "yes_no", "whole_number", "decimal", "date", "instant", "list", "parts", "reference"
]

_PLAIN: Mapping[type, FieldType] = {
    str: "text",
    bool: "yes_no",
    int: "whole_number",
    Decimal: "decimal",
    Date: "date",
}


@frozen
class FieldShape:
    """What a field holds: its type, whether it must be given, its default, words and reference.

    `refers_to` is the kind a reference points at ("" for any kind); for a list of references the
    type is "list" and `refers_to` is set. `vocabulary` is empty where any text will do.
    """

    name: str
    type: FieldType
    required: bool
    optional: bool
    default: Any = None
    vocabulary: tuple[str, ...] = ()
    refers_to: str | None = None
    several_lines: bool = False


@cache
def shapes(kind: type[Record]) -> tuple[FieldShape, ...]:
    """The fields of `kind` in the order they are written down, header first."""
    hints = get_type_hints(kind, include_extras=True)
    return tuple(_shape(field, hints[field.name]) for field in fields(kind))


def _shape(field: "Field[Any]", hint: Any) -> FieldShape:
    inner, optional = _without_none(hint)
    base, extras = _without_extras(inner)
    required = field.default is MISSING and field.default_factory is MISSING
    reference = next((extra for extra in extras if isinstance(extra, RefersTo)), None)
    vocabulary: tuple[str, ...] = ()
    if get_origin(base) is Literal:
        vocabulary, base = get_args(base), str
    type_: FieldType
    if get_origin(base) is tuple:
        item, item_extras = _without_extras(get_args(base)[0])
        type_ = "parts" if item is Part else "list"
        reference = next((extra for extra in item_extras if isinstance(extra, RefersTo)), None)
    elif reference is not None:
        type_ = "reference"
    elif any(isinstance(extra, InstantText) for extra in extras):
        type_ = "instant"
    else:
        type_ = _PLAIN[base]
    return FieldShape(
        name=field.name,
        type=type_,
        required=required,
        optional=optional,
        default=None if field.default is MISSING else field.default,
        vocabulary=vocabulary,
        refers_to=None if reference is None else reference.kind or "",
        several_lines=any(isinstance(extra, Lines) for extra in extras),
    )


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, types.UnionType):
        inner = [part for part in get_args(hint) if part is not types.NoneType]
        return inner[0], True
    return hint, False


def _without_extras(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    if get_origin(hint) is Annotated:
        return hint.__origin__, hint.__metadata__
    return hint, ()
