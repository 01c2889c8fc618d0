"""What differs between two texts, word by word, with what is alike left out where it is long."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.text.text_difference import difference

WORDS = ["a", "b", "c"]


def told(before: str, after: str) -> list[tuple[str, str]]:
    return [(piece.what, piece.text) for piece in difference(before, after)]


def test_words_that_changed_are_told_whole():
    assert told("The port is closed now.", "The port is open now.") == [
        ("same", "The port is "),
        ("out", "closed"),
        ("in", "open"),
        ("same", " now."),
    ]


def test_several_places_are_told_each():
    assert told("a b c d e", "a x c y e") == [
        ("same", "a "),
        ("out", "b"),
        ("in", "x"),
        ("same", " c "),
        ("out", "d"),
        ("in", "y"),
        ("same", " e"),
    ]


def test_words_that_change_in_a_row_are_told_in_a_row():
    assert told("so the engineers may read it, he said", "so the gauges can wait, he said") == [
        ("same", "so the "),
        ("out", "engineers may read it,"),
        ("in", "gauges can wait,"),
        ("same", " he said"),
    ]
    assert [what for what, _ in told("a b\n\nc d", "x y\n\nz w")] == [
        "out",
        "in",
        "same",
        "out",
        "in",
    ]


def test_of_a_long_text_only_the_surroundings_are_shown():
    words = " ".join(f"w{number}" for number in range(200))
    pieces = told(words, words.replace("w100", "new"))
    assert [what for what, _ in pieces] == ["gap", "same", "out", "in", "same", "gap"]
    assert pieces[1][1].split()[-1] == "w99"
    assert pieces[4][1].split()[0] == "w101"


def test_a_text_that_was_written_anew_is_cut():
    old, new = "old " * 5000, "new " * 5000
    pieces = told(old, new)
    assert sum(len(text) for _, text in pieces) < 2000
    assert ("gap", "") in pieces


@given(
    st.lists(st.sampled_from(WORDS), max_size=8),
    st.lists(st.sampled_from(WORDS), max_size=8),
)
def test_both_texts_can_be_read_from_the_difference(one: list[str], other: list[str]):
    before, after = " ".join(one), " ".join(other)
    pieces = told(before, after)
    assert "".join(text for what, text in pieces if what in ("same", "out")) == before
    assert "".join(text for what, text in pieces if what in ("same", "in")) == after
