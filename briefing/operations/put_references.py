"""Whether every record that a line names is there: in the library or on another line."""

from collections.abc import Iterator, Mapping

from briefing.domain.messages import Message, message
from briefing.domain.references import NamedRecord, named_records
from briefing.exchange.json_lines import LineProblem
from briefing.operations.planned import Planned
from briefing.operations.put_entries import Entry
from briefing.store.library import Library


def unresolved(
    library: Library, entries: Mapping[str, Entry], planned: Planned
) -> Iterator[LineProblem]:
    """The lines that name a record which is nowhere, or which is of another kind.

    A record on a line that is wrong itself counts as there: that line is named already.
    """
    kinds: dict[str, str | None] = {record.id: record.KIND for record in planned.records()}
    kinds.update((id, entry.kind.KIND) for id, entry in entries.items())
    for record in planned.records():
        for named in named_records(record):
            if named.id not in kinds:
                found = library.find_any(named.id)
                kinds[named.id] = None if found is None else found.KIND
            sentence = _sentence(named, kinds[named.id])
            if sentence is not None:
                yield LineProblem(entries[record.id].line, named.field, sentence)


def _sentence(named: NamedRecord, kind: str | None) -> Message | None:
    if kind is None:
        return message(
            "There is no {kind} {id} in the library or on the lines.",
            kind=named.kind or "record",
            id=named.id,
        )
    if named.kind and kind != named.kind:
        return message(
            "The field {name} must name a record of the kind {wanted}, but {id} is of the kind"
            " {kind}.",
            name=named.field,
            wanted=named.kind,
            id=named.id,
            kind=kind,
        )
    return None
