"""A number in a cell is read whole, however a country writes its digits, or it is asked about."""

from decimal import Decimal

import pytest

from briefing.exchange.table_cells import UnusableCell, number_of


@pytest.mark.parametrize(
    ("cell", "qualifier", "value"),
    [
        ("about 1.234,5", "about", "1234.5"),
        ("about 1\u202f234,5", "about", "1234.5"),
        ("nearly 12.345.678", "nearly", "12345678"),
        ("over 3'000", "more_than", "3000"),
        ("at least 0.125", "at_least", "0.125"),
        ("2,5 million", "exact", "2500000"),
        ("242 on 10.11.2025", "exact", "242"),
    ],
)
def test_digits_among_words_are_read_as_they_are_alone(cell, qualifier, value) -> None:
    read = number_of(cell)
    assert (read.qualifier, read.value) == (qualifier, Decimal(value))


def test_both_ends_of_a_range_are_read_so() -> None:
    read = number_of("1 200–1 300,5")
    assert (read.low, read.high) == (Decimal(1200), Decimal("1300.5"))


@pytest.mark.parametrize("cell", ["about 21.000", "at least 21.000 people", "20.000–21.000"])
def test_a_thousand_or_a_decimal_is_asked_about_also_among_words(cell) -> None:
    with pytest.raises(UnusableCell, match=r"could be a thousand or a decimal: write 2[01]000"):
        number_of(cell)
