"""Which other records a record names, field by field."""

from briefing.domain.frozen import frozen
from briefing.domain.kinds import shapes
from briefing.domain.records import Record


@frozen
class NamedRecord:
    """A record that a field names by its id; `kind` is empty where the field does not say it."""

    field: str
    kind: str
    id: str


def named_records(record: Record) -> tuple[NamedRecord, ...]:
    """Every id that `record` holds in its fields, with the kind of record it must belong to.

    A field that takes any kind, such as `record_id`, has its kind beside it, in `record_kind`.
    """
    found: list[NamedRecord] = []
    for shape in shapes(type(record)):
        if shape.refers_to is None:
            continue
        kind = shape.refers_to or getattr(record, f"{shape.name.removesuffix('_id')}_kind", "")
        value: str | tuple[str, ...] | None = getattr(record, shape.name)
        ids = value if isinstance(value, tuple) else (value,)
        found.extend(NamedRecord(shape.name, kind, id) for id in ids if id is not None)
    return tuple(found)
