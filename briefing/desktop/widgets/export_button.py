"""The button beside "Brief as PDF": the other ways a document can leave, in a menu."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton

from briefing.desktop.export_ways import mail_title, other_ways
from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.buttons import make_icon_button
from briefing.desktop.widgets.menu_button import give_menu


class ExportButton(QToolButton):
    """`wanted` with the `ExportWay` chosen, `mail_wanted` for the clipboard."""

    wanted = Signal(object)
    mail_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        make_icon_button(self, theme, "chevron-down", say("Other formats"))
        menu = QMenu(self)
        for way in other_ways():
            action = menu.addAction(theme.icon(way.icon), f"{way.title} …")
            action.triggered.connect(partial(self._choose, way))
        menu.addSeparator()
        menu.addAction(theme.icon("copy"), mail_title()).triggered.connect(self.mail_wanted)
        give_menu(self, menu)

    def _choose(self, way: object) -> None:
        self.wanted.emit(way)
