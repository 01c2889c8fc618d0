"""Why a live block holds nothing: what is missing, or which of its settings leaves nothing.

The sentence stands in the place of the contents while one writes, so that it can be mended there.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from briefing.documents.naming import actor_name
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.selection import (
    Subject,
    events_of,
    figures_of,
    gaps_of,
    judgements_of,
    positions_of,
    propositions_of,
    quotes_of,
)
from briefing.domain.briefings import Edition
from briefing.domain.date_order import before, sort_key
from briefing.domain.date_words import written
from briefing.domain.dates import Date
from briefing.domain.figures import Measure
from briefing.domain.issues import Issue
from briefing.domain.messages import Message, message
from briefing.domain.records import Record, Records
from briefing.text.live_blocks import LiveBlock

_Find: TypeAlias = Callable[[Records, Subject], Sequence[Any]]

_FINDS: Mapping[str, _Find] = {
    "tiles": figures_of,
    "figures": figures_of,
    "chart": figures_of,
    "competing": figures_of,
    "matrix": positions_of,
    "positions": positions_of,
    "quotes": quotes_of,
    "chronology": events_of,
    "judgements": judgements_of,
    "gaps": gaps_of,
}
_NOTHING: Mapping[tuple[str, str], Message] = {
    ("figures", "issue"): message("No measure with a figure is filed under “{name}”."),
    ("figures", "actor"): message("No figure in the library is given by {name}."),
    ("figures", "measure"): message("“{name}” has no figure yet."),
    ("positions", "issue"): message("Nobody's position on “{name}” is in the library yet."),
    ("positions", "actor"): message("No position of {name} is in the library yet."),
    ("positions", ""): message("No position is in the library yet."),
    ("quotes", "issue"): message("No quotation carries a record of “{name}”."),
    ("quotes", "actor"): message("No quotation of {name} is in the library."),
    ("chronology", "issue"): message("No event is filed under “{name}”."),
    ("chronology", "actor"): message("{name} takes part in no event."),
    ("judgements", "issue"): message("No judgement is filed under “{name}”."),
    ("gaps", "issue"): message("No gap is filed under “{name}”."),
}
_GROUPS: Mapping[str, str] = {
    "tiles": "figures",
    "chart": "figures",
    "competing": "figures",
    "matrix": "positions",
}
_NONE_LEFT: Mapping[str, Message] = {
    "tiles": message("All of the figures are superseded, retracted or disputed."),
    "figures": message("All of the figures are superseded or retracted."),
    "chart": message(
        "A chart needs two figures of one measure that have a date, a number and are not disputed."
    ),
    "competing": message("No two claimants give a figure for the same measure and time."),
    "matrix": message("None of the positions was held on the day chosen."),
    "positions": message("None of the positions is held any more."),
    "quotes": message("The sources of the quotations may not be quoted."),
    "chronology": message("No event lies between the days chosen."),
    "judgements": message("None of the judgements is of the kind chosen."),
    "gaps": message("None of the gaps is of the kind chosen."),
}


def why_empty(records: Records, block: LiveBlock, phrases: Phrases, language: str) -> Message:
    """Why `block`, which composed to nothing, is empty; for a block that is right in itself."""
    subject = Subject() if block.subject_id is None else _subject(block)
    if block.scheme == "sources":
        return message("The briefing cites no source yet.")
    if block.scheme == "changes":
        return _no_changes(records, block)
    name = _name(records, block, language)
    if name is None:
        return message("What the block is about does not exist or lies in the trash.")
    if block.scheme == "matrix" and not propositions_of(records, subject):
        return _no_propositions(subject, name)
    found = _FINDS[block.scheme](records, subject)
    if not found:
        group = _GROUPS.get(block.scheme, block.scheme)
        return _with(_NOTHING[group, subject.kind], name)
    nothing = _NONE_LEFT[block.scheme]
    return _too_late(block, found, phrases) or _turned_round(block, phrases) or nothing


def _no_changes(records: Records, block: LiveBlock) -> Message:
    editions = records.all(Edition, briefing_id=block.subject_id, status="final")
    if editions or block.settings.since_edition is not None:
        return message("Nothing has changed.")
    return message("There is no final edition yet that could be compared with.")


def _subject(block: LiveBlock) -> Subject:
    return Subject(block.subject_kind, block.subject_id)  # pyright: ignore[reportArgumentType]


def _name(records: Records, block: LiveBlock, language: str) -> str | None:
    """What the subject is called, empty for none, None where it is gone."""
    id = block.subject_id
    if id is None:
        return ""
    if block.subject_kind == "actor":
        return actor_name(records, id, language) or None
    record: Record | None = records.find(Measure if block.subject_kind == "measure" else Issue, id)
    if record is None or record.trashed_at is not None:
        return None
    return record.label if isinstance(record, Measure) else getattr(record, "title", "")


def _no_propositions(subject: Subject, name: str) -> Message:
    if subject.kind:
        return message("“{name}” has no proposition yet.", name=name)
    return message("No issue has a proposition yet.")


def _with(sentence: Message, name: str) -> Message:
    return (
        Message(sentence.template, (("name", name),)) if "{name}" in sentence.template else sentence
    )


def _too_late(block: LiveBlock, found: Sequence[Any], phrases: Phrases) -> Message | None:
    """That all of it is older than the block asks for, with the date of the latest."""
    since = block.settings.since
    if since is None:
        return None
    dates = [date for each in found if (date := _date(each)) is not None]
    if not dates or len(dates) < len(found):
        return None
    last = max(dates, key=sort_key)
    if sort_key(last) >= sort_key(since):
        return None
    return message(
        "Nothing is of {since} or later; the last is of {last}.",
        since=written(since, phrases.dates),
        last=written(last, phrases.dates),
    )


def _turned_round(block: LiveBlock, phrases: Phrases) -> Message | None:
    """That the days of a chronology begin after they end."""
    first, last = block.settings.from_date, block.settings.to_date
    if first is None or last is None or before(last, first) != "yes":
        return None
    return message(
        "The first of the days chosen, {first}, is after the last, {last}.",
        first=written(first, phrases.dates),
        last=written(last, phrases.dates),
    )


def _date(record: Record) -> Date | None:
    """The date `since` is held against."""
    for field in ("as_of", "period", "asserted_on", "said_on"):
        date: Date | None = getattr(record, field, None)
        if date is not None:
            return date
    return None
