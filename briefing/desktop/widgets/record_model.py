"""The rows of a list of any length: the numbers of its records, and their contents page by page.

The numbers come from one query, in the order and the selection that is wanted; the contents are
fetched when they are painted, a page at a time, and the pages used last are kept. So a list of a
million records opens as fast as one of ten.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.desktop.messages import say
from briefing.desktop.widgets.marks import IconMark, Mark
from briefing.desktop.widgets.tips import plain_tip
from briefing.desktop.widgets.tones import Tone

PAGE_ROWS = 32
PAGES_KEPT = 256

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Numbers: TypeAlias = "array[int]"
_NOWHERE = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value


@dataclass(frozen=True)
class RowBadge:
    """A mark at the end of a row: an icon, a short text or both; `words` say it aloud."""

    icon: str = ""
    text: str = ""
    tone: Tone = "plain"
    words: str = ""


@dataclass(frozen=True)
class RecordRow:
    """What a list shows of one record; `number` is its number in the list's query.

    `depth` says how far it is indented, as a part of one above it.
    """

    number: int
    title: str
    detail: str = ""
    mark: Mark | None = None
    badges: tuple[RowBadge, ...] = ()
    depth: int = 0

    @property
    def spoken(self) -> str:
        """The whole row for a screen reader."""
        parts = [self.title, self.detail]
        parts += [badge.words or badge.text for badge in self.badges]
        return ", ".join(part for part in parts if part)


Fetch: TypeAlias = Callable[[Sequence[int]], Iterable[RecordRow]]
"""Fetches the rows of the given numbers, in any order; a number without a record is left out."""


class RecordModel(QAbstractTableModel):
    """One column of rows; `fetch` is asked for `PAGE_ROWS` numbers at a time."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._numbers = array("q")
        self._pages: OrderedDict[int, list[RecordRow]] = OrderedDict()

    @property
    def numbers(self) -> Numbers:
        """The numbers in the order of the list; not to be changed."""
        return self._numbers

    def set_numbers(self, numbers: Numbers) -> None:
        """Show these records instead; nothing is fetched before it is painted."""
        self.beginResetModel()
        self._numbers = numbers
        self._pages.clear()
        self.endResetModel()

    def refresh(self, numbers: Collection[int] | None = None) -> None:
        """Fetch rows anew whose contents have changed; all of them when none are named."""
        if numbers is None:
            stale = list(self._pages)
        else:
            wanted = frozenset(numbers)
            stale = [n for n, page in self._pages.items() if not wanted.isdisjoint(_held(page))]
        for page in stale:
            del self._pages[page]
            last = min((page + 1) * PAGE_ROWS, len(self._numbers)) - 1
            self.dataChanged.emit(self.index(page * PAGE_ROWS, 0), self.index(last, 0))

    def row_of(self, number: int) -> int | None:
        """The row of a record, None when the list does not hold it."""
        try:
            return self._numbers.index(number)
        except ValueError:
            return None

    def row_at(self, row: int) -> RecordRow:
        """The contents of a row, fetched with its page when it is not at hand."""
        page, place = divmod(row, PAGE_ROWS)
        if page not in self._pages:
            self._pages[page] = self._fetched(page)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return self._pages[page][place]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        if role not in (_DISPLAY, _ACCESSIBLE, _TOOL_TIP) or not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == _TOOL_TIP:
            return plain_tip(row.spoken)
        return row.title if role == _DISPLAY else row.spoken

    def _fetched(self, page: int) -> list[RecordRow]:
        numbers = self._numbers[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
        found = {row.number: row for row in self._fetch(numbers)}
        return [found.get(number) or _gone(number) for number in numbers]


def _held(page: list[RecordRow]) -> set[int]:
    return {row.number for row in page}


def _gone(number: int) -> RecordRow:
    """A record that left the library since the list was made."""
    return RecordRow(number, say("No longer in the library"), mark=IconMark("circle-dashed"))
