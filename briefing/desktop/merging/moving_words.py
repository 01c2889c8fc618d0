"""What a merge would do, and what taking one back would give, in words."""

from collections import Counter
from collections.abc import Iterable, Sequence

from briefing.desktop.messages import counted, number, say, translated
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.shown_names import shown_name
from briefing.domain.edits import Edit
from briefing.domain.records import Record
from briefing.operations.merging import Merger
from briefing.store.library import Library

_APART = "   ·   "


def kinds_counted(records: Iterable[Record]) -> str:
    """How many records there are of each kind: "Positions 12 · Figures 3"; empty for none."""
    counts = Counter(record.KIND for record in records)
    return _APART.join(
        say("{kind} {n}", kind=translated(KIND_LOOKS[kind].many), n=number(n))
        for kind, n in counts.most_common()
    )


def moving_words(library: Library, merger: Merger) -> tuple[str, ...]:
    """In sentences what moves, what is there already, and whose links follow."""
    moved = [edit.record for edit in merger.moved]
    folded = [edit.record for edit in merger.folded]
    citing = {reference.from_id for reference in library.references_to(merger.merged.id)}
    said: list[str] = []
    if moved:
        said.append(say("What moves: {kinds}", kinds=kinds_counted(moved)))
    if folded:
        kinds = kinds_counted(folded)
        said.append(say("There twice then, so one goes into the trash: {kinds}", kinds=kinds))
    if citing:
        said.append(
            counted(
                "The links to it in {n} text follow.",
                "The links to it in {n} texts follow.",
                len(citing),
            )
        )
    return tuple(said) or (say("Nothing names it: nothing else moves."),)


def moving_lines(library: Library, merger: Merger, most: int) -> tuple[str, ...]:
    """The records that move, a line each; of more than `most` the first and how many are left."""
    edits: Sequence[Edit] = merger.moved
    lines = [record_line(library, edit.record) for edit in edits[:most]]
    left = len(edits) - len(lines)
    return (*lines, *([counted("and {n} more", "and {n} more", left)] if left else []))


def record_line(library: Library, record: Record) -> str:
    """A record in one line, with its kind in front."""
    kind = translated(KIND_LOOKS[record.KIND].one)
    named = {"kind": kind[:1].upper() + kind[1:], "name": shown_name(library, record)}
    return say("{kind}: {name}", **named)
