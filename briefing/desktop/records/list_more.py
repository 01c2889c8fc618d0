"""The button at the head of a list for what is seldom wanted: the list as a file, duplicates."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from briefing.desktop.list_ways import ListWay
from briefing.desktop.messages import counted, say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.buttons import make_icon_button
from briefing.desktop.widgets.menu_button import give_menu


class ListMore(QToolButton):
    """`export_wanted` with the `ListWay` chosen; `merge_wanted`, `duplicates_wanted`."""

    export_wanted = Signal(object)
    merge_wanted = Signal()
    duplicates_wanted = Signal()

    def __init__(self, theme: Theme, ways: Sequence[ListWay], *, can_merge: bool) -> None:
        super().__init__()
        make_icon_button(self, theme, "ellipsis-vertical", say("More for this list"))
        self._theme = theme
        self._menu = menu = QMenu(self)
        self.ways = menu.addMenu(theme.icon("table"), say("Export this list"))
        for at, way in enumerate(ways):
            if at and way.parts is not ways[at - 1].parts:
                self.ways.addSeparator()
            action = self.ways.addAction(f"{way.title} …")
            action.triggered.connect(partial(self.export_wanted.emit, way))
        self.merge = menu.addAction(theme.icon("merge"), say("Merge with another record …"))
        self.merge.triggered.connect(self.merge_wanted)
        self.duplicates = menu.addAction(theme.icon("copy"), say("Possible duplicates …"))
        self.duplicates.triggered.connect(self.duplicates_wanted)
        for action in (self.merge, self.duplicates):
            action.setVisible(can_merge)
        give_menu(self, menu)

    def set_selected(self, count: int) -> None:
        """Say that only the selected records go out, where several are selected."""
        several = counted("Export {n} selected record", "Export {n} selected records", count)
        self.ways.setTitle(several if count > 1 else say("Export this list"))

    def offer(self, icon: str, words: str) -> QAction:
        """One thing more that can be done, above the others."""
        action = QAction(self._theme.icon(icon), words, self)
        self._menu.insertAction(self.ways.menuAction(), action)
        return action

    def choose_way(self) -> None:
        """Ask by the menu as what the list goes out, the first way chosen already."""
        self.ways.popup(self.mapToGlobal(QPoint(0, self.height())))
        self.ways.setActiveAction(self.ways.actions()[0])
