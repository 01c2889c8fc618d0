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
    "From {} in March the count rose to {}.",
    "The {} of March had grown to {} by the end of April.",
    "The guild counts {} wells and the council, as if to outdo it, nearly twice as many: {}.",
    "Closures have doubled: the guild counts {} in March and {} now.",
    "Set the {} of March against the {} of April.",
    "In March there were {} wells, now {}, an increase by a third.",
    "From the council’s {} take away {}, and six are left.",
)
NOT_COMPARING = (
    "The guild counts {} wells and the council counts {}.",
    "Estimates range from {} to {}.",
    "The guild counts {} wells, and the council more than {}.",
    "The council counts {}; the guild, at the same time, {}.",
    "The number of wells rose. The guild counts {}, the council {}.",
    "The spokesman said “{} wells, up from {}”.",
    "Water fell in March, and from {} to {} wells were visited.",
    "The guild’s {} cannot be compared with the {} of the council.",
    "The guild counts {} and the council {}, and the weather has improved since.",
    "The guild counts {} and the council {}, and more than one clerk doubts it.",
    "Neither the guild, with {}, nor the council, with {}, names the wells.",
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


def test_a_sentence_may_compare_with_the_one_before_it(found) -> None:
    before, after = f"The guild counts [20](figure:{MARCH.id}) wells.", "The count rose to"
    cited = f"{before} {after} [26](figure:{COUNCILS.id})."
    (finding,) = found(not_comparable, cited, WELLS, MARCH, COUNCILS)
    assert cited[finding.start : finding.end] == f"[26](figure:{COUNCILS.id})"
    apart = f"{before}\n\n{after} [26](figure:{COUNCILS.id})."
    assert found(not_comparable, apart, WELLS, MARCH, COUNCILS) == []
    of_another_kind = f"{before} {after} [12](figure:{MOVED_LATER.id})."
    assert found(not_comparable, of_another_kind, WELLS, HERDS, MARCH, MOVED_LATER) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [("[has since fallen to 26]", 1), ("[more than 26]", 0), ("[fewer than 26 wells]", 0)],
)
def test_words_of_the_link_itself_compare_too(found, said, told) -> None:
    cited = f"The guild gave [20 wells](figure:{MARCH.id}); the count {said}(figure:{COUNCILS.id})."
    assert len(found(not_comparable, cited, WELLS, MARCH, COUNCILS)) == told


def test_what_counts_the_same_is_meant_and_not_what_stands_nearest(found) -> None:
    cited = (
        f"Closures stand at [26](figure:{APRIL.id}), with [12](figure:{MOVED_LATER.id}) herds"
        f" moved, up from [20](figure:{MARCH.id})."
    )
    assert found(not_comparable, cited, WELLS, HERDS, MARCH, APRIL, MOVED_LATER) == []
