"""What a search is narrowed to: a chip for each filter, taken away by its cross or Delete."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.records.interface_dates import date_shown, until_shown
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.theme.tokens import Tint
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.flow import FlowLayout
from briefing.domain.actors import Actor
from briefing.domain.desk import Tag
from briefing.domain.frozen import frozen
from briefing.domain.issues import Issue
from briefing.domain.records import Record
from briefing.domain.search_filters import SearchFilters
from briefing.store.library import Library


@frozen
class FilterWords:
    """One filter as it is shown, and the filters that are left without it."""

    words: str
    icon: str
    tint: Tint
    without: SearchFilters


def filter_words(library: Library, filters: SearchFilters) -> Iterator[FilterWords]:
    """Every filter that is set, in the order of the dialog."""
    for kind in filters.kinds:
        look = KIND_LOOKS[kind]
        others = tuple(other for other in filters.kinds if other != kind)
        without = replace(filters, kinds=others)
        yield FilterWords(translated(look.many), look.icon, look.tint, without)
    yield from _records(library, filters)
    yield from _days(filters)
    if filters.grades:
        words = say("Sources graded {grades}", grades=", ".join(filters.grades))
        yield FilterWords(words, "newspaper", "grey", replace(filters, grades=()))
    if filters.is_unsourced:
        words = say("Without a source")
        yield FilterWords(words, "unlink", "red", replace(filters, is_unsourced=False))
    if filters.is_stale:
        words = say("Not confirmed lately")
        yield FilterWords(words, "clock", "amber", replace(filters, is_stale=False))


def _records(library: Library, filters: SearchFilters) -> Iterator[FilterWords]:
    if filters.actor_id:
        name = _name(library, Actor, filters.actor_id)
        yield FilterWords(name, "users", "green", replace(filters, actor_id=""))
    if filters.issue_id:
        name = _name(library, Issue, filters.issue_id)
        yield FilterWords(name, "landmark", "amber", replace(filters, issue_id=""))
    if filters.tag_id:
        name = _name(library, Tag, filters.tag_id)
        yield FilterWords(name, "tag", "grey", replace(filters, tag_id=""))


def _days(filters: SearchFilters) -> Iterator[FilterWords]:
    if filters.since is not None:
        words = say("from {date}", date=date_shown(filters.since))
        yield FilterWords(words, "calendar-days", "grey", replace(filters, since=None))
    if filters.until is not None:
        words = until_shown(filters.until)
        yield FilterWords(words, "calendar-days", "grey", replace(filters, until=None))


class FilterChips(QWidget):
    """The chips in a row that goes on in the next line; `narrowed` with the filters that are left.

    Without a filter it takes no room.
    """

    narrowed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self.hide()

    def show_filters(self, filters: SearchFilters) -> None:
        """Show these and no others; the chip after one taken away has the focus."""
        focused = [chip.hasFocus() for chip in self.chips()]
        while item := self._flow.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in filter_words(self._desk.session.library, filters):
            chip = Chip(self._desk.theme, one.words, one.icon, one.tint, is_removable=True)
            chip.removed.connect(lambda left=one.without: self.narrowed.emit(left))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(self._flow.count() > 0)
        if True in focused and self.chips():
            place = min(focused.index(True), len(self.chips()) - 1)
            self.chips()[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def chips(self) -> list[Chip]:
        """The chips shown, in their order."""
        items = [self._flow.itemAt(place) for place in range(self._flow.count())]
        widgets = [None if item is None else item.widget() for item in items]
        return [widget for widget in widgets if isinstance(widget, Chip)]


def _name(library: Library, kind: type[Record], id: str) -> str:
    record = library.find(kind, id)
    return say("A record that is gone") if record is None else shown_name(library, record)
