"""Levels and order, against lines of Unicode's own test and as a document asks for them."""

import gzip
from pathlib import Path

from briefing.typeset import bidi

SAMPLE = Path(__file__).with_name("bidi_character_sample.txt.gz")


def test_every_sampled_line_of_the_standard_comes_out_as_it_says() -> None:
    lines = gzip.decompress(SAMPLE.read_bytes()).decode("ascii").splitlines()
    wrong = [line for line in lines if not _as_expected(line)]

    assert len(lines) > 4000
    assert wrong == []


def _as_expected(line: str) -> bool:
    codes, direction, level, levels, order = line.split(";")
    text = "".join(chr(int(code, 16)) for code in codes.split())
    base = bidi.paragraph_level(text) if direction == "2" else int(direction)
    found = bidi.levels(text, base)
    kept = [place for place, item in enumerate(found) if item != bidi.REMOVED]
    shown = [kept[place] for place in bidi.visual_order([found[place] for place in kept])]
    return (
        base == int(level)
        and found == [bidi.REMOVED if item == "x" else int(item) for item in levels.split()]
        and shown == [int(item) for item in order.split()]
    )


def test_a_paragraph_without_letters_has_the_direction_it_is_given() -> None:
    assert bidi.paragraph_level("12 (3)", default=1) == 1
    assert bidi.paragraph_level("12 a", default=1) == 0
    assert bidi.paragraph_level("\u2067a\u2069 \u05d0") == 1


def test_unassigned_characters_of_right_to_left_blocks_run_right_to_left() -> None:
    unassigned = {"\u05cf": 1, "\U0001eeff": 1, "\U0001ecc5": 1, "\u0378": 0}

    assert {sign: bidi.paragraph_level(sign, default=0) for sign in unassigned} == unassigned


def test_isolates_nested_too_deep_are_counted_but_not_entered() -> None:
    text = "\u2068" * 20_000 + "a\u05d0"

    assert bidi.levels(text, 0)[-2:] == [124, 125]
