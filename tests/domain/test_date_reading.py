"""What people type for a date is read as they mean it; what today decides is marked inferred."""

from contextlib import suppress
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.date_reading import read_date
from briefing.domain.date_words import reading
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError

MONDAY = date(2025, 11, 10)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("10 November 2025", "2025-11-10"),
        ("10th of November, 2025", "2025-11-10"),
        ("Nov 10, 2025", "2025-11-10"),
        ("Nov. 10th 2025", "2025-11-10"),
        ("Sept 2025", "2025-09"),
        ("in 2014", "2014"),
        ("2025-11-10", "2025-11-10"),
        ("2025-10-10/..", "2025-10-10/.."),
        ("10/11/2025", "2025-11-10"),
        ("11/13/2025", "2025-11-13"),
        ("10.11.2025", "2025-11-10"),
        ("10-11-2025", "2025-11-10"),
        ("Monday, 10 November 2025", "2025-11-10"),
        ("since November 2024", "2024-11/.."),
        ("from 1 May 2024 onwards", "2024-05-01/.."),
        ("until 9 November 2025", "../2025-11-09"),
        ("10–14 November 2025", "2025-11-10/2025-11-14"),
        ("10-14 November 2025", "2025-11-10/2025-11-14"),
        ("Nov 10–14, 2025", "2025-11-10/2025-11-14"),
        ("10 October – 9 November 2025", "2025-10-10/2025-11-09"),
        ("from 10 Oct to 9 November 2025", "2025-10-10/2025-11-09"),
        ("October to November 2025", "2025-10/2025-11"),
        ("2024-2025", "2024/2025"),
        ("about November 2025", "2025-11~"),
        ("probably 2025", "2025?"),
        ("the 1990s", "199X"),
        ("summer 2025", "2025-22"),
        ("10 November 2025 16:00 UTC+2", "2025-11-10T16:00:00+02:00"),
        ("10 November 2025 at 9:05 GMT", "2025-11-10T09:05:00Z"),
    ],
)
def test_whole_dates_are_stated(words: str, edtf: str):
    assert read_date(words, MONDAY) == Date(edtf)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("10 Nov", "2025-11-10"),
        ("11 Nov", "2024-11-11"),
        ("29 February", "2024-02-29"),
        ("November", "2025-11"),
        ("December", "2024-12"),
        ("early November", "2025-11"),
        ("early November 2025", "2025-11"),
        ("mid-2025", "2025"),
        ("the end of October", "2025-10"),
        ("late last year", "2024"),
        ("Monday", "2025-11-10"),
        ("last Monday", "2025-11-03"),
        ("on Friday", "2025-11-07"),
        ("next Friday", "2025-11-14"),
        ("this Wednesday", "2025-11-12"),
        ("yesterday", "2025-11-09"),
        ("today", "2025-11-10"),
        ("last week", "2025-11-03/2025-11-09"),
        ("this month", "2025-11"),
        ("last year", "2024"),
        ("3 days ago", "2025-11-07"),
        ("two weeks ago", "2025-10-27~"),
        ("a month ago", "2025-10-10~"),
        ("for a month", "2025-10-10~/.."),
        ("for the past two weeks", "2025-10-27~/.."),
        ("since October 10", "2025-10-10/.."),
        ("since November", "2024-11/.."),
        ("since October", "2025-10/.."),
        ("since early November", "2025-11/.."),
        ("since Monday", "2025-11-10/.."),
        ("since last week", "2025-11-03/.."),
        ("until yesterday", "../2025-11-09"),
        ("about 10 Nov", "2025-11-10~"),
        ("10 October to 9 November", "2025-10-10/2025-11-09"),
        ("between 10 and 14 November", "2025-11-10/2025-11-14"),
        ("20 December – 9 January 2026", "2025-12-20/2026-01-09"),
        ("summer", "2025-22"),
    ],
)
def test_what_today_or_a_partial_word_decides_is_inferred_and_keeps_its_words(words, edtf):
    assert read_date(f" {words} ", MONDAY) == Date(edtf, "inferred", words)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("10 novembre 2025", "2025-11-10"),
        ("10 nov. 2025", "2025-11-10"),
        ("1er août 2025", "2025-08-01"),
        ("aout 2025", "2025-08"),
        ("lundi 10 novembre 2025", "2025-11-10"),
        ("depuis le 10 octobre 2025", "2025-10-10/.."),
        ("à partir du 1er mai 2024", "2024-05-01/.."),
        ("jusqu’au 9 novembre 2025", "../2025-11-09"),
        ("jusqu'à novembre 2024", "../2024-11"),
        ("du 10 au 14 novembre 2025", "2025-11-10/2025-11-14"),
        ("10 octobre – 9 novembre 2025", "2025-10-10/2025-11-09"),
        ("d’octobre à novembre 2025", "2025-10/2025-11"),
        ("de 2024 à 2025", "2024/2025"),
        ("vers novembre 2025", "2025-11~"),
        ("peut-être 2025", "2025?"),
        ("les années 1990", "199X"),
        ("l’été 2025", "2025-22"),
        ("10 novembre 2025 à 16h00", "2025-11-10T16:00:00"),
        ("un jour d’octobre 2025", "2025-10-XX"),
    ],
)
def test_whole_dates_in_french_are_stated(words: str, edtf: str):
    assert read_date(words, MONDAY) == Date(edtf)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("10 nov.", "2025-11-10"),
        ("11 novembre", "2024-11-11"),
        ("mai", "2025-05"),
        ("début novembre", "2025-11"),
        ("mi-octobre", "2025-10"),
        ("à la fin du mois d’octobre", "2025-10"),
        ("fin de l’année dernière", "2024"),
        ("lundi", "2025-11-10"),
        ("lundi dernier", "2025-11-03"),
        ("vendredi prochain", "2025-11-14"),
        ("ce mercredi", "2025-11-12"),
        ("hier", "2025-11-09"),
        ("avant-hier", "2025-11-08"),
        ("aujourd’hui", "2025-11-10"),
        ("la semaine dernière", "2025-11-03/2025-11-09"),
        ("ce mois-ci", "2025-11"),
        ("il y a trois jours", "2025-11-07"),
        ("il y a un mois", "2025-10-10~"),
        ("depuis un mois", "2025-10-10~/.."),
        ("depuis les deux dernières semaines", "2025-10-27~/.."),
        ("depuis le mois dernier", "2025-10/.."),
        ("depuis lundi", "2025-11-10/.."),
        ("jusqu’à hier", "../2025-11-09"),
        ("entre le 10 et le 14 novembre", "2025-11-10/2025-11-14"),
        ("automne", "2025-23"),
    ],
)
def test_what_today_decides_is_inferred_in_french_too_and_keeps_its_words(words: str, edtf: str):
    assert read_date(words, MONDAY) == Date(edtf, "inferred", words)


@pytest.mark.parametrize("words", ["bientôt", "depuis", "10 de 2025", "le a", "fin"])
def test_half_words_in_french_are_not_guessed_at_either(words: str):
    with pytest.raises(KnownError, match="cannot be read"):
        read_date(words, MONDAY)


def test_a_month_counted_back_ends_with_the_shorter_month():
    assert read_date("for a month", date(2025, 3, 31)).edtf == "2025-02-28~/.."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("30 February 2025", "The date 2025-02-30 does not exist: February 2025 has 28 days."),
        ("2025-02-30", "The date 2025-02-30 does not exist: February 2025 has 28 days."),
        (
            "Tuesday 10 November 2025",
            (
                "10 November 2025 is a Monday, not a Tuesday: correct one of them, or leave the"
                " weekday out."
            ),
        ),
        (
            "9 November – 10 October 2025 x",
            (
                "The date “9 November – 10 October 2025 x” cannot be read. Write it like"
                " 10 November 2025, Nov 10, 10/11/2025 (day first), November 2025, 2025,"
                " 2025-11-10,"
                " 10–14 November 2025, early November, last Monday, yesterday, since 10"
                " October 2025"
                " or for a month."
            ),
        ),
        ("", "A date is missing: write one like 2025-11-10, or leave the date out."),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_can(words: str, sentence: str):
    with pytest.raises(KnownError) as refusal:
        read_date(words, MONDAY)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize("words", ["soon", "since", "since soon", "10 November 2025 to", "10 2025"])
def test_half_words_are_not_guessed_at(words: str):
    with pytest.raises(KnownError, match="cannot be read"):
        read_date(words, MONDAY)


VOCABULARY = """since until for from to between and about early mid- late last next this a the of on
10 31 99 2025 0000 November Feb Monday week month year days ago 1990s , – - / . 16:00 UTC+2
depuis jusqu’au du au de d’ le l’ il y a un début mi- fin dernier mars été lundi semaine ans 16h"""
vocabulary = st.sampled_from(VOCABULARY.split())


@given(st.text(max_size=120) | st.lists(vocabulary, max_size=7).map(" ".join))
def test_nothing_typed_leads_to_anything_but_a_date_or_a_sentence(words: str):
    with suppress(KnownError):
        read = read_date(words, MONDAY)
        assert read.parts is not None
        assert read.basis == "stated" or read.as_written


points = st.one_of(
    st.dates(min_value=date(1000, 1, 1)).map(lambda day: day.isoformat()),
    st.dates(min_value=date(1000, 1, 1)).map(lambda day: day.isoformat()[:7]),
    st.integers(1000, 9999).map(str),
)
doubted = st.tuples(points, st.sampled_from(["", "?", "~", "%"])).map("".join)
ends = st.lists(st.dates(min_value=date(1000, 1, 1)), min_size=2, max_size=2, unique=True)
intervals = ends.map(lambda both: "/".join(day.isoformat() for day in sorted(both)))
half_open = st.tuples(doubted, st.sampled_from(["{}/..", "../{}", "{}/", "/{}"])).map(
    lambda both: both[1].format(both[0])
)
moments = st.tuples(
    st.datetimes(min_value=datetime.fromisoformat("1000-01-01")),
    st.sampled_from(["", "Z", "+02:00", "-03:30"]),
).map(lambda both: both[0].replace(microsecond=0).isoformat() + both[1])


@given(st.one_of(doubted, intervals, half_open, moments))
def test_what_is_printed_can_be_typed_again(edtf: str):
    stated = Date(edtf)
    assert read_date(reading(stated), MONDAY) == stated
