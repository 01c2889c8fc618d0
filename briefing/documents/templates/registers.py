"""The registers of a subject without any prose: the matrix, and every figure there is.

No briefing is made with them: a spreadsheet of an issue or an actor is.
"""

from briefing.documents.brief import Brief
from briefing.documents.content import Block
from briefing.documents.position_parts import cells_of, matrix_block
from briefing.documents.register_parts import figure_register
from briefing.documents.selection import positions_of, propositions_of


def registers(brief: Brief) -> tuple[Block, ...]:
    """Every proposition of an issue, of an actor those with a position; then the figures."""
    composing, subject = brief.composing, brief.subject
    cells = cells_of(composing, positions_of(composing.records, subject))
    held = {proposition_id for _, proposition_id in cells}
    propositions = tuple(
        each
        for each in propositions_of(composing.records, subject)
        if subject.kind == "issue" or each.id in held
    )
    matrix = (matrix_block(composing, propositions, cells, "matrix"),) if cells else ()
    figures = figure_register(composing, subject, "register")
    return (*matrix, *((figures,) if figures.measures else ()))
