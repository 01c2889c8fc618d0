"""Dates of records as the interface writes them: at their precision, in its language."""

from briefing.desktop.messages import say
from briefing.domain.date_words import DateWords, reading, since_words, until_words, written
from briefing.domain.dates import Date


def date_shown(date: Date | None) -> str:
    """The date as `written` gives it in the language of the interface; empty for none."""
    return "" if date is None else written(date, interface_date_words())


def reading_shown(date: Date) -> str:
    """What the date is taken to mean, whatever words it was written in."""
    return reading(date, interface_date_words())


def since_shown(date: Date) -> str:
    """ "since 10 October 2025" in the language of the interface."""
    return since_words(date, interface_date_words())


def until_shown(date: Date) -> str:
    """ "until 10 October 2025" in the language of the interface."""
    return until_words(date, interface_date_words())


def interface_date_words() -> DateWords:
    """Month names and patterns in the language of the interface."""
    return DateWords(
        months=(
            say("January"),
            say("February"),
            say("March"),
            say("April"),
            say("May"),
            say("June"),
            say("July"),
            say("August"),
            say("September"),
            say("October"),
            say("November"),
            say("December"),
        ),
        seasons=(say("spring"), say("summer"), say("autumn"), say("winter")),
        first_of_month=say("1", "first day of a month"),
        day=say("{day} {month} {year}"),
        day_of_month=say("{day} {month}"),
        month=say("{month} {year}"),
        season=say("{season} {year}"),
        year_before_christ=say("{year} BC"),
        decade=say("{year}s"),
        some_year=say("a year between {first} and {last}"),
        some_month=say("a month in {date}"),
        some_day=say("a day in {date}"),
        about=say("about {date}"),
        uncertain=say("possibly {date}"),
        uncertain_and_about=say("possibly about {date}"),
        moment=say("{date}, {time}"),
        moment_in_zone=say("{date}, {time} {zone}"),
        days_of_one_month=say("{first}–{last} {month} {year}"),
        months_of_one_year=say("{first}–{last} {year}"),
        years=say("{first}–{last}"),
        span=say("{first} – {last}"),
        span_between_other_dates=say("from {first} to {last}"),
        since=say("since {date}"),
        since_day=say("since {date}", "a day"),
        until=say("until {date}"),
        until_day=say("until {date}", "a day"),
        end_unknown=say("from {date}, end not known"),
        beginning_unknown=say("to {date}, beginning not known"),
        inferred=say("{date} (inferred)"),
        not_stated=say("date not stated"),
    )
