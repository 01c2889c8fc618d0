"""Two texts held against each other sentence by sentence: what was taken out is struck through,
what was put in is underlined, and each sentence says in a word what became of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.editor.part_names import part_name
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S, Colour
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.difference_label import DifferenceLabel, Stretch
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView
from briefing.domain.messages import Message, message
from briefing.text.text_difference import difference

if TYPE_CHECKING:
    from briefing.documents.edition_comparison import Piece, SentenceChange

_AT_ONCE = 150  # sentences that are shown before one asks for more
_FATES: Mapping[str, tuple[Message, str, Colour]] = {
    "changed": (message("changed"), "pencil", "text_secondary"),
    "new": (message("new"), "plus", "ok"),
    "gone": (message("gone"), "minus", "danger"),
}


class ComparedText(QWidget):
    """Sentences that were kept are only counted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(SPACE_M)
        self.rows.addStretch(1)

    def show_changes(self, changes: Sequence["SentenceChange"]) -> None:
        """Show what became of each sentence."""
        if all(change.fate == "kept" for change in changes):
            self._add(self._note(say("The text is the same.")))
            return
        self._show_from(tuple(_runs(changes)), 0)

    def _show_from(self, runs: Sequence["tuple[SentenceChange, ...]"], start: int) -> None:
        place = ("", "")
        for run in runs[start : start + _AT_ONCE]:
            first = run[0]
            if first.fate == "kept":
                count = len(run)
                self._add(self._note(counted("{n} sentence kept", "{n} sentences kept", count)))
                continue
            if (first.text, first.heading) != place:
                place = (first.text, first.heading)
                self._add(self._heading(first))
            self._add(self._row(first))
        if start + _AT_ONCE < len(runs):
            more = push_button(self._theme, say("Show more"))
            more.clicked.connect(partial(self._show_more, more, runs, start + _AT_ONCE))
            self._add(more)

    def _show_more(
        self, button: QWidget, runs: Sequence["tuple[SentenceChange, ...]"], start: int
    ) -> None:
        button.hide()
        button.deleteLater()
        self._show_from(runs, start)

    def _add(self, widget: QWidget) -> None:
        self.rows.insertWidget(self.rows.count() - 1, widget)

    def _note(self, words: str) -> QWidget:
        return ThemedLabel(self._theme, words, "small", "text_tertiary")

    def _heading(self, change: "SentenceChange") -> QWidget:
        words = part_name(change.text)
        if change.heading:
            words = say("{text} · {heading}", text=words, heading=change.heading)
        label = ThemedLabel(self._theme, words, "small", "text_secondary", SEMIBOLD)
        label.setWordWrap(True)
        return label

    def _row(self, change: "SentenceChange") -> QWidget:
        words, icon, colour = _FATES[change.fate]
        fate = translated(words)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        mark = IconView(self._theme, icon, 16, colour)
        mark.setToolTip(fate)
        text = DifferenceLabel(self._theme, _stretches(change))
        said = ThemedLabel(self._theme, fate, "small", "text_tertiary")
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        line.addWidget(said, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _runs(changes: Sequence["SentenceChange"]) -> Iterator["tuple[SentenceChange, ...]"]:
    """Sentences that were kept one after the other together, every other by itself."""
    kept: list[SentenceChange] = []
    for change in changes:
        if change.fate == "kept":
            kept.append(change)
            continue
        if kept:
            yield tuple(kept)
            kept = []
        yield (change,)
    if kept:
        yield tuple(kept)


def _stretches(change: "SentenceChange") -> tuple[Stretch, ...]:
    if change.fate == "new":
        return (("in", _joined(change.after)),)
    if change.fate == "gone":
        return (("out", _joined(change.before)),)
    pieces = difference(_joined(change.before), _joined(change.after))
    return tuple((piece.what, piece.text) for piece in pieces)


def _joined(pieces: Sequence["Piece"]) -> str:
    return "".join(piece.text for piece in pieces)
