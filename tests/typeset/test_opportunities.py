"""Where a line may end without a space."""

import pytest

from briefing.typeset.opportunities import unbreakable_pieces, with_held_signs


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("word", ["word"]),
        ("cease-fire", ["cease-", "fire"]),
        ("draft—four", ["draft—", "four"]),
        ("2024–2025", ["2024–", "2025"]),
        ("and/or", ["and/", "or"]),
        ("2025-11-12", ["2025-11-12"]),
        ("3/4", ["3/4"]),
        ("-5", ["-5"]),
        ("non\u2011breaking", ["non\u2011breaking"]),
        ("end-", ["end-"]),
        ("-ism", ["-ism"]),
    ],
)
def test_pieces(word: str, pieces: list[str]) -> None:
    assert list(unbreakable_pieces(word)) == pieces


def test_an_address_breaks_after_slashes_but_not_between_two() -> None:
    assert list(unbreakable_pieces("https://example.org/eg/log")) == [
        "https://",
        "example.org/",
        "eg/",
        "log",
    ]


def test_a_word_without_end_comes_in_pieces_that_can_be_shaped() -> None:
    pieces = list(unbreakable_pieces("A" * 200_000))

    assert sum(map(len, pieces)) == 200_000
    assert max(map(len, pieces)) <= 300


def test_marks_without_end_do_not_pile_up_on_one_letter() -> None:
    pieces = list(unbreakable_pieces("a" + "\u0301" * 1000))

    assert sum(map(len, pieces)) == 1001
    assert max(map(len, pieces)) <= 32


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Qui lit ? Non !", "Qui lit\u00a0? Non\u00a0!"),
        ("dit : « Oui. »", "dit\u00a0: «\u00a0Oui.\u00a0»"),
        ("« Oui », dit-il", "«\u00a0Oui\u00a0», dit-il"),
        ("a ; b", "a\u00a0; b"),
        ("What is it? No: it", "What is it? No: it"),
        ("at ?id=3 and :name", "at ?id=3 and :name"),
    ],
)
def test_a_sign_behind_a_space_begins_no_line(text: str, held: str) -> None:
    assert with_held_signs(text) == held
