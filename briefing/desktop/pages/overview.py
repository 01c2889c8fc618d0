"""The overview: what needs attention, the key figures, what was edited last, the briefings.

It is what the program shows first, so it imports only what it shows.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.briefing_work import BriefingWork
from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Report
from briefing.desktop.messages import day, number, say
from briefing.desktop.navigation import PAGE_OF, Place, place_from_text
from briefing.desktop.page import Page
from briefing.desktop.pages.overview_content import (
    LineGroup,
    attention_groups,
    briefing_lines,
    edited_lines,
    figure_card,
    not_filed_lines,
)
from briefing.desktop.reading_child import ReadingChild
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_L, SPACE_M, SPACE_XS, SPACE_XXL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.card_grid import CardGrid
from briefing.desktop.widgets.card_values import FigureCardValue
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.figure_card import FigureCard
from briefing.desktop.widgets.headings import PageHeading, SectionHeading
from briefing.desktop.widgets.record_line import RecordLine
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.operations.overview import Overview, overview

if TYPE_CHECKING:
    from briefing.operations.finding_counts import FindingCount

_CARDS = 4
_LINES = 5
_BRIEFINGS = 6
_COUNT_AFTER_MS = 1500  # the page is painted long before
_TWO_COLUMNS_FROM = 780  # pixels of width; below that one column stands under the other


class OverviewPage(Page):
    """Read anew when it is arrived at, and when the library has changed while it can be seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._is_stale = True
        self._counts: dict[str, FindingCount] = {}
        self.counting = BriefingWork(desk, _counted, _COUNT_AFTER_MS)
        self.counting.made.connect(self._show_counts)
        self._columns: QBoxLayout | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        desk.session.changed.connect(self._note_change)

    def arrive(self, place: Place) -> None:
        del place
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self.counting.request()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for counts that nobody sees."""
        super().hideEvent(event)
        self.counting.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_columns()

    def _note_change(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()
            self.counting.request()

    def _refresh(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        offset = self._area.verticalScrollBar().value()
        self._area.setWidget(self._content())
        self._set_columns()
        self._area.verticalScrollBar().setValue(offset)

    def _show_counts(self, counts: "tuple[FindingCount, ...]") -> None:
        found = {count.briefing_id: count for count in counts}
        if found != self._counts:
            self._counts = found
            self._is_stale = True
            self._refresh()

    def _content(self) -> QWidget:
        self._columns = None
        library = self.desk.session.library
        found = overview(library, lines=_LINES, cards=_CARDS, shown_kinds=frozenset(PAGE_OF))
        edited = (one.record for one in found.edited if isinstance(one.record, Briefing))
        shown = {one.id: one for one in (*edited, *library.newest(Briefing, _BRIEFINGS))}
        briefings = [one for one in shown.values() if one.trashed_at is None][:_BRIEFINGS]
        self.counting.name_subject(" ".join(briefing.id for briefing in briefings))
        if not found.edited and not briefings:
            return self._nothing_yet()
        return self._filled(found, briefings)

    def _filled(self, found: Overview, briefings: Sequence[Briefing]) -> QWidget:
        library, today = self.desk.session.library, self.desk.today()
        heading = PageHeading(self.desk.theme)
        heading.set_words(
            say("Overview"),
            self.desk.shown_as
            or say("{library} on {day}", library=library.path.stem, day=day(today)),
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(CONTENT_MARGIN, SPACE_L, CONTENT_MARGIN, CONTENT_MARGIN)
        column.setSpacing(SPACE_M)
        column.addWidget(heading)
        cards = [self._card(figure_card(one)) for one in found.key_figures]
        if cards:
            column.addSpacing(SPACE_XS)
            column.addWidget(CardGrid(cards))
        groups = (
            *attention_groups(library, found.attention),
            not_filed_lines(library, briefings, self._counts),
        )
        edited = edited_lines(library, found.edited, today)
        column.addSpacing(SPACE_M)
        column.addLayout(
            self._two_columns(groups, (briefing_lines(library, briefings, self._counts), edited)), 1
        )
        return content

    def _card(self, value: FigureCardValue) -> FigureCard:
        card = FigureCard(self.desk.theme, value)
        card.opened.connect(self._go_to)
        return card

    def _two_columns(self, first: Sequence[LineGroup], second: Sequence[LineGroup]) -> QBoxLayout:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE_XXL)
        for groups, stretch in ((first, 3), (second, 2)):
            column = QVBoxLayout()
            column.setSpacing(0)
            for group in groups:
                if group.lines:
                    self._add_group(column, group)
            if not column.count():
                self._add_nothing_wanting(column)
            column.addStretch(1)
            self._columns.addLayout(column, stretch)
        return self._columns

    def _add_group(self, column: QVBoxLayout, group: LineGroup) -> None:
        if column.count():
            column.addSpacing(SPACE_L)
        listed = len(group.lines)
        note = number(group.total)
        if listed < group.total:
            note = say("{listed} of {total}", listed=number(listed), total=note)
        column.addWidget(SectionHeading(self.desk.theme, group.title, note))
        column.addSpacing(SPACE_XS)
        for line in group.lines:
            row = RecordLine(self.desk.theme, line)
            row.opened.connect(self._go_to)
            column.addWidget(row)

    def _add_nothing_wanting(self, column: QVBoxLayout) -> None:
        column.addWidget(
            EmptyState(
                self.desk.theme,
                "circle-check",
                say("Nothing needs attention"),
                say("Every claim has a source, nothing is disputed, and no gap is open."),
            )
        )

    def _nothing_yet(self) -> QWidget:
        read = push_button(self.desk.theme, say("Go to the sources"), "library", is_primary=True)
        read.clicked.connect(self._go_to_sources)
        return EmptyState(
            self.desk.theme,
            "library",
            say("Nothing is in this library yet"),
            say(
                "Begin with a source: paste a report or open a text, mark what it says, and the"
                " figures, positions and quotes gather here."
            ),
            (read,),
        )

    def _set_columns(self) -> None:
        """Side by side where there is room, else one under the other."""
        if self._columns is None:
            return
        is_wide = self.width() >= _TWO_COLUMNS_FROM
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )

    def _go_to(self, key: str) -> None:
        place = place_from_text(key)
        if place is not None:
            self.desk.navigator.go(place)

    def _go_to_sources(self) -> None:
        self.desk.navigator.go(Place("sources"))


def _counted(
    child: ReadingChild, briefing_ids: str, today: Date, report: Report
) -> "tuple[FindingCount, ...]":
    from briefing.operations.counting_findings import findings_counted

    return child.run(findings_counted, tuple(briefing_ids.split()), today, report=report)
