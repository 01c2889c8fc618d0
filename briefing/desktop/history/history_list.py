"""The history of one record: each step with who made it and when, what it changed, and the way
back to the state it left.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.history.history_words import (
    ChangeWords,
    change_words,
    done_words,
    when_and_who,
)
from briefing.desktop.messages import counted, say
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.section import clear_layout
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.difference_label import DifferenceLabel
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Draft
from briefing.domain.records import Record
from briefing.operations.restoring_states import RESTORE_STATE, state_edits
from briefing.store.history import HistoryEntry

_LABELS = 130  # pixels, so that what was changed stands below each other in all steps
_AT_ONCE = 20  # steps, the newest; the others are shown when they are asked for


class HistoryList(QWidget):
    """Steps from the newest to the oldest. `filled` with their number."""

    filled = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ids: tuple[str, ...] = ()
        self._shows_all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)

    def show_record(self, record: Record) -> None:
        """Show the history of another record; of a briefing with that of its text."""
        drafts = self._desk.session.library.all(Draft, briefing_id=record.id)
        self._ids = (record.id, *(draft.id for draft in drafts))
        self._shows_all = False
        self.reload()

    def reload(self) -> None:
        """Show the history as it is now."""
        clear_layout(self._column)
        entries = self._entries()
        shown = entries if self._shows_all else entries[:_AT_ONCE]
        for at, entry in enumerate(shown):
            if at:
                self._column.addWidget(_line())
            self._column.addWidget(self._step(entry, is_newest=at == 0))
        if len(shown) < len(entries):
            rest = len(entries) - len(shown)
            more = push_button(
                self._desk.theme,
                counted("Show {n} earlier step", "Show {n} earlier steps", rest),
                "history",
            )
            more.clicked.connect(self._show_all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        self.filled.emit(len(entries))

    def restore(self, step: int) -> None:
        """Make the record again what it was when that step had ended, as one step of its own."""
        library = self._desk.session.library
        was_there = [id for id in self._ids if library.past.state_of(id, step) is not None]
        edits = [edit for id in was_there for edit in state_edits(library, id, step)]
        if edits:
            self._desk.session.do(RESTORE_STATE.template, *edits)

    def _entries(self) -> Sequence[HistoryEntry]:
        """The steps that touched the record or what belongs to it, the newest first."""
        found: dict[int, HistoryEntry] = {}
        for id in self._ids:
            for entry in self._desk.session.library.history(id):
                known = found.get(entry.step)
                found[entry.step] = (
                    entry
                    if known is None
                    else replace(known, changes=known.changes + entry.changes)
                )
        return sorted(found.values(), key=lambda entry: -entry.step)

    def _show_all(self) -> None:
        self._shows_all = True
        self.reload()

    def _step(self, entry: HistoryEntry, *, is_newest: bool) -> QWidget:
        theme = self._desk.theme
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        done = ThemedLabel(
            theme, done_words(entry.label, entry.direction), "body", "text", SEMIBOLD
        )
        done.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        said = when_and_who(entry.at, entry.author)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(done)
        words.addWidget(ThemedLabel(theme, said, "small", "text_secondary"))
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addLayout(words, 1)
        is_there = not all(change.what == "removed" for change in entry.changes)
        if is_there and not is_newest:
            head.addWidget(self._restore_button(entry.step, said), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        changes = change_words(self._desk.session.library, entry)
        if changes:
            column.addLayout(self._changes(changes))
        return box

    def _restore_button(self, step: int, said: str) -> QWidget:
        button = push_button(self._desk.theme, say("Restore this state"), "archive-restore")
        button.setAccessibleName(say("Restore the state of {when}", when=said))
        button.clicked.connect(lambda: self.restore(step))
        lock_part(button, why_read_only(self._desk.session.library))
        return button

    def _changes(self, changes: tuple[ChangeWords, ...]) -> QGridLayout:
        theme = self._desk.theme
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _LABELS)
        for row, change in enumerate(changes):
            label = ThemedLabel(theme, change.label, "small", "text_secondary", SEMIBOLD)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(label, row, 0, top)
            grid.addWidget(self._values(change), row, 1, top)
        return grid

    def _values(self, change: ChangeWords) -> QWidget:
        if change.pieces:
            return DifferenceLabel(
                self._desk.theme, [(piece.what, piece.text) for piece in change.pieces]
            )
        label = ThemedLabel(self._desk.theme, _from_to(change))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def _from_to(change: ChangeWords) -> str:
    if change.old and change.new:
        return say("{old} → {new}", old=change.old, new=change.new)
    if change.old:
        return say("{old} → nothing", old=change.old)
    return change.new


def _line() -> QWidget:
    line = QWidget()
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    line.setAutoFillBackground(True)
    line.setFixedHeight(1)
    return line
