"""The words in a link to a figure are held against the figure's number and qualifier."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.checks import wording
from briefing.domain.figures import Figure, Measure
from briefing.text.checked_writing import writing_of

WELLS = Measure(label="Wells closed", unit="wells")
COST = Measure(label="Cost", unit="USD")
IN_MILLIONS = Measure(label="Debt", unit="million marks")


def figure(qualifier: str, value: str, measure: Measure = WELLS) -> Figure:
    low, _, high = value.partition("-")
    if high:
        return Figure(
            measure_id=measure.id, qualifier="range", low=Decimal(low), high=Decimal(high)
        )
    return Figure(measure_id=measure.id, qualifier=qualifier, value=Decimal(value))


def alarms(found, given: Figure, text: str):
    text = text.replace("](f)", f"](figure:{given.id})")
    writing = writing_of([("draft", text)])
    return text, found(wording, text, WELLS, COST, IN_MILLIONS, given, writing=writing)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (figure("at_least", "242"), "The guild counts [242](f)."),
        (figure("at_least", "242"), "The guild counts [at least 224 wells](f)."),
        (figure("at_least", "242"), "The guild counts [more than 242](f)."),
        (figure("exact", "94"), "It has [at least 94](f) of them."),
        (figure("about", "240"), "It has [240 wells](f)."),
        (figure("nearly", "2000"), "It has [more than two thousand](f)."),
        (figure("range", "20-30"), "It has [between 20 and 40](f)."),
        (figure("range", "20-30"), "It has [30 wells](f)."),
        (figure("range", "20-30"), "It has [at least 30](f)."),
        (figure("about", "14500000", COST), "It costs [about USD 14.5 billion](f)."),
        (figure("exact", "3"), "Of the wells [all five](f) are closed."),
        (figure("exact", "3"), "At least 7 towns have [4 wells](f) closed."),
    ],
)
def test_another_number_or_qualifier_is_told(found, given, text) -> None:
    written, findings = alarms(found, given, text)
    (finding,) = findings
    assert finding.record_id == given.id
    assert written[finding.start] == "["
    assert written[finding.end - 1] == ")"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (figure("at_least", "242"), "[At least 242](f) are closed."),
        (figure("at_least", "242"), "The guild counts at least [242](f)."),
        (figure("at_least", "242"), "No fewer than [242 wells](f) are closed."),
        (figure("at_least", "242"), "It has [242](f) or more."),
        (figure("about", "240"), "Closed are [some 240 wells](f)."),
        (figure("nearly", "2000"), "[Almost two thousand](f) are closed."),
        (figure("exact", "3"), "[Three of the five wells](f) are closed."),
        (figure("exact", "3"), "At least one town has [three](f)."),
        (figure("exact", "17"), "Of these, [seventeen](f) are closed."),
        (figure("range", "20-30"), "[20 to 30](f), or [at least 20](f), or [up to 30](f)."),
        (figure("about", "14500000", COST), "It costs [about 14.5 million dollars](f)."),
        (figure("exact", "14.5", IN_MILLIONS), "It owes [14.5 million marks](f)."),
        (figure("at_least", "242"), "The guild's [latest count](f) is higher."),
        (figure("at_least", "242"), "That [since 10 October](f)."),
    ],
)
def test_the_same_in_other_words_is_let_alone(found, given, text) -> None:
    assert not alarms(found, given, text)[1]


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The guild counts [242](f).", "The guild counts [at least 242 wells](f)."),
        ("[242 wells](f) are closed.", "[At least 242 wells](f) are closed."),
        ("*See [**242** wells](f)*.", "*See [at least 242 wells](f)*."),
    ],
)
def test_the_fix_writes_the_words_of_the_record_between_the_brackets(
    found, fixed, text, mended
) -> None:
    given = figure("at_least", "242")
    written, (finding,) = alarms(found, given, text)
    assert fixed(written, finding) == mended.replace("](f)", f"](figure:{given.id})")


def test_a_link_to_nothing_and_a_figure_in_the_trash_are_left_to_others(found) -> None:
    given = figure("at_least", "242")
    text = f"It has [7](figure:{given.id})."
    writing = writing_of([("draft", text)])
    assert not found(wording, text, WELLS, writing=writing)
    trashed = replace(given, trashed_at="2031-02-03T10:00:00Z")
    assert not found(wording, text, WELLS, trashed, writing=writing)
