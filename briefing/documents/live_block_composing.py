"""Live blocks of a text, filled from the library where the analyst put them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.documents.actor_parts import actor_card
from briefing.documents.change_window import Compared, window_of
from briefing.documents.chart_parts import charts
from briefing.documents.composing import Composing
from briefing.documents.content import Block
from briefing.documents.event_parts import event_table, within
from briefing.documents.figure_parts import (
    competing_block,
    disputed,
    figure_table,
    latest,
    since,
    standing,
    tile_block,
)
from briefing.documents.finding_changes import changes
from briefing.documents.finding_parts import (
    current_judgements,
    gap_list,
    judgement_list,
    past_ids,
    source_register,
)
from briefing.documents.position_parts import (
    actor_positions,
    cells_of,
    matrix_block,
    position_groups,
)
from briefing.documents.prose import Origin
from briefing.documents.quote_parts import quote_list, said_since
from briefing.documents.selection import (
    Subject,
    events_of,
    figures_of,
    gaps_of,
    judgements_of,
    positions_of,
    propositions_of,
    quotes_of,
    subject_of,
    surviving_actor,
)
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.date_order import before
from briefing.domain.dates import Date
from briefing.domain.figures import Measure
from briefing.domain.issues import Issue
from briefing.domain.merging import survivor
from briefing.domain.messages import message
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.text.live_blocks import LiveBlock

_ALWAYS_PRINTED = frozenset({"changes", "sources"})
_NOWHERE = Origin("", 0, 0)
_SUBJECT_KINDS: Mapping[str, type[Record]] = {"issue": Issue, "actor": Actor, "measure": Measure}


@dataclass(frozen=True)
class LiveBlockComposer:
    """Fills the live blocks of one document; `compared` is what its changes are told between."""

    composing: Composing
    compared: Compared

    def __call__(self, block: LiveBlock, origin: Origin) -> Sequence[Block]:
        for problem in block.problems:
            self.composing.tell(problem, origin)
        subject = _subject(self.composing, block, origin)
        if subject is None:
            return ()
        key = f"live/{origin.text}/{origin.start}-{origin.end}"
        if block.scheme == "changes":
            return (self._changes(block, key, origin),)
        found = _FILLS[block.scheme](self.composing, block, subject, key, origin)
        if found is None:
            self.composing.tell(
                message("The block “{label}” is empty and left out.", label=block.label), origin
            )
            return ()
        return (found,)

    def _changes(self, block: LiveBlock, key: str, origin: Origin) -> Block:
        """The changes of the block's briefing, which may be another than the one it stands in."""
        compared = self.compared
        other = self.composing.records.find(Briefing, block.subject_id or "")
        if other is not None and other.id != compared.briefing.id:
            compared = replace(compared, briefing=other)
        window = window_of(self.composing, compared, block.settings.since_edition, origin)
        subject = subject_of(self.composing.records, compared.briefing)
        return changes(self.composing, subject, window, key, origin)


def prints_nothing(composing: Composing, block: LiveBlock) -> bool:
    """Whether `block`, which is right in itself, is left out of a document for want of contents.

    Changes and sources are always printed, the second even if only by their heading.
    """
    if block.scheme in _ALWAYS_PRINTED:
        return False
    subject = _subject(composing, block, _NOWHERE)
    if subject is None:
        return False
    return _FILLS[block.scheme](composing, block, subject, "", _NOWHERE) is None


def _subject(composing: Composing, block: LiveBlock, origin: Origin) -> Subject | None:
    kind, id = block.subject_kind, block.subject_id
    if kind is None or id is None:
        # A block with a faulty subject has said so among its problems.
        return None if block.problems else Subject()
    if kind == "briefing":
        return Subject()
    record = composing.records.find(_SUBJECT_KINDS[kind], id)
    record = None if record is None else survivor(composing.records, record)
    if record is None or record.trashed_at is not None:
        composing.tell(
            message(
                "The block “{label}” is about a record that does not exist or lies in the trash;"
                " it is left out.",
                label=block.label,
            ),
            origin,
        )
        return None
    return Subject(kind, record.id)  # pyright: ignore[reportArgumentType]


_Fill = Callable[[Composing, LiveBlock, Subject, str, Origin], Block | None]


def _tiles(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    figures = since(figures_of(composing.records, subject), block.settings.since)
    shown = latest(composing, standing(composing, figures))[: block.settings.limit]
    return tile_block(composing, shown, key, origin) if shown else None


def _figures(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    figures = since(figures_of(composing.records, subject), block.settings.since)
    kept = (*standing(composing, figures), *disputed(composing, figures))
    shown = kept[: block.settings.limit]
    return figure_table(composing, shown, key, origin) if shown else None


def _chart(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    settings = block.settings
    figures = since(figures_of(composing.records, subject), settings.since)
    form = "bar" if settings.kind == "bar" else "line"
    found = charts(composing, figures, form, key, limit=settings.limit, origin=origin)
    return found if found.charts else None


def _competing(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    figures = since(figures_of(composing.records, subject), block.settings.since)
    found = competing_block(composing, figures, key, origin)
    return found if found.groups else None


def _matrix(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    settings = block.settings
    cells = cells_of(composing, positions_of(composing.records, subject), settings.as_of)
    propositions = propositions_of(composing.records, subject)
    if not propositions or not (cells or settings.actors):
        return None
    return matrix_block(
        composing,
        propositions,
        cells,
        key,
        actors=settings.actors,
        as_of=settings.as_of,
        origin=origin,
    )


def _positions(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    positions = _asserted_since(positions_of(composing.records, subject), block.settings.since)
    cells = cells_of(composing, positions)
    if block.settings.limit is not None:
        cells = dict(list(cells.items())[: block.settings.limit])
    if subject.kind == "actor":
        actor = surviving_actor(composing.records, subject.id)
        found = actor_positions(composing, "" if actor is None else actor.id, cells, key, origin)
    else:
        propositions = propositions_of(composing.records, subject)
        found = position_groups(composing, propositions, cells, key, origin)
    return found if found.groups else None


def _asserted_since(positions: Sequence[Position], date: Date | None) -> Sequence[Position]:
    return [
        position
        for position in positions
        if date is None
        or position.asserted_on is None
        or before(position.asserted_on, date) != "yes"
    ]


def _quotes(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    excerpts = said_since(quotes_of(composing.records, subject), block.settings.since)
    found = quote_list(composing, excerpts[: block.settings.limit], key, origin)
    return found if found.quotes else None


def _chronology(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    settings = block.settings
    events = within(events_of(composing.records, subject), settings.from_date, settings.to_date)
    form = "strip" if settings.kind == "strip" else "table"
    return event_table(composing, events, key, origin, form) if events else None


def _judgements(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    judgements = judgements_of(composing.records, subject)
    if block.settings.status == "past":
        past = past_ids(judgements)
        judgements = tuple(each for each in judgements if each.id in past)
    elif block.settings.status == "current":
        judgements = current_judgements(judgements)
    return judgement_list(composing, judgements, key, origin) if judgements else None


def _gaps(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    status = block.settings.status
    gaps = [gap for gap in gaps_of(composing.records, subject) if status in ("", gap.status)]
    return gap_list(composing, gaps, key, origin) if gaps else None


def _sources(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block:
    del subject
    # Filled at the end, when all sources that are cited are known.
    return source_register(composing, (), key, grades=block.settings.grades, origin=origin)


def _actor(
    composing: Composing, block: LiveBlock, subject: Subject, key: str, origin: Origin
) -> Block | None:
    del block
    actor = surviving_actor(composing.records, subject.id)
    return None if actor is None else actor_card(composing, actor, key, origin)


_FILLS: Mapping[str, _Fill] = {
    "tiles": _tiles,
    "figures": _figures,
    "chart": _chart,
    "competing": _competing,
    "matrix": _matrix,
    "positions": _positions,
    "quotes": _quotes,
    "chronology": _chronology,
    "judgements": _judgements,
    "gaps": _gaps,
    "sources": _sources,
    "actor": _actor,
}
