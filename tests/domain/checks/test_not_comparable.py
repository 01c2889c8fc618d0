"""Words that compare two figures are told where a difference between the two means nothing."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.checks import not_comparable
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import new_id

GUILD = new_id()
WELLS = Measure(label="Wells closed", counting="cumulative", period_start=Date("2031-01-01"))
HERDS = Measure(label="Herds moved", counting="stock")
MARCH = Figure(measure_id=WELLS.id, value=Decimal(20), claimant_id=GUILD)
APRIL = Figure(measure_id=WELLS.id, value=Decimal(26), claimant_id=GUILD)
COUNCILS = replace(APRIL, id=new_id(), claimant_id=new_id())
AT_LEAST = replace(APRIL, id=new_id(), qualifier="at_least")
MOVED = Figure(measure_id=HERDS.id, value=Decimal(9), claimant_id=GUILD)
MOVED_LATER = replace(MOVED, id=new_id(), value=Decimal(12))

COMPARING = (
    "Closures rose from {} to {} in a month.",
    "Closures have risen sharply from about {} wells to some {} wells.",
    "The council counts {} wells, up from {} the month before.",
    "The guild counts {} wells, compared with {} last month.",
    "The {} wells are a rise from {} in March.",
    "The count of {} is higher than the guild's {}.",
    "The guild closed {} wells, more than the {} of the month before.",
    "The difference between {} and {} is small.",
    "The {} wells exceed the {} that were announced.",
)
NOT_COMPARING = (
    "The guild counts {} wells and the council counts {}.",
    "Estimates range from {} to {}.",
    "The guild counts {} wells, and the council more than {}.",
    "The council counts {}; the guild, at the same time, {}.",
    "The number of wells rose. The guild counts {}, the council {}.",
    "The spokesman said “{} wells, up from {}”.",
    "Water fell in March, and from {} to {} wells were visited.",
)


def text(template: str, one: Figure, other: Figure) -> str:
    links = (f"[{each.value}](figure:{each.id})" for each in (one, other))
    return template.format(*links)


@pytest.mark.parametrize("template", COMPARING)
def test_words_that_compare_what_cannot_be_compared_are_told(found, template) -> None:
    (finding,) = found(not_comparable, text(template, MARCH, COUNCILS), WELLS, MARCH, COUNCILS)
    assert "the figures are from different claimants" in str(finding.message)


@pytest.mark.parametrize("template", COMPARING)
def test_words_that_compare_like_with_like_are_not(found, template) -> None:
    assert found(not_comparable, text(template, MARCH, APRIL), WELLS, MARCH, APRIL) == []


@pytest.mark.parametrize("template", NOT_COMPARING)
def test_figures_that_only_stand_side_by_side_are_not_compared(found, template) -> None:
    cited = text(template, MARCH, COUNCILS)
    assert found(not_comparable, cited, WELLS, MARCH, COUNCILS) == []


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (MARCH, AT_LEAST, "one figure is qualified otherwise"),
        (MARCH, MOVED, "the two figures count different things"),
        (MOVED, MOVED_LATER, "numbers at two points in time hide who came and who went"),
    ],
)
def test_the_reason_is_told(found, one, other, reason) -> None:
    cited = text(COMPARING[0], one, other)
    (finding,) = found(not_comparable, cited, WELLS, HERDS, one, other)
    assert reason in str(finding.message)
    assert cited[finding.start : finding.end] == text("{} to {}", one, other)
