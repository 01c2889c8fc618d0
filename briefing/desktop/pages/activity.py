"""What was done in the library, by day and author: every line leads to the records it touched."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.history.history_words import done_words
from briefing.desktop.messages import clock_time, counted, day, number, say
from briefing.desktop.navigation import PAGE_OF, Place
from briefing.desktop.page import Page
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.section import clear_layout
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import (
    CONTENT_MARGIN,
    SEMIBOLD,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
)
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.headings import PageHeading, SectionHeading
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.scrolling import scrolled
from briefing.domain.records import Record
from briefing.operations.wholes import whole_of
from briefing.store.past import Activity, Wanted

_AT_ONCE = 60  # steps; earlier ones are shown when they are asked for
_NAMED = 4  # records of one step that are named
_WIDEST = 900
_TIME_WIDTH = 7  # digits, so that the names of the steps stand below each other
_EVERYBODY = "everybody"
_AUTHOR = "by "  # before an author's name, which may be empty or say "everybody"


class ActivityPage(Page):
    """The newest day first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._library = desk.session.library
        self._shown: list[Activity] = []
        self.periods = Choice(
            theme,
            (
                ("", say("All the time")),
                ("0", say("Today")),
                ("6", say("The last 7 days")),
                ("29", say("The last 30 days")),
            ),
        )
        self.periods.setAccessibleName(say("Period"))
        self.authors = Choice(theme, ())
        self.authors.setAccessibleName(say("Author"))
        self._heading = PageHeading(theme, (self.authors, self.periods))
        self._heading.set_words(say("Activity"), say("Who did what in this library, day by day"))
        self._days = QVBoxLayout()
        self._days.setSpacing(SPACE_XL)
        self.more = push_button(theme, say("Show earlier steps"), "history")
        self.more.clicked.connect(self._show_more)
        self._nothing = EmptyState(
            theme,
            "history",
            say("Nothing was done in this time"),
            say("Choose a longer period, or everybody."),
        )
        self._lay_out()
        self.periods.chosen.connect(self.reload)
        self.authors.chosen.connect(self.reload)
        desk.session.changed.connect(self._library_changed)

    def arrive(self, place: Place) -> None:
        del place
        self.reload()

    def focus_search(self) -> None:
        self.authors.setFocus()

    def reload(self) -> None:
        """Show the newest steps of the author and the period that are chosen."""
        self._show_authors()
        self._shown = []
        clear_layout(self._days)
        self._show_more()

    def _show_more(self) -> None:
        before = self._shown[-1].step if self._shown else None
        found = self._library.past.activity(self._wanted(before), _AT_ONCE + 1)
        added = found[:_AT_ONCE]
        last = _day_of(self._shown[-1]) if self._shown else None
        self._shown += added
        for then in dict.fromkeys(_day_of(activity) for activity in added):
            steps = [activity for activity in added if _day_of(activity) == then]
            self._days.addWidget(self._day(then, steps, is_continued=then == last))
        self.more.setVisible(len(found) > _AT_ONCE)
        self._nothing.setVisible(not self._shown)

    def _wanted(self, before: int | None) -> Wanted:
        author, days = self.authors.key(), self.periods.key()
        since = None
        if days:
            first = self.desk.today() - timedelta(days=int(days))
            since = datetime.combine(first, time()).astimezone()
        named = author.removeprefix(_AUTHOR) if author.startswith(_AUTHOR) else None
        return Wanted(since=since, author=named, before=before)

    def _show_authors(self) -> None:
        chosen = self.authors.key() or _EVERYBODY
        self.authors.clear()
        self.authors.addItem(say("Everybody"), _EVERYBODY)
        for author in self._library.past.authors():
            self.authors.addItem(author or say("Without a name"), f"{_AUTHOR}{author}")
        self.authors.set_key(chosen)
        if self.authors.currentIndex() < 0:
            self.authors.set_key(_EVERYBODY)

    def _day(self, then: date, steps: list[Activity], *, is_continued: bool) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        if not is_continued:
            column.addWidget(SectionHeading(self.desk.theme, day(then)))
        for step in steps:
            column.addWidget(self._step(step))
        return box

    def _step(self, step: Activity) -> QWidget:
        theme = self.desk.theme
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        moment = datetime.fromisoformat(step.at).astimezone()
        when = ThemedLabel(theme, clock_time(moment), "small", "text_secondary")
        when.setMinimumWidth(when.fontMetrics().horizontalAdvance(number(0) * _TIME_WIDTH))
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE_S)
        done = ThemedLabel(theme, done_words(step.label, step.direction), "body", "text", SEMIBOLD)
        done.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words.addWidget(done)
        chips = self._chips(step)
        if chips is not None:
            words.addWidget(chips)
        row.addLayout(words, 1)
        who = ThemedLabel(theme, step.author, "small", "text_secondary")
        row.addWidget(who, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _chips(self, step: Activity) -> QWidget | None:
        """The records the step touched, parts named by the record they belong to."""
        wholes: dict[str, Record] = {}
        for kind, id in step.records:
            whole = whole_of(self._library, kind, id)
            if whole is not None:
                wholes[whole.id] = whole
        if not wholes:
            return None
        box = QWidget()
        flow = FlowLayout()
        box.setLayout(flow)
        for record in list(wholes.values())[:_NAMED]:
            flow.addWidget(self._chip(record))
        rest = step.count - _NAMED
        if len(wholes) > _NAMED and rest > 0:
            words = counted("and {n} more record", "and {n} more records", rest)
            flow.addWidget(ThemedLabel(self.desk.theme, words, "small", "text_secondary"))
        return box

    def _chip(self, record: Record) -> Chip:
        look = KIND_LOOKS[record.KIND]
        chip = Chip(self.desk.theme, shown_name(self._library, record), look.icon, look.tint)
        if record.trashed_at is not None:
            chip.clicked.connect(
                lambda: self.desk.navigator.go(Place("trash", record.KIND, record.id))
            )
        elif record.KIND in PAGE_OF:
            chip.clicked.connect(lambda: self.desk.navigator.go_to_record(record.KIND, record.id))
        else:
            chip.setEnabled(False)
        return chip

    def _library_changed(self, changes: Changes) -> None:
        del changes
        if self.isVisible():
            self.reload()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(CONTENT_MARGIN, SPACE_L, CONTENT_MARGIN, CONTENT_MARGIN)
        column.setSpacing(SPACE_XL)
        column.addWidget(self._heading)
        column.addWidget(self._nothing)
        column.addLayout(self._days)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside)
        area = scrolled(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)


def _day_of(activity: Activity) -> date:
    return datetime.fromisoformat(activity.at).astimezone().date()
