"""What the window does to take in tables and references; imported when it is asked for."""

from PySide6.QtWidgets import QWidget

from briefing.desktop.commands import Command
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say


class WindowImports:
    """Imports into the library of `desk`, in dialogs over `window`."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk = desk
        self._window = window

    def commands(self) -> tuple[Command, ...]:
        """The commands of the file menu that import."""
        return (
            Command(
                "import file",
                "file",
                "import",
                say("Import a table or references …"),
                "table",
                self._file,
                "Ctrl+Shift+I",
                is_enabled=self._can_write,
            ),
            Command(
                "import pasted",
                "file",
                "import",
                say("Paste a table …"),
                "clipboard-paste",
                self._pasted,
                is_enabled=self._can_write,
            ),
        )

    def _can_write(self) -> bool:
        return self._desk.session.library.writing

    def _file(self) -> None:
        from briefing.desktop.importing.opening import import_file

        import_file(self._desk, self._window)

    def _pasted(self) -> None:
        from briefing.desktop.importing.opening import import_pasted

        import_pasted(self._desk, self._window)
