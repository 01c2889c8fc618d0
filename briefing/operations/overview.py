"""What an analyst wants to see first: what needs attention, the newest figures, the last edits.

Everything is asked for in a few statements, so that it takes as long with ten records as with many.
"""

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias, TypeVar

from briefing.domain.actors import Actor, Relation
from briefing.domain.comparison import Difference, difference
from briefing.domain.competing import competing, current_figures
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.frozen import frozen
from briefing.domain.judgements import Gap
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.series import figures_before, time_key
from briefing.domain.sources import Source
from briefing.operations.wholes import whole_of
from briefing.store.library import Library
from briefing.store.lists import Order, Selection

R = TypeVar("R", bound=Record)
Reason: TypeAlias = Literal["unsourced", "disputed", "open_gap", "unread"]

# A kind, how many of its records are meant, and the numbers of the newest of them.
_Found: TypeAlias = tuple[type[Record], int, Sequence[int]]

_FIGURES_LOOKED_AT = 60  # the newest of all, and of each measure
_EDITS_LOOKED_AT = 60
_NEWEST_FIRST = Order(descending=True)
_CLAIMS: tuple[type[Record], ...] = (Figure, Position, Event, Relation)
_DISPUTABLE: tuple[type[Record], ...] = (Figure, Position, Event)


@frozen
class Attention:
    """Records that want the analyst's attention for one reason: how many, and the newest of them.

    `unsourced` claims no passage supports, `disputed` ones have that status, an `open_gap` is open
    or only partly closed, an `unread` source is new or being read.
    """

    reason: Reason
    total: int
    records: tuple[Record, ...]


@frozen
class KeyFigure:
    """A standing figure with what is needed to judge it.

    `earlier` is its claimant's series before it, the oldest first; `change` the difference from the
    last of them, where one may be shown. `contested` says that others give other numbers for the
    same time, `unsourced` that no passage supports it.
    """

    figure: Figure
    measure: Measure
    claimant: Actor | None
    earlier: tuple[Figure, ...]
    change: Difference | None
    contested: bool
    unsourced: bool


@frozen
class Edited:
    """A record that was edited: when (UTC, ISO 8601), by whom, and as which step."""

    record: Record
    at: str
    author: str
    label: str


@frozen
class Overview:
    """All of it, as it is at one moment."""

    attention: tuple[Attention, ...]
    key_figures: tuple[KeyFigure, ...]
    edited: tuple[Edited, ...]


def overview(library: Library, *, lines: int, cards: int, shown_kinds: frozenset[str]) -> Overview:
    """The overview of the library: of each part at most `lines` records, and so many figures.

    Only edits of records of `shown_kinds` are told: those that an analyst can go to. Who edits a
    draft, a name or another part edits the record it belongs to.
    """
    attention = (
        _attention(
            library, "unsourced", [_unsourced(library, kind, lines) for kind in _CLAIMS], lines
        ),
        _attention(library, "disputed", [_disputed(library, kind) for kind in _DISPUTABLE], lines),
        _selected(library, "open_gap", (Gap,), ("status", ("open", "partly")), lines),
        _selected(library, "unread", (Source,), ("triage", ("reading", "new")), lines),
    )
    return Overview(
        tuple(one for one in attention if one.total),
        key_figures(library, cards),
        _last_edited(library, lines, shown_kinds),
    )


def key_figures(library: Library, limit: int) -> tuple[KeyFigure, ...]:
    """The figures entered last, one for each measure."""
    found: dict[str, KeyFigure | None] = {}
    for measure_id in _measures_of_the_newest(library, limit):
        if measure_id not in found:
            found[measure_id] = _key_figure(library, measure_id)
        if sum(1 for one in found.values() if one is not None) == limit:
            break
    return tuple(one for one in found.values() if one is not None)


def _measures_of_the_newest(library: Library, limit: int) -> Iterator[str]:
    """Those of the figures entered last, some of them again: mostly the first few will do."""
    for looked_at in (limit, _FIGURES_LOOKED_AT):
        yield from (figure.measure_id for figure in library.newest(Figure, looked_at))


def _key_figure(library: Library, measure_id: str) -> KeyFigure | None:
    measure = library.find(Measure, measure_id)
    if measure is None or measure.trashed_at is not None:
        return None
    chosen = Selection(equal=(("measure_id", measure_id),))
    numbers = library.numbers(Figure, _NEWEST_FIRST, chosen)[:_FIGURES_LOOKED_AT]
    by_number = library.records_at(Figure, numbers)
    figures = list(by_number.values())
    standing = current_figures(figures)
    if not standing:
        return None
    figure = max(standing, key=time_key)
    number = next(number for number, one in by_number.items() if one.id == figure.id)
    earlier = figures_before(figure, figures, measure)
    change = difference(earlier[-1], figure, measure) if earlier else None
    claimant = None if figure.claimant_id is None else library.find(Actor, figure.claimant_id)
    return KeyFigure(
        figure,
        measure,
        claimant,
        earlier,
        change if isinstance(change, Difference) else None,
        any(
            competing((figure, other), measure, {})
            for other in standing
            if other.claimant_id != figure.claimant_id
        ),
        number in library.claims.unsourced_among(Figure, (number,)),
    )


def _unsourced(library: Library, kind: type[Record], lines: int) -> _Found:
    total = library.claims.count_unsourced(kind)
    return kind, total, library.claims.unsourced(kind, lines) if total else ()


def _disputed(library: Library, kind: type[Record]) -> _Found:
    numbers = library.claims.disputed(kind)
    return kind, len(numbers), numbers


def _selected(
    library: Library,
    reason: Reason,
    kinds: Sequence[type[Record]],
    wanted: tuple[str, tuple[str, ...]],
    lines: int,
) -> Attention:
    field, words = wanted
    found: list[_Found] = []
    for kind in kinds:
        for word in words:
            total = library.count(kind, (field, word))
            chosen = Selection(equal=((field, word),))
            numbers = library.numbers(kind, _NEWEST_FIRST, chosen, most=lines) if total else ()
            found.append((kind, total, numbers))
    return _attention(library, reason, found, lines)


def _attention(
    library: Library,
    reason: Reason,
    found: Sequence[_Found],
    lines: int,
) -> Attention:
    """The first lines of each kind in turn, so that no kind hides another."""
    columns = [_records(library, kind, numbers[:lines]) for kind, _, numbers in found]
    rows = [column[at] for at in range(lines) for column in columns if at < len(column)]
    return Attention(reason, sum(total for _, total, _ in found), tuple(rows[:lines]))


def _records(library: Library, kind: type[R], numbers: Sequence[int]) -> list[R]:
    if not numbers:
        return []
    by_number = library.records_at(kind, numbers)
    return [by_number[number] for number in numbers if number in by_number]


def _last_edited(library: Library, lines: int, shown_kinds: frozenset[str]) -> tuple[Edited, ...]:
    edited: dict[str, Edited] = {}
    for touched in library.touched_last(_EDITS_LOOKED_AT, standing=True):
        record = whole_of(library, touched.kind, touched.id)
        if record is None or record.KIND not in shown_kinds or record.trashed_at is not None:
            continue
        edited.setdefault(record.id, Edited(record, touched.at, touched.author, touched.label))
        if len(edited) == lines:
            break
    return tuple(edited.values())
