"""Fields of a dialog that may be taller than the screen: they are scrolled then, never cut off."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_AROUND = 220  # what title, buttons and the window's frame need of the screen's height


class ScrolledFields(QScrollArea):
    """Asks for all the height that its fields need, up to what the screen has."""

    def __init__(self, fields: QWidget) -> None:
        super().__init__()
        self._fields = fields
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(fields)

    def sizeHint(self) -> QSize:
        wanted = self._fields.sizeHint()
        room = self.screen().availableGeometry().height() - _AROUND
        return QSize(wanted.width(), min(wanted.height(), room))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
