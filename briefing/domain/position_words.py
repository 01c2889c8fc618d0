"""Positions in words: how we know them, who spoke and with what right, and what has become of them.

The words come in as a value (`PositionWords`), English unless another is given.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from briefing.domain.date_words import ENGLISH as ENGLISH_DATES
from briefing.domain.date_words import DateWords, written
from briefing.domain.dates import Date
from briefing.domain.positions import Position
from briefing.domain.stances import SIGNS
from briefing.domain.vocabularies import Authority, Basis, Firmness, PositionStatus, Stance

_ENGLISH_HEDGES: Mapping[Basis, str] = MappingProxyType(
    {
        "stated": "",
        "voted_or_signed": "by vote or signature",
        "acted": "by its acts",
        "reported": "reportedly",
        "inferred": "we infer",
    }
)
_ENGLISH_SENTENCES: Mapping[Basis, str] = MappingProxyType(
    {
        "stated": "{actor} {stance}",
        "voted_or_signed": "{actor} {stance}, by vote or signature",
        "acted": "{actor} {stance}, by its acts",
        "reported": "{actor} reportedly {stance}",
        "inferred": "we infer that {actor} {stance}",
    }
)
_ENGLISH_AUTHORITIES: Mapping[Authority, str] = MappingProxyType(
    {
        "own": "{speaker}",
        "authorised": "{speaker}, authorised to speak",
        "personal_capacity": "{speaker}, in a personal capacity",
        "unnamed_official": "an unnamed official",
        "leaked": "{speaker}, leaked",
        "third_party": "{speaker}, a third party",
    }
)
_ENGLISH_FIRMNESS: Mapping[Firmness, str] = MappingProxyType(
    {
        "red_line": "red line",
        "firm": "firm",
        "negotiable": "negotiable",
        "exploratory": "exploratory",
    }
)
_ENGLISH_STATUS: Mapping[PositionStatus, str] = MappingProxyType(
    {"standing": "", "past": "no longer held", "withdrawn": "withdrawn", "disputed": "disputed"}
)
_ENGLISH_VERBS: Mapping[Stance, str] = MappingProxyType(
    {stance: entry.verb for stance, entry in SIGNS.items()}
)


@dataclass(frozen=True)
class PositionWords:
    """Patterns of one language; the mappings have an entry for every word of their vocabulary."""

    dates: DateWords = ENGLISH_DATES
    verbs: Mapping[Stance, str] = field(default_factory=lambda: _ENGLISH_VERBS, hash=False)
    hedges: Mapping[Basis, str] = field(default_factory=lambda: _ENGLISH_HEDGES, hash=False)
    sentences: Mapping[Basis, str] = field(default_factory=lambda: _ENGLISH_SENTENCES, hash=False)
    authorities: Mapping[Authority, str] = field(
        default_factory=lambda: _ENGLISH_AUTHORITIES, hash=False
    )
    firmness: Mapping[Firmness, str] = field(default_factory=lambda: _ENGLISH_FIRMNESS, hash=False)
    status: Mapping[PositionStatus, str] = field(
        default_factory=lambda: _ENGLISH_STATUS, hash=False
    )
    no_speaker: str = "no named speaker"
    said: str = "{speaker}, {date}"
    status_and_denial: str = "{status}; {denial}"
    condition: str = "condition: {conditions}"
    denied: str = "denied by {denier}"
    denied_on: str = "denied by {denier}, {date}"


ENGLISH = PositionWords()


def position_sentence(position: Position, actor: str, words: PositionWords = ENGLISH) -> str:
    """ "Hamas reportedly opposes", "we infer that Israel supports": never more than its basis."""
    verb = words.verbs[position.stance]
    return words.sentences[position.basis].format(actor=actor, stance=verb)


def hedge_words(position: Position, words: PositionWords = ENGLISH) -> str:
    """How we know it where the actor did not say it: "reportedly", "we infer"; else empty."""
    return words.hedges[position.basis]


def said_words(
    position: Position,
    speaker: str,
    words: PositionWords = ENGLISH,
    *,
    actor_speaks: bool = False,
) -> str:
    """Who spoke and when: "Benjamin Netanyahu, 10 November 2025", "an unnamed official, date …".

    `speaker` is the printed name, empty when none is recorded; `actor_speaks` says that the actor
    is a person and needs no other speaker.
    """
    date = _date(position.asserted_on, words)
    who = _speaker(position, speaker, words, actor_speaks=actor_speaks)
    return words.said.format(speaker=who, date=date) if who else date


def firmness_words(position: Position, words: PositionWords = ENGLISH) -> str:
    """ "red line", "firm"; empty when nothing was said of it."""
    return "" if position.firmness is None else words.firmness[position.firmness]


def condition_words(position: Position, words: PositionWords = ENGLISH) -> str:
    """ "condition: a clear operational framework"; empty without one."""
    return words.condition.format(conditions=position.conditions) if position.conditions else ""


def status_words(position: Position, denier: str, words: PositionWords = ENGLISH) -> str:
    """What has become of it: "withdrawn", "denied by Gaza's health ministry, 3 May 2025"."""
    denial = ""
    if denier and position.denied_on is not None:
        date = written(position.denied_on, words.dates)
        denial = words.denied_on.format(denier=denier, date=date)
    elif denier:
        denial = words.denied.format(denier=denier)
    status = words.status[position.status]
    if status and denial:
        return words.status_and_denial.format(status=status, denial=denial)
    return status or denial


def _speaker(position: Position, speaker: str, words: PositionWords, *, actor_speaks: bool) -> str:
    if speaker or position.authority == "unnamed_official":
        return words.authorities[position.authority].format(speaker=speaker)
    if position.basis in ("acted", "voted_or_signed") or actor_speaks:
        return ""
    return words.authorities[position.authority].format(speaker=words.no_speaker)


def _date(date: Date | None, words: PositionWords) -> str:
    return words.dates.not_stated if date is None else written(date, words.dates)
