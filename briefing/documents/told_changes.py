"""Changes between two states of the library, told as a document tells them."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import takewhile

from briefing.documents.change_blocks import FigureChange, FindingChange, PositionChange
from briefing.documents.change_parts import (
    by_measure,
    denial,
    difference_between,
    figure_change,
    position_change,
    value_words,
    when,
)
from briefing.documents.changed_findings import (
    changed_gaps,
    changed_judgements,
    changed_sources,
)
from briefing.documents.changed_records import Changed, changed_figures, changed_positions
from briefing.documents.citations import citation
from briefing.documents.composing import Composing
from briefing.documents.figure_parts import measure_of
from briefing.documents.judgement_wording import likelihood_sentence
from briefing.documents.prose import Words
from briefing.documents.selection import Subject
from briefing.documents.stance_faces import face
from briefing.domain.figures import Figure
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position
from briefing.domain.records import Records
from briefing.domain.sources import Source
from briefing.domain.vocabularies import SupersedeReason


def told_positions(
    composing: Composing, then: Records, subject: Subject
) -> tuple[PositionChange, ...]:
    """Every change of a position since the state `then`."""
    found = changed_positions(composing, then, subject)
    return tuple(_position(composing, change) for change in found)


def _position(composing: Composing, change: Changed[Position]) -> PositionChange:
    older, newer = change.older, change.newer
    about = newer or older
    assert about is not None
    told = replace(
        position_change(composing, about, position_how(composing, change)),
        older=None if older is None else face(composing, older),
        older_date="" if older is None else when(composing, older),
    )
    if newer is None:
        return replace(told, note=_why_gone(composing, change))
    return replace(
        told,
        newer=face(composing, newer),
        wording=newer.wording,
        note=denial(composing, newer),
    )


def position_how(composing: Composing, change: Changed[Position]) -> str:
    """The word for what became of a position."""
    words = composing.phrases.changes
    others = {
        "new": words.new,
        "withdrawn": words.withdrawn,
        "denied": words.denied,
        "past": words.past,
        "removed": words.kinds["corrected"],
    }
    kinds: Mapping[str, str] = {**words.kinds, **others}
    return kinds[change.how]


def _why_gone(composing: Composing, change: Changed[Position]) -> str:
    words = composing.phrases.changes
    if change.how == "removed":
        return words.reasons["entry_error"]
    now = None if change.older is None else composing.records.find(Position, change.older.id)
    ended = None if now is None else now.valid_to
    return composing.date(ended) or words.when_not_recorded


def told_figures(composing: Composing, then: Records, subject: Subject) -> tuple[FigureChange, ...]:
    """Every change of a figure since the state `then`, those of a measure beside each other."""
    found = changed_figures(composing, then, subject)
    told = [each for change in found if (each := _figure(composing, change)) is not None]
    return by_measure(told, [each for change in found if (each := change.newer or change.older)])


def _figure(composing: Composing, change: Changed[Figure]) -> FigureChange | None:
    older, newer = change.older, change.newer
    about = newer or older
    measure = None if about is None else measure_of(composing, about)
    if about is None or measure is None:
        return None
    told = figure_change(composing, about, measure, figure_reason(composing, change))
    told = replace(told, difference=figure_difference(composing, change))
    if older is not None:
        value, as_of = value_words(composing, older, measure)
        told = replace(told, older=value, older_as_of=as_of)
    return told if newer is not None else replace(told, newer="", newer_as_of="")


def figure_reason(composing: Composing, change: Changed[Figure]) -> str:
    """Why there is another figure, or that it is new, retracted or disputed."""
    words = composing.phrases.changes
    hows: Mapping[str, str] = {
        "new": words.new,
        "retracted": words.retracted,
        "removed": words.reasons["entry_error"],
        "corrected": words.kinds["corrected"],
        "disputed": "",  # every disputed figure says so itself
    }
    newer = change.newer
    if newer is None or change.how in hows:
        return hows[change.how]
    if newer.supersedes_id is None or newer.supersede_reason is None:
        return words.later_count
    corrections = takewhile(
        lambda reason: reason != "updated_count", _reasons_since(composing, change.older, newer)
    )
    reasons = dict.fromkeys((*corrections, newer.supersede_reason))
    return composing.listed(words.reasons[reason] for reason in reasons)


def _reasons_since(
    composing: Composing, older: Figure | None, newer: Figure
) -> tuple[SupersedeReason, ...]:
    """Why each took the place of the one before, from `older` on; none where the one did not come
    of the other. What is corrected at their beginning was wrong in what the reader has.
    """
    found: dict[str, SupersedeReason] = {}
    at: Figure | None = newer
    while at is not None and at.supersede_reason is not None and at.id not in found:
        found[at.id] = at.supersede_reason
        if older is not None and at.supersedes_id == older.id:
            return tuple(reversed(found.values()))
        at = composing.records.find(Figure, at.supersedes_id or "")
    return ()


def figure_difference(composing: Composing, change: Changed[Figure]) -> str:
    """The difference in words, or why there is none; empty where one figure became disputed."""
    older, newer = change.older, change.newer
    if newer is None:
        return composing.phrases.changes.when_not_recorded if change.how == "retracted" else ""
    if older is None:
        return composing.phrases.changes.first_figure
    measure = measure_of(composing, newer)
    if measure is None or change.how == "disputed":
        return ""
    return difference_between(composing, older, newer, measure)


def told_judgements(
    composing: Composing, then: Records, subject: Subject
) -> tuple[FindingChange, ...]:
    """Every change of a judgement since the state `then`, with what was judged before and why."""
    found = changed_judgements(composing, then, subject)
    return tuple(_judgement(composing, change) for change in found)


def _judgement(composing: Composing, change: Changed[Judgement]) -> FindingChange:
    words = composing.phrases.changes
    older, newer = change.older, change.newer
    about = newer or older
    assert about is not None
    told = FindingChange(
        f"change/judgement/{about.id}",
        words.new,
        (Words(_judged(composing, about)),),
        mark=composing.citations.mark(about),
    )
    if older is None:
        return told
    if newer is None:
        return replace(told, kind=words.withdrawn)
    before = words.before.format(text=_judged(composing, older))
    reason = newer.change_reason or words.no_reason
    return replace(told, kind=words.changed, older=before, reason=reason)


def _judged(composing: Composing, judgement: Judgement) -> str:
    """What was judged; how likely, and how surely, each in a sentence of its own."""
    chosen = judgement.confidence
    confidence = "" if chosen is None else composing.phrases.confidences[chosen]
    said = (judgement.text, likelihood_sentence(judgement, composing.phrases), confidence)
    return " ".join(words for words in said if words)


def told_gaps(composing: Composing, then: Records, subject: Subject) -> tuple[FindingChange, ...]:
    """Every change of a gap since the state `then`."""
    return tuple(_gap(composing, change) for change in changed_gaps(composing, then, subject))


def _gap(composing: Composing, change: Changed[Gap]) -> FindingChange:
    words = composing.phrases.changes
    gap = change.newer or change.older
    assert gap is not None
    opened = change.how == "opened"
    return FindingChange(
        f"change/gap/{gap.id}",
        words.opened if opened else words.gap_states.get(change.how, words.withdrawn),
        (Words(gap.question),),
        reason=gap.why_it_matters if opened else "",
    )


def told_sources(
    composing: Composing, then: Records, subject: Subject
) -> tuple[FindingChange, ...]:
    """Every source of which something changed since the state `then`, each once."""
    found: dict[str, list[Changed[Source]]] = {}
    for change in changed_sources(composing, then, subject):
        about = change.newer or change.older
        assert about is not None
        found.setdefault(about.id, []).append(change)
    return tuple(_source(composing, some) for some in found.values())


def _source(composing: Composing, some: list[Changed[Source]]) -> FindingChange:
    source = some[0].newer or some[0].older
    assert source is not None
    reason = source.discard_reason if some[0].how == "discarded" else ""
    return FindingChange(
        f"change/source/{source.id}",
        composing.listed(source_how(composing, each) for each in some),
        citation(source, composing.phrases),
        reason=reason,
        mark=composing.citations.mark_source(source),
    )


def source_how(composing: Composing, change: Changed[Source]) -> str:
    """The word for what became of a source."""
    words = composing.phrases.changes
    others = {
        "new": words.new,
        "regraded": words.regraded,
        "discarded": composing.phrases.evidence.discarded_source,
        "removed": words.reasons["entry_error"],
    }
    hows: Mapping[str, str] = {**words.source_states, **others}
    return hows[change.how]
