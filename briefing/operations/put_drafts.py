"""The text given with a briefing: it goes into the briefing's draft, and there is only one."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from briefing.domain.briefings import Draft
from briefing.domain.messages import message
from briefing.exchange.json_form import from_json
from briefing.exchange.json_lines import LineProblem
from briefing.operations.planned import Planned
from briefing.operations.put_entries import Entry
from briefing.store.library import Library


def draft_of(library: Library, briefing_id: str, text: Any) -> Draft:
    """The draft of the briefing with `text` in it; raises `UnusableObject` when it is no text."""
    made = from_json({"record": Draft.KIND, "briefing_id": briefing_id, "text": text})
    assert isinstance(made, Draft)
    stored = library.all(Draft, briefing_id=briefing_id)
    return replace(stored[0], text=made.text) if stored else made


def second_drafts(
    library: Library, entries: Mapping[str, Entry], planned: Planned, drafts: Mapping[str, Draft]
) -> Iterator[LineProblem]:
    """The lines that give a briefing a second draft."""
    own = {draft.briefing_id: draft.id for draft in drafts.values()}
    for record in planned.records():
        if not isinstance(record, Draft) or record.trashed_at is not None:
            continue
        if record.briefing_id not in own:
            stored = library.all(Draft, briefing_id=record.briefing_id)
            own[record.briefing_id] = stored[0].id if stored else record.id
        first = own[record.briefing_id]
        if first != record.id or record.briefing_id in drafts:
            yield LineProblem(
                entries[record.id].line,
                "briefing_id",
                message(
                    "The briefing already has its draft, {id}; give the text under that id, or as"
                    " the text of the briefing.",
                    id=first,
                ),
            )
