"""How the window is laid out: sidebar, beside it message bar, page and progress, and the foot."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SIDEBAR_WIDTH, SPACE_M
from briefing.desktop.widgets.launcher import Launcher
from briefing.desktop.widgets.sidebar import Sidebar
from briefing.desktop.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from briefing.desktop.widgets.message_bar import MessageBar
    from briefing.desktop.widgets.progress_strip import ProgressStrip


class WindowFrame(QWidget):
    """The parts of the window around its pages."""

    def __init__(self, theme: Theme, pages: QWidget) -> None:
        super().__init__()
        self.launcher = Launcher(theme)
        self.sidebar = Sidebar(theme, say("Sections"))
        self.side = _sidebar_frame(self.launcher, self.sidebar)
        self._theme = theme
        self.status_line = StatusLine(theme)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(pages, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addWidget(_line(Qt.Orientation.Vertical))
        across.addLayout(self._beside, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(_line(Qt.Orientation.Horizontal))
        down.addWidget(self.status_line)

    @cached_property
    def message_bar(self) -> "MessageBar":
        """The bar above the page, built for the first message."""
        from briefing.desktop.widgets.message_bar import MessageBar

        bar = MessageBar(self._theme)
        self._beside.insertWidget(0, bar)
        return bar

    @cached_property
    def progress(self) -> "ProgressStrip":
        """The strip below the page, built for the first job."""
        from briefing.desktop.widgets.progress_strip import ProgressStrip

        strip = ProgressStrip(self._theme)
        self._beside.addWidget(strip)
        return strip


def _sidebar_frame(launcher: Launcher, sidebar: Sidebar) -> QWidget:
    frame = QWidget()
    frame.setObjectName("sidebar")
    frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    frame.setFixedWidth(SIDEBAR_WIDTH)
    head = QVBoxLayout()
    head.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
    head.addWidget(launcher)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, SPACE_M, 0, SPACE_M)
    column.setSpacing(SPACE_M)
    column.addLayout(head)
    column.addWidget(sidebar, 1)
    return frame


def _line(orientation: Qt.Orientation) -> QWidget:
    """A line of one pixel in the colour of borders."""
    line = QWidget()
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    line.setAutoFillBackground(True)
    if orientation == Qt.Orientation.Vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
