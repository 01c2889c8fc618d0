"""The list of the editions of a briefing, the newest first."""

from array import array
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.edition_words import (
    cut_off_words,
    edition_title,
    released_day,
    standing_words,
    status_words,
)
from briefing.desktop.messages import say
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.theme.tokens import ROW_LIST
from briefing.desktop.widgets.record_list import RecordList
from briefing.desktop.widgets.record_model import RecordRow, RowBadge
from briefing.desktop.widgets.tones import Tone
from briefing.domain.briefings import Edition

_MOST_ROWS = 4
_LOOKS: dict[str, tuple[str, Tone]] = {
    "draft": ("pencil", "plain"),
    "review": ("eye", "plain"),
    "final": ("check", "ok"),
    "withdrawn": ("ban", "danger"),
}


class EditionList(QWidget):
    """`chosen` with an `Edition`, or None; `opened` with one that Enter was pressed on."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._editions: dict[int, Edition] = {}
        self.rows = RecordList(desk.theme, self._fetch, say("Editions of this briefing"))
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.chosen.connect(self._tell_chosen)
        self.rows.opened.connect(self._tell_opened)
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    @property
    def current(self) -> Edition | None:
        """The edition that is chosen."""
        number = self.rows.current_number()
        return None if number is None else self._editions.get(number)

    def show_editions(self, editions: Sequence[Edition]) -> None:
        """Show these, the newest first; the one that was chosen stays so, else the newest is."""
        self._editions = {edition.number: edition for edition in editions}
        self.rows.show_numbers(array("q", self._editions))
        self.rows.refresh()
        self.rows.setFixedHeight(min(max(len(editions), 1), _MOST_ROWS) * ROW_LIST + 2)
        if self.rows.current_number() is None and editions:
            self.rows.choose(editions[0].number)

    def choose(self, number: int) -> None:
        """Make an edition the chosen one."""
        self.rows.choose(number)

    def _fetch(self, numbers: Sequence[int]) -> Iterator[RecordRow]:
        from briefing.operations.editions import release_result

        everyone = tuple(self._editions.values())
        for number in numbers:
            edition = self._editions.get(number)
            if edition is None:
                continue
            result = release_result(edition)
            by = "" if result is None else result.by
            parts = (released_day(edition), by, cut_off_words(edition))
            icon, tone = _LOOKS[edition.status]
            badges = [RowBadge(icon, status_words(edition), tone)]
            standing = standing_words(edition, everyone)
            title = edition_title(edition)
            if standing:
                title = say("{edition} · {standing}", edition=title, standing=standing)
            detail = " · ".join(part for part in parts if part)
            yield RecordRow(number, title, detail, mark_of(edition), tuple(badges))

    def _tell_chosen(self, number: int | None) -> None:
        self.chosen.emit(None if number is None else self._editions.get(number))

    def _tell_opened(self, number: int) -> None:
        self.opened.emit(self._editions.get(number))
