"""Emptying the trash: what goes, what stays because something outside still names it, and what is
then erased for good.

The change log keeps what the records said in their fields, so that the step can be undone; the
texts of sources, the files and the content of editions lie outside it and are wiped, and a step
that wiped any cannot be undone.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.domain.edits import Edit, Step
from briefing.domain.kinds import KINDS
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.sources import File
from briefing.store.contents import content_of
from briefing.store.library import Library

LABEL = message("Empty the trash")


@dataclass(frozen=True)
class Emptying:
    """What would go, what would stay with the records that name it, and what would be erased.

    `texts` and `files` count the contents that are wiped unless another record keeps the same;
    without them undo is not possible.
    """

    going: tuple[Record, ...]
    staying: tuple[tuple[Record, tuple[Record, ...]], ...]
    texts: int
    files: int

    @property
    def can_be_undone(self) -> bool:
        """Whether the change log alone can bring everything back."""
        return not self.texts and not self.files


def what_emptying_does(library: Library) -> Emptying:
    """What would happen if the trash were emptied now."""
    trash = library.trash()
    kept = [record for record in trash.going if content_of(record) is not None]
    files = sum(isinstance(record, File) for record in kept)
    return Emptying(
        trash.going,
        tuple(
            (record, tuple(_found(library, named) for named in by)) for record, by in trash.staying
        ),
        len(kept) - files,
        files,
    )


def emptying_step(emptying: Emptying) -> Step:
    """The step that removes what goes; it is applied with `erasing`."""
    return Step(LABEL.template, tuple(Edit(record, None) for record in emptying.going))


def counts_by_kind(records: tuple[Record, ...]) -> Mapping[str, int]:
    """How many records of each kind there are, the kinds in their order."""
    counts = {kind: sum(1 for record in records if kind == record.KIND) for kind in KINDS}
    return {kind: count for kind, count in counts.items() if count}


def _found(library: Library, named: tuple[str, str]) -> Record:
    kind, id = named
    record = library.find(KINDS[kind], id)
    assert record is not None
    return record
