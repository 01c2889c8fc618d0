"""How the window is laid out: sidebar, beside it message bar, page and progress, and the foot."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SIDEBAR_WIDTH, SPACE_M, SPACE_S
from briefing.desktop.widgets.launcher import Launcher
from briefing.desktop.widgets.sidebar import Sidebar
from briefing.desktop.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from briefing.desktop.widgets.looking_banner import Looking, LookingBanner
    from briefing.desktop.widgets.message_bar import MessageBar
    from briefing.desktop.widgets.progress_strip import ProgressStrip
    from briefing.desktop.window_pages import WindowPages

_ROOM_FOR_WORDS = 1100
_ICONS_WIDTH = 52


class WindowFrame(QWidget):
    """The parts of the window around its pages."""

    def __init__(self, theme: Theme, pages: "WindowPages") -> None:
        super().__init__()
        self.launcher = Launcher(theme)
        self.sidebar = Sidebar(theme, say("Sections"))
        self.side = _Side(self.launcher, self.sidebar)
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
        self._pages = pages
        self._sidebar_was_shown = False
        pages.alone_changed.connect(self._give_room)
        down = self._down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(_line(Qt.Orientation.Horizontal))
        down.addWidget(self.status_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the sidebar is its icons, so that nothing beside it is cut off."""
        super().resizeEvent(event)
        is_narrow = self.width() < _ROOM_FOR_WORDS
        self.side.setFixedWidth(_ICONS_WIDTH if is_narrow else SIDEBAR_WIDTH)
        margin = SPACE_S if is_narrow else SPACE_M
        self.side.head.setContentsMargins(margin, 0, margin, 0)

    def show_looking(self, looking: "Looking") -> "LookingBanner":
        """Say above everything that the window only looks; the banner stays."""
        from briefing.desktop.widgets.looking_banner import LookingBanner

        banner = LookingBanner(self._theme, looking)
        self._down.insertWidget(0, banner)
        return banner

    def _give_room(self) -> None:
        """A page that takes all the room has that of the sidebar and of the foot."""
        page = self._pages.page
        is_alone = page is not None and page.takes_all_room()
        if is_alone:
            self._sidebar_was_shown = not self.side.isHidden()
        self.side.setVisible(not is_alone and self._sidebar_was_shown)
        self.status_line.setVisible(not is_alone)

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


class _Side(QWidget):
    """The sidebar below the button that goes anywhere."""

    def __init__(self, launcher: Launcher, sidebar: Sidebar) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SIDEBAR_WIDTH)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        self.head.addWidget(launcher)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_M, 0, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addLayout(self.head)
        column.addWidget(sidebar, 1)


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
