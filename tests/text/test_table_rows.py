"""Rows of tables are parted at their bars and written with columns one below the other."""

from briefing.text.table_rows import cell_places, cells_of, is_delimiter, written_table

KILLED = "019a73bb-9c00-7000-800e-000000000001"


def test_a_bar_behind_a_backslash_is_a_letter():
    assert cells_of(r"| a \| b | c\\|d |") == (r"a \| b", r"c\\", "d")


def test_cells_are_found_without_bars_at_the_ends():
    assert cells_of("a | b") == ("a", "b")
    assert [("a | b")[start:end] for start, end in cell_places("a | b")] == ["a ", " b"]


def test_the_line_below_the_head_is_known():
    assert is_delimiter("| --- | :-: |")
    assert is_delimiter(":--|--:")
    assert not is_delimiter("---")
    assert not is_delimiter("| a | --- |")


def test_columns_are_aligned_by_what_is_read():
    link = f"[242](figure:{KILLED})"
    assert written_table([["Who", "How many"], [link, "x"], ["short"]], ["---", "--:"]) == (
        "| Who   | How many |",
        "| ----- | -------: |",
        f"| {link}   | x        |",
        "| short |          |",
    )
