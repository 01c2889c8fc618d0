"""The changes between two editions as plain values, for JSON and for lines at a terminal.

Ids say which record it is; words are those of the language of the briefing.
"""

from typing import Any, TypeAlias

from briefing.documents.change_parts import found_difference
from briefing.documents.changed_records import Changed
from briefing.documents.composing import Composing
from briefing.documents.edition_comparison import Piece, SentenceChange
from briefing.documents.figure_parts import measure_of
from briefing.documents.told_changes import figure_difference, figure_reason
from briefing.domain.comparison import Difference
from briefing.domain.figures import Figure
from briefing.domain.issues import Proposition
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position
from briefing.domain.sources import Source
from briefing.domain.wording import figure_words
from briefing.operations.edition_changes import EditionChanges
from briefing.operations.edition_data import date_data, edition_data

Data: TypeAlias = dict[str, Any]


def changes_as_data(changes: EditionChanges) -> Data:
    """Every change; sentences that were kept are left out. `to` is None for now."""
    composing = changes.composing
    return {
        "from": edition_data(changes.older),
        "to": None if changes.newer is None else edition_data(changes.newer),
        "positions": [_position(composing, change) for change in changes.positions],
        "figures": [_figure(composing, change) for change in changes.figures],
        "judgements": [_judgement(change) for change in changes.judgements],
        "gaps": [_gap(change) for change in changes.gaps],
        "sources": [_source(change) for change in changes.sources],
        "text": [_sentence(change) for change in changes.text if change.fate != "kept"],
    }


def _position(composing: Composing, change: Changed[Position]) -> Data:
    about = change.newer or change.older
    assert about is not None
    proposition = composing.records.find(Proposition, about.proposition_id)
    return {
        "change": change.how,
        "actor": composing.name(about.actor_id),
        "actor_id": about.actor_id,
        "proposition": "" if proposition is None else proposition.text,
        "proposition_id": about.proposition_id,
        "old": _held(composing, change.older),
        "new": _held(composing, change.newer),
    }


def _held(composing: Composing, position: Position | None) -> Data | None:
    if position is None:
        return None
    return {
        "id": position.id,
        "stance": position.stance,
        "words": composing.phrases.stances[position.stance],
        "firmness": position.firmness,
        "conditions": position.conditions,
        "wording": position.wording,
        "asserted_on": date_data(position.asserted_on),
    }


def _figure(composing: Composing, change: Changed[Figure]) -> Data:
    about = change.newer or change.older
    assert about is not None
    measure = measure_of(composing, about)
    amount = _amount(composing, change)
    reason = figure_reason(composing, change)
    return {
        "change": change.how,
        "measure": "" if measure is None else measure.label,
        "measure_id": about.measure_id,
        "claimant": composing.name(about.claimant_id),
        "claimant_id": about.claimant_id,
        "old": _number(composing, change.older),
        "new": _number(composing, change.newer),
        "difference": amount,
        "reason": reason if amount is not None else figure_difference(composing, change) or reason,
        "supersede_reason": None if change.newer is None else change.newer.supersede_reason,
    }


def _amount(composing: Composing, change: Changed[Figure]) -> str | None:
    older, newer = change.older, change.newer
    measure = None if newer is None else measure_of(composing, newer)
    if older is None or newer is None or measure is None or change.how == "disputed":
        return None
    found = found_difference(composing, older, newer, measure)
    return format(found.amount, "f") if isinstance(found, Difference) else None


def _number(composing: Composing, figure: Figure | None) -> Data | None:
    measure = None if figure is None else measure_of(composing, figure)
    if figure is None or measure is None:
        return None
    return {
        "id": figure.id,
        "words": figure_words(figure, measure, composing.phrases.figures),
        "qualifier": figure.qualifier,
        "value": None if figure.value is None else format(figure.value, "f"),
        "low": None if figure.low is None else format(figure.low, "f"),
        "high": None if figure.high is None else format(figure.high, "f"),
        "as_of": date_data(figure.as_of),
        "period": date_data(figure.period),
        "status": figure.status,
    }


def _judgement(change: Changed[Judgement]) -> Data:
    newer = change.newer
    return {
        "change": change.how,
        "old": _judged(change.older),
        "new": _judged(newer),
        "reason": "" if newer is None else newer.change_reason,
    }


def _judged(judgement: Judgement | None) -> Data | None:
    if judgement is None:
        return None
    return {
        "id": judgement.id,
        "text": judgement.text,
        "likelihood": judgement.likelihood,
        "confidence": judgement.confidence,
    }


def _gap(change: Changed[Gap]) -> Data:
    about = change.newer or change.older
    assert about is not None
    return {
        "change": change.how,
        "id": about.id,
        "question": about.question,
        "old": None if change.older is None else {"status": change.older.status},
        "new": None if change.newer is None else {"status": change.newer.status},
    }


def _source(change: Changed[Source]) -> Data:
    about = change.newer or change.older
    assert about is not None
    return {
        "change": change.how,
        "id": about.id,
        "title": about.title,
        "old": _graded(change.older),
        "new": _graded(change.newer),
    }


def _graded(source: Source | None) -> Data | None:
    return None if source is None else {"status": source.status, "reliability": source.reliability}


def _sentence(change: SentenceChange) -> Data:
    return {
        "change": change.fate,
        "text": change.text,
        "heading": change.heading,
        "old": _pieces(change.before),
        "new": _pieces(change.after),
    }


def _pieces(pieces: tuple[Piece, ...]) -> Data | None:
    """The sentence, and its stretches of words that the other one has not."""
    if not pieces:
        return None
    return {
        "words": "".join(piece.text for piece in pieces),
        "changed": [piece.text for piece in pieces if piece.is_changed],
    }
