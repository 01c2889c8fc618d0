"""Without a mouse and without seeing: every control has a name, and Tab comes to every one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QWidget

from briefing.desktop.navigation import PAGE_NAMES
from tests.journeys.states import every_page, every_panel

MOST_STEPS = 300


def controls(top: QWidget) -> Iterator[QWidget]:
    """Everything in sight that can have the focus."""
    for widget in top.findChildren(QWidget):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        is_own = widget.focusProxy() is None and not widget.objectName().startswith("qt_")
        if takes_focus and is_own and widget.isVisible() and widget.isEnabled():
            yield widget


def spoken(widget: QWidget) -> str:
    """What a screen reader says of it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def told(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {words!r} in {type(parent).__name__}"


def test_every_control_of_every_page_and_panel_has_a_name(analyst):
    nameless = {
        f"{state}: {told(widget)}"
        for walk in (every_page, every_panel)
        for state, top in walk(analyst)
        for widget in controls(top)
        if not spoken(widget)
    }
    assert nameless == set()


@pytest.mark.parametrize("page", PAGE_NAMES)
def test_tab_comes_to_every_control_of_a_page_and_back_again(analyst, page):
    analyst.visit(page, "Gaza")
    analyst.window.frame.sidebar.setFocus()
    shown = analyst.window.pages.page
    wanted = {widget for widget in controls(shown) if _stops_at(widget)}
    forward = _way(analyst, Qt.Key.Key_Tab)
    assert {told(widget) for widget in wanted - set(forward)} == set()
    analyst.window.frame.sidebar.setFocus()
    back = _way(analyst, Qt.Key.Key_Backtab)
    assert {told(widget) for widget in wanted - set(back)} == set()


def _stops_at(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    takes_tab = bool(policy & Qt.FocusPolicy.TabFocus) and not isinstance(widget, QScrollArea)
    return takes_tab and not _is_reached_by_arrows(widget)


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """Of buttons of which one is down, Tab comes to one and the arrows to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


def _way(analyst, key: Qt.Key) -> list[QWidget]:
    """Where the focus goes, until it is back where it began."""
    start = QApplication.focusWidget()
    way: list[QWidget] = []
    for _ in range(MOST_STEPS):
        analyst.key(key)
        now = QApplication.focusWidget()
        if now is start:
            return way
        assert now is not None
        way.append(now)
    raise AssertionError(f"the focus does not come round; it ends at {told(way[-1])}")
