"""What a record says of itself below its name: in the completion, and on the card over a chip."""

from briefing.desktop.messages import say, translated
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.interface_figures import figure_shown
from briefing.desktop.records.interface_positions import said_shown, stance_words
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.records.vocabulary_words import word_of
from briefing.domain.actors import Actor
from briefing.domain.events import Event
from briefing.domain.evidence import source_of
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Proposition
from briefing.domain.positions import Position
from briefing.domain.records import Record, Records
from briefing.domain.sources import Excerpt, Source

_JOINED = " · "


def headline(records: Records, record: Record) -> str:
    """What a record is found and listed by: of a figure what is counted, of a position whose."""
    match record:
        case Figure():
            measure = records.find(Measure, record.measure_id)
            return shown_name(records, record) if measure is None else measure.label
        case Position():
            actor = records.find(Actor, record.actor_id)
            proposition = records.find(Proposition, record.proposition_id)
            if actor is None or proposition is None:
                return shown_name(records, record)
            return say("{actor}: {matter}", actor=actor.name, matter=_matter(proposition))
        case _:
            return shown_name(records, record)


def line_below(records: Records, record: Record) -> str:
    """The line that tells a record from others of its name: value, whose, when."""
    return _JOINED.join(filter(None, _parts(records, record)))


def _parts(records: Records, record: Record) -> tuple[str, ...]:
    match record:
        case Figure():
            measure = records.find(Measure, record.measure_id)
            value = "" if measure is None else figure_shown(record, measure)
            return value, claimant(records, record), date_shown(record.as_of)
        case Position():
            return stance_words(record.stance), said_shown(records, record)
        case Excerpt():
            source = source_of(records, record)
            where = "" if source is None else shown_name(records, source)
            return _name(records, record.speaker_id), where, date_shown(record.said_on)
        case _:
            return _other_parts(record)


def _other_parts(record: Record) -> tuple[str, ...]:
    match record:
        case Event():
            return word_of(record, "kind"), date_shown(record.start)
        case Source():
            return record.container_title or record.publisher, date_shown(record.issued)
        case Actor():
            return (word_of(record, "kind"),)
        case _:
            return (translated(KIND_LOOKS[record.KIND].one),)


def claimant(records: Records, figure: Figure) -> str:
    """Whose number it is; said too where nobody's is known."""
    return _name(records, figure.claimant_id) or say("not attributed in the source")


def _name(records: Records, actor_id: str | None) -> str:
    actor = records.find(Actor, actor_id) if actor_id else None
    return "" if actor is None else actor.name


def _matter(proposition: Proposition) -> str:
    return proposition.short_label or proposition.text
