"""A position is stale when it was superseded, withdrawn or denied.

That the actor only reaffirmed it is noted and no more, and so is a later position of which nobody
has said yet whether it replaces this one.
"""

from collections.abc import Iterator, Mapping, Sequence

from briefing.domain.checks.citing import (
    Stretch,
    actor_called,
    citations,
    cited_in,
    found_at,
    link_to,
    stretches,
)
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.linked_records import Citation
from briefing.domain.date_messages import date_message
from briefing.domain.date_order import before
from briefing.domain.dates import Date
from briefing.domain.matrix import DEEDS, matrix_cells
from briefing.domain.messages import Message, message
from briefing.domain.position_history import likely_change
from briefing.domain.position_words import position_sentence
from briefing.domain.positions import Position
from briefing.domain.records import Records
from briefing.domain.vocabularies import ChangeKind

NAME = "stale_position"
_LONGEST_WORDING = 200  # characters that are put into a sentence in the place of others
_UNKNOWN = Date("", "unknown")


def look(check: Check) -> Iterator[Finding]:
    """A finding for every link to a position that the actor no longer holds as it is cited."""
    places = cited_in(check)
    for citation in citations(check):
        position = citation.record
        if isinstance(position, Position):
            yield from _stale(check, citation, position, places)


def _stale(
    check: Check,
    citation: Citation,
    position: Position,
    places: Mapping[Stretch, frozenset[str]],
) -> Iterator[Finding]:
    followers = successors(check.records, position)
    if followers:
        if not _is_cited(followers, citation, places):
            yield _superseded(check, citation, followers)
    elif position.status == "withdrawn":
        yield found_at(NAME, citation, message("This position was withdrawn."))
    elif position.denied_by_id is not None or position.denied_on is not None:
        yield found_at(NAME, citation, _denied(check.records, position))
    elif position.status == "past":
        yield found_at(NAME, citation, message("This position is no longer held."), is_note=True)
    else:
        yield from _overtaken(check, citation, position, places)


def successors(records: Records, position: Position) -> Sequence[Position]:
    """The positions that superseded it, one by the other, the last one last."""
    found: list[Position] = []
    at = position
    while True:
        following = [
            other
            for other in records.all(Position, supersedes_id=at.id)
            if other not in found and other.id != position.id
        ]
        if not following:
            return found
        at = following[-1]
        found.append(at)


def _is_cited(
    newer: Sequence[Position], citation: Citation, places: Mapping[Stretch, frozenset[str]]
) -> bool:
    ids = {position.id for position in newer}
    return any(not ids.isdisjoint(places[at]) for at in stretches(citation.sentence))


def _superseded(check: Check, citation: Citation, followers: Sequence[Position]) -> Finding:
    newest = followers[-1]
    changes: set[ChangeKind] = {position.change_kind for position in followers}
    words = _words(check, newest)
    fix = link_to(newest, words, citation, message("Write “{words}”", words=words))
    return found_at(
        NAME,
        citation,
        _change(changes, _sentence(check, newest), _date(newest.asserted_on)),
        newer_id=newest.id,
        fixes=(fix,),
        is_note=changes == {"reaffirmed"},
    )


def _change(changes: set[ChangeKind], position: str, date: Message) -> Message:
    if changes == {"reaffirmed"}:
        return message("Reaffirmed since: {position}, {date}.", position=position, date=date)
    if "shifted" in changes:
        return message(
            "The position has shifted: {position}, {date}.", position=position, date=date
        )
    return message("Superseded: {position}, {date}.", position=position, date=date)


def _denied(records: Records, position: Position) -> Message:
    denier = actor_called(records, position.denied_by_id)
    if not denier:
        return message("This position was denied, {date}.", date=_date(position.denied_on))
    return message(
        "This position was denied by {denier}, {date}.",
        denier=denier,
        date=_date(position.denied_on),
    )


def _overtaken(
    check: Check,
    citation: Citation,
    position: Position,
    places: Mapping[Stretch, frozenset[str]],
) -> Iterator[Finding]:
    """A later position of the same cell that does not say it replaces this one."""
    held = check.records.all(
        Position, actor_id=position.actor_id, proposition_id=position.proposition_id
    )
    cell = matrix_cells(held).get((position.actor_id, position.proposition_id))
    if cell is None:
        return
    current = cell.done if position.basis in DEEDS else cell.said
    if current is None or current.id == position.id or not _is_later(position, current):
        return
    if likely_change(position, current) != "reaffirmed" and not _is_cited(
        (current,), citation, places
    ):
        yield found_at(
            NAME,
            citation,
            message(
                "A later position is recorded that is not said to replace this one: {position},"
                " {date}.",
                position=_sentence(check, current),
                date=_date(current.asserted_on),
            ),
            newer_id=current.id,
            is_note=True,
        )


def _is_later(position: Position, other: Position) -> bool:
    own, others = position.asserted_on, other.asserted_on
    return own is not None and others is not None and before(own, others) == "yes"


def _words(check: Check, position: Position) -> str:
    wording = position.wording.strip().rstrip(".")
    fits = wording and "\n" not in wording and len(wording) <= _LONGEST_WORDING
    return wording if fits else _sentence(check, position)


def _sentence(check: Check, position: Position) -> str:
    actor = actor_called(check.records, position.actor_id)
    return position_sentence(position, actor, check.position_words)


def _date(date: Date | None) -> Message:
    return date_message(date or _UNKNOWN)
