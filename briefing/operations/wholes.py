"""Parts and wholes: who edits or finds a draft, a name or a text means the record it belongs to."""

from collections.abc import Mapping

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.events import Event
from briefing.domain.issues import Issue
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record, Records
from briefing.domain.sources import Source

# The kinds that are parts, each with the field that names its whole.
_PARTS: Mapping[str, tuple[str, type[Record]]] = {
    "draft": ("briefing_id", Briefing),
    "edition": ("briefing_id", Briefing),
    "source_text": ("source_id", Source),
    "actor_name": ("actor_id", Actor),
    "membership": ("person_id", Actor),
    "relation": ("subject_id", Actor),
    "event_actor": ("event_id", Event),
    "filing": ("issue_id", Issue),
}


def whole_of(records: Records, kind: str, id: str) -> Record | None:
    """The record of that kind and id, or the one it is a part of; None when it is gone."""
    record = None if kind not in KINDS else records.find(KINDS[kind], id)
    return None if record is None else whole_of_part(records, record)


def whole_of_part(records: Records, record: Record) -> Record | None:
    """The record itself, or the one it is a part of; None when that is gone."""
    if record.KIND not in _PARTS:
        return record
    field, whole = _PARTS[record.KIND]
    return records.find(whole, getattr(record, field))
