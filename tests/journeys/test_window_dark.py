"""Dark is chosen in the menu while a form is being filled: nothing is lost, every page is dark."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from briefing.domain.judgements import Gap
from tests.journeys.analyst import CONTROL, PAGES, Analyst
from tests.journeys.keyboard import tab_to

DARK, LIGHT = 70, 140  # of 255: the ground is darker, words are lighter
STEP = 3  # every third pixel in both directions is looked at


def choose_in_menu_bar(analyst: Analyst, menu: str, words: str) -> None:
    """Opens a menu by the mouse and clicks the line that says these words."""
    shown: QMenu = analyst.window.menus.menus[menu]
    action = next(each for each in shown.actions() if each.text() == words)
    bar = analyst.window.menuBar()
    QTest.mouseClick(
        bar,
        Qt.MouseButton.LeftButton,
        pos=bar.actionGeometry(shown.menuAction()).center(),
    )
    analyst.wait_until(shown.isVisible)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.actionGeometry(action).center())
    analyst.wait_until(lambda: not shown.isVisible())
    analyst.come_forward()


def shares(image: QImage) -> tuple[float, float]:
    """How much of a picture is dark ground, and how much is light, as words are."""
    values = [
        image.pixelColor(x, y).lightness()
        for y in range(0, image.height(), STEP)
        for x in range(0, image.width(), STEP)
    ]
    dark = sum(value < DARK for value in values) / len(values)
    light = sum(value > LIGHT for value in values) / len(values)
    return dark, light


def test_nothing_typed_is_lost_and_every_page_is_dark(analyst: Analyst):
    analyst.go("gaps")
    analyst.key(Qt.Key.Key_N, CONTROL)
    analyst.type("Who pays?")
    tab_to(analyst, "Why it matters")
    analyst.type("Nobody has said")
    choose_in_menu_bar(analyst, "view", "Dark")
    assert "Nobody has said" in analyst.shown()
    for page in PAGES:
        analyst.go(page)
        dark, light = shares(analyst.window.grab().toImage())
        assert dark > 0.8, page
        assert 0.003 < light < 0.15, page
    (gap,) = analyst.library.all(Gap, question="Who pays?")
    assert gap.why_it_matters == "Nobody has said"
