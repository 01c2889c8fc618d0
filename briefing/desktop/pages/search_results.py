"""What a search found: under a heading for each kind its best lines, and how many there are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.found_lines import (
    FoundLines,
    Line,
    groups_with_places,
    numbers_shown,
)
from briefing.desktop.messages import counted, number, say, translated
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.locking import only_reads
from briefing.desktop.searching import SearchAnswer, SearchQuestion
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_L, SPACE_XS
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.found_line import FoundContent, FoundLine
from briefing.desktop.widgets.headings import SectionHeading
from briefing.domain.search_filters import NO_FILTERS
from briefing.store.search import Group


class FoundList(QWidget):
    """`opened` with the place of a line, as text; `more_wanted` with a kind.

    An answer has its lines a moment later: until the first are there, what is shown stays; the
    others are empty until they are read. The arrows walk from line to line: `reached` with the line
    that has the focus now, `left_above` when there is none above.
    """

    opened = Signal(str)
    more_wanted = Signal(str)
    reached = Signal(object)
    left_above = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: SearchAnswer | None = None
        self._is_awaited = False  # whether the first lines of what is shown are still to come
        self._contents: dict[Line, FoundContent | None] = {}
        self._lines: dict[Line, FoundLine] = {}
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def lines(self) -> list[FoundLine]:
        """The lines shown and read, from top to bottom."""
        return [line for line in self._lines.values() if line.key]

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
        """Show what was found, once its first lines are there, or that nothing was.

        Gives a sentence for screen readers, empty when only counts came or it was asked again.
        """
        before = None if self._shown is None else self._shown.question
        self._shown = told
        if before is told.question:
            self._show_groups()
            return ""
        is_again = before is not None and replace(before, opened=told.question.opened) == (
            told.question
        )
        if not is_again:
            self._contents.clear()
        groups = self._groups()
        self._is_awaited = bool(groups)
        if not groups:
            self._show_groups()
        found = sum(group.found for group in groups)
        return "" if is_again else counted("{n} record found", "{n} records found", found)

    def show_lines(self, told: FoundLines) -> None:
        """Show some lines of what was found."""
        self._contents.update(told.contents)
        if self._is_awaited:
            self._is_awaited = False
            self._show_groups()
            return
        for line, content in told.contents.items():
            self._fill(line, content)

    def _fill(self, line: Line, content: FoundContent | None) -> None:
        shown = self._lines.get(line)
        if shown is not None and content is not None:
            shown.show_content(content)
        elif shown is not None:  # the record went while it was being searched for
            shown.hide()

    def _groups(self) -> list[Group]:
        return [] if self._shown is None else groups_with_places(self._shown.result.groups)

    def _show_groups(self) -> None:
        groups = self._groups()
        if not groups:
            what_to_do = "" if self._shown is None else _what_to_do(self._shown.question)
            self._put(self._saying("file-search", say("Nothing was found"), what_to_do))
            return
        assert self._shown is not None
        focused = self._focused_key()
        self._take_away()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(CONTENT_MARGIN, 0, CONTENT_MARGIN, CONTENT_MARGIN)
        column.setSpacing(0)
        for group in groups:
            self._add_group(column, group, groups)
        column.addStretch(1)
        for line in self._lines:
            if line in self._contents:
                self._fill(line, self._contents[line])
        self._column.addWidget(content)
        self._content = content
        again = next((line for line in self.lines() if line.key == focused), None)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_key(self) -> str:
        return next((line.key for line in self.lines() if line.hasFocus()), "")

    def _add_group(self, column: QVBoxLayout, group: Group, groups: Sequence[Group]) -> None:
        assert self._shown is not None
        theme = self._desk.theme
        title = translated(KIND_LOOKS[group.kind].many)
        column.addWidget(SectionHeading(theme, title, _how_many(group, self._shown.counts)))
        column.addSpacing(SPACE_XS)
        shown = numbers_shown(group, groups, self._shown.question)
        for number_of_record in shown:
            line = FoundLine(theme, None)
            line.opened.connect(self.opened)
            self._lines[group.kind, number_of_record] = line
            column.addWidget(line)
        if len(shown) < len(group.numbers):
            words = say("Show {count} more", count=len(group.numbers) - len(shown))
            more = only_reads(push_button(theme, words))
            more.clicked.connect(lambda: self.more_wanted.emit(group.kind))
            row = QHBoxLayout()
            row.setContentsMargins(0, SPACE_XS, 0, 0)
            row.addWidget(more)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(SPACE_L)

    def _saying(self, icon: str, title: str, words: str) -> QWidget:
        return EmptyState(self._desk.theme, icon, title, words)

    def _put(self, content: QWidget) -> None:
        self._take_away()
        self._content = content
        self._column.addWidget(content)

    def _take_away(self) -> None:
        """What is shown makes room."""
        self._lines.clear()
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None


def _how_many(group: Group, counts: Mapping[str, int]) -> str:
    """How many were found, and where only the newest were ranked, that they were."""
    if not group.truncated or counts.get(group.kind) == group.found:
        return number(group.found)
    if group.kind not in counts:
        return say("among the newest {count}", count=number(group.found))
    return say(
        "the newest {ranked} of {count} were ranked",
        ranked=number(group.found),
        count=number(counts[group.kind]),
    )


def _what_to_do(question: SearchQuestion) -> str:
    """What may find something where this found nothing."""
    if not question.words.strip():
        return say("No record fits every filter. Take one away, or widen it.")
    if question.filters == NO_FILTERS:
        return say("Every word must be in one record. Try fewer words, or only their beginnings.")
    return say(
        "Every word must be in one record, and every filter must fit. Take a filter away, or try"
        " fewer words or only their beginnings."
    )
