"""Judgements in full, with their basis and their place on the scale, and the scale explained."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.documents.composing import Composing
from briefing.documents.finding_parts import judgement_list
from briefing.documents.picture_blocks import Band, LikelihoodScale, ScaleAnnex, ScaleExplained
from briefing.documents.record_blocks import JudgementItem, Judgements
from briefing.domain.evidence import evidence_of
from briefing.domain.judgements import Judgement
from briefing.domain.likelihood import TERMS
from briefing.domain.vocabularies import Scale


def judgements_on_scale(
    composing: Composing, judgements: Sequence[Judgement], key: str
) -> Judgements:
    """Judgements with likelihood, confidence and the drawn scale, without what helps to work on
    them.
    """
    block = judgement_list(composing, judgements, key)
    items = tuple(
        replace(item, details=(), scale=_place(composing, judgement))
        for item, judgement in zip(block.judgements, judgements, strict=True)
    )
    return replace(block, judgements=items)


def key_judgements(composing: Composing, judgements: Sequence[Judgement], key: str) -> Judgements:
    """Judgements in full, numbered, each with what it rests on."""
    block = judgement_list(composing, judgements, key)
    items = tuple(
        _in_full(composing, item, judgement, number)
        for number, (item, judgement) in enumerate(
            zip(block.judgements, judgements, strict=True), 1
        )
    )
    return replace(block, judgements=items)


def _in_full(
    composing: Composing, item: JudgementItem, judgement: Judgement, number: int
) -> JudgementItem:
    words = composing.phrases.scale
    return replace(
        item,
        label=words.key_judgement.format(number=number),
        scale=_place(composing, judgement),
        details=((words.basis, _basis(composing, judgement)), *item.details),
    )


def _basis(composing: Composing, judgement: Judgement) -> str:
    words = composing.phrases.scale
    found = [
        (evidence.role, passage)
        for evidence, passage in evidence_of(composing.records, judgement.KIND, judgement.id)
        if evidence.role != "context"
    ]
    if not found:
        return words.no_basis
    against = sum(role == "contradicts" for role, _ in found)
    counts = words.basis_counts.format(
        passages=len(found), sources=len({passage.source.id for _, passage in found})
    )
    return counts + (words.basis_against.format(count=against) if against else "")


def _place(composing: Composing, judgement: Judgement) -> LikelihoodScale | None:
    scale = _scale(composing, judgement.scale)
    terms = TERMS[judgement.scale]
    for place, (term, band) in enumerate(zip(terms, scale.bands, strict=True)):
        if judgement.likelihood == term.words:
            alt = composing.phrases.scale.alt.format(words=band.words, range=band.range)
            return replace(scale, marked=place, alt=alt)
    return None


def _scale(composing: Composing, scale: Scale) -> LikelihoodScale:
    words = composing.phrases.scale
    bands: list[Band] = []
    for term in TERMS[scale]:
        span = words.range.format(low=term.low, high=term.high)
        others = composing.listed(words.terms[each] for each in term.also)
        also = words.also.format(words=others) if others else ""
        said = words.terms[term.words]
        alt = words.band_alt.format(words=said, range=span)
        bands.append(Band(said, span, term.low, term.high, also, alt))
    return LikelihoodScale(tuple(bands))


def scale_annex(composing: Composing, judgements: Sequence[Judgement], key: str) -> ScaleAnnex:
    """The scales that `judgements` use, each once, and the levels of confidence they use."""
    words = composing.phrases.scale
    used: dict[Scale, None] = dict.fromkeys(each.scale for each in judgements if each.likelihood)
    levels = {judgement.confidence for judgement in judgements}
    return ScaleAnnex(
        key,
        tuple(
            ScaleExplained(
                f"{key}/{scale}", words.names[scale], words.sources[scale], _scale(composing, scale)
            )
            for scale in used
        ),
        tuple(
            (words.confidence_levels[level], meaning)
            for level, meaning in words.confidence_meanings.items()
            if level in levels
        ),
        words.note,
    )
