"""Positions as the interface writes them: the words of their rules in its language, and how a
stance is drawn.
"""

from typing import get_args

from briefing.desktop.messages import say
from briefing.desktop.records.interface_dates import date_shown, interface_date_words
from briefing.desktop.records.vocabulary_words import words_for
from briefing.desktop.widgets.matrix_values import standing_of
from briefing.desktop.widgets.stance_scale import StanceOption
from briefing.domain.actors import Actor
from briefing.domain.position_words import PositionWords, said_words
from briefing.domain.positions import Position
from briefing.domain.records import Records
from briefing.domain.stances import LEGEND
from briefing.domain.vocabularies import ChangeKind, PositionStatus, Stance

STANCES = get_args(Stance)


def stance_words(stance: Stance) -> str:
    """The stance as people read it: "Leans for"."""
    return words_for(STANCES, stance)


def stance_options() -> tuple[StanceOption, ...]:
    """All stances to choose from, the scale first, from opposing to supporting."""
    return tuple(
        StanceOption(entry.stance, stance_words(entry.stance), standing_of(entry.stance))
        for entry in LEGEND
    )


def change_words(change: ChangeKind) -> str:
    """How a position relates to the one before, as a word in its history; empty for the first."""
    match change:
        case "first":
            return ""
        case "reaffirmed":
            return say("reaffirmed")
        case "shifted":
            return say("shifted")
        case "nuanced":
            return say("nuanced")
        case "corrected":
            return say("corrects an entry")


def status_word(status: PositionStatus) -> str:
    """What has become of a position; empty while it stands."""
    match status:
        case "standing":
            return ""
        case "past":
            return say("no longer held")
        case "withdrawn":
            return say("withdrawn")
        case "disputed":
            return say("disputed")


def interface_position_words() -> PositionWords:
    """The patterns of `position_words` in the language of the interface."""
    return PositionWords(
        dates=interface_date_words(),
        authorities={
            "own": "{speaker}",
            "authorised": say("{speaker}, authorised to speak"),
            "personal_capacity": say("{speaker}, in a personal capacity"),
            "unnamed_official": say("an unnamed official"),
            "leaked": say("{speaker}, leaked"),
            "third_party": say("{speaker}, a third party"),
        },
        no_speaker=say("no named speaker"),
    )


def said_shown(records: Records, position: Position) -> str:
    """Who said it and when: "Benjamin Netanyahu, 10 November 2025"."""
    actor = records.find(Actor, position.actor_id)
    speaker = records.find(Actor, position.speaker_id) if position.speaker_id else None
    return said_words(
        position,
        "" if speaker is None else speaker.name,
        interface_position_words(),
        actor_speaks=actor is not None and actor.kind == "person",
    )


def denial_shown(records: Records, position: Position) -> str:
    """That somebody denies it, and since when; empty when nobody does."""
    denier = records.find(Actor, position.denied_by_id) if position.denied_by_id else None
    if denier is None:
        return ""
    if position.denied_on is None:
        return say("Denied by {actor}", actor=denier.name)
    return say("Denied by {actor}, {date}", actor=denier.name, date=date_shown(position.denied_on))


def joint_shown(records: Records, position: Position) -> str:
    """With whom it was taken jointly; empty for an actor's own position."""
    found = (records.find(Actor, id) for id in position.joint_with)
    names = [actor.name for actor in found if actor is not None]
    return say("Jointly with {names}", names=", ".join(names)) if names else ""
