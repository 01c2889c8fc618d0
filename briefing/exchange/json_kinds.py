"""What can be written in each field of a kind, as JSON for those who write records by program."""

from typing import Any

from briefing.domain.kinds import FieldShape, shapes
from briefing.domain.records import Record
from briefing.exchange.json_values import value_to_json


def kind_to_json(kind: type[Record]) -> dict[str, Any]:
    """The kind with all its fields, in the order in which records are written down.

    `refers_to` is the kind of the record whose id the field takes, "any" where any kind will do,
    and null where it takes no id.
    """
    return {
        "kind": kind.KIND,
        "description": (kind.__doc__ or "").partition("\n")[0],
        "fields": [_field_to_json(shape) for shape in shapes(kind)],
    }


def _field_to_json(shape: FieldShape) -> dict[str, Any]:
    return {
        "name": shape.name,
        "type": shape.type,
        "required": shape.required,
        "default": value_to_json(shape, shape.default),
        "vocabulary": list(shape.vocabulary),
        "refers_to": "any" if shape.refers_to == "" else shape.refers_to,
    }
