"""What is said of an edition before it is made: its status, its cut-off, when the next is due."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.records.value_editors import DateEditor
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S, SPACE_XS
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.pill import Pill
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError

if TYPE_CHECKING:
    from briefing.operations.releasing import Status


_NARROW = 300


class ReleaseFields(QWidget):
    """`changed` when one of them says something else."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        self.pills: dict[Status, Pill] = {
            "draft": Pill(theme, say("Draft"), "pencil"),
            "review": Pill(theme, say("In review"), "eye"),
            "final": Pill(theme, say("Final"), "file-check"),
        }
        self._group = QButtonGroup(self)
        pills = QWidget()
        row = FlowLayout(SPACE_S)
        pills.setLayout(row)
        for pill in self.pills.values():
            self._group.addButton(pill)
            row.addWidget(pill)
        label = ThemedLabel(theme, say("Status"), "small", "text_secondary", SEMIBOLD)
        self.meaning = ThemedLabel(theme, "", "small", "text_secondary")
        self.meaning.setWordWrap(True)
        self.cut_off = DateEditor(desk.today)
        self.cut_off.set_hint(say("today, yesterday, 10 Nov"))
        self.next_due = DateEditor(desk.today)
        self.next_due.set_hint(say("next Monday, {date}", date=_in_two_weeks(desk.today())))
        self._rows = {
            self.cut_off: FormRow(theme, say("Information cut-off"), self.cut_off.entry),
            self.next_due: FormRow(theme, say("Next edition due"), self.next_due.entry),
        }
        self._dates = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._dates.setSpacing(SPACE_M)
        for editor, one in self._rows.items():
            one.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._dates.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
            editor.edited.connect(self._show_dates)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(label)
        column.addWidget(pills)
        column.addWidget(self.meaning)
        column.addSpacing(SPACE_S)
        column.addLayout(self._dates)
        self._group.buttonClicked.connect(self._status_chosen)
        self._show_meaning()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two whole dates stand beside each other where there is room for them."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._dates.setDirection(way.TopToBottom if self.width() < _NARROW else way.LeftToRight)

    def begin(self, briefing: Briefing) -> None:
        """Propose what a final edition of today would say."""
        from briefing.operations.release_dates import not_past

        today = self._today
        with QSignalBlocker(self):
            self.pills["final"].setChecked(True)
            self.cut_off.show_value(not_past(briefing.cut_off, today) or today)
            self.next_due.show_value(not_past(briefing.next_due, today))
            self._show_meaning()
            self._show_dates()

    @property
    def status(self) -> "Status":
        """The status that is chosen."""
        return next(status for status, pill in self.pills.items() if pill.isChecked())

    def date(self, editor: DateEditor) -> Date | None:
        """The date in one of the fields; what cannot be read is said below it. Raises that
        `KnownError`.
        """
        try:
            return editor.value()
        except KnownError as error:
            self._rows[editor].set_problem(translated(error.message))
            raise

    @property
    def due_problem(self) -> str:
        """Why the next edition cannot be due at the day that is given; empty where it can."""
        from briefing.operations.release_dates import due_problem

        problem = due_problem(_read(self.next_due), self._today)
        return "" if problem is None else translated(problem)

    def read_cut_off(self) -> Date | None:
        """The cut-off as far as it can be read."""
        return _read(self.cut_off)

    def row(self, editor: DateEditor) -> FormRow:
        """The row of a field, with what is said below it."""
        return self._rows[editor]

    def _status_chosen(self) -> None:
        self._show_meaning()
        self.changed.emit()

    def _show_meaning(self) -> None:
        words = {
            "draft": say("Marked as a draft on every page; nothing needs an answer."),
            "review": say("For the reviewer; nothing needs an answer yet."),
            "final": say("What leaves the desk: every finding needs a correction or an answer."),
        }
        chosen = [status for status, pill in self.pills.items() if pill.isChecked()]
        self.meaning.setText(words[chosen[0]] if chosen else "")

    @property
    def _today(self) -> Date:
        return Date(self._desk.today().isoformat())

    def _show_dates(self) -> None:
        from briefing.operations.release_dates import cut_off_notice

        for editor, row in self._rows.items():
            row.set_problem("")
            row.note.tell(editor.note())
        notice = cut_off_notice(self.read_cut_off(), self._today)
        if notice is not None:
            self._rows[self.cut_off].note.tell(translated(notice))
        if self.due_problem:
            self._rows[self.next_due].set_problem(self.due_problem)
        self.changed.emit()


def _in_two_weeks(today: date) -> str:
    """A day with its year: without one, a day is taken for the last that passed."""
    return (today + timedelta(weeks=2)).isoformat()


def _read(editor: DateEditor) -> Date | None:
    """The date in a field as far as it can be read."""
    try:
        return editor.value()
    except KnownError:
        return None
