"""A column that is scrolled up and down, and never sideways: what stands in it takes its width."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(inside: QWidget, spoken: str = "") -> QScrollArea:
    """`inside` in a frameless area; with a spoken name Tab stops at it, for keys that scroll."""
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if spoken:
        area.setAccessibleName(spoken)
    else:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
