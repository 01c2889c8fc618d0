"""Colours that text can be printed in."""

import pytest

from briefing.domain.colours import contrast, is_colour, is_readable_on_paper
from briefing.domain.desk import Organisation
from briefing.domain.validation import problems


@pytest.mark.parametrize("text", ["#14305E", "#ffffff"])
def test_a_colour_is_six_digits_of_sixteen(text) -> None:
    assert is_colour(text)


@pytest.mark.parametrize("text", ["", "14305E", "#14305", "#14305E0", "#14305G", "blue", "#1٤305E"])
def test_anything_else_is_none(text) -> None:
    assert not is_colour(text)


def test_contrast_goes_from_one_to_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#7A1F3D", "#7A1F3D") == pytest.approx(1)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_pale_text_cannot_be_read() -> None:
    assert is_readable_on_paper("#767676")
    assert not is_readable_on_paper("#777777")


@pytest.mark.parametrize("colour", ["", "#7A1F3D"])
def test_an_organisation_has_no_colour_or_one_to_be_read(colour) -> None:
    assert problems(Organisation(name="Unit", accent_colour=colour)) == ()


@pytest.mark.parametrize(
    ("colour", "said"),
    [("red", "red is no colour: write it like #14305E."), ("#FFD700", "cannot be read on white")],
)
def test_what_could_not_be_read_is_refused(colour, said) -> None:
    (problem,) = problems(Organisation(name="Unit", accent_colour=colour))

    assert problem.field == "accent_colour"
    assert said in str(problem.message)
