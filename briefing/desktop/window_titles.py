"""The menus by their titles: all that the first paint shows of them."""

from typing import TYPE_CHECKING

from briefing.desktop.messages import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar

    from briefing.desktop.commands import MenuName


def add_menus(bar: "QMenuBar") -> "dict[MenuName, QMenu]":
    """The menus of the window, still empty, in the order of the bar."""
    return {
        "file": bar.addMenu(say("&File")),
        "edit": bar.addMenu(say("&Edit")),
        "view": bar.addMenu(say("&View")),
        "go": bar.addMenu(say("&Go")),
        "help": bar.addMenu(say("&Help")),
    }
