"""Fields of text: one line, several lines, and a list with one item on each line."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from briefing.desktop.messages import say
from briefing.desktop.records.field_editor import FieldEditor
from briefing.domain.unicode_text import clean_text

_LEAST_LINES, _MOST_LINES = 2, 12
_FRAME = 14


class LineEditor(FieldEditor):
    """A text of one line."""

    def __init__(self) -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        self._line.textEdited.connect(self.edited)

    def show_value(self, value: Any) -> None:
        if not self.holds(value or ""):
            self.show_typed(value or "")

    def value(self) -> str:
        return clean_text(self._line.text(), one_line=True).strip()

    def typed(self) -> str:
        return self._line.text()

    def show_typed(self, text: str) -> None:
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)

    def set_hint(self, hint: str) -> None:
        self._line.setPlaceholderText(hint)


class GrowingText(QPlainTextEdit):
    """A text field as high as its text, within bounds; Tab leaves it."""

    def __init__(self, least_lines: int = _LEAST_LINES, most_lines: int = _MOST_LINES) -> None:
        super().__init__()
        self._least_lines = least_lines
        self._most_lines = most_lines
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def sizeHint(self) -> QSize:
        shown = max(self._least_lines, min(self._lines(), self._most_lines))
        margin = round(2 * self.document().documentMargin())
        return QSize(200, shown * self.fontMetrics().lineSpacing() + margin + _FRAME)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        """A scroll bar only where there is more: one that came and went would change the lines."""
        fits = self._lines() <= self._most_lines
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if fits else on)
        self.updateGeometry()

    def _lines(self) -> int:
        return round(self.document().size().height())


class LinesEditor(FieldEditor):
    """A text of several lines."""

    def __init__(self, least_lines: int = _LEAST_LINES, most_lines: int = _MOST_LINES) -> None:
        self._text = GrowingText(least_lines, most_lines)
        self._is_showing = False
        super().__init__(self._text)
        self._text.textChanged.connect(self._tell)

    def show_value(self, value: Any) -> None:
        if not self.holds(value or ""):
            self.show_typed(value or "")

    def value(self) -> Any:
        return clean_text(self._text.toPlainText()).strip()

    def typed(self) -> str:
        return self._text.toPlainText()

    def show_typed(self, text: str) -> None:
        if text != self._text.toPlainText():
            self._is_showing = True
            self._text.setPlainText(text)
            self._is_showing = False

    def set_hint(self, hint: str) -> None:
        self._text.setPlaceholderText(hint)

    def _tell(self) -> None:
        if not self._is_showing:
            self.edited.emit()


class ItemsEditor(LinesEditor):
    """A list of texts, each on a line of its own."""

    def __init__(self) -> None:
        super().__init__(least_lines=2)
        self.set_hint(say("One on each line"))

    def show_value(self, value: Any) -> None:
        if not self.holds(tuple(value or ())):
            self.show_typed("\n".join(value or ()))

    def value(self) -> tuple[str, ...]:
        lines = clean_text(self.typed()).split("\n")
        return tuple(line.strip() for line in lines if line.strip())
