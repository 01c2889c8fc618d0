"""The order of an issue's propositions, which is that of the columns of its matrix."""

from dataclasses import replace

from briefing.domain.edits import Edit
from briefing.domain.issues import Proposition
from briefing.domain.records import Records


def ordered_propositions(records: Records, issue_id: str) -> tuple[Proposition, ...]:
    """The issue's own propositions in their order; equal places go by entry."""
    found = records.all(Proposition, issue_id=issue_id)
    return tuple(sorted(found, key=lambda each: each.order))


def moved_to(records: Records, proposition: Proposition, place: int) -> tuple[Edit, ...]:
    """The edits that bring `proposition` to `place`, counted from 0, among those of its issue.

    Only the propositions whose number changes are edited; beyond an end it goes to that end.
    """
    others = [
        each
        for each in ordered_propositions(records, proposition.issue_id)
        if each.id != proposition.id
    ]
    at = max(0, min(place, len(others)))
    wanted = [*others[:at], proposition, *others[at:]]
    return tuple(
        Edit(each, replace(each, order=number))
        for number, each in enumerate(wanted, start=1)
        if each.order != number
    )


def next_place(records: Records, issue_id: str) -> int:
    """The number of a proposition that comes after all others of its issue."""
    return max((each.order for each in ordered_propositions(records, issue_id)), default=0) + 1
