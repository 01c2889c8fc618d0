"""The menus of the window, filled with its commands."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from briefing.desktop.commands import Command, MenuName


class WindowMenus:
    """Fills the menus of a bar.

    A menu is brought up to date when it opens. Only what has keys of its own must know at all times
    whether it can be done: to ask all takes milliseconds, and a text is stored while one types.
    """

    def __init__(
        self, bar: QMenuBar, menus: Mapping[MenuName, QMenu], commands: Sequence[Command]
    ) -> None:
        self._bar = bar
        self._actions: list[tuple[Command, QAction]] = []
        self.menus = menus
        for name, menu in menus.items():
            self._fill(menu, [one for one in commands if one.menu == name])
        self._with_keys = [
            (command, action)
            for command, action in self._actions
            if command.keys and not command.place
        ]
        self.refresh()

    def refresh(self) -> None:
        """Ask every command how it stands now."""
        for command, action in self._actions:
            action.setText(_escaped(command.wording))
            _bring_up_to_date(command, action)

    def refresh_keys(self) -> None:
        """Ask the commands whose keys are taken here how they stand now."""
        for command, action in self._with_keys:
            _bring_up_to_date(command, action)

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


def _bring_up_to_date(command: Command, action: QAction) -> None:
    action.setEnabled(command.can_be_done)
    if command.is_checked is not None:
        action.setChecked(command.is_checked())


def _choices(parent: QObject) -> QActionGroup:
    """One choice of several; a choice alone may be switched off."""
    group = QActionGroup(parent)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
    return group


def _escaped(title: str) -> str:
    """An ampersand in the words is not a mnemonic."""
    return title.replace("&", "&&")
