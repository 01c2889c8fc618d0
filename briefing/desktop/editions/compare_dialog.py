"""Two editions of a briefing held against each other, or one against the briefing as it stands."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.editions.change_rows import change_rows
from briefing.desktop.editions.compared_text import ComparedText
from briefing.desktop.editions.edition_files import EditionFiles
from briefing.desktop.editions.edition_words import edition_title
from briefing.desktop.jobs import Report
from briefing.desktop.messages import counted, number, say, translated
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL, SPACE_XS
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_room import resize_within
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.record_line import LineContent, RecordLine
from briefing.desktop.widgets.scrolling import scrolled
from briefing.desktop.widgets.tab_bar import TabBar, TabTitle
from briefing.domain.briefings import Edition
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError

if TYPE_CHECKING:
    from briefing.operations.comparing_editions import Comparison

_SIZE = QSize(780, 640)
TEXT = "text"
GROUPS = ("positions", "figures", "judgements", "gaps", "sources")


class CompareDialog(QDialog):
    """Does not block the window: its lines lead to the records they tell of."""

    def __init__(
        self,
        desk: Desk,
        older: Edition,
        newer: Edition | None,
        files: EditionFiles,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        theme = desk.theme
        title = _title(older, newer)
        self.setWindowTitle(title)
        resize_within(self, _SIZE)
        self.title = ThemedLabel(theme, title, "title", "text", SEMIBOLD)
        self.state = ThemedLabel(theme, say("The editions are being compared …"), "body", "text")
        self.state.setWordWrap(True)
        self.bar = TabBar(theme, _titles(), shrinks=True)
        self.stack = QStackedWidget()
        self.bar.chosen.connect(self.stack.setCurrentIndex)
        self.report = push_button(theme, say("Change report as PDF …"), "file-down")
        self.report.setAutoDefault(False)
        self.report.clicked.connect(lambda: files.change_report(older, newer))
        self._lay_out()
        self._begin(older, newer)

    def _lay_out(self) -> None:
        close = push_button(self._desk.theme, say("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self.report)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(self.title)
        column.addWidget(self.state)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
        self.bar.hide()
        close.setFocus()

    def _begin(self, older: Edition, newer: Edition | None) -> None:
        desk = self._desk
        today = Date(desk.today().isoformat())
        newer_id = None if newer is None else newer.id
        work = partial(_compared, reading_child(desk), older.id, newer_id, today)
        job = desk.jobs.start(_title(older, newer), work)
        job.done.connect(self._show)
        job.failed.connect(self._tell_failed)
        job.cancelled.connect(self.reject)

    def _show(self, comparison: "Comparison") -> None:
        groups = {group: comparison.data[group] for group in GROUPS}
        changed = [change for change in comparison.text if change.fate != "kept"]
        text = ComparedText(self._desk.theme)
        text.show_changes(comparison.text)
        self._add(text, say("Text"), len(changed))
        for group, changes in groups.items():
            lines = self._lines(tuple(change_rows(group, changes)))
            self._add(lines, _group_title(group), len(changes))
        total = len(changed) + sum(map(len, groups.values()))
        self.state.setText(counted("{n} change", "{n} changes", total))
        self.bar.show()
        counts = (len(changed), *map(len, groups.values()))
        first = next((at for at, count in enumerate(counts) if count), 0)
        self.bar.choose(first)
        self.stack.setCurrentIndex(first)

    def _add(self, inside: QWidget, title: str, count: int) -> None:
        at = self.stack.count()
        spoken = counted("{title}: {n} change", "{title}: {n} changes", count, title=title)
        self.bar.set_note(at, number(count) if count else "", spoken)
        area = scrolled(inside, spoken)
        self.stack.addWidget(area)

    def _lines(self, lines: tuple[LineContent, ...]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, SPACE_M, 0)
        column.setSpacing(SPACE_XS)
        for content in lines:
            line = RecordLine(self._desk.theme, content)
            line.setToolTip(content.spoken)
            line.opened.connect(self._open)
            column.addWidget(line)
        if not lines:
            column.addWidget(
                ThemedLabel(self._desk.theme, say("No change"), "body", "text_secondary")
            )
        column.addStretch(1)
        return holder

    def _open(self, key: str) -> None:
        kind, _, id = key.partition("/")
        self._desk.navigator.go_to_record(kind, id)

    def _tell_failed(self, error: KnownError) -> None:
        self.state.setText(translated(error.message))


def _titles() -> tuple[TabTitle, ...]:
    return (
        TabTitle(say("Text"), "file-text", "blue"),
        TabTitle(_group_title("positions"), "users-round", "violet"),
        TabTitle(_group_title("figures"), "hash", "amber"),
        TabTitle(_group_title("judgements"), "scale", "violet"),
        TabTitle(_group_title("gaps"), "circle-question-mark", "red"),
        TabTitle(_group_title("sources"), "newspaper", "green"),
    )


def _group_title(group: str) -> str:
    titles = {
        "positions": say("Positions"),
        "figures": say("Figures"),
        "judgements": say("Judgements"),
        "gaps": say("Gaps"),
        "sources": say("Sources"),
    }
    return titles[group]


def _title(older: Edition, newer: Edition | None) -> str:
    if newer is None:
        return say("{edition} and now", edition=edition_title(older))
    return say("Editions {older} and {newer}", older=older.number, newer=newer.number)


def _compared(
    child: ReadingChild, older_id: str, newer_id: str | None, today: Date, report: Report
) -> "Comparison":
    """Runs in the job's thread."""
    from briefing.operations.comparing_editions import compared_from_file

    return child.run(compared_from_file, older_id, newer_id, today, report=report)
