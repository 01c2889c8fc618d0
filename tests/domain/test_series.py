"""Which figures came before a figure in its claimant's series."""

from dataclasses import replace
from decimal import Decimal

from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import new_id
from briefing.domain.series import figures_before

WELLS = Measure(label="Wells closed", counting="stock")
MINISTRY, GUILD = new_id(), new_id()


def figure(value: int, day: str, claimant: str | None = MINISTRY, **more) -> Figure:
    return Figure(
        measure_id=WELLS.id,
        value=Decimal(value),
        as_of=Date(day) if day else None,
        claimant_id=claimant,
        **more,
    )


FIRST, SECOND, LATEST = figure(3, "2025-10-01"), figure(5, "2025-10-20"), figure(9, "2025-11")


def test_are_those_of_the_same_claimant_in_the_order_of_time():
    other = figure(4, "2025-10-10", GUILD)
    assert figures_before(LATEST, [SECOND, other, LATEST, FIRST], WELLS) == (FIRST, SECOND)
    assert figures_before(FIRST, [SECOND, LATEST, FIRST], WELLS) == ()


def test_leave_out_what_is_disputed_retracted_trashed_or_undated():
    left_out = [
        replace(FIRST, status="disputed"),
        replace(FIRST, status="retracted"),
        replace(FIRST, trashed_at="2025-11-01T00:00:00Z"),
        replace(FIRST, as_of=None),
        replace(FIRST, measure_id=new_id()),
    ]
    assert figures_before(LATEST, left_out, WELLS) == ()


def test_hold_what_is_counted_the_same_way():
    per_day = figure(2, "2025-10-02", period=Date("2025-10-02"))
    undecided = replace(WELLS, counting=None)
    assert figures_before(LATEST, [FIRST, per_day], undecided) == (FIRST,)


def test_a_corrected_figure_counts_only_where_nothing_else_came_before():
    corrected = replace(SECOND, status="corrected")
    newer = figure(
        6, "2025-10-20", supersedes_id=corrected.id, supersede_reason="corrected_by_claimant"
    )
    assert figures_before(newer, [corrected], WELLS) == (corrected,)
    assert figures_before(newer, [corrected, FIRST], WELLS) == (FIRST,)


def test_a_newer_count_follows_the_one_it_supersedes():
    weekly = figure(7, "2025-10-27", supersedes_id=SECOND.id, supersede_reason="updated_count")
    assert figures_before(weekly, [FIRST, SECOND], WELLS) == (FIRST, SECOND)


def test_what_was_corrected_is_not_what_came_before_the_next_count():
    correction = figure(
        4, "2025-10-20", supersedes_id=SECOND.id, supersede_reason="corrected_by_claimant"
    )
    assert figures_before(LATEST, [FIRST, SECOND, correction], WELLS) == (FIRST, correction)


def test_a_figure_nobody_claims_has_no_series():
    assert figures_before(replace(LATEST, claimant_id=None), [FIRST], WELLS) == ()
