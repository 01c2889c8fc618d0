"""T1, the snapshot: bottom line, figures, highlights, trend, what is not known, what comes next.

It aims at one page: judgements and gaps are given without what only helps to work on them.
"""

from dataclasses import replace

from briefing.documents.brief import Brief
from briefing.documents.content import Block
from briefing.documents.event_parts import event_table
from briefing.documents.figure_parts import disputed, latest, measure_of, standing, tile_block
from briefing.documents.finding_parts import current_judgements, gap_list, judgement_list
from briefing.documents.judged_text import said_in, with_likelihood
from briefing.documents.remark_places import OfElement, OfRecord
from briefing.documents.selection import events_of, figures_of, gaps_of, judgements_of
from briefing.domain.messages import message

_MOST_TILES = 8
_MOST_GAPS = 3


def snapshot(brief: Brief) -> tuple[Block, ...]:
    headings = brief.composing.phrases.headings
    return (
        *brief.bottom_line(),
        *_figures(brief),
        *brief.section("highlights", headings.highlights, brief.part("highlights")),
        *brief.text(),
        *brief.section("trend", headings.trend, _trend(brief)),
        *_gaps(brief),
        *_next_events(brief),
    )


def _figures(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    if "tiles" in brief.placed:
        return ()
    figures = figures_of(composing.records, brief.subject)
    found = latest(composing, standing(composing, figures))
    if len(found) > _MOST_TILES:
        composing.tell(
            message(
                "{count} figures do not fit the {most} tiles and are left out.",
                count=len(found) - _MOST_TILES,
                most=_MOST_TILES,
            ),
            OfElement("tiles"),
        )
    for figure in disputed(composing, figures):
        measure = measure_of(composing, figure)
        composing.tell(
            message(
                "“{label}” is disputed and not among the tiles.",
                label="" if measure is None else measure.label,
            ),
            OfRecord(figure.KIND, figure.id),
        )
    shown = found[:_MOST_TILES]
    block = tile_block(composing, shown, "tiles") if shown else None
    return brief.computed("tiles", composing.phrases.headings.key_figures, "tiles", block)


def _trend(brief: Brief) -> tuple[Block, ...]:
    """What the analyst says of the trend, and the judgements that are not given there."""
    written = with_likelihood(brief.composing, brief.part("trend"))
    return (*written, *_judgements(brief, said_in(written)))


def _judgements(brief: Brief, said: frozenset[str]) -> tuple[Block, ...]:
    if "judgements" in brief.placed:
        return ()
    judgements = current_judgements(judgements_of(brief.composing.records, brief.subject))
    found = [each for each in judgements if each.id not in said]
    if not found:
        return ()
    block = judgement_list(brief.composing, found, "judgements")
    short = tuple(replace(each, details=()) for each in block.judgements)
    return (replace(block, judgements=short),)


def _gaps(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    if "gaps" in brief.placed:
        return ()
    found = [gap for gap in gaps_of(composing.records, brief.subject) if gap.status != "closed"][
        :_MOST_GAPS
    ]
    block = gap_list(composing, found, "gaps")
    short = replace(block, gaps=tuple(replace(gap, where="") for gap in block.gaps))
    return brief.computed(
        "gaps", composing.phrases.headings.not_known, "gaps", short if found else None
    )


def _next_events(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    planned = [
        event for event in events_of(composing.records, brief.subject) if event.status == "planned"
    ]
    block = event_table(composing, planned, "next_events") if planned else None
    blocks = () if block is None else (block,)
    return brief.section("next_events", composing.phrases.headings.next_events, blocks)
