"""T7, the chronology: what happened, dated as precisely as it is known, with figures inline."""

from briefing.documents.brief import Brief
from briefing.documents.chronology_parts import chronology, milestones, with_significance
from briefing.documents.content import Block
from briefing.documents.selection import events_of, figures_of


def chronology_brief(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    sections = composing.phrases.sections
    text = brief.text()
    if "chronology" in brief.placed:
        typed = brief.part("significance")
        return (*text, *brief.section("significance", sections.significance, typed))
    events = events_of(composing.records, brief.subject)
    figures = milestones(composing, figures_of(composing.records, brief.subject))
    block = chronology(composing, events, figures, "chronology")
    # Typed after the table, so that its notes follow those of the rows.
    block, rest = with_significance(block, brief.part("significance"))
    left = brief.section("significance", sections.significance, rest) if rest else ()
    found = (block,) if block.rows else ()
    return (*text, *brief.section("chronology", sections.chronology, found), *left)
