"""A splitter that remembers how wide its panes were left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from briefing.desktop.settings import Settings


class RememberedSplitter(QSplitter):
    """Panes side by side; add them all, then call `restore`."""

    def __init__(
        self,
        settings: Settings,
        name: str,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
    ) -> None:
        super().__init__(orientation)
        self._settings = settings
        self._name = name
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self.remember)

    def add_pane(self, pane: QWidget, least: int, *, grows: bool = False) -> None:
        """Add a pane that is never narrower than `least` pixels; one that grows takes what is
        over.
        """
        if self.orientation() == Qt.Orientation.Horizontal:
            pane.setMinimumWidth(least)
        else:
            pane.setMinimumHeight(least)
        self.addWidget(pane)
        self.setStretchFactor(self.count() - 1, int(grows))

    def restore(self, otherwise: tuple[int, ...]) -> None:
        """Give the panes their remembered sizes, or these when none fit."""
        stored = self._settings.sizes(self._name)
        self.setSizes(list(stored if len(stored) == self.count() else otherwise))

    def remember(self) -> None:
        """Keep the sizes as they are now."""
        self._settings.set_sizes(self._name, self.sizes())
