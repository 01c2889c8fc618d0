"""How each kind of record is called and marked wherever it is shown."""

from collections.abc import Mapping

from briefing.desktop.theme.tokens import Tint
from briefing.desktop.widgets.marks import IconMark, InitialsMark, Mark
from briefing.domain.actors import Actor
from briefing.domain.briefings import Preset
from briefing.domain.events import Event
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message
from briefing.domain.records import Record
from briefing.domain.vocabularies import EventKind

# Colours of an actor's disc; ink on each is chosen for contrast. They say nothing about the actor.
_DISCS = ("#2B5BD7", "#0E7C86", "#6B4BB8", "#2A8051", "#A23E77", "#8A5A1F", "#515B69", "#3E6FA3")


@frozen
class KindLook:
    """A kind in the singular as it stands in a sentence, in the plural as a heading; its icon."""

    one: Message
    many: Message
    icon: str
    tint: Tint = "grey"


KIND_LOOKS: Mapping[str, KindLook] = {
    "actor": KindLook(message("actor"), message("Actors"), "users", "green"),
    "actor_name": KindLook(message("name"), message("Names"), "languages", "green"),
    "membership": KindLook(message("office"), message("Offices"), "building-2", "green"),
    "relation": KindLook(message("relation"), message("Relations"), "network", "green"),
    "place": KindLook(message("place"), message("Places"), "map-pin", "grey"),
    "issue": KindLook(message("issue"), message("Issues"), "landmark", "amber"),
    "filing": KindLook(message("filing"), message("Filings"), "folder-open", "amber"),
    "proposition": KindLook(message("proposition"), message("Propositions"), "flag", "amber"),
    "position": KindLook(message("position"), message("Positions"), "grid-3x3", "red"),
    "measure": KindLook(message("measure"), message("Measures"), "chart-line", "blue"),
    "figure": KindLook(message("figure"), message("Figures"), "hash", "blue"),
    "source": KindLook(message("source"), message("Sources"), "newspaper", "grey"),
    "source_text": KindLook(message("source text"), message("Source texts"), "file-text", "grey"),
    "excerpt": KindLook(message("passage"), message("Passages"), "quote", "violet"),
    "evidence": KindLook(message("evidence"), message("Evidence"), "link", "violet"),
    "event": KindLook(message("event"), message("Events"), "calendar-days", "violet"),
    "event_actor": KindLook(message("part in an event"), message("Parts in events"), "users"),
    "judgement": KindLook(message("judgement"), message("Judgements"), "scale", "amber"),
    "gap": KindLook(message("gap"), message("Gaps"), "circle-question-mark", "red"),
    "briefing": KindLook(message("briefing"), message("Briefings"), "file-pen-line", "blue"),
    "draft": KindLook(message("draft"), message("Drafts"), "file-text", "blue"),
    "edition": KindLook(message("edition"), message("Editions"), "file-check", "blue"),
    "answer": KindLook(message("answer"), message("Answers"), "check", "grey"),
    "file": KindLook(message("file"), message("Files"), "paperclip", "grey"),
    "image": KindLook(message("image"), message("Images"), "image", "grey"),
    "tag": KindLook(message("tag"), message("Tags"), "tag", "grey"),
    "tagging": KindLook(message("tagging"), message("Taggings"), "tags", "grey"),
    "organisation": KindLook(message("profile"), message("Profiles"), "building-2", "grey"),
    "preset": KindLook(message("preset"), message("Presets and templates"), "settings", "grey"),
    "saved_search": KindLook(message("saved search"), message("Saved searches"), "search", "grey"),
    "rejection": KindLook(message("rejection"), message("Rejections"), "ban", "grey"),
    "house_term": KindLook(message("house term"), message("House terms"), "book-open", "grey"),
}

EVENT_ICONS: Mapping[EventKind, str] = {
    "meeting": "users-round",
    "statement": "megaphone",
    "agreement": "handshake",
    "violation": "octagon-alert",
    "attack": "flame",
    "exchange": "arrow-left-right",
    "vote": "vote",
    "deployment": "truck",
    "other": "calendar",
}


def kind_words(record: Record) -> Message:
    """The kind of a record in the singular, as a sentence and the dialog it is made in name it."""
    if isinstance(record, Preset):
        from briefing.operations.own_templates import is_template

        if is_template(record):
            return message("template")
    return KIND_LOOKS[record.KIND].one


def mark_of(record: Record) -> Mark:
    """The mark in front of a record: an actor's initials, an event's own icon, else its kind's."""
    look = KIND_LOOKS[record.KIND]
    if isinstance(record, Actor):
        return InitialsMark(record.name, disc_colour(record.id))
    if isinstance(record, Event):
        return IconMark(EVENT_ICONS[record.kind], look.tint)
    return IconMark(look.icon, look.tint)


def disc_colour(actor_id: str) -> str:
    """The colour of an actor's disc, the same wherever the actor is shown."""
    return _DISCS[int(actor_id[-4:], 16) % len(_DISCS)]
