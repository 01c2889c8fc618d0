"""A splitter that remembers how wide its panes were left, moved by mouse and by arrow keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from briefing.desktop.messages import say
from briefing.desktop.settings import Settings

_STEP = 16
_STEPS = {
    Qt.Key.Key_Left: -_STEP,
    Qt.Key.Key_Right: _STEP,
    Qt.Key.Key_Up: -_STEP,
    Qt.Key.Key_Down: _STEP,
}


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

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    def move_handle(self, handle: QSplitterHandle, by: int) -> None:
        """Move a handle by so many pixels, as by mouse."""
        at = self.indexOf(handle)
        before = self.sizes()[at - 1]
        self.moveSplitter(before + sum(self.sizes()[: at - 1]) + by, at)
        self.remember()

    def remember(self) -> None:
        """Keep the sizes as they are now."""
        self._settings.set_sizes(self._name, self.sizes())


class _Handle(QSplitterHandle):
    """A handle that takes the focus: arrow keys move it."""

    def __init__(self, orientation: Qt.Orientation, splitter: RememberedSplitter) -> None:
        super().__init__(orientation, splitter)
        self._splitter = splitter
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(say("Edge between panes; arrow keys move it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        sideways = self.orientation() == Qt.Orientation.Horizontal
        mirrored = sideways and self.isRightToLeft()
        self._splitter.move_handle(self, -step if mirrored else step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.accent() if self.hasFocus() else palette.mid())
        painter.end()
