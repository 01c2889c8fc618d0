"""A list of what is offered while one types: a mark, a name, and a line below it.

It floats over the window as a child of it and never has the focus: whoever is typed into hands on
the keys that step through it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.floating_panel import FloatingPanel
from briefing.desktop.widgets.marks import IconMark, Mark, draw_mark

_ROW_HEIGHT = 46
_SHOWN = 7
_NOWHERE = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole.value
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CREATE_MARK = IconMark("plus", "blue")

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class CompletionEntry:
    """Something known: `key` is given back, `detail` stands on the second line."""

    key: str
    title: str
    detail: str = ""
    mark: Mark | None = None


@dataclass(frozen=True)
class Creation:
    """The last line: make a new record of what is typed."""

    text: str

    @property
    def title(self) -> str:
        return say("Create “{text}”", text=self.text)


Line: TypeAlias = CompletionEntry | Creation


class CompletionModel(QAbstractListModel):
    """The lines offered now."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Offer other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        if role not in (_DISPLAY, _ACCESSIBLE) or not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == _DISPLAY or isinstance(line, Creation):
            return line.title
        return ", ".join(part for part in (line.title, line.detail) if part)


class CompletionList(FloatingPanel):
    """The list itself; `taken` with the line that was chosen, `reached` with the one stood on."""

    taken = Signal(object)
    reached = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._lines = CompletionModel()
        self.list = QListView()
        self.list.setModel(self._lines)
        self.list.setItemDelegate(_Lines(theme, self._lines, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(say("Suggestions"))
        self.list.clicked.connect(self.take)
        self.list.selectionModel().currentChanged.connect(self._tell_reached)
        self.content.setContentsMargins(5, 5, 5, 5)
        self.content.addWidget(self.list)

    def titles(self) -> tuple[str, ...]:
        """What is offered now."""
        return tuple(line.title for line in self._lines.lines)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Offer these, standing on the first."""
        self._lines.set_lines(lines)
        self.list.setCurrentIndex(self._lines.index(0))
        self.list.setFixedHeight(min(_SHOWN, len(lines)) * _ROW_HEIGHT)

    def line(self) -> Line | None:
        """The line one stands on."""
        index = self.list.currentIndex()
        return self._lines.lines[index.row()] if index.isValid() else None

    def key(self, event: QKeyEvent) -> bool:
        """Take a key that steps, chooses or closes; True when it is dealt with."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _ENTER:
            self.take()
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def take(self) -> None:
        """Choose the line one stands on."""
        line = self.line()
        if line is not None:
            self.hide()
            self.taken.emit(line)

    def _step(self, by: int) -> None:
        count = len(self._lines.lines)
        row = self.list.currentIndex().row() + by
        row = row % count if abs(by) == 1 else max(0, min(count - 1, row))
        self.list.setCurrentIndex(self._lines.index(row))

    def _tell_reached(self) -> None:
        line = self.line()
        if line is not None:
            self.reached.emit(line)


class _Lines(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: CompletionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(10, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, theme = self._model.lines[index.row()], self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        bounds = QRectF(option.rect).adjusted(1, 1, -1, -1)
        drawing = Drawing(painter, theme, bounds, mirrored)
        end = 12.0
        if option.state & QStyle.StateFlag.State_Selected:
            drawing.box(bounds, 6, theme.colour("selection"))
            place = drawing.at(bounds.width() - 72, 0, 60, bounds.height())
            words, ink = say("Enter", "the key"), theme.colour("text_tertiary")
            end += 8 + drawing.text(place, words, theme.font("small"), ink, "end")
        self._draw_line(drawing, line, end)
        painter.restore()

    def _draw_line(self, drawing: Drawing, line: Line, end: float) -> None:
        theme, height = self._theme, drawing.bounds.height()
        mark = _CREATE_MARK if isinstance(line, Creation) else line.mark
        detail = "" if isinstance(line, Creation) else line.detail
        start = 12.0
        if mark:
            draw_mark(drawing, drawing.at(9, height / 2 - 13, 26, 26), mark)
            start = 45.0
        room = drawing.bounds.width() - start - end
        top = 4.0 if detail else height / 2 - 9
        font, ink = theme.font("body", SEMIBOLD), theme.colour("text")
        drawing.text(drawing.at(start, top, room, 18), line.title, font, ink)
        font, ink = theme.font("small"), theme.colour("text_secondary")
        drawing.text(drawing.at(start, top + 18, room, 18), detail, font, ink)
