"""The look is switched while the program runs, and everything painted follows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QIcon, QPalette
from PySide6.QtSvg import QSvgRenderer

from briefing.desktop.theme.theme import Theme
from briefing.resources import resource

ICONS = sorted(resource("icons").glob("*.svg"))


def dominant_colour(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """The most opaque colour of an icon at 32 pixels."""
    image = icon.pixmap(32, 32, mode).toImage()
    points = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    colour = max(points, key=lambda point: point.alpha())
    assert colour.alpha() > 200
    return QColor(colour.rgb()).name()


def test_dark_sets_the_whole_palette(qapp, theme):
    theme.set_mode("dark")

    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window).name() == theme.colours.window.lower()
    assert palette.color(QPalette.ColorRole.Text).name() == theme.colours.text.lower()
    assert theme.is_dark


def test_a_switch_tells_what_keeps_pictures(qtbot, theme):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")


def test_the_system_decides_when_it_is_asked_to(qapp, fonts):
    assert Theme(qapp, "system", system_is_dark=lambda: True).is_dark
    assert not Theme(qapp, "system", system_is_dark=lambda: False).is_dark


def test_a_change_of_the_system_is_followed_at_once(qapp, fonts):
    dark = False
    theme = Theme(qapp, "system", system_is_dark=lambda: dark)

    dark = True
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert theme.is_dark


def test_a_chosen_look_ignores_the_system(qapp, fonts):
    theme = Theme(qapp, "light", system_is_dark=lambda: True)

    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert not theme.is_dark


def test_an_icon_made_in_light_is_painted_in_dark_colours_after_the_switch(theme):
    icon = theme.icon("octagon-alert", "red_line")
    before = dominant_colour(icon)

    theme.set_mode("dark")

    assert before == theme._light.red_line.lower()
    assert dominant_colour(icon) == theme.colours.red_line.lower()


def test_a_disabled_icon_is_grey(theme):
    icon = theme.icon("trash-2", "danger")

    assert dominant_colour(icon, QIcon.Mode.Disabled) == theme.colours.disabled.lower()


def test_a_copied_icon_still_paints(theme):
    icon = QIcon(theme.icon("x", "danger"))
    icon.setIsMask(False)

    assert dominant_colour(icon) == theme.colours.danger.lower()


def test_an_icon_that_is_not_shipped_is_refused_by_name(theme):
    with pytest.raises(FileNotFoundError, match="unicorn"):
        theme.icon("unicorn")


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_every_shipped_icon_can_be_drawn(qapp, file):
    assert QSvgRenderer(str(file)).isValid()
    assert "currentColor" in file.read_text(encoding="utf-8")


def test_the_interface_is_set_in_the_shipped_font(theme):
    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert QFontInfo(theme.font("title", 600)).weight() == 600


def test_tabular_figures_are_equally_wide(theme):
    metrics = QFontMetricsF(theme.font("body", tabular=True))

    assert metrics.horizontalAdvance("111") == metrics.horizontalAdvance("000")


def test_usual_figures_are_not(theme):
    metrics = QFontMetricsF(theme.font("body"))

    assert metrics.horizontalAdvance("111") < metrics.horizontalAdvance("000")


def test_licences_of_fonts_and_icons_are_shipped():
    assert "SIL OPEN FONT LICENSE" in resource("fonts/Inter-OFL.txt").read_text(encoding="utf-8")
    assert "ISC License" in resource("icons/LICENSE.txt").read_text(encoding="utf-8")
