"""The marks of a source's text, read from the library."""

from briefing.desktop.messages import say, translated
from briefing.desktop.reader.passage_marks import MarkedRecord, PassageMark
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.kind_looks import EVENT_ICONS, KIND_LOOKS
from briefing.desktop.records.shown_names import own_name
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.theme.tokens import Tint
from briefing.domain.actors import Actor
from briefing.domain.events import Event
from briefing.domain.figures import Figure
from briefing.domain.issues import Proposition
from briefing.domain.kinds import KINDS
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt
from briefing.store.library import Library

_UNUSED_TINT: Tint = "grey"


def marks_of_text(library: Library, source_text_id: str) -> tuple[PassageMark, ...]:
    """The passages taken from a text, in its order, each with what it carries."""
    excerpts = library.all(Excerpt, source_text_id=source_text_id)
    ordered = sorted(excerpts, key=lambda each: (each.start, -each.end))
    return tuple(_mark(library, excerpt) for excerpt in ordered)


def _mark(library: Library, excerpt: Excerpt) -> PassageMark:
    records = [
        _marked(library, record, evidence)
        for evidence in library.all(Evidence, excerpt_id=excerpt.id)
        if (record := _carried(library, evidence)) is not None
    ]
    if excerpt.kind == "quote" or not records:
        records.append(_passage(library, excerpt))
    tint = records[0].tint if records[0].kind != Excerpt.KIND or excerpt.kind == "quote" else None
    return PassageMark(excerpt.id, excerpt.start, excerpt.end, tint or _UNUSED_TINT, tuple(records))


def _carried(library: Library, evidence: Evidence) -> Record | None:
    kind = KINDS.get(evidence.record_kind)
    record = None if kind is None else library.find(kind, evidence.record_id)
    return None if record is None or record.trashed_at is not None else record


def _marked(library: Library, record: Record, evidence: Evidence) -> MarkedRecord:
    look = KIND_LOOKS[record.KIND]
    icon = EVENT_ICONS[record.kind] if isinstance(record, Event) else look.icon
    word = translated(look.one)
    role = "" if evidence.role == "supports" else word_of(evidence, "role")
    label = say("{kind}, {role}", kind=word, role=role) if role else word
    title, detail = _words(library, record)
    capital = label[:1].upper() + label[1:]
    return MarkedRecord(record.KIND, record.id, icon, look.tint, capital, title, detail)


def _words(library: Library, record: Record) -> tuple[str, str]:
    """What a record is called, and what else is said of it at a glance."""
    if isinstance(record, Position):
        actor = library.find(Actor, record.actor_id)
        proposition = library.find(Proposition, record.proposition_id)
        names = [actor.name if actor else "", proposition.text if proposition else ""]
        firmness = word_of(record, "firmness")
        details = [word_of(record, "stance"), firmness, record.conditions]
    else:
        names, details = [own_name(library, record)], []
        if isinstance(record, Event):
            details = [word_of(record, "kind"), date_shown(record.start)]
        elif isinstance(record, Figure):
            details = [date_shown(record.as_of)]
    return " · ".join(filter(None, names)), " · ".join(filter(None, details))


def _passage(library: Library, excerpt: Excerpt) -> MarkedRecord:
    """The passage as a record of its own: a quotation, or words that carry nothing yet."""
    look = KIND_LOOKS[Excerpt.KIND]
    speaker = None if excerpt.speaker_id is None else library.find(Actor, excerpt.speaker_id)
    said = [speaker.name if speaker else "", date_shown(excerpt.said_on)]
    is_quote = excerpt.kind == "quote"
    return MarkedRecord(
        Excerpt.KIND,
        excerpt.id,
        look.icon if is_quote else "highlighter",
        look.tint if is_quote else _UNUSED_TINT,
        word_of(excerpt, "kind"),
        " ".join(excerpt.exact.split()),
        " · ".join(part for part in said if part),
    )
