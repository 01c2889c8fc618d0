"""One record as other programs read it, with what belongs to it."""

from typing import Any

from briefing.domain.briefings import Briefing
from briefing.exchange.json_form import to_json
from briefing.operations.finding import draft_text, record_with
from briefing.store.library import Library


def shown_record(library: Library, id: str) -> dict[str, Any]:
    """The record of that id as JSON, a briefing with its draft's `text`; so `put` takes it back.

    Raises `NoSuchRecord`.
    """
    record = record_with(library, id)
    given = to_json(record)
    if isinstance(record, Briefing):
        given["text"] = draft_text(library, record)
    return given
