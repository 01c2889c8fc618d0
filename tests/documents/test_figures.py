from decimal import Decimal

import pytest

from briefing.documents.figure_blocks import Amount, Competing, FigureTable, Tile, Tiles
from briefing.documents.prose import Mark
from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue


@pytest.fixture
def issue(shelf):
    return shelf.put(Issue(title="Harbour"))


@pytest.fixture
def measure(shelf, issue):
    measure = shelf.put(
        Measure(
            label="Sailors displaced",
            unit="people",
            counting="cumulative",
            period_start=Date("2025-10-10"),
        )
    )
    shelf.put(Filing(issue_id=issue.id, record_kind="measure", record_id=measure.id))
    return measure


@pytest.fixture
def ministry(shelf):
    return shelf.put(Actor(name="Arlen’s port ministry", kind="government_body"))


@pytest.fixture
def union(shelf):
    return shelf.put(Actor(name="Dockers’ union", kind="organisation"))


@pytest.fixture
def give(shelf, measure):
    """A sourced figure of the measure."""

    def give(value, claimant=None, **fields):
        return shelf.sourced(
            Figure(
                measure_id=measure.id,
                value=None if value is None else Decimal(value),
                claimant_id=claimant and claimant.id,
                **fields,
            ),
            f"The number is {value}.",
        )

    return give


@pytest.fixture
def tiles_of(composed, block_of, issue):
    def tiles_of():
        return block_of(composed(about=issue), Tiles).tiles

    return tiles_of


def test_a_tile_says_everything_that_must_stand_beside_a_number(give, ministry, tiles_of):
    figure = give(
        242, ministry, qualifier="at_least", as_of=Date("2025-11-10"), caveat="Counts are partial."
    )
    assert tiles_of() == (
        Tile(
            key=f"tile/{figure.id}",
            qualifier="at least",
            number="242",
            unit="people",
            label="Sailors displaced",
            counting="since 10 October 2025, cumulative",
            attribution="per Arlen’s port ministry",
            as_of="as of 10 November 2025",
            caveat="Counts are partial.",
            mark=Mark((1,)),
            amount=Amount(number="242", qualifier="at least", unit="people"),
        ),
    )


def test_a_range_keeps_both_ends_for_a_register(give, tiles_of):
    give(None, qualifier="range", low=Decimal("1.50"), high=Decimal(20_000))
    assert tiles_of()[0].amount == Amount(low="1.50", high="20000", unit="people")


def test_what_is_not_known_of_a_figure_is_said(give, tiles_of):
    give(2000, qualifier="nearly")
    (tile,) = tiles_of()
    assert (tile.qualifier, tile.number) == ("nearly", "2,000")
    assert tile.attribution == "not attributed in the source"
    assert tile.as_of == "as of: not stated"


def test_an_inferred_period_is_printed_as_it_was_written(give, shelf, measure, tiles_of):
    shelf.change(measure, period_start=Date("2025-10-10", "inferred", "the truce began"))
    give(20)
    assert tiles_of()[0].counting == "since the truce began, cumulative"


def test_a_percentage_keeps_its_sign_beside_the_number(give, shelf, measure, tiles_of):
    shelf.change(measure, unit="%")
    give("61.5")
    assert (tiles_of()[0].number, tiles_of()[0].unit) == ("61.5\u00a0%", "")


def test_a_range_is_set_whole(give, tiles_of):
    give(None, qualifier="range", low=Decimal(20), high=Decimal(30))
    assert tiles_of()[0].number == "between 20 and 30"


@pytest.mark.parametrize("status", ["disputed", "retracted", "corrected"])
def test_only_a_standing_figure_is_a_tile(give, composed, issue, status):
    give(15, status=status)
    assert not [block for block in composed(about=issue).blocks if isinstance(block, Tiles)]


@pytest.mark.parametrize("credibility", [5, 6])
def test_a_figure_that_rests_on_doubt_alone_is_no_tile(
    give, shelf, composed, block_of, issue, measure, credibility
):
    figure = shelf.put(Figure(measure_id=measure.id, value=Decimal(15)))
    source = shelf.source()
    shelf.support(figure, shelf.passage(source, "Fifteen, he heard."), credibility=credibility)
    document = composed(about=issue)
    assert not [block for block in document.blocks if isinstance(block, Tiles)]
    assert "“Sailors displaced” is disputed and not among the tiles." in map(str, document.warnings)

    shelf.support(figure, shelf.passage(source, "Fifteen were counted."), credibility=2)
    assert block_of(composed(about=issue), Tiles).tiles[0].number == "15"


def test_a_superseded_figure_gives_way_and_the_difference_is_told(give, ministry, tiles_of):
    older = give(230, ministry, as_of=Date("2025-11-03"))
    give(
        242,
        ministry,
        as_of=Date("2025-11-10"),
        supersedes_id=older.id,
        supersede_reason="updated_count",
    )
    (tile,) = tiles_of()
    assert tile.number == "242"
    assert tile.change == "+12 from the figure before (as of 3 November 2025)"


def test_a_claimant_that_was_merged_has_one_series(shelf, give, ministry, tiles_of):
    double = shelf.put(Actor(name="Port board", kind="organisation", merged_into_id=ministry.id))
    give(230, double, as_of=Date("2025-11-03"))
    give(242, ministry, as_of=Date("2025-11-10"))
    (tile,) = tiles_of()
    assert tile.change == "+12 from the figure before (as of 3 November 2025)"


def test_a_number_per_period_names_both_periods(shelf, measure, give, ministry, tiles_of):
    shelf.change(measure, counting="per_period", period_start=None)
    give(14, ministry, period=Date("2025-09"))
    give(9, ministry, period=Date("2025-10"))
    (tile,) = tiles_of()
    assert tile.counting == "October 2025, in this period only"
    assert tile.change == "−5 (October 2025 against September 2025)"


def test_where_figures_cannot_be_compared_the_reason_stands_in_the_place(give, ministry, tiles_of):
    give(230, ministry, as_of=Date("2025-11-03"))
    give(242, ministry, qualifier="at_least", as_of=Date("2025-11-10"))
    (tile,) = tiles_of()
    assert tile.change == "No difference: one figure is qualified otherwise than the other."


def test_competing_claims_are_tiles_of_their_own_and_marked(give, ministry, union, tiles_of):
    give(300, union, as_of=Date("2025-11-10"))
    give(242, ministry, as_of=Date("2025-11-10"))
    assert [(tile.attribution, tile.contested) for tile in tiles_of()] == [
        ("per Arlen’s port ministry", "contested"),
        ("per Dockers’ union", "contested"),
    ]


def test_an_unsourced_figure_says_so(shelf, measure, tiles_of):
    shelf.put(Figure(measure_id=measure.id, value=Decimal(9)))
    assert tiles_of()[0].mark == Mark((), "unsourced")


def test_more_figures_than_tiles_are_named_as_left_out(shelf, issue, composed, block_of):
    for number in range(10):
        measure = shelf.put(Measure(label=f"Measure {number}"))
        shelf.put(Filing(issue_id=issue.id, record_kind="measure", record_id=measure.id))
        shelf.put(Figure(measure_id=measure.id, value=Decimal(number)))
    document = composed(about=issue)
    assert len(block_of(document, Tiles).tiles) == 8
    assert "2 figures do not fit the 8 tiles and are left out." in map(str, document.warnings)


def test_a_figure_of_another_issue_is_not_taken_in(shelf, give, composed, issue):
    give(242)
    elsewhere = shelf.put(Issue(title="Railway"))
    assert not [block for block in composed(about=elsewhere).blocks if isinstance(block, Tiles)]
    assert [block for block in composed(about=issue).blocks if isinstance(block, Tiles)]


def test_a_sub_issue_brings_its_figures(shelf, measure, give, composed, block_of, issue):
    give(242)
    above = shelf.put(Issue(title="Coast"))
    shelf.change(issue, parent_id=above.id)
    assert len(block_of(composed(about=above), Tiles).tiles) == 1


def test_claims_stand_side_by_side_with_the_same_verb(
    give, ministry, union, composed, block_of, measure
):
    give(300, union, as_of=Date("2025-11-10"))
    give(242, ministry, qualifier="at_least", as_of=Date("2025-11-10"))
    block = block_of(composed(f"![Claims](competing:measure/{measure.id})"), Competing)
    (group,) = block.groups
    assert group.label == "Sailors displaced"
    assert [(claim.claimant, claim.verb, claim.value) for claim in group.claims] == [
        ("Arlen’s port ministry", "reports", "at least 242 people"),
        ("Dockers’ union", "reports", "300 people"),
    ]


def test_a_table_lists_what_is_disputed_and_says_that_it_is(give, composed, block_of, measure):
    give(315)
    give(15, status="disputed", caveat="Two handovers seem merged.")
    table = block_of(composed(f"![Figures](figures:measure/{measure.id})"), FigureTable)
    assert [(row.value, row.status, row.caveat) for row in table.rows] == [
        ("315 people", "", ""),
        ("15 people", "disputed", "Two handovers seem merged."),
    ]
    assert table.caption == "Disputed: not taken as fact, and listed for that reason only."


def test_a_live_block_takes_its_limit_and_its_first_day(
    shelf, give, ministry, union, composed, block_of, issue
):
    give(1, ministry, as_of=Date("2025-01-01"))
    give(2, union, as_of=Date("2025-11-01"))
    draft = f"![Tiles](tiles:issue/{issue.id}?since=2025-06-01)"
    assert [tile.number for tile in block_of(composed(draft, about=issue), Tiles).tiles] == ["2"]
    draft = f"![Tiles](tiles:issue/{issue.id}?limit=1)"
    assert [tile.number for tile in block_of(composed(draft, about=issue), Tiles).tiles] == ["1"]
