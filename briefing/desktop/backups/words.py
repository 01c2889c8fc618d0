"""How backups are told: when, how large, what they hold, what would be missing."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QLocale

from briefing.desktop.messages import clock_time, counted, day, say
from briefing.operations.backups import Contents, Missing, moment

BETWEEN = "   ·   "


def when(then: datetime) -> str:
    """A day with its time, in the time zone of this computer."""
    here = then.astimezone()
    return say("{day}, {time}", day=day(here.date()), time=clock_time(here))


def when_shortly(then: datetime) -> str:
    """The time alone when it is of today."""
    here = then.astimezone()
    is_today = here.date() == datetime.now().astimezone().date()
    return clock_time(here) if is_today else when(then)


def isolated(words: str) -> str:
    """Words that keep their own order in a line of the other direction (UAX #9, FSI and PDI)."""
    return f"\u2068{words}\u2069"


def size_words(size: int) -> str:
    """The size of a file as the locale writes it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def contents_words(contents: Contents) -> str:
    """What an analyst knows a library by: how many actors, positions, figures and sources."""
    return BETWEEN.join(map(isolated, _kinds(contents.counts)))


def without_protection() -> str:
    """What a plain backup makes of a protected library."""
    return say("It was made without protection: whoever has the file could read the library then.")


def missing_words(missing: Missing) -> str:
    """In a sentence or two what a backup does not hold; empty when it holds everything."""
    until = moment(missing.until)
    since = moment(missing.since)
    if missing.steps == 0:
        return say("It holds everything the library holds.")
    if missing.steps is None:
        if until is not None and missing.until == missing.since:
            return say("It ends with the last step that is known of the library.")
        if until is None or since is None:
            return say("What was done after it was made would be missing.")
        return say(
            "Its last step is of {since}; the last one known of the library is of {until}. What was"
            " done in between would be missing.",
            since=when(since),
            until=when(until),
        )
    steps = counted("{n} step would be missing", "{n} steps would be missing", missing.steps)
    more = [] if missing.counts is None else _kinds(_more(missing.counts))
    words = steps if not more else say("{steps}: {records}", steps=steps, records=", ".join(more))
    if until is None:
        return say("{sentence}.", sentence=words)
    return say("{sentence}. The newest one is of {until}.", sentence=words, until=when(until))


def _more(counts: Mapping[str, int]) -> Mapping[str, int]:
    return {kind: number for kind, number in counts.items() if number > 0}


def _kinds(counts: Mapping[str, int]) -> list[str]:
    """The kinds that are told, those of which there are any."""
    actors, positions = counts.get("actor", 0), counts.get("position", 0)
    figures, sources = counts.get("figure", 0), counts.get("source", 0)
    told = (
        (actors, counted("{n} actor", "{n} actors", actors)),
        (positions, counted("{n} position", "{n} positions", positions)),
        (figures, counted("{n} figure", "{n} figures", figures)),
        (sources, counted("{n} source", "{n} sources", sources)),
    )
    return [words for number, words in told if number]
