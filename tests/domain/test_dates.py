"""Dates are read as EDTF, checked against the calendar and kept exactly as they were written."""

import calendar
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.date_calendar import day_number, day_of_number, days_in_month
from briefing.domain.dates import Date, from_json, from_text, parse, to_json, to_text
from briefing.domain.errors import KnownError


@pytest.mark.parametrize(
    "text",
    [
        "2025",
        "2025-11",
        "2025-11-10",
        "2024-02-29",
        "2025-11-10T16:00:00Z",
        "2025-11-10T16:00:00+02:00",
        "2025-11-10T16:00:00-05",
        "2025-11-10T16:00:00",
        "2025-10-10/2025-11-09",
        "2024/2025-11",
        "2025-10-10/..",
        "../2025-10-10",
        "2025-10-10/",
        "/2025-10-10",
        "2025?",
        "2025-11~",
        "2025-11-10%",
        "2025-10~/2025-11?",
        "2025-XX",
        "2025-11-XX",
        "2025-XX-XX",
        "202X",
        "20XX",
        "2025-21",
        "2025-24~",
        "Y17000",
        "Y-17000",
        "-0044-03-15",
        "0000",
        "-9999/9999-12-31",
    ],
)
def test_edtf_of_level_0_and_1_is_read_and_printed_back_exactly(text: str):
    read = parse(f"  {text}\n")
    assert read.edtf == text
    assert read == Date(text)
    assert from_text(to_text(read)) == read
    assert from_json(to_json(read)) == read


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2025-02-30", "The date 2025-02-30 does not exist: February 2025 has 28 days."),
        ("1900-02-29", "The date 1900-02-29 does not exist: February 1900 has 28 days."),
        ("2025-11-00", "The date 2025-11-00 does not exist: days are counted from 01."),
        (
            "2025-13",
            (
                "The date 2025-13 does not exist: there is no month 13. Months run from 01 to 12;"
                " 21 to 24 are the seasons from spring to winter."
            ),
        ),
        (
            "2025-21-03",
            (
                "The date 2025-21-03 does not exist: there is no month 21. Months run"
                " from 01 to 12;"
                " 21 to 24 are the seasons from spring to winter."
            ),
        ),
        ("", "A date is missing: write one like 2025-11-10, or leave the date out."),
        (
            "soon",
            (
                "The date soon cannot be read: write it like 2025-11-10, 2025-11, 2025, 2025-11~"
                " (about), 2025-10-10/2025-11-09 or 2025-10-10/.. (it goes on)."
            ),
        ),
        (
            "2025-11-10T25:00:00Z",
            "The date 2025-11-10T25:00:00Z does not exist: a day runs from 00:00:00 to 23:59:59.",
        ),
        (
            "2025-11-10T16:00Z",
            (
                "The date 2025-11-10T16:00Z cannot be read: write a moment like"
                " 2025-11-10T16:00:00Z or 2025-11-10T16:00:00+02:00."
            ),
        ),
        (
            "2025-11-10T16:00:00+24:00",
            (
                "The date 2025-11-10T16:00:00+24:00 does not exist: a zone lies less than 24 hours"
                " from UTC."
            ),
        ),
        (
            "2025-11/2025-10-31",
            "The interval 2025-11/2025-10-31 ends before it begins: put the earlier date first.",
        ),
        (
            "2025-24/2025-21",
            "The interval 2025-24/2025-21 ends before it begins: put the earlier date first.",
        ),
        ("../..", "The interval ../.. needs a date at one end at least."),
        ("2024/2025/2026", "The interval 2024/2025/2026 needs exactly one / between its two ends."),
        (
            "2025-11-XX/2026",
            (
                "The interval 2025-11-XX/2026 cannot have an X at its ends: leave out what is not"
                " known."
            ),
        ),
        (
            "2025-11-10T16:00:00Z/..",
            "The interval 2025-11-10T16:00:00Z/.. runs from day to day: leave the hours out.",
        ),
        (
            "2025-XX-05",
            (
                "The date 2025-XX-05 cannot be read: a day needs its month; write 2025-XX-XX when"
                " neither is known."
            ),
        ),
        (
            "202X-05",
            "The date 202X-05 cannot be read: a year with X or Y stands alone, without a month.",
        ),
        (
            "Y012345",
            (
                "The date Y012345 cannot be read: Y is for years of more than four digits, without"
                " zeros in front."
            ),
        ),
        ("Y1234567890", "The date Y1234567890 cannot be kept: a year has at most nine digits."),
        ("-0000", "The date -0000 does not exist: write the year 0 as 0000."),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(text: str, sentence: str):
    with pytest.raises(KnownError) as refusal:
        parse(text)
    assert str(refusal.value) == sentence


def test_a_hostile_text_is_shown_short_and_printable():
    with pytest.raises(KnownError) as refusal:
        parse("\ud800\x00" + "9" * 1000)
    assert "The date \ufffd\ufffd999" in str(refusal.value)
    assert len(str(refusal.value)) < 300
    assert str(refusal.value).isprintable()


@given(st.text() | st.text(alphabet="0123456789-/.~?%XYTZ:+", max_size=24))
def test_no_text_leads_to_anything_but_a_date_or_a_sentence(text: str):
    with suppress(KnownError):
        assert parse(text).edtf == text.strip()


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date(day: date):
    assert parse(day.isoformat()).edtf == day.isoformat()


@given(st.integers(1, 9999), st.integers(1, 12))
def test_months_are_as_long_as_in_the_calendar(year: int, month: int):
    assert days_in_month(year, month) == calendar.monthrange(year, month)[1]


@given(st.dates(max_value=date(9999, 12, 30)))
def test_days_are_numbered_without_a_gap(day: date):
    number = day_number(day.year, day.month, day.day)
    following = day + timedelta(days=1)
    assert day_of_number(number) == (day.year, day.month, day.day)
    assert day_of_number(number + 1) == (following.year, following.month, following.day)


@given(st.integers(-400_000_000_000, 400_000_000_000))
def test_days_far_from_our_time_are_numbered_as_well(number: int):
    assert day_number(*day_of_number(number)) == number


class TestBasisAndWords:
    def test_an_inferred_date_keeps_the_words_it_was_written_in(self):
        early = Date("2025-11", "inferred", "early November")
        assert to_text(early) == (
            '{"edtf": "2025-11", "basis": "inferred", "as_written": "early November"}'
        )
        assert from_text(to_text(early)) == early
        assert from_json(to_json(early)) == early

    def test_words_alone_are_enough_when_nothing_is_known(self):
        recently = from_json({"basis": "unknown", "as_written": "recently"})
        assert recently == Date("", "unknown", "recently")
        assert recently.parts is None
        assert from_text(to_text(recently)) == recently

    def test_words_are_kept_in_one_form(self):
        assert from_json({"edtf": "2025", "as_written": "a\u0301no"}).as_written == "áno"

    def test_equal_dates_are_one_key(self):
        assert len({Date("2025"), parse("2025"), Date("2025", "inferred")}) == 2

    @pytest.mark.parametrize(
        ("value", "sentence"),
        [
            (
                2025,
                (
                    "A date is a text like 2025-11-10, or an object with edtf, basis and"
                    " as_written,"
                    " not 2025."
                ),
            ),
            (
                {"edtf": "2025", "precision": "year"},
                "A date has no field precision; its fields are edtf, basis and as_written.",
            ),
            ({"edtf": 2025}, "The field edtf of a date takes a text."),
            (
                {"edtf": "2025", "basis": "guessed"},
                "“guessed” is not the basis of a date; choose one of: stated, inferred, unknown.",
            ),
            (
                {"basis": "inferred", "as_written": "soon"},
                "A date is missing: write one like 2025-11-10, or leave the date out.",
            ),
            (
                {"edtf": "2025", "as_written": "two\nlines"},
                (
                    "Character 4 is a line break (U+000A), but the text must be one line:"
                    " put a space in its place."
                ),
            ),
        ],
    )
    def test_a_wrong_object_is_refused_with_the_reason(self, value: object, sentence: str):
        with pytest.raises(KnownError) as refusal:
            from_json(value)
        assert str(refusal.value) == sentence

    @pytest.mark.parametrize("text", ['{"edtf": ', "{" * 5000, '{"edtf": "2025", "basis": null}'])
    def test_a_broken_column_is_refused_with_a_sentence(self, text: str):
        with pytest.raises(KnownError):
            from_text(text)


def test_the_words_of_the_source_are_kept_in_nfc():
    decomposed = "debut de\u0301cembre"
    assert Date("2025-12", "inferred", decomposed).as_written == "debut d\u00e9cembre"
