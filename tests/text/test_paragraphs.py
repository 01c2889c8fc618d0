"""Paragraphs of a text and one moved past another."""

import pytest

from briefing.text.paragraphs import paragraph_moved, paragraph_put, paragraphs

TEXT = "One\nand on\n\n\nTwo\n\n```\ncode\n\nmore\n```\n\nThree"


def test_are_parted_by_empty_lines_and_code_is_one():
    assert [span.of(TEXT) for span in paragraphs(TEXT)] == [
        "One\nand on",
        "Two",
        "```\ncode\n\nmore\n```",
        "Three",
    ]
    assert paragraphs("\n \n") == ()


@pytest.mark.parametrize(
    ("word", "down", "after"),
    [
        ("Two", False, "Two\n\n\nOne\nand on\n\n```\ncode\n\nmore\n```\n\nThree"),
        ("on", True, "Two\n\n\nOne\nand on\n\n```\ncode\n\nmore\n```\n\nThree"),
        ("more", True, "One\nand on\n\n\nTwo\n\nThree\n\n```\ncode\n\nmore\n```"),
    ],
)
def test_one_passes_another_with_the_place_in_it(word, down, after):
    moved = paragraph_moved(TEXT, TEXT.index(word), down=down)
    assert moved is not None
    assert moved.change.of(TEXT) == after
    assert after[moved.offset :].startswith(word)


def test_it_comes_back():
    there = paragraph_moved(TEXT, TEXT.index("Two"), down=True)
    assert there is not None
    text = there.change.of(TEXT)
    back = paragraph_moved(text, there.offset, down=False)
    assert back is not None
    assert (back.change.of(text), back.offset) == (TEXT, TEXT.index("Two"))


@pytest.mark.parametrize(("place", "down"), [(0, False), (TEXT.index("Three"), True), (11, True)])
def test_there_is_no_way_over_the_end_or_from_nowhere(place, down):
    assert paragraph_moved(TEXT, place, down=down) is None


def test_one_is_put_anywhere_and_the_empty_lines_stay():
    moved = paragraph_put("A\n\n\nB\n\nC\n\n\n\nD", 3, 0)
    assert moved is not None
    assert moved.change.of("A\n\n\nB\n\nC\n\n\n\nD") == "D\n\n\nA\n\nB\n\n\n\nC"
    assert moved.offset == 0
    moved = paragraph_put("A\n\nB\n\nC", 0, 2)
    assert moved is not None
    assert (moved.change.of("A\n\nB\n\nC"), moved.offset) == ("B\n\nC\n\nA", 6)
    assert paragraph_put("A\n\nB", 0, 0) is None
    assert paragraph_put("A\n\nB", 0, 2) is None
