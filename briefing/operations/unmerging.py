"""The way back from a merge: read in the change log, and turned round as far as it still stands."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.domain.edits import Edit
from briefing.domain.kinds import shapes
from briefing.domain.merging import POINTER, Mergeable
from briefing.store.library import Library


def unmerge_edits(library: Library, merged: Mergeable) -> tuple[Edit, ...]:
    """What makes a merged record one of its own again, and gives it back what it had."""
    step = library.past.step_that_set(merged.id, POINTER)
    edits = () if step is None else tuple(_turned_round(library, step))
    if any(edit.record.id == merged.id for edit in edits):
        return edits
    return (*edits, Edit(merged, replace(merged, merged_into_id=None, trashed_at=None)))


def _turned_round(library: Library, step: int) -> Iterator[Edit]:
    """What gives back, field by field, what the step changed and nobody has changed since."""
    past = library.past
    for id in past.touched_by(step):
        before, after = past.state_of(id, step - 1), past.state_of(id, step)
        now = library.find_any(id)
        if now is None or after is None:
            continue
        if before is None:
            if now == after:
                yield Edit(now, None)
            continue
        back = {
            shape.name: getattr(before, shape.name)
            for shape in shapes(type(now))
            if getattr(before, shape.name) != getattr(after, shape.name) == getattr(now, shape.name)
        }
        if back:
            yield Edit(now, replace(now, **back))
