"""Two records become one, and two again: what moves, what both had, and the way back.

A merge is one step: fields that named the merged record name the kept one, what the kept one had
already goes into the trash, and so does the merged record, with its pointer. Taking the merge back
reads that step in the change log and turns round whatever later edits have left as it made it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from briefing.domain.actors import Actor, ActorName, Membership, Relation
from briefing.domain.desk import Tagging
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.events import EventActor
from briefing.domain.frozen import frozen
from briefing.domain.issues import Filing
from briefing.domain.kinds import KINDS, FieldShape, shapes
from briefing.domain.merging import (
    MERGEABLE,
    POINTER,
    Mergeable,
    Side,
    differing_fields,
    re_pointed,
    says_the_same,
    with_choices,
)
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Source, SourceText
from briefing.domain.validation import problems, require_sound
from briefing.operations.name_keys import name_key
from briefing.operations.naming import described, name_of
from briefing.operations.trashing import in_the_trash
from briefing.operations.unmerging import unmerge_edits
from briefing.store.library import Library
from briefing.store.lists import Selection

# Records that only join others: two that say the same are one.
_JOINS = (ActorName, Membership, Relation, Filing, Evidence, EventActor, Tagging)


class NotMergeable(KnownError):
    """The two records cannot become one, or a merge cannot be taken back."""


@frozen
class Merger:
    """A merge that has not been made: the two records, and what would happen.

    `choices` are the fields that differ and whose value is taken. `moved` are the edits of what
    names the merged record, `folded` those into the trash of what the kept one has already or what
    would join it with itself, `added` is what keeps the name that is not taken.
    """

    kept: Mergeable
    merged: Mergeable
    choices: Mapping[str, Side]
    moved: tuple[Edit, ...]
    folded: tuple[Edit, ...]
    added: tuple[Edit, ...]

    @property
    def result(self) -> Mergeable:
        """The kept record as it will be."""
        return with_choices(self.kept, self.merged, self.choices)


def planned_merger(
    library: Library, kept_id: str, merged_id: str, choices: Mapping[str, Side] | None = None
) -> Merger:
    """What merging `merged_id` into `kept_id` would do; nothing is written.

    `choices` say whose value a field takes; for the others what is filled in is taken, else what
    the kept record says. Raises `NotMergeable`, or `InvalidRecord` for choices that do not go
    together.
    """
    kept, merged = _pair(library, kept_id, merged_id)
    taken = dict(differing_fields(kept, merged))
    for name, side in (choices or {}).items():
        if name not in taken:
            raise NotMergeable(
                message("The two do not differ in “{field}”: leave it out.", field=name)
            )
        taken[name] = side
    _without_pointing_at_itself(kept, merged, taken)
    result = with_choices(kept, merged, taken)
    require_sound(result)
    moved: list[Edit] = []
    folded: list[Edit] = []
    for record in _naming(library, merged):
        if record.id in (kept.id, merged.id):
            continue
        after = re_pointed(record, merged.KIND, merged.id, kept.id)
        if after == record:
            continue
        if problems(after) or _is_there(library, after):
            folded.append(Edit(record, in_the_trash(record)))
        else:
            moved.append(Edit(record, after))
    moved = _with_versions_apart(library, kept, moved)
    return Merger(
        kept,
        merged,
        taken,
        tuple(moved),
        tuple(folded),
        tuple(_names(library, kept, merged, taken)),
    )


def merge_step(library: Library, merger: Merger) -> Step:
    """The one step that makes the merge."""
    label = f"Merge {described(library, merger.merged)} into “{name_of(library, merger.kept)}”"
    result = merger.result
    into = cast("Any", in_the_trash(merger.merged))
    return Step(
        label,
        (
            *([Edit(merger.kept, result)] if result != merger.kept else []),
            *merger.moved,
            *merger.folded,
            *merger.added,
            Edit(merger.merged, replace(into, **{POINTER: merger.kept.id})),
        ),
    )


def merge(library: Library, merger: Merger) -> Mergeable:
    """Makes the merge, as one step, and gives the kept record as it is now."""
    library.apply(merge_step(library, merger))
    return merger.result


def unmerge_step(library: Library, merged_id: str) -> Step:
    """The one step that takes a merge back.

    What was edited since keeps those edits; every field that is still as the merge left it becomes
    what it was before. Raises `NotMergeable` when the record was not merged.
    """
    merged = library.find_any(merged_id)
    if not isinstance(merged, MERGEABLE) or merged.merged_into_id is None:
        raise NotMergeable(message("This record was not merged into another one."))
    label = f"Take back the merge of {described(library, merged)}"
    return Step(label, unmerge_edits(library, merged))


def unmerge(library: Library, merged_id: str) -> Mergeable:
    """Takes a merge back and gives the record that was merged as it is now; see `unmerge_step`."""
    library.apply(unmerge_step(library, merged_id))
    again = library.find_any(merged_id)
    assert isinstance(again, MERGEABLE)
    return again


def merged_into(library: Library, kept: Mergeable) -> tuple[Mergeable, ...]:
    """The records that were merged into this one, in the order of their entry."""
    equal: dict[str, Any] = {POINTER: kept.id}
    found = (*library.all(type(kept), **equal), *library.all(type(kept), trashed=True, **equal))
    return tuple(sorted(found, key=lambda record: record.id))


def _pair(library: Library, kept_id: str, merged_id: str) -> tuple[Mergeable, Mergeable]:
    kept, merged = library.find_any(kept_id), library.find_any(merged_id)
    if not isinstance(kept, MERGEABLE) or type(kept) is not type(merged):
        raise NotMergeable(
            message(
                "Two actors, two measures, two propositions or two sources can become one; these"
                " are not two of a kind."
            )
        )
    assert isinstance(merged, MERGEABLE)
    if kept.id == merged.id:
        raise NotMergeable(message("A record cannot be merged into itself: choose another one."))
    if kept.trashed_at is not None or merged.trashed_at is not None:
        raise NotMergeable(
            message("One of the two is in the trash: take it out before they are merged.")
        )
    return kept, merged


def _without_pointing_at_itself(kept: Record, merged: Record, taken: dict[str, Side]) -> None:
    """A measure that was part of the other is not part of itself afterwards."""
    for shape in shapes(type(kept)):
        if shape.name in taken and shape.refers_to == kept.KIND:
            ids = {"kept": getattr(kept, shape.name), "merged": getattr(merged, shape.name)}
            if ids[taken[shape.name]] in (kept.id, merged.id):
                taken[shape.name] = "merged" if taken[shape.name] == "kept" else "kept"


def _naming(library: Library, record: Record) -> Iterator[Record]:
    """Every record that names it in a field, also from the trash, each once."""
    seen: set[str] = set()
    for kind in KINDS.values():
        for shape in shapes(kind):
            if shape.refers_to not in ("", record.KIND) or shape.name == POINTER:
                continue
            for other in _holding(library, kind, shape, record.id):
                if other.id not in seen:
                    seen.add(other.id)
                    yield other


def _holding(library: Library, kind: type[Record], shape: FieldShape, id: str) -> Iterator[Record]:
    for trashed in (False, True):
        if shape.type == "reference":
            equal: dict[str, Any] = {shape.name: id}
            yield from library.all(kind, trashed=trashed, **equal)
        else:
            selection = Selection(among=((shape.name, id),), trashed=trashed)
            numbers = library.numbers(kind, selection=selection)
            yield from library.records_at(kind, numbers).values()


def _is_there(library: Library, record: Record) -> bool:
    """Whether a record that only joins others would be there twice."""
    if not isinstance(record, _JOINS) or record.trashed_at is not None:
        return False
    equal: dict[str, Any] = {
        shape.name: getattr(record, shape.name)
        for shape in shapes(type(record))
        if shape.type == "reference"
    }
    same = library.all(type(record), **equal)
    return any(other.id != record.id and says_the_same(other, record) for other in same)


def _with_versions_apart(library: Library, kept: Mergeable, moved: Sequence[Edit]) -> list[Edit]:
    """Texts of the merged source count as older versions than those of the kept one."""
    texts = [edit for edit in moved if isinstance(edit.after, SourceText)]
    own = [
        text
        for trashed in (False, True)
        for text in library.all(SourceText, source_id=kept.id, trashed=trashed)
    ]
    if not isinstance(kept, Source) or not texts or not own:
        return list(moved)
    above = max(text.version for edit in texts if isinstance(text := edit.after, SourceText))
    return [
        *moved,
        *(Edit(text, replace(text, version=text.version + above)) for text in own),
    ]


def _names(
    library: Library, kept: Mergeable, merged: Mergeable, taken: Mapping[str, Side]
) -> Iterator[Edit]:
    """The name of an actor that is not taken stays one of its names."""
    if not isinstance(kept, Actor) or "name" not in taken:
        return
    other = kept.name if taken["name"] == "merged" else _name(merged)
    known = {
        name_key(name.name)
        for id in (kept.id, merged.id)
        for name in library.all(ActorName, actor_id=id)
    }
    if name_key(other) not in known:
        yield Edit(None, ActorName(actor_id=kept.id, name=other))


def _name(record: Mergeable) -> str:
    match record:
        case Actor():
            return record.name
        case Source():
            return record.title
        case _:
            return getattr(record, "label", "") or getattr(record, "text", "")
