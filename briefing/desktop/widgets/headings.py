"""Headings: of a page, with mark, title, a line below and its buttons; and of a section."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import Mark, MarkView


class PageHeading(QWidget):
    """The head of a page; the title can be selected and copied."""

    def __init__(self, theme: Theme, actions: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._mark: MarkView | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self.title = ThemedLabel(theme, "", "title", "text", SEMIBOLD)
        self.detail = ThemedLabel(theme, "", "body", "text_secondary")
        for label in (self.title, self.detail):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words = QVBoxLayout()
        self._words.setSpacing(1)
        self._words.addWidget(self.title)
        self._words.addWidget(self.detail)
        self._row.addLayout(self._words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(SPACE_M)
        for action in actions:
            self._actions.addWidget(action)
        self._row.addLayout(self._actions)

    def put_above(self, widget: QWidget) -> None:
        """Give a widget a place above the title, as for a title that can be written in."""
        self._words.insertWidget(0, widget)

    def set_words(self, title: str, detail: str = "", mark: Mark | None = None) -> None:
        """Head another record."""
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        if mark and self._mark:
            self._mark.set_mark(mark)
        elif mark:
            self._mark = MarkView(self._theme, mark)
            self._row.insertWidget(0, self._mark)
        if self._mark:
            self._mark.setVisible(mark is not None)


class SectionHeading(QWidget):
    """The head of a section, with a note and buttons at its end."""

    def __init__(
        self, theme: Theme, title: str, note: str = "", actions: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.title = ThemedLabel(theme, title, "lead", "text", SEMIBOLD)
        self.note = ThemedLabel(theme, note, "small", "text_secondary")
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.note)
        for action in actions:
            row.addWidget(action)

    def set_words(self, title: str, note: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.note.setText(note)
