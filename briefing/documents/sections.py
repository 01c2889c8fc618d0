"""Sections that several templates have alike; each is left out where the analyst placed its block
in the text, and noted as left out where there is nothing to print.
"""

from briefing.documents.brief import Brief
from briefing.documents.content import Block
from briefing.documents.finding_parts import current_judgements, gap_list
from briefing.documents.position_parts import actor_positions, cells_of, position_groups
from briefing.documents.selection import (
    gaps_of,
    judgements_of,
    positions_of,
    propositions_of,
    surviving_actor,
)
from briefing.domain.judgements import Judgement


def typed_section(brief: Brief, name: str, heading: str) -> tuple[Block, ...]:
    """A typed part under its heading."""
    return brief.section(name, heading, brief.part(name))


def positions_section(brief: Brief) -> tuple[Block, ...]:
    """Every position in words: by proposition, or by issue where the subject is an actor."""
    composing = brief.composing
    if "positions" in brief.placed:
        return ()
    cells = cells_of(composing, positions_of(composing.records, brief.subject))
    if brief.subject.kind == "actor":
        actor = surviving_actor(composing.records, brief.subject.id)
        found = actor_positions(composing, "" if actor is None else actor.id, cells, "positions")
    else:
        propositions = propositions_of(composing.records, brief.subject)
        found = position_groups(composing, propositions, cells, "positions")
    heading = composing.phrases.headings.positions
    return brief.section("positions", heading, (found,) if found.groups else ())


def gaps_section(brief: Brief) -> tuple[Block, ...]:
    """The gaps that are not closed."""
    composing = brief.composing
    found = [gap for gap in gaps_of(composing.records, brief.subject) if gap.status != "closed"]
    block = gap_list(composing, found, "gaps") if found else None
    return brief.computed("gaps", composing.phrases.headings.not_known, "gaps", block)


def standing_judgements(brief: Brief) -> tuple[Judgement, ...]:
    """The judgements of the subject that no later one replaced."""
    return current_judgements(judgements_of(brief.composing.records, brief.subject))
