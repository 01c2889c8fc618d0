"""Numbers are printed with every digit they were given with."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.numbers import NumberSigns, number_text, signed_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("242", "242"),
        ("2000", "2,000"),
        ("1234567", "1,234,567"),
        ("100000", "100,000"),
        ("1.50", "1.50"),
        ("2E+6", "2,000,000"),
        ("0.001", "0.001"),
        ("-3", "−3"),
        ("-1234.5", "−1,234.5"),
        ("12345678901234567890123456789012345", "12,345,678,901,234,567,890,123,456,789,012,345"),
        ("1E+999999999", "1E+999999999"),
    ],
)
def test_a_number_is_grouped_and_never_rounded(value: str, text: str):
    assert number_text(Decimal(value)) == text


@pytest.mark.parametrize(("value", "text"), [("12", "+12"), ("-3", "−3"), ("0", "0")])
def test_a_difference_has_a_sign_and_no_word(value: str, text: str):
    assert signed_text(Decimal(value)) == text


def test_another_language_brings_its_own_signs():
    signs = NumberSigns(thousands=".", point=",")
    assert number_text(Decimal("1234567.8"), signs) == "1.234.567,8"


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_the_printed_number_is_the_number(value: Decimal):
    printed = number_text(value).replace(",", "").replace("−", "-")
    assert Decimal(printed) == value
