"""The widths of columns."""

import pytest

from briefing.typeset.columns import Wanted, column_widths
from briefing.typeset.elements import Column

FIXED, SHARE, NATURAL = Column(100.0), Column(fraction=1.0), Column()


def test_fractions_share_what_the_others_leave() -> None:
    wanted = [Wanted(10, 10), Wanted(20, 60), Wanted(5, 5), Wanted(5, 5)]
    widths = column_widths([FIXED, NATURAL, SHARE, Column(fraction=3.0)], wanted, 400.0)

    assert widths == [100.0, 60.0, 60.0, 180.0]


def test_a_table_by_content_is_as_wide_as_it_wants_to_be() -> None:
    assert column_widths([NATURAL, NATURAL], [Wanted(5, 30), Wanted(5, 40)], 400.0) == [30.0, 40.0]


def test_columns_by_content_give_way_down_to_their_widest_word() -> None:
    wanted = [Wanted(50, 250), Wanted(50, 150), Wanted(100, 400)]
    widths = column_widths([NATURAL, NATURAL, SHARE], wanted, 350.0)

    assert widths == [150.0, 100.0, 100.0]


def test_a_share_below_the_widest_word_is_raised_to_it() -> None:
    widths = column_widths([SHARE, SHARE, SHARE], [Wanted(200, 200), *[Wanted(1, 1)] * 2], 300.0)

    assert widths == [200.0, 50.0, 50.0]


def test_a_minimum_is_kept() -> None:
    assert column_widths([Column(minimum=80.0), SHARE], [Wanted(5, 20)] * 2, 200.0) == [80.0, 120.0]


def test_without_room_for_every_word_all_but_fixed_columns_give_way_alike() -> None:
    wanted = [Wanted(0, 0), Wanted(300, 300), Wanted(100, 100)]

    assert column_widths([FIXED, NATURAL, SHARE], wanted, 200.0) == [100.0, 75.0, 25.0]


@pytest.mark.parametrize("width", [150.0, 10.0])
def test_fixed_columns_too_wide_for_the_page_shrink(width: float) -> None:
    widths = column_widths([FIXED, FIXED], [Wanted(0, 0)] * 2, width)

    assert sum(widths) == pytest.approx(width)


def test_columns_of_nothing_without_room_have_no_width() -> None:
    assert column_widths((Column(), Column()), (Wanted(0.0, 0.0),) * 2, -5.0) == [0.0, 0.0]
