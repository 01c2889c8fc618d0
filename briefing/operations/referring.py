"""Which records refer to a record: by a field that holds its id, or by a link in a text."""

from collections.abc import Sequence
from typing import Any

from briefing.domain.kinds import KINDS, FieldShape, shapes
from briefing.domain.records import Record
from briefing.domain.references import named_records
from briefing.store.library import Library
from briefing.store.lists import Selection


def referring_records(library: Library, record: Record) -> tuple[Record, ...]:
    """The records outside the trash that name `record` or cite it, each once."""
    found: dict[str, Record] = {}
    for kind in KINDS.values():
        for shape in shapes(kind):
            if shape.refers_to not in ("", record.KIND):
                continue
            for other in _candidates(library, kind, shape, record):
                if _names(other, record):
                    found[other.id] = other
    for citation in library.references_to(record.id):
        citing = library.find_any(citation.from_id)
        if citing is not None:
            found[citing.id] = citing
    return tuple(found.values())


def _candidates(
    library: Library, kind: type[Record], shape: FieldShape, record: Record
) -> Sequence[Record]:
    if shape.type != "reference":
        selection = Selection(among=((shape.name, record.id),))
        numbers = library.numbers(kind, selection=selection)
        return tuple(library.records_at(kind, numbers).values())
    equal: dict[str, Any] = {shape.name: record.id}
    return library.all(kind, **equal)


def _names(other: Record, record: Record) -> bool:
    return any(
        named.id == record.id and named.kind in ("", record.KIND) for named in named_records(other)
    )
