"""The overview: what needs attention, the key figures, what was edited last, the briefings."""

from PySide6.QtWidgets import QVBoxLayout

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.page import Page
from briefing.desktop.theme.tokens import CONTENT_MARGIN
from briefing.desktop.widgets.headings import PageHeading


class OverviewPage(Page):
    """The first page of a library."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        heading = PageHeading(desk.theme)
        heading.set_words(say("Overview"), desk.session.library.path.stem)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (CONTENT_MARGIN,)))
        column.addWidget(heading)
        column.addStretch(1)
