"""The matrix as a table of words for the clipboard, so that a spreadsheet can take it over."""

from PySide6.QtCore import QMimeData

from briefing.desktop.messages import say
from briefing.desktop.records.interface_positions import said_shown
from briefing.desktop.records.matrix_cards import source_names
from briefing.desktop.records.matrix_contents import IssueMatrix, position_in_words
from briefing.domain.matrix import Cell
from briefing.domain.positions import Position
from briefing.domain.records import Records
from briefing.exchange.tables import as_html, as_lines_with_tabs


def matrix_rows(records: Records, matrix: IssueMatrix) -> tuple[tuple[str, ...], ...]:
    """The propositions as head, and a row an actor; an empty cell is one where nobody looked."""
    head = (say("Actor"), *(proposition.text for proposition in matrix.propositions))
    return (
        head,
        *(
            (
                actor.name,
                *(
                    _cell_in_words(records, matrix.cells.get((actor.id, proposition.id)))
                    for proposition in matrix.propositions
                ),
            )
            for actor in matrix.actors
        ),
    )


def as_clipboard(rows: tuple[tuple[str, ...], ...]) -> QMimeData:
    """The rows as lines with tabs and as HTML; whoever pastes takes what it understands."""
    data = QMimeData()
    data.setText(as_lines_with_tabs(rows))
    data.setHtml(as_html(rows))
    return data


def _cell_in_words(records: Records, cell: Cell | None) -> str:
    if cell is None:
        return ""
    lines = [_in_words(records, position) for position in cell.shown]
    if cell.is_split:
        says, does = lines
        lines = [say("Says: {position}", position=says), say("Does: {position}", position=does)]
    lines += [
        say("A second voice: {position}", position=_in_words(records, voice))
        for voice in cell.second_voices
    ]
    return "\n".join(lines)


def _in_words(records: Records, position: Position) -> str:
    sources = ", ".join(source_names(records, position)) or say("unsourced")
    if position.stance == "no_position_found":
        sources = ""
    parts = (position_in_words(position), position.wording, said_shown(records, position), sources)
    return " – ".join(part for part in parts if part)
