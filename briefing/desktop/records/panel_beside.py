"""A panel that opens beside what it belongs to, or below it where there is no room beside."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from briefing.desktop.settings import Settings
from briefing.desktop.widgets.splitter import RememberedSplitter

_PANEL_WIDTH, _PANEL_HEIGHT = 330, 340
_LEAST_PANEL, _LEAST_MAIN, _LEAST_HEIGHT = 320, 400, 160


class PanelBeside(RememberedSplitter):
    """`main` takes all the room while the panel is closed."""

    def __init__(self, settings: Settings, name: str, main: QWidget, panel: QWidget) -> None:
        super().__init__(settings, name)
        self._panel = panel
        self.add_pane(main, 0, grows=True)
        self.add_pane(panel, 0)
        main.setMinimumSize(0, _LEAST_HEIGHT)
        panel.setMinimumSize(_LEAST_PANEL, _LEAST_HEIGHT)
        self.setMinimumWidth(_LEAST_PANEL)
        main.show()
        panel.hide()

    def is_open(self) -> bool:
        """Whether the panel is seen."""
        return not self._panel.isHidden()

    def open(self) -> None:
        """Show the panel."""
        if not self.is_open():
            self._panel.show()
            self._give_room()

    def close_panel(self) -> None:
        """Hide the panel."""
        self._panel.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.width() >= _LEAST_PANEL + _LEAST_MAIN
        wanted = Qt.Orientation.Horizontal if has_room else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self._give_room()

    def _give_room(self) -> None:
        is_beside = self.orientation() == Qt.Orientation.Horizontal
        size = self.width() if is_beside else self.height()
        wanted = _PANEL_WIDTH if is_beside else _PANEL_HEIGHT
        self.setSizes([max(size - wanted, 1), wanted])
