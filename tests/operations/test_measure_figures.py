"""Everything that is said about one measure, as a page or a program needs it."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.comparison import Difference, NotComparable
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import Record
from briefing.operations.measure_figures import measure_figures
from briefing.store.library import Library
from briefing.store.opening import create_library

ZENTA, DORNE = Actor(name="Zenta", kind="state"), Actor(name="Dorne Board", kind="organisation")
TRUCKS = Measure(label="Trucks", counting="per_period")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with create_library(tmp_path / "figures.briefing", author="Ana") as opened:
        yield opened


def put(library: Library, *records: Record) -> None:
    library.apply(Step("Put", tuple(Edit(None, record) for record in records)))


def figure(claimant: Actor | None, value: int, period: str, **more: object) -> Figure:
    id = None if claimant is None else claimant.id
    return Figure(
        measure_id=TRUCKS.id, claimant_id=id, value=Decimal(value), period=Date(period), **more
    )


def test_claims_of_the_same_time_compete_and_the_latest_group_comes_first(
    library: Library,
) -> None:
    old = (figure(ZENTA, 150, "2025-09"), figure(DORNE, 90, "2025-09"))
    new = (figure(ZENTA, 142, "2025-10"), figure(DORNE, 96, "2025-10"))
    unclaimed = figure(None, 7, "2025-08")
    put(library, TRUCKS, ZENTA, DORNE, *old, *new, unclaimed)
    found = measure_figures(library, TRUCKS)
    groups = [[claim.figure.id for claim in group] for group in found.competing]
    assert groups == [[new[1].id, new[0].id], [old[1].id, old[0].id]]
    assert [claim.figure.id for claim in found.latest] == [unclaimed.id]


def test_each_claim_has_its_series_and_its_difference_or_why_there_is_none(
    library: Library,
) -> None:
    first, second = figure(ZENTA, 150, "2025-09"), figure(ZENTA, 142, "2025-10")
    longer = figure(ZENTA, 300, "2025-11/2025-12")
    put(library, TRUCKS, ZENTA, first, second, longer)
    found = measure_figures(library, TRUCKS)
    claim = found.claim(second.id)
    assert claim is not None
    assert claim.earlier == (first,)
    assert isinstance(claim.change, Difference)
    assert claim.change.amount == -8
    last = found.claim(longer.id)
    assert last is not None
    assert isinstance(last.change, NotComparable)
    assert "different length" in str(last.change.reason)


def test_a_merged_claimant_goes_on_with_the_series_of_the_one_it_was_found_to_be(
    library: Library,
) -> None:
    alias = Actor(name="Republic of Zenta", kind="state", merged_into_id=ZENTA.id)
    first, second = figure(alias, 150, "2025-09"), figure(ZENTA, 142, "2025-10")
    put(library, TRUCKS, ZENTA, alias, first, second)
    found = measure_figures(library, TRUCKS)
    claim = found.claim(second.id)
    assert claim is not None
    assert claim.earlier == (first,)
    (latest,) = found.latest
    assert latest.claimant == ZENTA
    assert found.competing == ()


def test_what_another_figure_takes_the_place_of_is_named(library: Library) -> None:
    older = figure(ZENTA, 150, "2025-09")
    newer = figure(ZENTA, 151, "2025-09", supersedes_id=older.id, supersede_reason="updated_count")
    put(library, TRUCKS, ZENTA, older, newer)
    found = measure_figures(library, TRUCKS)
    assert found.superseded == {older.id}
    assert [claim.figure.id for claim in found.latest] == [newer.id]
    assert set(found.figures) == {older, newer}
