"""T5, the assessment: key judgements in full, what is not known, and what the words stand for."""

from briefing.documents.brief import Brief
from briefing.documents.content import Block
from briefing.documents.likelihood_parts import key_judgements, scale_annex
from briefing.documents.sections import gaps_section, standing_judgements, typed_section
from briefing.documents.selection import judgements_of


def assessment(brief: Brief) -> tuple[Block, ...]:
    sections = brief.composing.phrases.sections
    return (
        *brief.bottom_line(),
        *typed_section(brief, "scope", sections.scope),
        *_judgements(brief),
        *brief.text(),
        *gaps_section(brief),
        *_annex(brief),
    )


def _judgements(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    if "judgements" in brief.placed:
        return ()
    found = standing_judgements(brief)
    block = key_judgements(composing, found, "judgements") if found else None
    heading = composing.phrases.sections.key_judgements
    return brief.computed("judgements", heading, "judgements", block)


def _annex(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    found = judgements_of(composing.records, brief.subject)
    annex = scale_annex(composing, found, "scale")
    heading = composing.phrases.sections.scale_annex
    printed = annex.scales or annex.confidences
    return brief.section("scale", heading, (annex,) if printed else ())
