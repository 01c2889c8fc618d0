"""What changed in positions and figures by their dates: each against what stood before the window
opened. And how a change is told, however it was found.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.documents.change_blocks import FigureChange, PositionChange
from briefing.documents.change_window import Window, known_since
from briefing.documents.claims import is_disputed
from briefing.documents.composing import Composing
from briefing.documents.figure_parts import claimant_of, figure_before, measure_of
from briefing.documents.selection import Subject, figures_of, positions_of
from briefing.documents.stance_faces import face
from briefing.domain.attribution import as_of_words, claimant_words, counting_words
from briefing.domain.comparison import (
    Difference,
    NotComparable,
    difference,
    difference_words,
)
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Proposition
from briefing.domain.position_history import predecessors
from briefing.domain.positions import Position
from briefing.domain.wording import figure_words


def position_changes(
    composing: Composing, subject: Subject, window: Window
) -> tuple[PositionChange, ...]:
    """New, replaced, withdrawn and denied positions; of several in a row only the last."""
    positions = positions_of(composing.records, subject)
    known = {each.id: known_since(composing, each, each.asserted_on) for each in positions}
    inside = {id for id, day in known.items() if window.holds(day)}
    replaced = {each.supersedes_id for each in positions if not window.ends_before(known[each.id])}
    found: list[PositionChange] = []
    for position in positions:
        if position.id in replaced:
            continue
        if position.id in inside and position.status != "withdrawn":
            found.extend(_newer(composing, window, position, inside))
        elif position.denied_by_id is not None and window.holds(position.denied_on):
            found.append(_denied(composing, position))
        found.extend(_fallen_away(composing, window, position))
    return tuple(found)


def _newer(
    composing: Composing, window: Window, position: Position, inside: set[str]
) -> Iterator[PositionChange]:
    history = predecessors(composing.records, position)
    older = next((each for each in history if each.id not in inside), None)
    if older is None and window.since is None:
        if not history:
            return
        older = history[-1]
    words = composing.phrases.changes
    kind = words.new if older is None else words.kinds[position.change_kind]
    yield replace(
        position_change(composing, position, kind),
        older=None if older is None else face(composing, older),
        older_date="" if older is None else when(composing, older),
        newer=face(composing, position),
        wording=position.wording,
        note=denial(composing, position),
    )


def _fallen_away(
    composing: Composing, window: Window, position: Position
) -> Iterator[PositionChange]:
    words = composing.phrases.changes
    ended = position.valid_to
    if position.status == "withdrawn" and _ended(window, position):
        note = composing.date(ended) or words.when_not_recorded
        yield _gone(composing, position, words.withdrawn, note)
    elif position.status == "past" and ended is not None and window.holds(ended):
        yield _gone(composing, position, words.past, composing.date(ended))


def _denied(composing: Composing, position: Position) -> PositionChange:
    change = position_change(composing, position, composing.phrases.changes.denied)
    return replace(
        change,
        newer=face(composing, position),
        wording=position.wording,
        note=denial(composing, position),
    )


def denial(composing: Composing, position: Position) -> str:
    """Who denied it and when; empty where nobody did."""
    if position.denied_by_id is None:
        return ""
    actor = composing.name(position.denied_by_id)
    by = composing.phrases.changes.denied_by.format(actor=actor)
    date = composing.date(position.denied_on) or composing.phrases.date_not_stated
    return composing.listed((by, date))


def _ended(window: Window, position: Position) -> bool:
    if position.valid_to is not None:
        return window.holds(position.valid_to)
    return window.may_tell(f"position/{position.id}")


def _gone(composing: Composing, position: Position, kind: str, note: str) -> PositionChange:
    return replace(
        position_change(composing, position, kind),
        older=face(composing, position),
        older_date=when(composing, position),
        note=note,
    )


def position_change(composing: Composing, position: Position, kind: str) -> PositionChange:
    """The change of a position, yet without what was before and what is now."""
    proposition = composing.records.find(Proposition, position.proposition_id)
    return PositionChange(
        key=f"change/{kind}/{position.id}",
        kind=kind,
        actor=composing.name(position.actor_id),
        proposition="" if proposition is None else proposition.text,
        date=when(composing, position),
        mark=composing.citations.mark(position),
    )


def when(composing: Composing, position: Position) -> str:
    """The day it was asserted, in words."""
    return composing.date(position.asserted_on) or composing.phrases.date_not_stated


def figure_changes(
    composing: Composing, subject: Subject, window: Window
) -> tuple[FigureChange, ...]:
    """New figures against the one before, with the reason, and figures that were retracted."""
    figures = figures_of(composing.records, subject)
    known = {each.id: known_since(composing, each, each.as_of or each.period) for each in figures}
    replaced = {each.supersedes_id for each in figures if not window.ends_before(known[each.id])}
    found: list[FigureChange] = []
    for figure in figures:
        measure = measure_of(composing, figure)
        if measure is None or figure.id in replaced:
            continue
        if figure.status == "retracted":
            found.extend(_retracted(composing, window, figure, measure))
        elif window.holds(known[figure.id]):
            found.extend(_counted(composing, window, figure, measure))
    return by_measure(found, figures)


def by_measure(
    changes: Sequence[FigureChange], figures: Sequence[Figure]
) -> tuple[FigureChange, ...]:
    """Changes of one measure beside each other, in the order of `figures`, by claimant."""
    measures = list(dict.fromkeys(figure.measure_id for figure in figures))
    place = {f"change/figure/{each.id}": measures.index(each.measure_id) for each in figures}
    return tuple(
        sorted(changes, key=lambda change: (place[change.key], change.attribution.casefold()))
    )


def _retracted(
    composing: Composing, window: Window, figure: Figure, measure: Measure
) -> Iterator[FigureChange]:
    if not window.may_tell(f"figure/{figure.id}", f"tile/{figure.id}", f"claim/{figure.id}"):
        return
    words = composing.phrases.changes
    value, as_of = value_words(composing, figure, measure)
    change = figure_change(composing, figure, measure, words.retracted)
    yield replace(
        change,
        older=value,
        older_as_of=as_of,
        newer="",
        newer_as_of="",
        difference=words.when_not_recorded,
    )


def _counted(
    composing: Composing, window: Window, figure: Figure, measure: Measure
) -> Iterator[FigureChange]:
    words = composing.phrases.changes
    older = None
    if figure.supersedes_id is not None:
        older = composing.records.find(Figure, figure.supersedes_id)
    older = older or figure_before(composing, figure, measure)
    if older is None:
        if window.since is not None:
            change = figure_change(composing, figure, measure, words.new)
            yield replace(change, difference=words.first_figure)
        return
    reason = words.later_count
    if figure.supersedes_id == older.id and figure.supersede_reason is not None:
        reason = words.reasons[figure.supersede_reason]
    value, as_of = value_words(composing, older, measure)
    yield replace(
        figure_change(composing, figure, measure, reason),
        older=value,
        older_as_of=as_of,
        difference=difference_between(composing, older, figure, measure),
    )


def found_difference(
    composing: Composing, older: Figure, newer: Figure, measure: Measure
) -> Difference | NotComparable:
    """The difference, or why there is none. A claimant that was merged is one, whichever of its
    names a figure was entered under.
    """
    if claimant_of(composing, older) == claimant_of(composing, newer):
        newer = replace(newer, claimant_id=older.claimant_id)
    return difference(older, newer, measure)


def difference_between(composing: Composing, older: Figure, newer: Figure, measure: Measure) -> str:
    """The difference in words, or the sentence why there is none."""
    phrases = composing.phrases
    found = found_difference(composing, older, newer, measure)
    if not isinstance(found, Difference):
        return phrases.changes.obstacles[found.obstacle]
    return difference_words(found, phrases.figures.signs, phrases.dates, phrases.against_period)


def value_words(composing: Composing, figure: Figure, measure: Measure) -> tuple[str, str]:
    """The number and its as-of date, in words."""
    phrases = composing.phrases
    return (
        figure_words(figure, measure, phrases.figures),
        as_of_words(figure.as_of, phrases.attribution),
    )


def figure_change(
    composing: Composing, figure: Figure, measure: Measure, kind: str
) -> FigureChange:
    """The change of a figure, yet without what was before."""
    phrases = composing.phrases
    value, as_of = value_words(composing, figure, measure)
    disputed = is_disputed(composing, figure)
    return FigureChange(
        key=f"change/figure/{figure.id}",
        kind=composing.listed((kind, phrases.disputed if disputed else "")),
        label=measure.label,
        attribution=claimant_words(composing.name(figure.claimant_id), phrases.attribution),
        counting=counting_words(figure, measure, phrases.attribution),
        newer=value,
        newer_as_of=as_of,
        mark=composing.citations.mark(figure),
    )
