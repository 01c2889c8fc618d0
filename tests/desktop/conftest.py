"""What tests of the window start from: the program's fonts and its theme."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from briefing.desktop.theme.fonts import load_fonts
from briefing.desktop.theme.theme import Theme


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def theme(qapp: QApplication, fonts: None) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture(autouse=True)
def british_english() -> Iterator[None]:
    """Numbers and dates of every test are written the same way, whatever machine it runs on."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
