"""The legend of the matrix: the same cells with their words, wrapped to the width there is."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.matrix_cell import draw_cell, sign_font
from briefing.desktop.widgets.matrix_values import MatrixCell, MatrixTable, standing_of
from briefing.domain.stances import LEGEND
from briefing.domain.vocabularies import Stance

_CELL_WIDTH, _WIDE_CELL, _CELL_HEIGHT = 34.0, 50.0, 26.0
_SHORT_SIGN = 2
_INSET = 9.0  # beside a sign that is a word
_CELL_GAP, _ENTRY_GAP = 4.0, 14.0
_SCALE = 5  # the stances from opposing to supporting, which are always explained
LegendEntry: TypeAlias = tuple[MatrixCell | None, str]


def stance_word(stance: Stance) -> str:
    """The word of a stance in the language of the interface, as the legend has it."""
    words: dict[Stance, str] = {
        "oppose": say("opposes"),
        "lean_oppose": say("leans against"),
        "neutral": say("neutral"),
        "lean_support": say("leans for"),
        "support": say("supports"),
        "divided": say("divided"),
        "ambiguous": say("ambiguous"),
        "conditional": say("depends on a condition"),
        "no_position_found": say("no public position found"),
    }
    return words[stance]


def legend_entries() -> tuple[LegendEntry, ...]:
    """Every look of a cell with its word: the stances, then the marks."""
    leaning, against = standing_of("lean_support"), standing_of("lean_oppose")
    return (
        *(
            (MatrixCell(standing_of(entry.stance), ""), stance_word(entry.stance))
            for entry in LEGEND
        ),
        (None, say("nobody has looked")),
        (MatrixCell(standing_of("neutral"), "", is_red_line=True), say("red line")),
        (MatrixCell(leaning, "", is_conditional=True), say("on a condition")),
        (MatrixCell(leaning, "", done=against), say("says | does")),
        (MatrixCell(leaning, "", has_second_voice=True), say("a second voice")),
        (MatrixCell(leaning, "", source="reported"), say("reportedly")),
        (MatrixCell(leaning, "", source="inferred"), say("we infer")),
        (MatrixCell(leaning, "", is_stale=True), say("not confirmed lately")),
    )


class MatrixLegend(QWidget):
    """Cells and words in as many lines as the width needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show(legend_entries())

    def explain(self, table: MatrixTable) -> None:
        """Show the scale, and of the other looks only those that the matrix has."""
        cells = [cell for row in table.cells for cell in row]
        entries = legend_entries()
        self._show(
            tuple(
                (look, words)
                for at, (look, words) in enumerate(entries)
                if at < _SCALE or any(_has_look(cell, look) for cell in cells)
            )
        )

    def _show(self, entries: Sequence[LegendEntry]) -> None:
        self._entries = tuple(entries)
        spoken = "; ".join(words for _, words in self._entries)
        self.setAccessibleName(say("Legend: {entries}", entries=spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = 1 + max((line for _, line in self._places()), default=0)
        return QSize(200, round(lines * _CELL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        font, colour = self._theme.font("caption"), self._theme.colour("text_secondary")
        for (cell, words), (x, line) in zip(self._entries, self._places(), strict=True):
            top = line * _CELL_HEIGHT
            room = cell_width(self._theme, cell)
            draw_cell(drawing.within(drawing.at(x, top, room, _CELL_HEIGHT)), cell)
            wide = text_width(words, font) + 2
            start = x + room + _CELL_GAP
            drawing.text(drawing.at(start, top, wide, _CELL_HEIGHT), words, font, colour)
        painter.end()

    def _places(self) -> list[tuple[float, int]]:
        """The distance from the start edge and the line of every entry."""
        font = self._theme.font("caption")
        places: list[tuple[float, int]] = []
        x, line = 0.0, 0
        for cell, words in self._entries:
            width = cell_width(self._theme, cell) + _CELL_GAP + text_width(words, font)
            if x and x + width > self.width():
                x, line = 0.0, line + 1
            places.append((x, line))
            x += width + _ENTRY_GAP
        return places


def cell_width(theme: Theme, cell: MatrixCell | None) -> float:
    """Room for the sign, however long its word is, and for a mark beside it where there is one."""
    if cell is None:
        return _CELL_WIDTH
    has_mark = cell.done or cell.has_second_voice or cell.is_stale
    if len(cell.standing.sign) > _SHORT_SIGN:
        word = text_width(cell.standing.sign, sign_font(theme, cell.standing))
        return max(_WIDE_CELL, word + 2 * _INSET)
    return _WIDE_CELL if has_mark else _CELL_WIDTH


def _has_look(cell: MatrixCell | None, look: MatrixCell | None) -> bool:
    """Whether a cell shows what an entry of the legend explains: its mark, or else its stance."""
    if cell is None or look is None:
        return cell is look
    marks = (
        (look.is_red_line, cell.is_red_line),
        (look.is_conditional, cell.is_conditional),
        (look.done is not None, cell.done is not None),
        (look.has_second_voice, cell.has_second_voice),
        (look.is_stale, cell.is_stale),
        (look.source != "stated", cell.source == look.source),
    )
    shown = [has for explains, has in marks if explains]
    return all(shown) if shown else look.standing in (cell.standing, cell.done)
