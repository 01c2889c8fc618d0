"""T3, the actor profile: names, offices, interests, positions, quotes, events, figures, gaps."""

from dataclasses import replace

from briefing.documents.actor_parts import actor_card, office_list, relation_list
from briefing.documents.brief import Brief
from briefing.documents.content import Block
from briefing.documents.event_parts import event_table
from briefing.documents.figure_parts import disputed, figure_table, standing
from briefing.documents.finding_parts import gap_list
from briefing.documents.position_parts import actor_positions, cells_of
from briefing.documents.quote_parts import quote_list
from briefing.documents.remark_places import OfRecord
from briefing.documents.selection import (
    events_of,
    figures_of,
    gaps_of,
    positions_of,
    quotes_of,
    surviving_actor,
)
from briefing.domain.actors import Actor
from briefing.domain.messages import message


def actor_profile(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    headings = composing.phrases.headings
    actor = None
    if brief.subject.kind == "actor":
        actor = surviving_actor(composing.records, brief.subject.id)
    if actor is None:
        composing.tell(
            message("An actor profile needs an actor: choose one as the subject."),
            OfRecord(brief.briefing.KIND, brief.briefing.id),
        )
        return (
            *brief.section("interests", headings.interests, brief.part("interests")),
            *brief.text(),
        )
    return (
        *_card(brief, actor),
        *_offices(brief, actor),
        *brief.section("interests", headings.interests, brief.part("interests")),
        *brief.text(),
        *_positions(brief, actor),
        *_quotes(brief),
        *_events(brief),
        *_relations(brief, actor),
        *_figures(brief),
        *_gaps(brief),
    )


def _card(brief: Brief, actor: Actor) -> tuple[Block, ...]:
    if "actor" in brief.placed:
        return ()
    card = actor_card(brief.composing, actor, "actor")
    return (replace(card, name="") if card.name == brief.briefing.title else card,)


def _offices(brief: Brief, actor: Actor) -> tuple[Block, ...]:
    headings = brief.composing.phrases.headings
    found = office_list(brief.composing, actor, "offices")
    heading = headings.offices if actor.kind == "person" else headings.members
    return brief.section("offices", heading, (found,) if found.offices else ())


def _positions(brief: Brief, actor: Actor) -> tuple[Block, ...]:
    composing = brief.composing
    if "positions" in brief.placed:
        return ()
    cells = cells_of(composing, positions_of(composing.records, brief.subject))
    found = actor_positions(composing, actor.id, cells, "positions")
    heading = composing.phrases.headings.positions
    return brief.section("positions", heading, (found,) if found.groups else ())


def _quotes(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    if "quotes" in brief.placed:
        return ()
    found = quote_list(composing, quotes_of(composing.records, brief.subject), "quotes")
    heading = composing.phrases.headings.quotes
    return brief.section("quotes", heading, (found,) if found.quotes else ())


def _events(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    if "chronology" in brief.placed:
        return ()
    events = events_of(composing.records, brief.subject)
    block = event_table(composing, events, "chronology") if events else None
    return brief.computed("events", composing.phrases.headings.events, "chronology", block)


def _relations(brief: Brief, actor: Actor) -> tuple[Block, ...]:
    found = relation_list(brief.composing, actor, "relations")
    heading = brief.composing.phrases.headings.relations
    return brief.section("relations", heading, (found,) if found.relations else ())


def _figures(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    if "figures" in brief.placed:
        return ()
    figures = figures_of(composing.records, brief.subject)
    kept = (*standing(composing, figures), *disputed(composing, figures))
    block = figure_table(composing, kept, "figures") if kept else None
    heading = composing.phrases.headings.reported_figures
    return brief.computed("figures", heading, "figures", block)


def _gaps(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    if "gaps" in brief.placed:
        return ()
    found = [gap for gap in gaps_of(composing.records, brief.subject) if gap.status != "closed"]
    block = gap_list(composing, found, "gaps") if found else None
    return brief.computed("gaps", composing.phrases.headings.not_known, "gaps", block)
