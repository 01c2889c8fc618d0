"""Runs become words: spaces, marks glued to words, direction, isolation of other languages."""

import pytest

from briefing.typeset.context import Context
from briefing.typeset.elements import Direction, Run, TextStyle
from briefing.typeset.ink import Word
from briefing.typeset.words import words_of

BODY = TextStyle(size=10.0)
RAISED = TextStyle(size=6.0, rise=3.0)


@pytest.fixture
def words(context: Context):
    def make(*runs: Run | str, direction: Direction = "auto") -> list[Word]:
        whole = [Run(run, BODY) if isinstance(run, str) else run for run in runs]
        return words_of(whole, direction, context).words

    return make


def _texts(words: list[Word]) -> list[str]:
    return ["".join(part.shape.text for part in word.parts) for word in words]


def test_white_space_of_any_length_is_one_space(words) -> None:
    found = words("  one \t two ", "  three\u2003four ")

    assert _texts(found) == ["one", "two", "three", "four"]
    assert [word.space is not None for word in found] == [False, True, True, True]
    assert found[3].space.shape.text == "\u2003"


def test_no_line_ends_at_a_space_that_does_not_break(words) -> None:
    assert _texts(words("5\u00a0km and 3\u202f%")) == ["5\u00a0km", "and", "3\u202f%"]


def test_a_zero_width_space_lets_a_line_end_and_takes_no_room(words) -> None:
    found = words("one\u200btwo")

    assert _texts(found) == ["one", "two"]
    assert found[1].space is None


def test_words_go_on_across_runs(words) -> None:
    assert _texts(words("un", Run("believ", TextStyle(bold=True)), "able thing")) == [
        "unbelievable",
        "thing",
    ]


def test_a_note_mark_stays_with_the_word_before_it(words) -> None:
    assert _texts(words("November.", Run("1", RAISED), " The draft—", Run("2", RAISED))) == [
        "November.1",
        "The",
        "draft—2",
    ]


def test_a_dash_lets_a_line_end_across_runs(words) -> None:
    assert _texts(words("draft—", Run("four", TextStyle(bold=True)))) == ["draft—", "four"]


def test_line_ends_force_new_lines(words) -> None:
    found = words("one\n\ntwo\n")

    assert _texts(found) == ["one", "", "two"]
    assert [word.forced for word in found] == [True, True, True]


def test_an_empty_text_is_one_empty_line(words) -> None:
    assert _texts(words("")) == [""]
    assert _texts(words(" \t ")) == [""]


def test_the_width_follows_the_size(words) -> None:
    small, large = (words(Run("width", TextStyle(size=size)))[0].width for size in (10.0, 20.0))

    assert large == pytest.approx(2 * small)


def test_arabic_in_a_latin_line_runs_right_to_left(words) -> None:
    found = words("the name عبد الفتاح (he)")

    assert [word.parts[0].level for word in found] == [0, 0, 1, 1, 0]


def test_figures_after_an_isolated_name_stay_on_its_right(words) -> None:
    plain = words("was مصر 12 times")
    isolated = words("was ", Run("مصر", BODY, lang="ar"), " 12 times")

    assert plain[2].parts[0].level == 2
    assert isolated[2].parts[0].level == 0


def test_a_quotation_in_the_paragraphs_own_direction_has_its_level(words) -> None:
    """So that the number of a note behind it goes to its end, and not to its beginning."""
    (word,) = words(Run("قال", BODY, lang="ar"), Run("7", RAISED), direction="rtl")
    english = words(Run("said", BODY, lang="en"), " so", direction="ltr")

    assert [part.level for part in word.parts] == [1, 2]
    assert [word.parts[0].level for word in english] == [0, 0]


def test_a_text_of_the_page_runs_as_the_page(words, context: Context) -> None:
    context.rtl = True

    assert words("Arlen (7)", direction="page")[0].parts[0].level == 2
    assert words("Arlen (7)", direction="auto")[0].parts[0].level == 0


def test_runs_of_one_language_are_isolated_together(words) -> None:
    bold = TextStyle(bold=True)
    found = words("said ", Run("قال ", BODY, lang="ar"), Run("الرئيس", bold, lang="ar"), " on")

    assert found[2].space.level == 1


def test_an_override_does_not_reach_the_next_run(words) -> None:
    found = words("\u202eabc ", "def")

    assert [word.parts[0].level for word in found] == [1, 0]
    assert _texts(found) == ["abc", "def"]


def test_a_refused_address_is_named_and_leads_nowhere(words, context: Context) -> None:
    (word,) = words(Run("click", BODY, href="javascript:alert(1)"))

    assert word.parts[0].ink.address is None
    assert [(notice.kind, notice.detail) for notice in context.notices.all()] == [
        ("refused link", "javascript:alert(1)")
    ]


def _levels(words: list[Word]) -> dict[str, int]:
    return {part.shape.text: part.level for word in words for part in word.parts}


def test_an_isolate_may_reach_over_runs_of_its_paragraph(words) -> None:
    found = _levels(
        words("قال \u2066“", Run("\u2068we\u2069", BODY), Run("\u200f6", RAISED), "”\u2069 أمس")
    )
    assert {found["“"], found["”"]} == {2}


def test_what_a_text_leaves_open_does_not_reach_the_next(words) -> None:
    open_one = _levels(words("قال \u2066“", "ab", "” أمس"))
    assert open_one["”"] == 1
    overridden = _levels(words("ab \u202e\u2066c", "d\u2069\u202c e"))
    assert overridden["e"] == 0
