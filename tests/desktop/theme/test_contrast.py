"""Every text can be read: contrast of at least 4.5 to 1, computed from the shipped colours."""

import pytest

from briefing.desktop.theme.contrast import ink_on
from briefing.desktop.theme.tokens import read_schemes
from briefing.domain.colours import contrast, luminance

SCHEMES = dict(zip(("light", "dark"), read_schemes(), strict=True))
INKS = ("text", "text_secondary", "text_tertiary", "accent", "danger", "warning", "ok", "red_line")
GROUNDS = ("window", "sidebar", "surface", "raised", "sunken", "selection", "hover")
ENOUGH = 4.5


def test_black_on_white_has_the_highest_contrast_there_is():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_contrast_of_a_known_pair_is_as_published():
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_text_is_readable_on_every_ground(scheme, ground, ink):
    colours = SCHEMES[scheme]

    assert contrast(colours.of(ink), colours.of(ground)) >= ENOUGH


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_primary_button_is_readable(scheme):
    colours = SCHEMES[scheme]

    assert contrast(colours.on_accent, colours.accent) >= ENOUGH


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_sign_of_every_stance_is_readable(scheme):
    assert all(contrast(ink_on(step), step) >= ENOUGH for step in SCHEMES[scheme].stance)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_chips_are_readable_in_every_tint(scheme):
    assert all(contrast(ink, ground) >= ENOUGH for ground, ink in SCHEMES[scheme].tints.values())


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_focus_ring_stands_out_from_every_ground(scheme):
    colours = SCHEMES[scheme]

    assert all(contrast(colours.text, colours.of(ground)) >= 3 for ground in GROUNDS)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_grey_print_of_the_stance_scale_shows_strength_on_both_sides(scheme):
    opposing, leaning, neutral, leaning_for, supporting = map(luminance, SCHEMES[scheme].stance)

    assert abs(neutral - opposing) > abs(neutral - leaning)
    assert abs(neutral - supporting) > abs(neutral - leaning_for)
