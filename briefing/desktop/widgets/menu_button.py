"""Buttons that open a menu, and forget that the pointer was over them when it closes.

While a menu is open Qt tells the button below it nothing of the pointer, nor while a dialog is that
the menu has opened: without this the button would look hovered until the pointer comes back to it.
"""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton


def give_menu(button: QToolButton | QPushButton, menu: QMenu) -> None:
    """Have a press on the button open the menu."""
    button.setMenu(menu)
    if isinstance(button, QToolButton):
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    # What the menu does it does when it has closed.
    menu.aboutToHide.connect(lambda: QTimer.singleShot(0, button, partial(_look_anew, button)))


def _look_anew(button: QToolButton | QPushButton) -> None:
    is_below = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
    is_free = QApplication.activeModalWidget() is None
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, is_below and is_free)
    button.update()
