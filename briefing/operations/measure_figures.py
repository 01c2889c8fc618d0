"""Everything that is said about one measure: its figures, who stands beside whom, what changed."""

from dataclasses import dataclass, replace

from briefing.documents.selection import surviving_actor
from briefing.domain.actors import Actor
from briefing.domain.comparison import Difference, NotComparable, difference
from briefing.domain.competing import competing, current_figures
from briefing.domain.figures import Figure, Measure
from briefing.domain.series import figures_before, time_key
from briefing.store.library import Library


@dataclass(frozen=True)
class Claim:
    """A figure with whose it is and what its claimant said before.

    `earlier` is the claimant's series before it, the oldest first. `change` is the difference from
    the last of them or why there is none; None where nothing comes before.
    """

    figure: Figure
    claimant: Actor | None
    earlier: tuple[Figure, ...]
    change: Difference | NotComparable | None


@dataclass(frozen=True)
class MeasureFigures:
    """The figures of a measure outside the trash, the latest first.

    `competing` are groups of claims about the same time, alphabetical by claimant, the latest group
    first; `latest` the last standing figure of each claimant that is in none of them. `superseded`
    are ids of figures that another one takes the place of, `claims` all figures in the order of
    entry.
    """

    measure: Measure
    figures: tuple[Figure, ...]
    competing: tuple[tuple[Claim, ...], ...]
    latest: tuple[Claim, ...]
    superseded: frozenset[str]
    claims: tuple[Claim, ...]

    def claim(self, figure_id: str) -> Claim | None:
        """What is known around one of the figures."""
        return next((one for one in self.claims if one.figure.id == figure_id), None)


def measure_figures(library: Library, measure: Measure) -> MeasureFigures:
    """What the library holds on `measure`; merged actors count as the one they were found to be."""
    figures = tuple(library.all(Figure, measure_id=measure.id))
    actors = _claimants(library, figures)
    merged = [_of_survivor(figure, actors) for figure in figures]
    names = {actor.id: actor.name for actor in actors.values()}
    by_id = {figure.id: figure for figure in figures}

    def claim(figure: Figure) -> Claim:
        earlier = figures_before(figure, merged, measure)
        change = difference(earlier[-1], figure, measure) if earlier else None
        own = by_id[figure.id]
        before = tuple(by_id[one.id] for one in earlier)
        return Claim(own, actors.get(own.claimant_id or ""), before, change)

    groups = tuple(
        tuple(claim(figure) for figure in group) for group in competing(merged, measure, names)
    )
    grouped = {one.figure.id for group in groups for one in group}
    latest: dict[str | None, Figure] = {}
    for figure in sorted(current_figures(merged), key=time_key):
        latest[figure.claimant_id] = figure
    alone = [claim(figure) for figure in latest.values() if figure.id not in grouped]
    return MeasureFigures(
        measure,
        tuple(sorted(figures, key=time_key, reverse=True)),
        tuple(sorted(groups, key=_latest_time, reverse=True)),
        tuple(sorted(alone, key=_by_name)),
        frozenset(figure.supersedes_id for figure in figures if figure.supersedes_id),
        tuple(claim(figure) for figure in merged),
    )


def _claimants(library: Library, figures: tuple[Figure, ...]) -> dict[str, Actor]:
    """The actors that stand for the claimants, by the ids the figures give."""
    ids = {figure.claimant_id for figure in figures if figure.claimant_id is not None}
    found = {id: surviving_actor(library, id) for id in ids}
    return {id: actor for id, actor in found.items() if actor is not None}


def _of_survivor(figure: Figure, actors: dict[str, Actor]) -> Figure:
    actor = actors.get(figure.claimant_id or "")
    return figure if actor is None else replace(figure, claimant_id=actor.id)


def _latest_time(group: tuple[Claim, ...]) -> str:
    return max(time_key(claim.figure) for claim in group)


def _by_name(claim: Claim) -> tuple[bool, str]:
    name = "" if claim.claimant is None else claim.claimant.name.casefold()
    return (not name, name)
