"""The menus of the window, filled with its commands."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from briefing.desktop.commands import Command, MenuName


class WindowMenus:
    """Fills the menus of a bar; `refresh` brings wordings, ticks and what is enabled up to date."""

    def __init__(
        self, bar: QMenuBar, menus: Mapping[MenuName, QMenu], commands: Sequence[Command]
    ) -> None:
        self._bar = bar
        self._actions: list[tuple[Command, QAction]] = []
        self.menus = menus
        for name, menu in menus.items():
            self._fill(menu, [one for one in commands if one.menu == name])
        self.refresh()

    def refresh(self) -> None:
        """Ask every command how it stands now."""
        for command, action in self._actions:
            action.setText(_escaped(command.wording))
            action.setEnabled(command.can_be_done)
            if command.is_checked is not None:
                action.setChecked(command.is_checked())

    def _fill(self, menu: QMenu, commands: Sequence[Command]) -> None:
        menu.aboutToShow.connect(self.refresh)
        section = ""
        groups: dict[str, QActionGroup] = {}
        for command in commands:
            if section and command.section != section:
                menu.addSeparator()
            section = command.section
            action = QAction(_escaped(command.title), self._bar)
            action.triggered.connect(command.do)
            if command.keys:
                action.setShortcut(QKeySequence(command.keys))
                if command.place:  # shown here; the page takes them
                    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            if command.is_checked is not None:
                action.setCheckable(True)
                groups.setdefault(section, _choices(self._bar)).addAction(action)
            menu.addAction(action)
            self._actions.append((command, action))


def _choices(parent: QObject) -> QActionGroup:
    """One choice of several; a choice alone may be switched off."""
    group = QActionGroup(parent)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
    return group


def _escaped(title: str) -> str:
    """An ampersand in the words is not a mnemonic."""
    return title.replace("&", "&&")
