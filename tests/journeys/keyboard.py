"""Getting about by the keyboard alone, guided by what a screen reader would say of each control."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.journeys.analyst import Analyst

_MOST_STEPS = 300


def heard() -> str:
    """How the control is called that has the focus.

    Of a list to choose from Qt tells what is chosen as its name, and its name as the label's.
    """
    focused = QApplication.focusWidget()
    if focused is None:
        return ""
    interface = QAccessible.queryAccessibleInterface(focused)
    told = "" if interface is None else interface.text(QAccessible.Text.Name)
    return focused.accessibleName() or told


def tab_to(analyst: Analyst, name: str) -> None:
    """Presses Tab until the control of that name has the focus."""
    QApplication.processEvents()  # what a key has just brought into sight
    passed: list[str] = []
    for _ in range(_MOST_STEPS):
        if heard() == name:
            return
        passed.append(heard())
        analyst.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name!r}, only to {sorted(set(passed))}")


def press(analyst: Analyst, name: str) -> None:
    """Tab to a button, then Space."""
    tab_to(analyst, name)
    analyst.key(Qt.Key.Key_Space)


def unfold(analyst: Analyst, names: Sequence[str]) -> None:
    """Opens what is folded away on the page under these names."""
    for name in names:
        for button in analyst.buttons(name):
            if button.isCheckable() and not button.isChecked():
                press(analyst, name)
                assert button.isChecked()
