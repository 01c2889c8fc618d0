"""Headings: of a page, with mark, title, a line below and its buttons; and of a section."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import Mark, MarkView
from briefing.text.directions import with_parts_apart

# For a title beside its buttons; with less they stand below it. One that wraps wants more.
_LEAST_WORDS, _LEAST_WRAPPED = 170, 320


class PageHeading(QWidget):
    """The head of a page; the title can be selected and copied. Its buttons stand beside it, or
    below where there is too little room for both.
    """

    def __init__(self, theme: Theme, actions: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._mark: MarkView | None = None
        self._row = QHBoxLayout()
        self._row.setSpacing(14)
        self._below = QHBoxLayout()
        self._below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(self._row)
        column.addLayout(self._below)
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
        self._actions = QWidget()
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        for action in actions:
            row.addWidget(action)
        self._row.addWidget(self._actions)
        self._stands_below = False

    def put_above(self, widget: QWidget) -> None:
        """Give a widget a place above the title, as for a title that can be written in."""
        self._words.insertWidget(0, widget)

    def set_words(self, title: str, detail: str = "", mark: Mark | None = None) -> None:
        """Head another record."""
        self.title.setText(title)
        self.detail.setText(with_parts_apart(detail))
        self.detail.setVisible(bool(detail))
        if mark and self._mark:
            self._mark.set_mark(mark)
        elif mark:
            self._mark = MarkView(self._theme, mark)
            self._row.insertWidget(0, self._mark)
        if self._mark:
            self._mark.setVisible(mark is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Buttons that come and go need more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        mark = 0 if self._mark is None else self._mark.width()
        room = self.width() - mark - self._actions.sizeHint().width() - 2 * self._row.spacing()
        has_room = room >= _LEAST_WORDS
        if self.title.wordWrap() and room < _LEAST_WRAPPED:
            words = self.title.fontMetrics().horizontalAdvance(self.title.text())
            has_room = has_room and words <= 2 * room  # in two lines, or nearly so
        if self._stands_below != has_room:
            return
        self._stands_below = not self._stands_below
        if self._stands_below:
            self._below.insertWidget(0, self._actions)
        else:
            self._row.addWidget(self._actions)


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
