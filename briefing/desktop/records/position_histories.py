"""All that an actor said and did on a proposition, from the oldest to the newest."""

from collections.abc import Sequence

from briefing.desktop.messages import say
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.interface_positions import change_words
from briefing.desktop.records.matrix_contents import drawn_position
from briefing.desktop.widgets.history_strip import HistoryStep
from briefing.documents.selection import merged_ids
from briefing.domain.position_history import in_time
from briefing.domain.positions import Position
from briefing.domain.records import Records


def positions_of_cell(records: Records, actor_id: str, proposition_id: str) -> tuple[Position, ...]:
    """The positions of an actor, and of those merged into it, on a proposition, oldest first."""
    return in_time(
        position
        for id in merged_ids(records, actor_id)
        for position in records.all(Position, actor_id=id, proposition_id=proposition_id)
    )


def history_steps(positions: Sequence[Position]) -> tuple[HistoryStep, ...]:
    """The positions as a strip shows them."""
    return tuple(
        HistoryStep(
            position.id,
            drawn_position(position),
            date_shown(position.asserted_on) or say("no date"),
            change_words(position.change_kind),
            is_over=position.status in ("past", "withdrawn"),
        )
        for position in positions
    )
