"""What of a half-filled form can be stored: as much as makes a sound record, and why not more."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from briefing.domain.kinds import shapes
from briefing.domain.records import Problem, Record
from briefing.domain.validation import problems


@dataclass(frozen=True)
class Outcome:
    """The record with the fields in `kept`; `found` is what is wrong with the others."""

    record: Record
    kept: frozenset[str]
    found: tuple[Problem, ...] = ()


def soundest(record: Record, pending: Mapping[str, Any]) -> Outcome:
    """`record` with as many of the `pending` fields as leave it sound.

    Fields that are sound only together ("range" with its two ends) are taken together or not at
    all; one that is wrong does not hold back the others.
    """
    whole = replace(record, **pending)
    found = problems(whole)
    if not found:
        return Outcome(whole, frozenset(pending))
    wrong = {problem.field for problem in found}
    rest = {name: value for name, value in pending.items() if name not in wrong}
    trial = replace(record, **rest)
    if not problems(trial):
        return Outcome(trial, frozenset(rest), found)
    sound, kept = record, set[str]()
    for name, value in pending.items():
        trial = replace(sound, **{name: value})
        if not problems(trial):
            sound = trial
            kept.add(name)
    return Outcome(sound, frozenset(kept), found)


def missing(kind: type[Record], values: Mapping[str, Any]) -> tuple[str, ...]:
    """The required fields of a new record that `values` do not fill yet."""
    return tuple(
        shape.name
        for shape in shapes(kind)
        if shape.required
        and (values.get(shape.name) is None or not str(values[shape.name]).strip())
    )


def newest(kind: type[Record], values: Mapping[str, Any], id: str) -> Outcome | None:
    """A new record of the given values as far as they are sound; None when not even its required
    fields make one.
    """
    if missing(kind, values):
        return None
    required = {shape.name for shape in shapes(kind) if shape.required}
    whole = kind(id=id, **values)
    found = problems(whole)
    if not found:
        return Outcome(whole, frozenset(values))
    wrong = {problem.field for problem in found}
    if wrong & required:
        return Outcome(whole, frozenset(), found)
    rest = {name: value for name, value in values.items() if name not in wrong}
    trial = kind(id=id, **rest)
    return Outcome(trial, frozenset() if problems(trial) else frozenset(rest), found)
