"""Pieces onto pages, without any text: what is kept together, cut, repeated, counted."""

from briefing.typeset.notices import Notices
from briefing.typeset.pages import overflow_of, paginated
from briefing.typeset.painter import Painter
from briefing.typeset.pieces import Block, Piece, Tie, height_of, held, joined, moved, tied

HEIGHT = 100.0


def _nothing(painter: Painter, left: float, top: float) -> None:
    """These pieces are never drawn."""


def _piece(height: float, name: str = "", **more) -> Piece:
    return Piece(height, _nothing, key=name, **more)


def _names(pieces: list[Piece], height: float = HEIGHT) -> list[list[str | None]]:
    sheets = paginated(pieces, height, Notices())
    return [[placed.piece.key for placed in sheet.placed] for sheet in sheets]


def test_nothing_is_still_a_page() -> None:
    assert _names([]) == [[]]


def test_pages_take_what_fits() -> None:
    assert _names([_piece(40, name) for name in "abcde"]) == [["a", "b"], ["c", "d"], ["e"]]


def test_the_gap_is_left_out_at_the_head_of_a_page() -> None:
    pieces = [_piece(60, "a"), _piece(50, "b", gap=30.0), _piece(50, "c")]
    sheets = paginated(pieces, HEIGHT, Notices())

    assert [[placed.top for placed in sheet.placed] for sheet in sheets] == [[0.0], [0.0, 50.0]]


def test_a_heading_goes_with_what_follows_it() -> None:
    pieces = [_piece(70, "text"), _piece(20, "heading", tie=Tie.MUST), _piece(20, "line")]

    assert _names(pieces) == [["text"], ["heading", "line"]]


def test_what_is_held_together_but_taller_than_a_page_keeps_its_strong_ties_only() -> None:
    group = [_piece(40, "a", tie=Tie.WISH), _piece(30, "b", tie=Tie.WISH)]
    group += [_piece(30, "h", tie=Tie.MUST), _piece(40, "c")]

    assert _names(group) == [["a", "b"], ["h", "c"]]


def test_strong_ties_taller_than_a_page_give_way() -> None:
    assert _names([_piece(60, "a", tie=Tie.MUST), _piece(60, "b")]) == [["a"], ["b"]]


def test_a_page_break_begins_a_page_but_never_an_empty_one() -> None:
    blocks = [
        Block(new_page=True),
        Block([_piece(10, "a")]),
        Block(new_page=True),
        Block(new_page=True),
        Block([_piece(10, "b")]),
        Block(new_page=True),
    ]

    assert _names(list(joined(blocks).pieces)) == [["a"], ["b"]]


def test_a_spacer_stays_where_a_page_was_asked_for() -> None:
    blocks = [Block(spacer=30.0), Block([_piece(50, "a")]), Block(spacer=30.0)]
    blocks += [Block([_piece(50, "b")]), Block(new_page=True), Block(spacer=20.0)]
    blocks += [Block([_piece(50, "c")])]
    sheets = paginated(joined(blocks).pieces, HEIGHT, Notices())

    assert [[placed.top for placed in sheet.placed] for sheet in sheets] == [[30.0], [0.0], [20.0]]


def test_between_blocks_stands_the_larger_space() -> None:
    blocks = [Block([_piece(10)], after=8.0), Block([_piece(10)], before=3.0, after=1.0)]
    whole = joined([*blocks, Block([_piece(10)], before=5.0, after=2.0)])

    assert [piece.gap for piece in whole.pieces] == [0.0, 8.0, 5.0]
    assert (whole.before, whole.after, height_of(whole.pieces)) == (0.0, 2.0, 43.0)


def test_blocks_are_tied_held_and_moved() -> None:
    block = Block([_piece(10), _piece(10)])

    assert [piece.tie for piece in tied(block, Tie.WISH).pieces] == [Tie.WISH, Tie.FREE]
    assert [piece.tie for piece in held(block, Tie.MUST).pieces] == [Tie.FREE, Tie.MUST]
    assert [piece.indent for piece in moved(moved(block, 5.0), 2.0).pieces] == [7.0, 7.0]


def test_head_rows_stand_above_every_page_that_a_row_begins() -> None:
    head = _piece(20, "head", tie=Tie.MUST)
    rows = [_piece(35, str(place), head=(head,)) for place in range(5)]

    assert _names([head, *rows]) == [["head", "0", "1"], ["head", "2", "3"], ["head", "4"]]


def _sand(height: float, name: str) -> Piece:
    """A piece that can be cut anywhere."""

    def split(room: float) -> tuple[Piece, Piece] | None:
        return None if room < 10 else (_piece(room, name), _sand(height - room, name))

    return _piece(height, name, split=split)


def test_a_piece_taller_than_a_page_is_cut_and_loses_nothing() -> None:
    sheets = paginated([_piece(50, "a"), _sand(270, "b"), _piece(10, "c")], HEIGHT, Notices())
    heights = [placed.piece.height for sheet in sheets for placed in sheet.placed[-2:]]

    assert [sheet.used for sheet in sheets] == [100.0, 100.0, 100.0, 30.0]
    assert sum(heights) == 330.0


def test_a_tall_piece_begins_on_a_new_page_when_little_is_left() -> None:
    assert _names([_piece(80, "a"), _sand(150, "b")]) == [["a"], ["b"], ["b"]]


def test_a_tall_piece_that_cannot_be_cut_is_placed_and_named() -> None:
    notices = Notices()
    sheets = paginated([_piece(10, "a"), _piece(150, "b")], HEIGHT, notices)

    assert len(sheets) == 2
    assert [(notice.kind, notice.key) for notice in notices.all()] == [("overfull", "b")]


def test_overflow_counts_what_is_beyond_the_first_page() -> None:
    pieces = [_piece(45, lines=3) for _ in range(5)]

    assert overflow_of(paginated(pieces, HEIGHT, Notices())).points == 135.0
    assert overflow_of(paginated(pieces, HEIGHT, Notices())).lines == 9
    assert overflow_of(paginated(pieces[:2], HEIGHT, Notices())).lines == 0
