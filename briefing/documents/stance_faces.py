"""How a position shows in a matrix cell and beside its words: sign, stance, hedge, marks."""

from briefing.documents.claims import is_disputed
from briefing.documents.composing import Composing
from briefing.documents.position_blocks import HistoryStep, PositionLine, StanceFace
from briefing.domain.actors import Actor
from briefing.domain.evidence import speaker_may_be_named
from briefing.domain.position_words import (
    condition_words,
    firmness_words,
    hedge_words,
    said_words,
    status_words,
)
from briefing.domain.positions import Position
from briefing.domain.stances import sign


def face(composing: Composing, position: Position, marks: tuple[str, ...] = ()) -> StanceFace:
    """A position as sign and words; that it is denied, disputed or joint is marked."""
    phrases = composing.phrases
    own_marks = list(marks)
    in_vain = position.stance == "no_position_found"
    if is_disputed(composing, position):
        own_marks.append(phrases.disputed)
    if position.denied_by_id is not None:
        own_marks.append(phrases.matrix.denied)
    if position.joint_with:
        own_marks.append(phrases.matrix.joint_mark)
    return StanceFace(
        stance=position.stance,
        sign=phrases.matrix.none if in_vain else sign(position),
        words=phrases.stances[position.stance],
        hedge="" if in_vain else hedge_words(position, phrases.positions),
        red_line=phrases.matrix.red_line if position.firmness == "red_line" else "",
        marks=tuple(own_marks),
    )


def position_line(
    composing: Composing,
    position: Position,
    head: str,
    marks: tuple[str, ...] = (),
    history: tuple[Position, ...] = (),
) -> PositionLine:
    """A position in words: wording, firmness, condition, who said it and when, and its notes."""
    words = composing.phrases.positions
    return PositionLine(
        key=f"position/{position.id}",
        head=head,
        face=face(composing, position, marks),
        wording=position.wording,
        firmness=firmness_words(position, words),
        condition=condition_words(position, words),
        said=_said(composing, position),
        notes=_notes(composing, position),
        history=tuple(
            HistoryStep(face(composing, each), _when(composing, each)) for each in history
        ),
        mark=composing.citations.mark(position),
    )


def _said(composing: Composing, position: Position) -> str:
    named = speaker_may_be_named(composing.records, "position", position.id)
    actor = composing.records.find(Actor, position.actor_id)
    return said_words(
        position,
        composing.name(position.speaker_id) if named else "",
        composing.phrases.positions,
        actor_speaks=actor is not None and actor.kind == "person" and named,
    )


def _notes(composing: Composing, position: Position) -> tuple[str, ...]:
    phrases = composing.phrases
    notes = [status_words(position, composing.name(position.denied_by_id), phrases.positions)]
    if position.joint_with:
        notes.append(phrases.matrix.joint.format(names=composing.names(position.joint_with)))
    if position.last_confirmed_on is not None:
        date = composing.date(position.last_confirmed_on)
        notes.append(phrases.matrix.last_confirmed.format(date=date))
    return tuple(note for note in notes if note)


def _when(composing: Composing, position: Position) -> str:
    return composing.date(position.asserted_on) or composing.phrases.date_not_stated
