"""A key figure as a card is read out, pressed, and shows its curve only where there is one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt

from briefing.desktop.widgets.card_values import FigureCardValue
from briefing.desktop.widgets.figure_card import FigureCard

VALUE = FigureCardValue(
    "f1",
    "Approval",
    "38 %",
    change="−4 points",
    change_note="since September",
    direction="down",
    series=(47, 46, 43, 38),
    claimant="Meridian poll",
    as_of="28 Oct",
)
CURVE = QRect(150, 30, 80, 30)


@pytest.fixture
def card(theme, show) -> FigureCard:
    shown = FigureCard(theme, VALUE)
    shown.setFixedWidth(240)
    show(shown)
    return shown


def test_a_card_is_read_out_whole(card):
    assert card.accessibleName() == (
        "Approval: 38 %, −4 points since September, Meridian poll, 28 Oct"
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_opens_the_figure(qtbot, card, key):
    with qtbot.waitSignal(card.opened) as opened:
        qtbot.keyClick(card, key)

    assert opened.args == ["f1"]


def test_a_click_opens_the_figure(qtbot, card):
    with qtbot.waitSignal(card.opened):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


def test_several_values_draw_a_curve(card, theme, colours_in):
    assert theme.colours.accent.lower() in colours_in(card.grab().toImage(), CURVE)


@pytest.mark.parametrize("series", [(), (38,), (38, 38, 38)])
def test_nothing_to_compare_draws_none(card, theme, colours_in, series):
    card.set_value(replace(VALUE, series=series))

    assert theme.colours.accent.lower() not in colours_in(card.grab().toImage(), CURVE)


def test_a_change_is_neither_good_nor_bad(card, theme, colours_in):
    seen = colours_in(card.grab().toImage())

    assert not {theme.colours.danger.lower(), theme.colours.ok.lower()} & seen


def test_a_caution_is_shown_in_its_colour_and_read_out(card, theme, colours_in):
    card.set_value(replace(VALUE, caution="Unsourced"))

    assert theme.colours.warning.lower() in colours_in(card.grab().toImage())
    assert card.accessibleName().endswith("Unsourced")


def test_the_card_with_the_focus_has_the_ring(card, theme, colours_in):
    edge = QRect(0, 50, 3, 10)
    card.clearFocus()
    assert theme.colours.text.lower() not in colours_in(card.grab().toImage(), edge)

    card.setFocus()
    assert theme.colours.text.lower() in colours_in(card.grab().toImage(), edge)
