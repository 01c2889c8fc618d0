"""What every part of the composing works with, and what it leaves behind besides its blocks."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from briefing.documents.citations import Citations
from briefing.documents.kept_lines import KeptLines
from briefing.documents.naming import actor_name
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.remark_places import RemarkPlace, RemarkPlaces
from briefing.domain.briefings import Edition
from briefing.domain.date_words import written
from briefing.domain.dates import Date
from briefing.domain.figures import Figure
from briefing.domain.messages import Message
from briefing.domain.records import Records

# A full stop or bracket behind the last letter of a name, in a text from right to left.
_ENDS_FROM_LEFT = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f][^\\w\\s]+$")
_LEFT_TO_RIGHT_MARK = "\u200e"


Earlier: TypeAlias = Callable[[Edition], Records | None]


def nothing_earlier(edition: Edition) -> None:
    """For who does not know the library as it was when an edition was made."""
    del edition


@dataclass(frozen=True)
class Before:
    """What was before a document: the records as they were when an edition was made, and the lines
    of documents that were composed of the same records but for their texts, where they are kept;
    `places` takes up what the remarks of this one are about, where somebody asks for it.
    """

    earlier: Earlier = nothing_earlier
    lines: KeptLines | None = None
    places: RemarkPlaces | None = None


NOTHING_BEFORE = Before()


@dataclass
class Composing:
    """The library, the words, and the endnotes and warnings that gather on the way.

    `today` is the day the document is made on, None when it was not said. `earlier` gives the
    records as they were when an edition was made, None where nobody knows. `series` keeps the
    figures of measures that were looked up already, by measure and claimant; `doubtful` what was
    found out of the evidence of records, by their ids. `lines` are those of documents composed
    before, None where nobody keeps them. `places` says what the warnings are about.
    """

    records: Records
    phrases: Phrases
    language: str
    today: Date | None
    citations: Citations
    earlier: Earlier = nothing_earlier
    warnings: list[Message] = field(default_factory=list[Message])
    left_out: list[str] = field(default_factory=list[str])
    series: dict[str, dict[str, list[Figure]]] = field(
        default_factory=dict[str, dict[str, list[Figure]]]
    )
    doubtful: dict[str, bool] = field(default_factory=dict[str, bool])
    lines: KeptLines | None = None
    places: RemarkPlaces = field(default_factory=dict[Message, RemarkPlace])

    def tell(self, sentence: Message, place: RemarkPlace) -> None:
        """Adds a warning, once, and where to find what it is about."""
        if sentence not in self.warnings:
            self.warnings.append(sentence)
            self.places[sentence] = place

    def name(self, actor_id: str | None) -> str:
        """The printed name of an actor, empty for none."""
        name = actor_name(self.records, actor_id, self.language)
        ends_foreign = self.phrases.rtl and _ENDS_FROM_LEFT.search(name) is not None
        return name + _LEFT_TO_RIGHT_MARK if ends_foreign else name

    def names(self, actor_ids: tuple[str, ...]) -> str:
        """Printed names, joined by commas."""
        return self.listed(map(self.name, actor_ids))

    def listed(self, parts: Iterable[str]) -> str:
        """The parts that say something, joined by the commas of the document's language."""
        return self.phrases.punctuation.listed(parts)

    def span(self, first: str, last: str) -> str:
        """Two dates in words, the second of them after the first."""
        return self.phrases.punctuation.span.format(first=first, last=last)

    def date(self, date: Date | None) -> str:
        """A date for print, empty for none."""
        return "" if date is None else written(date, self.phrases.dates)
