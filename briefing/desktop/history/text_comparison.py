"""What differs between two states of the texts, one text below the other, with the ways back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.editor.part_names import part_name
from briefing.desktop.messages import say
from briefing.desktop.records.locking import lock_part
from briefing.desktop.records.section import clear_layout
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.difference_label import DifferenceLabel
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.operations.comparing_texts import ComparedText


class TextComparison(QScrollArea):
    """`restore_wanted` with the name of the text that is to be what it was."""

    restore_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("What differs"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_S)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)

    def say_only(self, sentence: str) -> None:
        """A sentence, where nothing is compared."""
        clear_layout(self._column)
        label = ThemedLabel(self._theme, sentence, "body", "text_secondary")
        label.setWordWrap(True)
        self._column.addWidget(label)

    def show_texts(
        self, texts: Sequence[ComparedText], *, may_restore: bool, why_locked: str
    ) -> None:
        """Show what differs; `may_restore` each text where the older state is looked at."""
        if not texts:
            self.say_only(say("The texts are the same."))
            return
        clear_layout(self._column)
        for text in texts:
            self._column.addWidget(self._head(text.name, why_locked, may_restore=may_restore))
            self._column.addWidget(self._difference(text))
            self._column.addSpacing(SPACE_S)

    def _head(self, name: str, why_locked: str, *, may_restore: bool) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        title = ThemedLabel(self._theme, part_name(name), "body", "text", SEMIBOLD)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(title, 1)
        if may_restore:
            button = push_button(self._theme, say("Restore this text"), "archive-restore")
            spoken = say("Restore the text “{name}”", name=part_name(name))
            button.setAccessibleName(spoken)
            button.clicked.connect(partial(self.restore_wanted.emit, name))
            lock_part(button, why_locked)
            row.addWidget(button)
        return head

    def _difference(self, text: ComparedText) -> QWidget:
        if all(piece.what in ("same", "gap") for piece in text.pieces):
            label = ThemedLabel(
                self._theme,
                say("The words are the same; only links or marks differ."),
                "body",
                "text_secondary",
            )
            label.setWordWrap(True)
            return label
        return DifferenceLabel(self._theme, [(piece.what, piece.text) for piece in text.pieces])
