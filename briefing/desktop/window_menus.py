"""The menu bar, built from the commands of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from briefing.desktop.commands import Command, MenuName
from briefing.desktop.messages import say


class WindowMenus:
    """Fills a menu bar; `refresh` brings wordings, ticks and what is enabled up to date."""

    def __init__(self, bar: QMenuBar, commands: Sequence[Command]) -> None:
        self._bar = bar
        self._actions: list[tuple[Command, QAction]] = []
        self.menus: dict[MenuName, QMenu] = {}
        for name, title in _titles():
            self.menus[name] = bar.addMenu(title)
            self._fill(self.menus[name], [one for one in commands if one.menu == name])
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


def _titles() -> tuple[tuple[MenuName, str], ...]:
    return (
        ("file", say("&File")),
        ("edit", say("&Edit")),
        ("view", say("&View")),
        ("go", say("&Go")),
        ("help", say("&Help")),
    )


def _escaped(title: str) -> str:
    """An ampersand in the words is not a mnemonic."""
    return title.replace("&", "&&")
