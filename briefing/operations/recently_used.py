"""What was named last: the issues, propositions, claimants and actors of the newest records.

Read from the records themselves, so that it holds after a restart and for what came by another way.
"""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from briefing.domain.figures import Figure
from briefing.domain.issues import Filing, Proposition
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt
from briefing.store.library import Library

R = TypeVar("R", bound=Record)

_LOOKED_AT = 64


def recent_propositions(library: Library) -> tuple[str, ...]:
    """The ids of the propositions of the newest positions, the last used first."""
    return _distinct(position.proposition_id for position in _newest(library, Position))


def recent_claimants(library: Library) -> tuple[str, ...]:
    """The ids of the claimants of the newest figures, the last used first."""
    return _distinct(figure.claimant_id for figure in _newest(library, Figure))


def recent_measures(library: Library) -> tuple[str, ...]:
    """The ids of the measures of the newest figures, the last used first."""
    return _distinct(figure.measure_id for figure in _newest(library, Figure))


def recent_actors(library: Library) -> tuple[str, ...]:
    """The ids of the actors and speakers of the newest positions, the last used first."""
    return _distinct(
        id
        for position in _newest(library, Position)
        for id in (position.speaker_id, position.actor_id)
    )


def recent_speakers(library: Library) -> tuple[str, ...]:
    """The ids of the speakers of the newest passages, the last used first."""
    return _distinct(excerpt.speaker_id for excerpt in _newest(library, Excerpt))


def recent_issues(library: Library) -> tuple[str, ...]:
    """The ids of the issues used last, by a filing or by a position; ids grow with time."""
    used: dict[str, str] = {filing.id: filing.issue_id for filing in _newest(library, Filing)}
    for position in _newest(library, Position):
        proposition = library.find(Proposition, position.proposition_id)
        if proposition is not None:
            used[position.id] = proposition.issue_id
    return _distinct(used[id] for id in sorted(used, reverse=True))


def _newest(library: Library, kind: type[R]) -> Sequence[R]:
    return library.newest(kind, _LOOKED_AT)


def _distinct(ids: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id for id in ids if id is not None))
