"""A record as a JSON object, and a record from one: the words are those of the domain.

An object names its kind under `record`. A decimal is written as a text, so that no reader rounds
it; a stated date is a plain EDTF text, another an object with `edtf`, `basis` and `as_written`;
the typed parts of a briefing are an object of name and text.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from briefing.domain.errors import KnownError
from briefing.domain.kinds import KINDS, shapes
from briefing.domain.messages import Message, message
from briefing.domain.records import Problem, Record
from briefing.domain.validation import problems
from briefing.exchange.json_text import UnusableObject, shown, unusable
from briefing.exchange.json_values import value_from_json, value_to_json


def kind_named(name: str) -> type[Record]:
    """The kind of that name; raises `UnusableObject` with all the names when there is none."""
    if name in KINDS:
        return KINDS[name]
    close = _closest(name, KINDS)
    if close is None:
        raise unusable(
            message(
                "{name} is not a kind of record; the kinds are: {kinds}.",
                name=shown(name),
                kinds=", ".join(KINDS),
            ),
            field="record",
        )
    raise unusable(
        message(
            "{name} is not a kind of record; did you mean {close}? The kinds are: {kinds}.",
            name=shown(name),
            close=close,
            kinds=", ".join(KINDS),
        ),
        field="record",
    )


def kind_of(given: Mapping[str, Any]) -> type[Record]:
    """The kind that the object names under `record`; raises `UnusableObject` when there is none."""
    name = given.get("record")
    if not isinstance(name, str):
        raise unusable(
            message("The field record must name the kind of record, such as actor or figure."),
            field="record",
        )
    return kind_named(name)


def to_json(record: Record) -> dict[str, Any]:
    """Every field of `record` under its name, the kind first; null where nothing is given."""
    fields = {
        shape.name: value_to_json(shape, getattr(record, shape.name))
        for shape in shapes(type(record))
    }
    return {"record": record.KIND, **fields}


def from_json(given: Mapping[str, Any], stored: Record | None = None) -> Record:
    """The sound record that the object gives; of a `stored` one only the named fields change.

    Texts come out in NFC with LF. Raises `UnusableObject` with everything that is wrong.
    """
    kind = kind_of(given)
    known = {shape.name: shape for shape in shapes(kind)}
    found: list[Problem] = []
    values: dict[str, Any] = {}
    for name, value in given.items():
        if name == "record":
            continue
        if name not in known:
            found.append(Problem(name, _unknown_field(name, kind)))
            continue
        try:
            values[name] = value_from_json(known[name], value)
        except KnownError as error:
            found.append(Problem(name, error.message))
    if stored is None:
        found.extend(_missing(kind, given))
    if found:
        raise UnusableObject(tuple(found))
    record = kind(**values) if stored is None else dataclasses.replace(stored, **values)
    if unsound := problems(record):
        raise UnusableObject(unsound)
    return record


def _missing(kind: type[Record], given: Mapping[str, Any]) -> list[Problem]:
    required = [shape.name for shape in shapes(kind) if shape.required]
    return [
        Problem(
            name,
            message(
                "The field {name} is missing; the kind {kind} needs: {required}.",
                name=name,
                kind=kind.KIND,
                required=", ".join(required),
            ),
        )
        for name in required
        if name not in given
    ]


def _unknown_field(name: str, kind: type[Record]) -> Message:
    names = [shape.name for shape in shapes(kind)]
    close = f"{name}_id" if f"{name}_id" in names else _closest(name, names)
    if close is None:
        return message(
            "The kind {kind} has no field {name}; its fields are: {fields}.",
            kind=kind.KIND,
            name=shown(name),
            fields=", ".join(names),
        )
    return message(
        "The kind {kind} has no field {name}; did you mean {close}? Its fields are: {fields}.",
        kind=kind.KIND,
        name=shown(name),
        close=close,
        fields=", ".join(names),
    )


def _closest(name: str, known: Iterable[str]) -> str | None:
    return next(iter(get_close_matches(name, list(known), n=1)), None)
