"""Pieces onto pages: as many as fit, ties kept while they can be, tall pieces cut."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from math import fsum
from typing import NamedTuple

from briefing.typeset.notices import Notices
from briefing.typeset.painter import Painter
from briefing.typeset.pieces import Piece, Tie, height_of
from briefing.typeset.result import Overflow

_TOLERANCE = 1e-6
_WORTH_CUTTING = 0.25  # of a page: a piece taller than a page begins here if so much is free


class Placed(NamedTuple):
    """A piece and the distance of its upper edge from the head of the page's text."""

    piece: Piece
    top: float


@dataclass(slots=True, eq=False)
class Sheet:
    """A page being filled; `used` is the height of what is on it."""

    placed: list[Placed] = field(default_factory=list[Placed])
    used: float = 0.0


def paginated(pieces: Sequence[Piece], height: float, notices: Notices) -> list[Sheet]:
    """The pieces on pages whose text is `height` tall; at least one page."""
    filler = _Filler(height, notices)
    start = 0
    while start < len(pieces):
        end = _chain_end(pieces, start, Tie.WISH)
        filler.add(pieces[start:end])
        start = end
    return filler.sheets


def overflow_of(sheets: Sequence[Sheet]) -> Overflow:
    """What stands on the pages after the first."""
    beyond = sheets[1:]
    lines = sum(placed.piece.lines for sheet in beyond for placed in sheet.placed)
    return Overflow(round(fsum(sheet.used for sheet in beyond), 2), lines)


def _chain_end(pieces: Sequence[Piece], start: int, weakest: Tie) -> int:
    """The end of the pieces that are held together from `start` on by ties no weaker."""
    end = start + 1
    while end < len(pieces) and pieces[end - 1].tie >= weakest and not pieces[end].new_page:
        end += 1
    return end


class _Filler:
    """Fills page after page."""

    def __init__(self, height: float, notices: Notices) -> None:
        self.sheets = [Sheet()]
        self._height = height
        self._notices = notices

    def add(self, chain: Sequence[Piece], weakest: Tie = Tie.WISH) -> None:
        """Adds pieces that are held together, apart when they are taller than a page."""
        if chain[0].new_page:
            self._next_page()
        if self._fits(chain):
            self._place_all(chain)
        elif height_of(chain) + _head_height(chain[0]) <= self._height + _TOLERANCE:
            self._next_page()
            self._place_all(chain)
        elif len(chain) == 1:
            self._add_tall(chain[0])
        else:
            self._add_apart(chain, weakest)

    @property
    def _sheet(self) -> Sheet:
        return self.sheets[-1]

    def _next_page(self) -> None:
        if self._sheet.placed:
            self.sheets.append(Sheet())

    def _space(self, piece: Piece) -> float:
        """The space above a piece where we are."""
        if self._sheet.placed:
            return piece.gap + piece.spacer
        kept = piece.new_page or len(self.sheets) == 1
        return piece.spacer if kept else 0.0

    def _fits(self, chain: Sequence[Piece]) -> bool:
        needed = self._space(chain[0]) + height_of(chain) - chain[0].spacer
        if not self._sheet.placed:
            needed += _head_height(chain[0])
        return self._sheet.used + needed <= self._height + _TOLERANCE

    def _place_all(self, chain: Sequence[Piece]) -> None:
        for piece in chain:
            self._place(piece)

    def _place(self, piece: Piece) -> None:
        sheet = self._sheet
        sheet.used += self._space(piece)
        if not sheet.placed and piece.head:
            for place, repeated in enumerate(piece.head):
                sheet.used += repeated.gap if place else 0.0
                draw = partial(_draw_repeated, repeated)
                self._append(replace(repeated, indent=piece.indent, draw=draw))
            sheet.used += piece.gap
        self._append(piece)

    def _append(self, piece: Piece) -> None:
        sheet = self._sheet
        sheet.placed.append(Placed(piece, sheet.used))
        sheet.used += piece.height

    def _add_apart(self, chain: Sequence[Piece], weakest: Tie) -> None:
        """A chain taller than a page: only its strong ties are kept, and if they fail, none."""
        stronger = Tie.MUST if weakest == Tie.WISH else None
        start = 0
        while start < len(chain):
            end = start + 1 if stronger is None else _chain_end(chain, start, stronger)
            self.add(chain[start:end], Tie.MUST)
            start = end

    def _add_tall(self, piece: Piece) -> None:
        """A piece taller than a page is cut as often as needed."""
        rest = piece
        if self._height - self._sheet.used < self._height * _WORTH_CUTTING:
            self._next_page()
        while True:
            head = 0.0 if self._sheet.placed else _head_height(rest)
            room = self._height - self._sheet.used - self._space(rest) - head
            halves = rest.split(room) if rest.split and rest.height > room else None
            if halves is None and rest.height > room and self._sheet.placed:
                self._next_page()
                continue
            if halves is None:
                break
            first, rest = halves
            self._place(replace(first, gap=piece.gap, head=piece.head, indent=piece.indent))
            rest = replace(rest, head=piece.head, indent=piece.indent, tie=piece.tie)
            self._next_page()
        self._place_uncut(rest)

    def _place_uncut(self, piece: Piece) -> None:
        if not self._fits((piece,)):
            self._next_page()
        if not self._fits((piece,)):
            self._notices.add("overfull", f"{piece.height:.0f} > {self._height:.0f}", piece.key)
        self._place(piece)


def _draw_repeated(piece: Piece, painter: Painter, left: float, top: float) -> None:
    """What has been read where it stood first is only seen here."""
    with painter.artifact():
        piece.draw(painter, left, top)


def _head_height(piece: Piece) -> float:
    """What the repeated rows take that stand above a piece at the head of a page."""
    return height_of(piece.head) + piece.gap if piece.head else 0.0
