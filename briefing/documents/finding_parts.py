"""What nobody knows yet, what the analyst concludes, and the register of sources."""

from collections.abc import Sequence

from briefing.documents.citations import citation
from briefing.documents.composing import Composing
from briefing.documents.judgement_wording import confidence_sentence, likelihood_sentence
from briefing.documents.naming import language_name
from briefing.documents.prose import Origin
from briefing.documents.record_blocks import (
    GapItem,
    Gaps,
    JudgementItem,
    Judgements,
    SourceRow,
    Sources,
)
from briefing.domain.evidence import is_withheld
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.sources import Source
from briefing.domain.vocabularies import Scale


def gap_list(
    composing: Composing, gaps: Sequence[Gap], key: str, origin: Origin | None = None
) -> Gaps:
    return Gaps(key, tuple(_gap(composing, gap) for gap in gaps), origin)


def _gap(composing: Composing, gap: Gap) -> GapItem:
    status = "" if gap.status == "open" else composing.phrases.gap_states[gap.status]
    return GapItem(f"gap/{gap.id}", gap.question, gap.why_it_matters, gap.where_to_look, status)


def current_judgements(judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """The judgements that no later one names as its previous."""
    past = past_ids(judgements)
    return tuple(judgement for judgement in judgements if judgement.id not in past)


def past_ids(judgements: Sequence[Judgement]) -> frozenset[str]:
    return frozenset(each.previous_id for each in judgements if each.previous_id is not None)


def judgement_list(
    composing: Composing, judgements: Sequence[Judgement], key: str, origin: Origin | None = None
) -> Judgements:
    """Judgements with likelihood and confidence in sentences of their own, and their scale."""
    phrases = composing.phrases
    scales: list[Scale] = []
    for each in judgements:
        if each.likelihood and each.scale not in scales:
            scales.append(each.scale)
    return Judgements(
        key,
        tuple(_judgement(composing, each) for each in judgements),
        " ".join(phrases.scales[scale] for scale in scales),
        origin,
    )


def _judgement(composing: Composing, judgement: Judgement) -> JudgementItem:
    phrases = composing.phrases
    details = (
        (phrases.assumptions, judgement.assumptions),
        (phrases.alternatives, judgement.alternatives),
        (phrases.indicators, judgement.indicators),
        (phrases.reason_for_change, judgement.change_reason),
    )
    mark = composing.citations.mark(judgement)
    return JudgementItem(
        key=f"judgement/{judgement.id}",
        text=judgement.text,
        likelihood=likelihood_sentence(judgement, phrases),
        confidence=confidence_sentence(judgement, phrases),
        details=tuple((label, text) for label, text in details if text),
        mark=mark,
    )


def source_register(
    composing: Composing,
    sources: Sequence[Source],
    key: str,
    *,
    grades: bool,
    origin: Origin | None = None,
) -> Sources:
    rows = tuple(_source_row(composing, source, grades=grades) for source in sources)
    return Sources(key, rows, grades, origin)


def _source_row(composing: Composing, source: Source, *, grades: bool) -> SourceRow:
    phrases = composing.phrases
    withheld = is_withheld(source)
    return SourceRow(
        key=f"source/{source.id}",
        citation=citation(source, phrases),
        language="" if withheld else language_name(source.language, composing.language),
        date="" if withheld else composing.date(source.issued) or phrases.date_not_stated,
        grade=(source.reliability or "") if grades else "",
    )
