"""The list of sources, narrowed to one state of reading by the pills above it."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.list_pane import ListPane
from briefing.desktop.records.list_subject import ListSubject, RowWords, Sorting
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.pill import Pill
from briefing.desktop.widgets.record_model import RowBadge
from briefing.desktop.widgets.tones import Tone
from briefing.domain.messages import message
from briefing.domain.sources import Source
from briefing.domain.vocabularies import Triage
from briefing.store.library import Library
from briefing.store.lists import Order

TRIAGE_ICONS: dict[Triage, str] = {
    "new": "inbox",
    "reading": "book-open",
    "done": "circle-check",
    "discarded": "ban",
}
_TONES: dict[Triage, Tone] = {"new": "accent", "reading": "warning", "done": "ok"}
_BELOW_SEARCH = 2


class SourcesList(ListPane):
    """`ListPane` with the filter by state of reading."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _SUBJECT)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.pills: dict[Triage | None, Pill] = {}
        flow = FlowLayout(4)
        for at, (triage, words, icon) in enumerate(_filters()):
            pill = Pill(desk.theme, words, icon)
            pill.clicked.connect(partial(self.filter_by, triage))
            self._group.addButton(pill, at)
            self.pills[triage] = pill
            flow.addWidget(pill)
        self.pills[None].setChecked(True)
        row = QWidget()
        holder = QVBoxLayout(row)
        holder.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_S)
        holder.addLayout(flow)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(_BELOW_SEARCH, row)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Put more ways to begin a source into the head, before the plus."""
        column = self.layout()
        head = column.itemAt(0) if column is not None else None
        if isinstance(head, QHBoxLayout):
            at = head.indexOf(self.new_button)
            for step, button in enumerate(buttons):
                head.insertWidget(at + step, button)

    def filter_by(self, triage: Triage | None) -> None:
        """List only the sources in that state of reading; all of them for None."""
        self.pills[triage].setChecked(True)
        equal = () if triage is None else (("triage", triage),)
        self._subject = replace(_SUBJECT, equal=equal)
        self.reload()

    def show_id(self, id: str) -> bool:
        """Make a source the current one; a filter that hides it is ended."""
        if super().show_id(id):
            return True
        self.filter_by(None)
        return super().show_id(id)


def _filters() -> tuple[tuple[Triage | None, str, str], ...]:
    return (
        (None, say("All"), "library"),
        ("new", say("Unread"), TRIAGE_ICONS["new"]),
        ("reading", say("Reading"), TRIAGE_ICONS["reading"]),
        ("done", say("Done"), TRIAGE_ICONS["done"]),
        ("discarded", say("Discarded"), TRIAGE_ICONS["discarded"]),
    )


def _words(library: Library, source: Source) -> RowWords:
    where = source.publisher or source.container_title
    parts = (where, date_shown(source.issued) or say("date not stated"), _reason(source))
    state = word_of(source, "triage")
    tone = _TONES.get(source.triage, "plain")
    badge = RowBadge(TRIAGE_ICONS[source.triage], tone=tone, words=state)
    detail = " · ".join(part for part in parts if part)
    return RowWords(shown_name(library, source), detail, (badge,))


def _reason(source: Source) -> str:
    return source.discard_reason if source.triage == "discarded" else ""


_SUBJECT = ListSubject(
    kind=Source,
    title=message("Sources"),
    search=message("Search sources"),
    new=message("New source"),
    icon="newspaper",
    nothing=message("No sources here"),
    what_to_do=message("Copy a text and press Ctrl+V, or drop a text file here."),
    sortings=(
        Sorting(message("Entered last first"), Order(descending=True)),
        Sorting(message("Published last first"), Order("issued", descending=True)),
        Sorting(message("By title"), Order("title")),
        Sorting(message("By publisher"), Order("publisher")),
        Sorting(message("By state of reading"), Order("triage")),
    ),
    words=_words,
    merged=Source,
)
