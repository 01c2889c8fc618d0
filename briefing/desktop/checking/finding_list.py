"""The findings of a text in a list: open ones, then answered ones, in the order of the page.

The arrows walk over findings only, never over the headings between them.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView

from briefing.desktop.checking.checking import PlacedFinding
from briefing.desktop.checking.finding_delegate import FindingDelegate
from briefing.desktop.checking.rule_words import rule_title
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.theme.theme import Theme
from briefing.domain.checks.finding import Checked

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

# A heading and the findings below it.
Group: TypeAlias = tuple[str, Sequence[PlacedFinding]]
Groups: TypeAlias = Callable[[Sequence[PlacedFinding]], Iterable[Group]]


def by_answer(findings: Sequence[PlacedFinding]) -> Iterator[Group]:
    """Open findings, then answered ones."""
    open_ones = [one for one in findings if one.checked.answer is None]
    answered = [one for one in findings if one.checked.answer is not None]
    yield counted("{n} open finding", "{n} open findings", len(open_ones)), open_ones
    yield counted("{n} answered finding", "{n} answered findings", len(answered)), answered


class FindingModel(QAbstractListModel):
    """Rows are headings (words) or findings, parted by `groups`."""

    def __init__(self, groups: Groups = by_answer) -> None:
        super().__init__()
        self._groups = groups
        self.rows: list[str | PlacedFinding] = []

    def set_findings(self, findings: Sequence[PlacedFinding]) -> None:
        """Show these, grouped; a group without findings has no heading either."""
        self.beginResetModel()
        self.rows = []
        for heading, group in self._groups(findings):
            if group:
                self.rows += [heading, *group]
        self.endResetModel()

    def finding(self, row: int) -> PlacedFinding | None:
        """The finding of a row; None for a heading and for no row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, PlacedFinding) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.finding(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return row if isinstance(row, str) else spoken(row.checked)


def spoken(checked: Checked) -> str:
    """A finding as a screen reader says it: how grave, the rule, what was found."""
    if checked.answer is not None:
        grave = say("answered")
    else:
        grave = say("needs an answer") if checked.needs_answer else say("hint")
    finding = checked.finding
    return f"{rule_title(finding.rule)} ({grave}): {translated(finding.message)}"


class FindingList(QListView):
    """`chosen` with the finding that became the current one (None for none), `pressed_on` with one
    that was clicked, `opened` with one that Enter was pressed on.
    """

    chosen = Signal(object)
    pressed_on = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, groups: Groups = by_answer) -> None:
        super().__init__()
        self.findings = FindingModel(groups)
        self.setModel(self.findings)
        self.setItemDelegate(FindingDelegate(theme, self.findings, self))
        self.setAccessibleName(say("Findings of the checks"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.clicked.connect(self._tell_pressed)

    def show_findings(self, findings: Sequence[PlacedFinding]) -> None:
        """Show these; the current finding stays current. When it was answered, or is gone, the one
        that takes its place among the open ones becomes so.
        """
        row = self.currentIndex().row()
        before = self.current()
        offset = self.verticalScrollBar().value()
        self.findings.set_findings(findings)
        again = -1
        if before is not None:
            rows = range(len(self.findings.rows))
            again = next((n for n in rows if self._is(n, before.checked)), self._open_near(row))
        self._choose_row(min(max(again, 0), len(self.findings.rows) - 1))
        self.verticalScrollBar().setValue(offset)

    def current(self) -> PlacedFinding | None:
        """The current finding."""
        return self.findings.finding(self.currentIndex().row())

    def choose(self, placed: PlacedFinding) -> None:
        """Make a finding the current one, in view."""
        if placed in self.findings.rows:
            self._choose_row(self.findings.rows.index(placed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.current() is not None:
            self.opened.emit(self.current())
        elif event.text() and event.text().isprintable():
            # Letters and digits are the panel's answers, not a search in the list.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open_near(self, row: int) -> int:
        """The open finding nearest to a row; the row itself where none is open."""
        rows = range(len(self.findings.rows))
        found = ((n, self.findings.finding(n)) for n in rows)
        still_open = [n for n, one in found if one is not None and one.checked.answer is None]
        return min(still_open, key=lambda n: (abs(n - row), n < row), default=row)

    def _is(self, row: int, before: Checked) -> bool:
        found = self.findings.finding(row)
        return found is not None and _known_by(found.checked) == _known_by(before)

    def _choose_row(self, row: int) -> None:
        rows = range(len(self.findings.rows))
        usable = [n for n in rows if self.findings.finding(n) is not None]
        if usable:
            near = min(usable, key=lambda n: (abs(n - row), n < row))
            self.setCurrentIndex(self.findings.index(near, 0))
        else:
            self.chosen.emit(None)

    def _tell_chosen(self, current: QModelIndex) -> None:
        self.chosen.emit(self.findings.finding(current.row()))

    def _tell_pressed(self, index: QModelIndex) -> None:
        found = self.findings.finding(index.row())
        if found is not None:
            self.pressed_on.emit(found)


def _known_by(checked: Checked) -> tuple[str, str, bool]:
    """What tells a finding from the others after another look."""
    return checked.finding.rule, checked.finding.words, checked.answer is None
