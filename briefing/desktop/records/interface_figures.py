"""Figures as the interface writes them: qualifier, number, unit and counting in its language."""

from PySide6.QtCore import QLocale

from briefing.desktop.messages import say
from briefing.desktop.records.interface_dates import interface_date_words
from briefing.domain.attribution import AttributionWords, as_of_words, counting_words
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.numbers import NumberSigns
from briefing.domain.wording import FigureWords, figure_words


def figure_shown(figure: Figure, measure: Measure) -> str:
    """The figure as `figure_words` gives it, in the language of the interface."""
    return figure_words(figure, measure, interface_figure_words())


def counting_shown(figure: Figure, measure: Measure) -> str:
    """Interval and counting as `counting_words` gives them, in the language of the interface."""
    return counting_words(figure, measure, _attribution_words())


def as_of_shown(as_of: Date | None) -> str:
    """ "as of 10 November 2025", "as of: not stated", in the language of the interface."""
    return as_of_words(as_of, _attribution_words())


def interface_figure_words() -> FigureWords:
    """Signs of the locale, and the patterns around a number in the language of the interface."""
    locale = QLocale()
    return FigureWords(
        signs=NumberSigns(thousands=locale.groupSeparator(), point=locale.decimalPoint()),
        qualifiers={
            "exact": "{number}",
            "at_least": say("at least {number}"),
            "at_most": say("at most {number}"),
            "about": say("about {number}"),
            "nearly": say("nearly {number}"),
            "more_than": say("more than {number}"),
            "fewer_than": say("fewer than {number}"),
            "range": "{number}",
        },
        between=say("between {low} and {high}"),
        not_stated=say("number not stated"),
    )


def _attribution_words() -> AttributionWords:
    dates = interface_date_words()
    opener = dates.since.partition("{date}")[0]
    return AttributionWords(
        dates=dates,
        as_of=say("as of {date}"),
        as_of_day=say("as of {date}", "a day"),
        as_of_not_stated=say("as of: not stated"),
        counting={
            "cumulative": say("cumulative"),
            "per_period": say("in this period only"),
            "stock": say("number at that time"),
            "one_off": say("single count"),
        },
        interval_and_counting=say("{interval}, {counting}"),
        start_not_stated=say("{counting}, start not stated"),
        period_not_stated=say("{counting}, period not stated"),
        interval_openers=(*AttributionWords().interval_openers, *([opener] if opener else [])),
    )
