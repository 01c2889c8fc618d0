"""T4, the issue brief: what it is about, where it stands, who wants what, and what may come.

It aims at two pages: figures are the latest of each claimant, judgements are given without what
only helps to work on them.
"""

from briefing.documents.brief import Brief
from briefing.documents.content import Block
from briefing.documents.event_parts import event_table
from briefing.documents.figure_parts import disputed, figure_table, latest, standing
from briefing.documents.judged_text import said_in, with_likelihood
from briefing.documents.likelihood_parts import judgements_on_scale
from briefing.documents.sections import (
    gaps_section,
    positions_section,
    standing_judgements,
    typed_section,
)
from briefing.documents.selection import events_of, figures_of

_MOST_ON_A_LINE = 10


def issue_brief(brief: Brief) -> tuple[Block, ...]:
    sections = brief.composing.phrases.sections
    bottom_line = brief.bottom_line()
    written = with_likelihood(
        brief.composing,
        (
            *typed_section(brief, "scope", sections.scope),
            *typed_section(brief, "background", sections.background),
            *typed_section(brief, "state_of_play", sections.state_of_play),
            *brief.text(),
        ),
    )
    return (
        *bottom_line,
        *written,
        *positions_section(brief),
        *_figures(brief),
        *_timeline(brief),
        *gaps_section(brief),
        *_outlook(brief, said_in(written)),
        *typed_section(brief, "options", sections.options),
    )


def _figures(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    if "figures" in brief.placed:
        return ()
    figures = figures_of(composing.records, brief.subject)
    kept = (*latest(composing, standing(composing, figures)), *disputed(composing, figures))
    block = figure_table(composing, kept, "figures") if kept else None
    return brief.computed("figures", composing.phrases.sections.figures, "figures", block)


def _timeline(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    if "chronology" in brief.placed:
        return ()
    events = events_of(composing.records, brief.subject)
    form = "strip" if len(events) <= _MOST_ON_A_LINE else "table"
    block = event_table(composing, events, "timeline", form=form) if events else None
    return brief.computed("timeline", composing.phrases.sections.timeline, "chronology", block)


def _outlook(brief: Brief, said: frozenset[str]) -> tuple[Block, ...]:
    if "judgements" in brief.placed:
        return ()
    judgements = standing_judgements(brief)
    found = [each for each in judgements if each.id not in said]
    if judgements and not found:
        return ()
    block = judgements_on_scale(brief.composing, found, "judgements") if found else None
    return brief.computed("outlook", brief.composing.phrases.sections.outlook, "judgements", block)
