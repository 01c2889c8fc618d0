"""Figures in words say the qualifier and the number as given."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.figures import Figure, Measure
from briefing.domain.wording import ENGLISH, figure_words, number_words, qualifier_words

PEOPLE = Measure(label="Palestinians killed", unit="people")


def figure(value: str, qualifier: str = "exact") -> Figure:
    return Figure(measure_id=PEOPLE.id, value=Decimal(value), qualifier=qualifier)


@pytest.mark.parametrize(
    ("qualifier", "value", "words"),
    [
        ("exact", "20", "20 people"),
        ("at_least", "242", "at least 242 people"),
        ("at_most", "50", "at most 50 people"),
        ("about", "1500000", "about 1,500,000 people"),
        ("nearly", "2000", "nearly 2,000 people"),
        ("more_than", "1000", "more than 1,000 people"),
        ("fewer_than", "10", "fewer than 10 people"),
        ("exact", "1", "1 person"),
        ("at_least", "1", "at least 1 person"),
        ("exact", "1.0", "1.0 person"),
    ],
)
def test_every_qualifier_has_its_words(qualifier: str, value: str, words: str):
    assert figure_words(figure(value, qualifier), PEOPLE) == words


def test_a_range_names_both_ends():
    spread = Figure(measure_id=PEOPLE.id, low=Decimal(20), high=Decimal(3000), qualifier="range")
    assert figure_words(spread, PEOPLE) == "between 20 and 3,000 people"
    assert qualifier_words(spread) == ""
    assert number_words(spread, PEOPLE) == "between 20 and 3,000 people"


def test_qualifier_and_number_can_stand_apart():
    assert qualifier_words(figure("242", "at_least")) == "at least"
    assert number_words(figure("242", "at_least"), PEOPLE) == "242 people"
    assert qualifier_words(figure("242")) == ""


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("", "at least 2.4"),
        ("%", "at least 2.4\u00a0%"),
        ("USD", "at least USD\u00a02.4"),
        ("USD billion", "at least USD\u00a02.4 billion"),
        ("$ billion", "at least $2.4 billion"),
        ("billion", "at least 2.4 billion"),
        ("UXO", "at least 2.4 UXO"),
        ("tonnes of flour", "at least 2.4 tonnes of flour"),
    ],
)
def test_money_stands_before_the_number_and_all_else_after_it(unit: str, words: str):
    assert figure_words(figure("2.4", "at_least"), replace(PEOPLE, unit=unit)) == words


def test_money_in_a_range_stands_at_both_ends():
    spread = Figure(measure_id=PEOPLE.id, low=Decimal(2), high=Decimal(3), qualifier="range")
    money = replace(PEOPLE, unit="$ billion")
    assert figure_words(spread, money) == "between $2 and $3 billion"


def test_a_figure_without_a_number_says_so():
    assert figure_words(Figure(measure_id=PEOPLE.id), PEOPLE) == "number not stated"


def test_another_language_may_put_the_qualifier_behind():
    turkish_like = replace(ENGLISH, qualifiers={"at_least": "{number} ve üzeri"})
    assert figure_words(figure("242", "at_least"), PEOPLE, turkish_like) == "242 people ve üzeri"
    assert qualifier_words(figure("242", "at_least"), turkish_like) == "ve üzeri"
