"""Quotations in the other direction than their line keep their marks and full stops."""

import pytest

from briefing.documents.prose import Break, Mark, Words
from briefing.documents.quotations_apart import with_quotations_apart
from briefing.typeset import bidi


def printed(*inlines, among="rtl") -> str:
    return "".join(
        each.text if isinstance(each, Words) else "\n" if isinstance(each, Break) else ""
        for each in with_quotations_apart(inlines, among)
    )


@pytest.mark.parametrize("quotation", ["“The deal is off.”", '"the deal is off"', "„off!“"])
def test_english_in_arabic_is_read_from_left_to_right_with_its_marks(quotation):
    text = printed(Words(f"قال الوزير {quotation} أمس."))
    assert text == f"قال الوزير \u2066{quotation}\u2069 أمس."
    start = text.index("\u2066") + 1
    levels = bidi.levels(text, 1)[start : start + len(quotation)]
    assert set(levels) == {2}


def test_arabic_in_english_is_read_from_right_to_left_with_its_marks():
    assert printed(Words("He said «لا.» twice."), among="ltr") == "He said \u2067«لا.»\u2069 twice."
    assert printed(Words("He said “لا.” twice."), among="ltr") == "He said “\u2067لا.\u2069” twice."


def test_a_quotation_over_several_words_and_notes_is_one():
    line = Words("قال «"), Words("the deal", emphasis=True), Mark((1,)), Words(" is off» أمس.")
    assert printed(*line) == "قال \u2066«the deal is off»\u2069 أمس."


def test_what_is_cited_in_it_and_the_number_of_its_note_do_not_turn_it_round():
    line = (Words("قالت “"), Words("the deal"), Mark((6,)), Words("” أمس."))
    opening, cited, _, closing = with_quotations_apart(line, "rtl")
    # On a page from right to left what is cited is an isolate, and a mark stands before a number.
    text = f"{opening.text}\u2068{cited.text}\u2069\u200f6{closing.text}"
    levels = bidi.levels(text, 1)
    assert {levels[text.index(sign)] for sign in "“”"} == {2}


@pytest.mark.parametrize(
    "text",
    [
        "He said “we wait”.",
        "قال «نعم» أمس.",
        "قال «14» أمس.",
        "قال the deal أمس.",
        "“The deal is off”، قال الوزير.",
    ],
)
def test_what_runs_with_its_line_stays_as_it_is(text):
    line = (Words(text),)
    assert with_quotations_apart(line, "ltr") is line
