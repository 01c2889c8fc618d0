"""Go to or do: the palette over the window, filled with the commands and the records."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from briefing.desktop.commands import Command
from briefing.desktop.desk import Desk
from briefing.desktop.widgets.command_palette import CommandPalette
from briefing.desktop.widgets.palette_rows import PaletteEntry

_COMMAND = "command/"


class WindowPalette:
    """Opens the palette and does what is chosen in it."""

    def __init__(self, desk: Desk, window: QWidget, commands: Sequence[Command]) -> None:
        self._desk = desk
        self._commands = {command.key: command for command in commands}
        self.panel = CommandPalette(desk.theme, window)
        self.panel.chosen.connect(self._choose)

    def open(self) -> None:
        """Show it with what can be done now."""
        self.panel.open(
            [_entry(one) for one in self._commands.values() if one.can_be_done], self._found
        )

    def _found(self, wanted: str) -> Sequence[PaletteEntry]:
        del wanted
        return ()

    def _choose(self, key: str) -> None:
        if key.startswith(_COMMAND):
            self._commands[key.removeprefix(_COMMAND)].do()


def _entry(command: Command) -> PaletteEntry:
    keys = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
    return PaletteEntry(_COMMAND + command.key, command.wording, command.icon, keys=keys)
