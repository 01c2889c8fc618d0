"""A figure that a newer one of the same measure and claimant has overtaken is told."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.checks import stale_figure
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import new_id
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

GUILD, COUNCIL = new_id(), new_id()
WELLS = Measure(
    label="Wells closed", unit="wells", counting="cumulative", period_start=Date("2031-01-01")
)


def figure(value: int, day: str = "", **more) -> Figure:
    given = {"measure_id": WELLS.id, "claimant_id": GUILD, "qualifier": "at_least"} | more
    return Figure(value=Decimal(value), as_of=Date(day) if day else None, **given)


CITED = figure(20, "2031-03-01")
LATER = figure(26, "2031-04-01")
TEXT = f"The guild counts [at least 20](figure:{CITED.id}) closed wells."


def per_month(value: int, month: str, **more) -> Figure:
    return figure(value, "", period=Date(month), **more)


def issued(figure: Figure, day: str):
    """A source that came out on that day and carries the figure."""
    source = Source(issued=Date(day))
    text = SourceText(source_id=source.id, text="So many wells.")
    excerpt = Excerpt(source_text_id=text.id, start=0, end=2, exact="So")
    evidence = Evidence(record_kind="figure", record_id=figure.id, excerpt_id=excerpt.id)
    return source, text, excerpt, evidence


def test_a_later_count_of_the_same_claimant_takes_its_place_in_its_own_words(found, fixed) -> None:
    (finding,) = found(stale_figure, TEXT, WELLS, CITED, LATER)
    assert (finding.record_id, finding.newer_id, finding.is_note) == (CITED.id, LATER.id, False)
    assert TEXT[finding.start : finding.end] == f"[at least 20](figure:{CITED.id})"
    assert "at least 26 wells, as of 1 April 2031" in str(finding.message)
    assert fixed(TEXT, finding) == (
        f"The guild counts [at least 26](figure:{LATER.id}) closed wells."
    )


def test_the_new_words_name_the_unit_and_begin_as_the_old_ones_did(found, fixed) -> None:
    text = f"[At least 20 wells](figure:{CITED.id}) are closed."
    (finding,) = found(stale_figure, text, WELLS, CITED, LATER)
    assert fixed(text, finding) == f"[At least 26 wells](figure:{LATER.id}) are closed."


NEWEST = figure(31, "2031-05-01")
SUPERSEDING = figure(21, "2031-03-01", supersedes_id=CITED.id, supersede_reason="source_error")
THIRD = figure(22, "2031-03-02", supersedes_id=SUPERSEDING.id, supersede_reason="updated_count")
UNDATED = figure(26)
OVERTAKEN = {
    "the newest of several": ((LATER, NEWEST), CITED, NEWEST),
    "superseded": ((SUPERSEDING,), CITED, SUPERSEDING),
    "superseded twice": ((SUPERSEDING, THIRD), CITED, THIRD),
    "superseded without a claimant": (
        (replace(SUPERSEDING, claimant_id=None),),
        replace(CITED, claimant_id=None),
        SUPERSEDING,
    ),
    "a whole month before": ((LATER,), replace(CITED, as_of=Date("2031-03")), LATER),
    "undated, its source came out later": (
        (UNDATED, *issued(UNDATED, "2031-04-20"), *issued(CITED, "2031-04-10")),
        CITED,
        UNDATED,
    ),
    "corrected by another": ((), replace(CITED, status="corrected"), None),
    "retracted": ((), replace(CITED, status="retracted"), None),
}


@pytest.mark.parametrize(("others", "cited", "newer"), OVERTAKEN.values(), ids=OVERTAKEN.keys())
def test_is_told_when_overtaken(found, others, cited, newer) -> None:
    (finding,) = found(stale_figure, TEXT, WELLS, cited, *others)
    assert not finding.is_note
    assert finding.newer_id == ("" if newer is None else newer.id)
    assert bool(finding.fixes) == (newer is not None)


STANDING = {
    "nothing else": (),
    "an earlier one": (figure(12, "2031-02-01"),),
    "another claimant": (replace(LATER, claimant_id=COUNCIL),),
    "another measure": (replace(LATER, measure_id=new_id()),),
    "counted from another day": (replace(LATER, period=Date("2031-02-01/..")),),
    "a disputed one": (replace(LATER, status="disputed"),),
    "a retracted one": (replace(LATER, status="retracted"),),
    "one in the trash": (replace(LATER, trashed_at="2031-04-02T10:00:00Z"),),
    "of the same day": (replace(LATER, as_of=CITED.as_of),),
    "some time in the same month": (replace(LATER, as_of=Date("2031-03")),),
    "undated, its source came out before": (
        (UNDATED, *issued(UNDATED, "2031-04-01"), *issued(CITED, "2031-04-10"))
    ),
}


@pytest.mark.parametrize("others", STANDING.values(), ids=STANDING.keys())
def test_is_not_told_when_it_stands(found, others) -> None:
    assert found(stale_figure, TEXT, WELLS, CITED, *others) == []


def test_of_figures_per_month_only_a_correction_of_the_same_month_counts(found) -> None:
    wells = replace(WELLS, counting="per_period", period_start=None)
    march, april = per_month(20, "2031-03", id=CITED.id), per_month(26, "2031-04")
    assert found(stale_figure, TEXT, wells, march, april) == []
    again = per_month(
        22, "2031-03", supersedes_id=march.id, supersede_reason="corrected_by_claimant"
    )
    (finding,) = found(stale_figure, TEXT, wells, march, april, again)
    assert "corrected it to at least 22 wells" in str(finding.message)
    following = replace(april, supersedes_id=march.id, supersede_reason="updated_count")
    assert found(stale_figure, TEXT, wells, march, following) == []


def test_single_counts_do_not_overtake_each_other(found) -> None:
    assert found(stale_figure, TEXT, replace(WELLS, counting="one_off"), CITED, LATER) == []


def test_is_not_told_where_the_newer_one_is_cited_in_the_same_paragraph(found) -> None:
    newer = f"Since then [at least 26](figure:{LATER.id}) are."
    assert found(stale_figure, f"{TEXT} {newer}", WELLS, CITED, LATER) == []
    (finding,) = found(stale_figure, f"{TEXT}\n\n{newer}", WELLS, CITED, LATER)
    assert finding.record_id == CITED.id


def test_a_row_of_a_table_shows_how_it_developed(found) -> None:
    row = f"Wells | [20](figure:{CITED.id}) | [26](figure:{LATER.id})"
    assert found(stale_figure, row, WELLS, CITED, LATER) == []


def test_where_nothing_tells_the_order_it_is_only_noted(found) -> None:
    (finding,) = found(stale_figure, TEXT, WELLS, CITED, UNDATED)
    assert finding.is_note
    assert finding.fixes == ()
    assert "which of the two is newer is not known" in str(finding.message)
    same = replace(UNDATED, value=CITED.value)
    assert found(stale_figure, TEXT, WELLS, CITED, same) == []
