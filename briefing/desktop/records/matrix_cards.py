"""A cell of the matrix at a glance: the words, who said them and when, and the source."""

from collections.abc import Iterator

from briefing.desktop.messages import counted, say
from briefing.desktop.records.interface_positions import (
    denial_shown,
    joint_shown,
    said_shown,
    stance_words,
)
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.records.matrix_contents import position_in_words
from briefing.desktop.widgets.hover_card import CardContent, CardLine
from briefing.domain.actors import Actor
from briefing.domain.checks.unsourced_record import is_unsourced
from briefing.domain.issues import Proposition
from briefing.domain.matrix import Cell
from briefing.domain.positions import Position
from briefing.domain.records import Records

_SOURCES_NAMED = 2


def cell_card(
    records: Records, actor: Actor, proposition: Proposition, cell: Cell | None
) -> CardContent:
    """The card of a cell, also of an empty one."""
    label = say(
        "{actor} · {proposition}",
        actor=actor.name,
        proposition=proposition.short_label or proposition.text,
    )
    if cell is None or not cell.shown:
        foot = say("Click or press Enter to say where it stands")
        return CardContent(mark_of(actor), label, say("Nobody has looked yet"), foot=foot)
    first, *rest = cell.shown
    lines = [*_lines(records, first)]
    for position in rest:
        stance = position_in_words(position)
        lines.append(CardLine(say("Does otherwise: {stance}", stance=stance), "accent"))
        lines += _lines(records, position)
    lines += [_second_voice(records, voice) for voice in cell.second_voices]
    headline = stance_words(first.stance)
    return CardContent(mark_of(actor), label, headline, tuple(lines), _foot(records, cell))


def _lines(records: Records, position: Position) -> Iterator[CardLine]:
    if position.firmness == "red_line":
        yield CardLine(say("Red line"), "red_line")
    if position.wording:
        yield CardLine(position.wording)
    if position.conditions:
        yield CardLine(say("Condition: {condition}", condition=position.conditions))
    yield CardLine(said_shown(records, position))
    for words in (_basis(position), joint_shown(records, position)):
        if words:
            yield CardLine(words)
    denied = denial_shown(records, position)
    if denied:
        yield CardLine(denied, "warning")
    if position.status == "disputed":
        yield CardLine(say("Disputed"), "warning")


def _basis(position: Position) -> str:
    match position.basis:
        case "reported":
            return say("Reported by others")
        case "inferred":
            return say("Inferred by us")
        case _:
            return ""


def _second_voice(records: Records, voice: Position) -> CardLine:
    return CardLine(
        say(
            "A second voice: {stance} – {said}",
            stance=stance_words(voice.stance),
            said=said_shown(records, voice),
        )
    )


def _foot(records: Records, cell: Cell) -> str:
    positions = [position for position in cell.shown if position.stance != "no_position_found"]
    if any(is_unsourced(records, position) for position in positions):
        return say("Unsourced: no passage supports it")
    names = list(dict.fromkeys(name for each in positions for name in source_names(records, each)))
    more = len(names) - _SOURCES_NAMED
    named = " · ".join(names[:_SOURCES_NAMED])
    if more > 0:
        return counted("{names} and {n} more", "{names} and {n} more", more, names=named)
    return named


def source_names(records: Records, position: Position) -> tuple[str, ...]:
    """What the sources that support a position are called."""
    from briefing.domain.evidence import evidence_of

    return tuple(
        passage.source.title or passage.source.container_title or say("A source without a title")
        for evidence, passage in evidence_of(records, Position.KIND, position.id)
        if evidence.role == "supports"
    )
