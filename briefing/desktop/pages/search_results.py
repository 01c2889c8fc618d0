"""What a search found: under a heading for each kind its best lines, and how many there are."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, number, say, translated
from briefing.desktop.navigation import Place, place_of
from briefing.desktop.records.kind_looks import KIND_LOOKS, mark_of
from briefing.desktop.records.locking import only_reads
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.searching import SearchAnswer
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_L, SPACE_XS
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.found_line import FoundContent, FoundLine
from briefing.desktop.widgets.headings import SectionHeading
from briefing.domain.sources import SourceText
from briefing.operations.wholes import whole_of
from briefing.store.search import Group, Hit

_LINES = 5  # of a kind, until more are asked for
_LINES_ALONE = 12  # of the only kind that was found


class FoundList(QWidget):
    """`opened` with the place of a line, as text.

    The arrows walk from line to line: `reached` with the line that has the focus now, `left_above`
    when there is none above.
    """

    opened = Signal(str)
    reached = Signal(object)
    left_above = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._opened: set[str] = set()
        self._shown: SearchAnswer | None = None
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def lines(self) -> list[FoundLine]:
        """The lines shown, from top to bottom."""
        return [] if self._content is None else self._content.findChildren(FoundLine)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        lines = self.lines()
        at = next((place for place, line in enumerate(lines) if line.hasFocus()), None)
        if at is None or not step:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(lines):
            lines[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(lines[at + step])
        elif step < 0:
            self.left_above.emit()

    def show_nothing_asked(self) -> None:
        """Say what can be looked for."""
        self._shown = None
        self._put(
            self._saying(
                "search",
                say("Look for anything"),
                say("Names, quotes, sources and notes; accents and vowel signs do not matter."),
            )
        )

    def show_failure(self, sentence: str) -> None:
        """Say why nothing can be searched."""
        self._shown = None
        self._put(self._saying("circle-alert", say("The library cannot be searched"), sentence))

    def say_searching(self) -> None:
        """Say that an answer takes its time, where no earlier one is shown."""
        if self._shown is None:
            self._put(self._saying("search", say("Searching …"), ""))

    def show_answer(self, told: SearchAnswer) -> str:
        """Show what was found; a sentence for screen readers, empty when only counts came."""
        asked_before = None if self._shown is None else self._shown.question
        is_new = asked_before != told.question
        if is_new:
            self._opened.clear()
        self._shown = told
        self._show_groups()
        if not is_new:
            return ""
        found = sum(group.found for group in self._groups())
        return counted("{n} record found", "{n} records found", found)

    def _groups(self) -> list[Group]:
        groups = () if self._shown is None else self._shown.result.groups
        return [group for group in groups if place_of(group.kind, "") is not None]

    def _show_groups(self) -> None:
        groups = self._groups()
        if not groups:
            self._put(
                self._saying(
                    "file-search",
                    say("Nothing was found"),
                    say(
                        "Every word must be in one record, and every filter must fit. Try fewer"
                        " words, or only their beginnings."
                    ),
                )
            )
            return
        focused = self._focused_key()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(CONTENT_MARGIN, 0, CONTENT_MARGIN, CONTENT_MARGIN)
        column.setSpacing(0)
        for group in groups:
            self._add_group(column, group, _LINES if len(groups) > 1 else _LINES_ALONE)
        column.addStretch(1)
        self._put(content)
        again = next((line for line in self.lines() if line.key == focused), None)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_key(self) -> str:
        return next((line.key for line in self.lines() if line.hasFocus()), "")

    def _add_group(self, column: QVBoxLayout, group: Group, lines: int) -> None:
        theme = self._desk.theme
        counts: Mapping[str, int] = {} if self._shown is None else self._shown.counts
        title = translated(KIND_LOOKS[group.kind].many)
        column.addWidget(SectionHeading(theme, title, _how_many(group, counts)))
        column.addSpacing(SPACE_XS)
        shown = group.hits if group.kind in self._opened else group.hits[:lines]
        for hit in shown:
            content = self._content_of(hit)
            if content is not None:
                line = FoundLine(theme, content)
                line.opened.connect(self.opened)
                column.addWidget(line)
        if len(shown) < len(group.hits):
            words = say("Show {count} more", count=len(group.hits) - len(shown))
            more = only_reads(push_button(theme, words))
            more.clicked.connect(lambda: self._show_more(group.kind))
            row = QHBoxLayout()
            row.setContentsMargins(0, SPACE_XS, 0, 0)
            row.addWidget(more)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(SPACE_L)

    def _content_of(self, hit: Hit) -> FoundContent | None:
        """None when the record went while it was being searched for."""
        library = self._desk.session.library
        record, place = whole_of(library, hit.kind, hit.id), self._place_of(hit)
        if record is None or place is None:
            return None
        title, found = shown_name(library, record), hit.snippet
        return FoundContent(place.to_text(), mark_of(record), title, found.text, found.highlights)

    @staticmethod
    def _place_of(hit: Hit) -> Place | None:
        """Where the line leads: what was found in a source's text, to that place in it."""
        place, found = place_of(hit.kind, hit.id), hit.snippet
        if place is None or hit.kind != SourceText.KIND or not found.highlights:
            return place
        start, end = (found.place_of(at) for at in found.highlights[0])
        return replace(place, passage=f"{start}-{end}")

    def _show_more(self, kind: str) -> None:
        self._opened.add(kind)
        self._show_groups()

    def _saying(self, icon: str, title: str, words: str) -> QWidget:
        return EmptyState(self._desk.theme, icon, title, words)

    def _put(self, content: QWidget) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)


def _how_many(group: Group, counts: Mapping[str, int]) -> str:
    """How many were found, and where only the newest were ranked, that they were."""
    if not group.truncated:
        return number(group.found)
    if group.kind not in counts:
        return say("among the newest {count}", count=number(group.found))
    return say(
        "the newest {ranked} of {count} were ranked",
        ranked=number(group.found),
        count=number(counts[group.kind]),
    )
