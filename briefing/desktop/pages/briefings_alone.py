"""Nothing but the text: what stands around it on the page is put away, and comes back as it was."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class TextAlone(QObject):
    """`changed` when the text stands alone or no longer does; `around` is what goes meanwhile."""

    changed = Signal()

    def __init__(self, parent: QObject, around: Sequence[QWidget]) -> None:
        super().__init__(parent)
        self._around = tuple(around)
        self._put_away: tuple[QWidget, ...] = ()
        self.is_alone = False

    def switch(self) -> None:
        """Put away what stands around, or bring it back."""
        if self.is_alone:
            self.end()
            return
        self.is_alone = True
        self._put_away = tuple(widget for widget in self._around if not widget.isHidden())
        for widget in self._put_away:
            widget.hide()
        self.changed.emit()

    def end(self) -> None:
        """Bring back what was put away."""
        if not self.is_alone:
            return
        self.is_alone = False
        for widget in self._put_away:
            widget.show()
        self._put_away = ()
        self.changed.emit()
