"""The command palette: one field from which every record and every command is reached by keyboard.

The palette filters the commands it is opened with by a few letters; records are found by the
`find` it is given, which is asked with what has been typed. What it finds later is shown by
`refresh`; until then Enter can wait.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QWidget
from shiboken6 import isValid

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.floating_panel import SHADOW, FloatingPanel
from briefing.desktop.widgets.matching import holds, match
from briefing.desktop.widgets.palette_rows import (
    ROW_HEIGHT,
    PaletteEntry,
    PaletteModel,
    PaletteRow,
    PaletteRows,
)

_WIDTH = 620
_TOP_SHARE = 0.1
_FIELD_HEIGHT = 50
_SHOWN = 9
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_CHOOSING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Find: TypeAlias = Callable[[str], Sequence[PaletteEntry]]


class CommandPalette(FloatingPanel):
    """`chosen` with the key of an entry; Escape or a press elsewhere closes it."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, is_transient=False)
        self._commands: tuple[PaletteEntry, ...] = ()
        self._find: Find = _nothing
        self._before: QWidget | None = None
        self._is_stepped = False
        self._waits = False
        self._is_choosing = False
        self.field = QLineEdit()
        self.field.setProperty("bare", "true")
        self.field.setFont(theme.font("lead"))
        self.field.setFixedHeight(_FIELD_HEIGHT)
        self.field.setTextMargins(16, 0, 16, 0)
        self.field.setPlaceholderText(say("Type a command, or a name, a figure, a quote …"))
        self.field.setAccessibleName(say("Go to or do"))
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self._rows = PaletteModel()
        self.list = QListView()
        self.list.setModel(self._rows)
        self.list.setItemDelegate(PaletteRows(theme, self._rows, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(say("Results"))
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self._choose_clicked)
        self.content.addWidget(self.field)
        self.content.addSpacing(5)
        self.content.addWidget(self.list)
        self.content.addSpacing(5)

    def open(self, commands: Sequence[PaletteEntry], find: Find) -> None:
        """Show the palette over the window with an empty field."""
        self._commands = tuple(commands)
        self._find = find
        self._before = QApplication.focusWidget()
        self.field.clear()
        self._typed("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Ask `find` again for what is typed; the line chosen by keys stays, and an Enter that has
        waited is done.
        """
        row = self.list.currentIndex().row()
        key = self._rows.rows[row].entry.key if self._is_stepped and row >= 0 else ""
        self._waits = False
        self._filter(self.field.text())
        keys = [each.entry.key for each in self._rows.rows]
        if key in keys:
            self.list.setCurrentIndex(self._rows.index(keys.index(key)))
        if self._is_choosing:
            self._choose()

    def wait(self) -> None:
        """Let Enter wait until `refresh` brings what is still looked for."""
        self._waits = True

    def close_palette(self) -> None:
        """Hide it and give the focus back to where it was."""
        had_focus = self.field.hasFocus()
        before, self._before = self._before, None
        self.hide()
        if before is not None and had_focus and isValid(before):  # a page may have drawn it anew
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def entries(self) -> tuple[PaletteEntry, ...]:
        """What is offered now, best first."""
        return tuple(row.entry for row in self._rows.rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and self.isVisible():
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key_pressed(event)
            if event.type() == QEvent.Type.FocusOut:
                self.close_palette()
        return super().eventFilter(watched, event)

    def window_resized(self) -> None:
        self._fit()

    def draw_inside(self, drawing: Drawing) -> None:
        y = self.field.geometry().bottom() + 1
        drawing.painter.setPen(self._theme.colour("hairline"))
        left, right = round(drawing.bounds.left()) + 1, round(drawing.bounds.right()) - 1
        drawing.painter.drawLine(left, y, right, y)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in _CHOOSING_KEYS:
            self._choose()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        count = self._rows.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + by
        row = row % count if abs(by) == 1 else max(0, min(count - 1, row))
        self._is_stepped = True
        self.list.setCurrentIndex(self._rows.index(row))

    def _typed(self, wanted: str) -> None:
        self._is_stepped = self._is_choosing = self._waits = False
        self._filter(wanted)

    def _choose(self) -> None:
        if self._waits and not self._is_stepped:
            self._is_choosing = True
            return
        self._is_choosing = False
        index = self.list.currentIndex()
        if index.isValid():
            key = self._rows.rows[index.row()].entry.key
            self.close_palette()
            self.chosen.emit(key)

    def _choose_clicked(self) -> None:
        self._is_stepped = True
        self._choose()

    def _filter(self, wanted: str) -> None:
        fitting = [
            (found[0], PaletteRow(entry, found[1]))
            for entry in self._commands
            if (found := match(wanted, entry.title))
        ]
        fitting.sort(key=lambda pair: -pair[0])
        rows = [row for _, row in fitting]
        for entry in self._find(wanted):
            # A record may have been found by other words than its name: then no letters are marked.
            found = match(wanted, entry.title) if _is_by_name(wanted, entry) else None
            rows.append(PaletteRow(entry, found[1] if found else ()))
        self._rows.set_rows(rows)
        if rows:
            self.list.setCurrentIndex(self._rows.index(0))
        self._fit()

    def _fit(self) -> None:
        shown = min(_SHOWN, self._rows.rowCount())
        self.list.setFixedHeight(shown * ROW_HEIGHT)
        width = min(_WIDTH, self._window.width() - 2 * SHADOW)
        self.setFixedWidth(width + 2 * SHADOW)
        self.fit_content()
        top = round(self._window.height() * _TOP_SHARE)
        self.move((self._window.width() - self.width()) // 2, top - SHADOW)


def _is_by_name(wanted: str, entry: PaletteEntry) -> bool:
    return not entry.note or holds(wanted, entry.title)


def _nothing(_wanted: str) -> Sequence[PaletteEntry]:
    return ()
