"""T2, the position brief: the question, who stands where, agreement and difference, quotes."""

from collections.abc import Callable

from briefing.documents.brief import Brief
from briefing.documents.change_window import window_of
from briefing.documents.changed_records import changed_positions
from briefing.documents.content import Block, Question
from briefing.documents.position_blocks import PositionGroup, PositionLines
from briefing.documents.position_parts import (
    Cells,
    agreement_block,
    cells_of,
    matrix_block,
    position_groups,
)
from briefing.documents.quote_parts import quote_list
from briefing.documents.selection import positions_of, propositions_of, quotes_of
from briefing.documents.stance_faces import position_line
from briefing.domain.date_order import before
from briefing.domain.issues import Issue, Proposition
from briefing.domain.position_history import predecessors
from briefing.domain.positions import Position


def position_brief(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    headings = composing.phrases.headings
    cells = cells_of(composing, positions_of(composing.records, brief.subject))
    propositions = _propositions(brief, cells)
    head = (*_question(brief), *brief.bottom_line(), *brief.text())
    matrix = matrix_block(composing, propositions, cells, "matrix") if cells else None
    return (
        *head,
        *brief.computed("matrix", headings.matrix, "matrix", matrix),
        *_positions(brief, propositions, cells),
        *_shifts(brief, cells),
        *_agreement(brief, propositions, cells),
        *_quotes(brief),
    )


def _propositions(brief: Brief, cells: Cells) -> tuple[Proposition, ...]:
    """All propositions of an issue; of an actor or of everything those with a position."""
    found = propositions_of(brief.composing.records, brief.subject)
    if brief.subject.kind == "issue":
        return found
    held = {proposition_id for _, proposition_id in cells}
    return tuple(each for each in found if each.id in held)


def _question(brief: Brief) -> tuple[Block, ...]:
    issue = None
    if brief.subject.kind == "issue":
        issue = brief.composing.records.find(Issue, brief.subject.id)
    if issue is None or not (issue.question or issue.description):
        brief.composing.left_out.append("question")
        return ()
    return (Question("question", issue.question or issue.title, issue.description),)


def _positions(
    brief: Brief, propositions: tuple[Proposition, ...], cells: Cells
) -> tuple[Block, ...]:
    if "positions" in brief.placed:
        return ()
    found = position_groups(brief.composing, propositions, cells, "positions")
    heading = brief.composing.phrases.headings.positions
    return brief.section("positions", heading, (found,) if found.groups else ())


def _shifts(brief: Brief, cells: Cells) -> tuple[Block, ...]:
    """The positions that shifted since the edition before."""
    composing, edition = brief.composing, brief.edition
    if not edition.previous_number:
        return ()
    has_shifted = _has_shifted(brief)
    lines = tuple(
        position_line(
            composing,
            position,
            composing.name(cell.actor_id),
            history=predecessors(composing.records, position),
        )
        for cell in cells.values()
        for position in (cell.said, cell.done)
        if position is not None and has_shifted(position)
    )
    heading = composing.phrases.headings.shifts.format(number=edition.previous_number)
    block = PositionLines("shifts", (PositionGroup("shifts/group", "", lines),))
    return brief.section("shifts", heading, (block,) if lines else ())


def _has_shifted(brief: Brief) -> Callable[[Position], bool]:
    """Whether a position has shifted since: by what the edition before knew, or else by its date
    and the cut-off of that edition.
    """
    then = window_of(brief.composing, brief.compared).earlier
    if then is not None:
        changes = changed_positions(brief.composing, then, brief.subject)
        ids = {each.newer.id for each in changes if each.newer and each.how == "shifted"}
        return lambda position: position.id in ids
    cut_off = brief.edition.previous_cut_off
    return lambda position: (
        cut_off is not None
        and position.change_kind == "shifted"
        and position.asserted_on is not None
        and before(cut_off, position.asserted_on) == "yes"
    )


def _agreement(
    brief: Brief, propositions: tuple[Proposition, ...], cells: Cells
) -> tuple[Block, ...]:
    block = agreement_block(brief.composing, propositions, cells, "agreement")
    heading = brief.composing.phrases.headings.agreement
    return brief.section("agreement", heading, (block,) if block.agreed or block.differing else ())


def _quotes(brief: Brief) -> tuple[Block, ...]:
    if "quotes" in brief.placed:
        return ()
    found = quote_list(brief.composing, quotes_of(brief.composing.records, brief.subject), "quotes")
    heading = brief.composing.phrases.headings.quotes
    return brief.section("quotes", heading, (found,) if found.quotes else ())
