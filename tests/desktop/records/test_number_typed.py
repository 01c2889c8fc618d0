"""Numbers as people type them, in the form of whatever locale they learnt."""

from decimal import Decimal

import pytest

from briefing.desktop.records.number_typed import UnreadableNumber, number_typed


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("242", "242"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1 234,5", "1234.5"),
        ("1\u202f234", "1234"),
        ("12 345 678", "12345678"),
        ("1’234’567", "1234567"),
        ("١٢٣٤", "1234"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("−3", "-3"),
        ("12,5", "12.5"),
        ("0,125", "0.125"),
        ("1,234,567", "1234567"),
        ("1.50", "1.50"),
        ("1.2 million", "1200000"),
    ],
)
def test_every_usual_form_is_read(typed: str, expected: str) -> None:
    assert str(number_typed(typed, ".")) == expected


def test_the_locale_decides_what_could_be_read_in_two_ways() -> None:
    assert number_typed("1,234", ".") == Decimal(1234)
    assert number_typed("1,234", ",") == Decimal("1.234")
    assert number_typed("1.234", ".") == Decimal("1.234")
    assert number_typed("1.234", ",") == Decimal(1234)


@pytest.mark.parametrize("typed", ["", "abc", "about 5", "5 tanks", "1,23,4", "1.2.3,4", "twenty-"])
def test_what_is_not_surely_a_number_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(UnreadableNumber, match=r"write|Write"):
        number_typed(typed, ".")
