"""Completion: what the library knows that fits what is being typed, under the field.

The list is a child of the window, opened by typing or the down arrow. The last line offers to
create what is not known yet.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.completion_list import (
    CompletionEntry,
    CompletionList,
    Creation,
    Line,
)
from briefing.desktop.widgets.floating_panel import SHADOW

_LEAST_WIDTH = 300

Complete: TypeAlias = Callable[[str], Sequence[CompletionEntry]]


class Completion(CompletionList):
    """The list under one line edit; `picked` with a key, `create_wanted` with the typed text."""

    picked = Signal(str)
    create_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        field: QLineEdit,
        window: QWidget,
        complete: Complete,
        *,
        may_create: bool = False,
    ) -> None:
        super().__init__(theme, window)
        self._field = field
        self._complete = complete
        self._may_create = may_create
        self.taken.connect(self._pass_on)
        field.textEdited.connect(self.offer)
        field.installEventFilter(self)

    def offer(self, text: str) -> None:
        """Show what fits `text`; nothing is shown when nothing fits or nothing can be changed."""
        entries = [] if self._field.isReadOnly() else list(self._complete(text))
        lines: list[Line] = [*entries]
        wanted = text.strip()
        known = any(entry.title.casefold() == wanted.casefold() for entry in entries)
        if self._may_create and wanted and not known:
            lines.append(Creation(wanted))
        self.set_lines(lines)
        if not lines:
            self.hide()
            return
        self.setFixedWidth(max(_LEAST_WIDTH, self._field.width()) + 2 * SHADOW)
        corner = self._field.mapTo(self._window, QPoint(0, 0))
        self.show_beside(QRect(corner, self._field.size()), gap=3)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key_pressed(event)
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.hide()
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        if self.isVisible():
            return self.key(event)
        is_down = event.key() == Qt.Key.Key_Down
        if is_down:
            self.offer(self._field.text())
        return is_down

    def _pass_on(self, line: Line) -> None:
        if isinstance(line, Creation):
            self.create_wanted.emit(line.text)
        else:
            self.picked.emit(line.key)
