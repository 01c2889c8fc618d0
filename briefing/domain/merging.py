"""Two records that turn out to be one: the one that is kept, and what points at the other.

A merge is a pointer, `merged_into_id`, from the record that was merged to the one that is kept.
Fields that named it are moved; links in texts and frozen editions stay as they are and follow the
pointer. So a merge can be taken back.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal, TypeVar, cast

from briefing.domain.actors import Actor
from briefing.domain.figures import Measure
from briefing.domain.issues import Proposition
from briefing.domain.kinds import FieldShape, shapes
from briefing.domain.records import Record, Records
from briefing.domain.sources import Source

Mergeable = Actor | Measure | Proposition | Source
MERGEABLE: tuple[type[Mergeable], ...] = (Actor, Measure, Proposition, Source)

Side = Literal["kept", "merged"]
POINTER = "merged_into_id"
_OWN = frozenset({"id", "trashed_at", POINTER})

R = TypeVar("R", bound=Record)


def survivor(records: Records, record: R) -> R:
    """The record, or the one it was merged into at last."""
    seen: set[str] = set()
    while (into := getattr(record, POINTER, None)) is not None and record.id not in seen:
        seen.add(record.id)
        found = records.find(type(record), into)
        if found is None:
            break
        record = found
    return record


def differing_fields(kept: Mergeable, merged: Mergeable) -> Mapping[str, Side]:
    """The fields in which the two differ, each with the side that is taken if nobody chooses.

    What is filled in is taken before what is empty, what the kept one says before the other's.
    """
    return {
        shape.name: "merged" if _is_empty(shape, getattr(kept, shape.name)) else "kept"
        for shape in shapes(type(kept))
        if shape.name not in _OWN and getattr(kept, shape.name) != getattr(merged, shape.name)
    }


def with_choices(kept: Mergeable, merged: Mergeable, choices: Mapping[str, Side]) -> Mergeable:
    """The kept record with the fields that are to be those of the other."""
    taken: dict[str, Any] = {
        name: getattr(merged, name) for name, side in choices.items() if side == "merged"
    }
    return replace(kept, **taken)


def re_pointed(record: R, kind: str, old: str, new: str) -> R:
    """The record with every field that named `old`, of that kind, naming `new` instead.

    A list names it once. Pointers of merges stay: who was merged into `old` comes back with it.
    """
    changed: dict[str, Any] = {}
    for shape in shapes(type(record)):
        if shape.refers_to is None or shape.name == POINTER:
            continue
        if (shape.refers_to or _kind_beside(record, shape)) != kind:
            continue
        value = getattr(record, shape.name)
        if value == old:
            changed[shape.name] = new
        elif isinstance(value, tuple) and old in value:
            ids = cast("tuple[str, ...]", value)
            changed[shape.name] = tuple(dict.fromkeys(new if id == old else id for id in ids))
    return replace(record, **changed) if changed else record


def says_the_same(one: Record, other: Record) -> bool:
    """Whether two records hold the same in every field but their ids."""
    names = (shape.name for shape in shapes(type(one)) if shape.name not in _OWN)
    return type(one) is type(other) and all(
        getattr(one, name) == getattr(other, name) for name in names
    )


def _kind_beside(record: Record, shape: FieldShape) -> str:
    return getattr(record, f"{shape.name.removesuffix('_id')}_kind", "")


def _is_empty(shape: FieldShape, value: Any) -> bool:
    return value in (None, "", ()) or (not shape.required and value == shape.default)
