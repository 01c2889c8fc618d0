"""Passages that a corrected text left in doubt: the old words, and beside them what they may be.

A number takes a candidate, 0 leaves the passage with the version it was taken from.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, number, say
from briefing.desktop.records.passage_button import Passage, PassageButton
from briefing.desktop.records.section import clear_layout
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_L, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.headings import SectionHeading
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.messages import message
from briefing.domain.sources import Excerpt, SourceText
from briefing.operations.correcting_texts import (
    Correction,
    Undecided,
    decided,
    open_decisions,
    refused,
)
from briefing.text.anchoring import Candidate

_MOVE = message("Move passage to the corrected text")
_STAY = message("Leave passage with the older text")


class PassageDecisions(QWidget):
    """`closed` when the analyst goes back to the text, `passage_wanted` with an excerpt's id."""

    closed = Signal()
    passage_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._source_id = ""
        self._standing: Correction | None = None
        self.candidates: list[PassageButton] = []
        self.heading = SectionHeading(desk.theme, "")
        self._pair = QGridLayout()
        self._pair.setHorizontalSpacing(SPACE_L)
        self._pair.setVerticalSpacing(SPACE_S)
        self._pair.setColumnStretch(0, 1)
        self._pair.setColumnStretch(1, 1)
        self.stay_button = push_button(desk.theme, "")
        self.stay_button.clicked.connect(self._refuse)
        self.close_button = push_button(desk.theme, say("Back to the text"))
        self.close_button.clicked.connect(self.closed)
        self._behind = SectionHeading(desk.theme, say("Stay with an older version"))
        self._stayed = QVBoxLayout()
        self._stayed.setSpacing(SPACE_S)
        self._lay_out()

    def show_source(self, source_id: str) -> bool:
        """Show what is left to decide; False when nothing is, and nothing stays behind."""
        self._source_id = source_id
        self._standing = open_decisions(self._desk.session.library, source_id)
        if self._standing is None or not (self._standing.undecided or self._standing.stayed):
            return False
        self._show(self._standing)
        return True

    def focus_first(self) -> None:
        """Be ready for the keys that decide."""
        (self.candidates[0] if self.candidates else self.close_button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif text == "0" and self._undecided():
            self._refuse()
        elif text.isdecimal() and 1 <= int(text) <= len(self.candidates):
            self.candidates[int(text) - 1].click()
        else:
            super().keyPressEvent(event)

    def _undecided(self) -> Undecided | None:
        open_ones = self._standing.undecided if self._standing else ()
        return open_ones[0] if open_ones else None

    def _show(self, standing: Correction) -> None:
        clear_layout(self._pair)
        clear_layout(self._stayed)
        self.candidates = []
        undecided = self._undecided()
        if undecided is None:
            self.heading.set_words(say("Nothing is left to decide"))
        else:
            left = counted(
                "{n} passage to decide", "{n} passages to decide", len(standing.undecided)
            )
            self.heading.set_words(say("Which passage is it now?"), left)
            self._show_pair(undecided, standing.source_text)
        self.stay_button.setVisible(undecided is not None)
        self._behind.setVisible(bool(standing.stayed))
        for excerpt in standing.stayed:
            self._stayed.addWidget(self._lost(excerpt))

    def _show_pair(self, undecided: Undecided, newest: SourceText) -> None:
        theme, excerpt = self._desk.theme, undecided.excerpt
        version = self._version(excerpt)
        self._pair.addWidget(
            ThemedLabel(theme, say("In version {n}", n=version), "small", "text_secondary"), 0, 0
        )
        self._pair.addWidget(
            ThemedLabel(theme, say("In version {n}", n=newest.version), "small", "text_secondary"),
            0,
            1,
        )
        words = _in_context(excerpt.prefix, excerpt.exact, excerpt.suffix)
        old = PassageButton(theme, Passage(words, say("Show it there"), words, "border"))
        old.clicked.connect(partial(self.passage_wanted.emit, excerpt.id))
        self._pair.addWidget(old, 1, 0, Qt.AlignmentFlag.AlignTop)
        for at, candidate in enumerate(undecided.candidates, start=1):
            button = self._candidate(candidate, at)
            button.clicked.connect(partial(self._take, undecided, candidate))
            self.candidates.append(button)
            self._pair.addWidget(button, at, 1, Qt.AlignmentFlag.AlignTop)
        keys = say("None of them: stays with version {n} (key 0)", n=version)
        self.stay_button.setText(keys)
        self.stay_button.setAccessibleName(keys)

    def _candidate(self, candidate: Candidate, at: int) -> PassageButton:
        place = candidate.anchor
        words = _in_context(place.prefix, place.exact, place.suffix)
        alike = number(round(candidate.similarity * 100))
        where = say("Key {key} · {percent} % alike", key=number(at), percent=alike)
        return PassageButton(self._desk.theme, Passage(words, where, f"{where}. {words}"))

    def _lost(self, excerpt: Excerpt) -> PassageButton:
        words = " ".join(excerpt.exact.split())
        where = say("Only in version {n}", n=self._version(excerpt))
        button = PassageButton(
            self._desk.theme, Passage(words, where, f"{where}. {words}", "border")
        )
        button.clicked.connect(partial(self.passage_wanted.emit, excerpt.id))
        return button

    def _take(self, undecided: Undecided, candidate: Candidate) -> None:
        if self._standing is not None:
            edit = decided(undecided, candidate, self._standing.source_text)
            self._desk.session.do(_MOVE.template, edit)
            self._next()

    def _refuse(self) -> None:
        undecided = self._undecided()
        if undecided is not None and self._standing is not None:
            edit = refused(undecided, self._standing.source_text)
            self._desk.session.do(_STAY.template, edit)
            self._next()

    def _next(self) -> None:
        if self.show_source(self._source_id) and self._undecided() is not None:
            self.focus_first()
        else:
            self.closed.emit()

    def _version(self, excerpt: Excerpt) -> int:
        text = self._desk.session.library.find(SourceText, excerpt.source_text_id)
        return text.version if text is not None else 0

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.stay_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(CONTENT_MARGIN, SPACE_M, CONTENT_MARGIN, CONTENT_MARGIN)
        column.setSpacing(SPACE_M)
        column.addWidget(self.heading)
        column.addLayout(self._pair)
        column.addLayout(foot)
        column.addSpacing(SPACE_M)
        column.addWidget(self._behind)
        column.addLayout(self._stayed)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)


def _in_context(before: str, words: str, behind: str) -> str:
    """The words with a little of what stands around them, on one line."""
    return " ".join(f"… {before}[{words}]{behind} …".split())


def words_of_standing(standing: Correction) -> str:
    """How many passages of older versions are to be decided, and how many stay there."""
    decide = counted(
        "{n} passage of an older version is to be decided",
        "{n} passages of older versions are to be decided",
        len(standing.undecided),
    )
    stay = counted(
        "{n} stays with an older version", "{n} stay with an older version", len(standing.stayed)
    )
    parts = [decide if standing.undecided else "", stay if standing.stayed else ""]
    return " · ".join(part for part in parts if part)
