"""The list of issues: each issue with its sub-issues indented below it."""

from array import array
from collections.abc import Mapping

from briefing.desktop.messages import counted
from briefing.desktop.records.list_subject import ListSubject, RowWords, Sorting
from briefing.desktop.widgets.record_model import Numbers, RowBadge
from briefing.documents.selection import Subject, positions_of, propositions_of
from briefing.domain.issues import Issue, Proposition
from briefing.domain.messages import message
from briefing.domain.positions import Position
from briefing.domain.records import Records
from briefing.store.library import Library
from briefing.store.lists import Order

_DEEPEST = 6


def parts_below_wholes(library: Library, numbers: Numbers) -> Numbers:
    """The numbers of issues, each sub-issue below the issue it is part of; else as they came."""
    issues = library.records_at(Issue, numbers)
    by_id = {issues[number].id: number for number in numbers}
    parts: dict[int | None, list[int]] = {}
    for number in numbers:
        parts.setdefault(by_id.get(issues[number].parent_id or ""), []).append(number)
    ordered = array("q")
    waiting = parts.get(None, [])[::-1]
    while waiting:
        number = waiting.pop()
        ordered.append(number)
        waiting += parts.pop(number, [])[::-1]
    # Issues that are part of each other in a circle hang on none of the others.
    left = set(numbers) - set(ordered)
    ordered.extend(number for number in numbers if number in left)
    return ordered


def depth_of(records: Records, issue: Issue) -> int:
    """How many issues stand above `issue`."""
    seen = {issue.id}
    depth = 0
    above = issue.parent_id
    while above is not None and above not in seen and depth < _DEEPEST:
        seen.add(above)
        parent = records.find(Issue, above)
        if parent is None or parent.trashed_at is not None:
            break
        depth += 1
        above = parent.parent_id
    return depth


def _words(library: Library, issue: Issue) -> RowWords:
    subject = Subject("issue", issue.id)
    propositions = propositions_of(library, subject)
    actors = {position.actor_id for position in positions_of(library, subject)}
    parts = (
        counted("{n} proposition", "{n} propositions", len(propositions)),
        counted("{n} actor", "{n} actors", len(actors)) if actors else "",
    )
    detail = " · ".join(part for part in parts if part)
    ids = [proposition.id for proposition in propositions]
    unsourced = library.claims.unsourced_by(Position, "proposition_id", ids)
    return RowWords(issue.title, detail, unsourced_badge(unsourced), depth_of(library, issue))


def unsourced_badge(counts: Mapping[str, int]) -> tuple[RowBadge, ...]:
    """A badge with the number of unsourced positions; none for none."""
    count = sum(counts.values())
    if not count:
        return ()
    words = counted("{n} unsourced position", "{n} unsourced positions", count)
    return (RowBadge("circle-alert", counted("{n}", "{n}", count), "warning", words),)


ISSUES = ListSubject(
    kind=Issue,
    title=message("Issues"),
    search=message("Search issues"),
    new=message("New issue"),
    icon="landmark",
    nothing=message("No issues yet"),
    what_to_do=message("An issue is a question that actors take positions on. Begin with Ctrl+N."),
    sortings=(
        Sorting(message("By title"), Order("title")),
        Sorting(message("In the order of entry"), Order()),
        Sorting(message("Entered last first"), Order(descending=True)),
    ),
    words=_words,
    merged=Proposition,
    told_by=("proposition", "position", "evidence", "excerpt", "source"),
    arrange=parts_below_wholes,
)
