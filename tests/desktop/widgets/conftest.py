"""What tests of widgets start from: a window to put them in, and the pixels they paint."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

Show = Callable[..., QWidget]


@pytest.fixture
def show(qtbot) -> Show:
    """Shows widgets one below the other in an active window, which it returns."""

    windows: list[QWidget] = []

    def shown(*widgets: QWidget, width: int = 640, height: int = 480) -> QWidget:
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(width, height)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return shown


@pytest.fixture
def colours_in() -> Callable[..., set[str]]:
    """The colours of a picture, or of a part of it, as "#rrggbb"."""

    def found(image: QImage, part: QRect | None = None) -> set[str]:
        rect = part or image.rect()
        return {
            QColor(image.pixel(x, y)).name()
            for x in range(rect.left(), rect.right() + 1)
            for y in range(rect.top(), rect.bottom() + 1)
        }

    return found
