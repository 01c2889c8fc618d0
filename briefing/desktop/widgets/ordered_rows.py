"""Rows that can be put in order: dragged by their handle, or moved by Alt+Up and Alt+Down."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_S, SPACE_XS
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.painted_button import PaintedButton

_HANDLE = QSize(22, 28)
_DOT, _DOT_GAP = 1.5, 5.0
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderedRows(QWidget):
    """`moved` with the key of a row and the place, counted from 0, where it shall stand."""

    moved = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._keys: list[str] = []
        self._rows: list[QWidget] = []
        self._line = _DropLine(theme, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the rows in their order."""
        return tuple(self._keys)

    def show_rows(self, rows: Sequence[tuple[str, str, QWidget]]) -> None:
        """Show other rows, each with its key, its name for screen readers and its widget."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._keys = [key for key, _, _ in rows]
        self._rows = [self._row(key, name, widget) for key, name, widget in rows]
        for row in self._rows:
            self._column.addWidget(row)

    def put_in_order(self, keys: Sequence[str]) -> None:
        """Bring the rows there are into this order; the focus stays where it is."""
        by_key = dict(zip(self._keys, self._rows, strict=True))
        self._keys = list(keys)
        self._rows = [by_key[key] for key in keys]
        for row in self._rows:
            self._column.removeWidget(row)
        for row in self._rows:
            self._column.addWidget(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow, in whatever field of a row, moves the row."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._step(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _row(self, key: str, name: str, widget: QWidget) -> QWidget:
        row = QWidget()
        handle = DragHandle(self._theme, say("Move “{name}”", name=name))
        handle.dragged.connect(self._show_line)
        handle.dropped.connect(partial(self._drop, key))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        line.addWidget(handle, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(widget, 1)
        for child in (handle, *widget.findChildren(QWidget)):
            child.installEventFilter(self)
        return row

    def _step(self, watched: QObject, by: int) -> None:
        for at, row in enumerate(self._rows):
            if isinstance(watched, QWidget) and row.isAncestorOf(watched):
                if 0 <= at + by < len(self._rows):
                    self.moved.emit(self._keys[at], at + by)
                return

    def _show_line(self, at: QPoint) -> None:
        gap = self._gap(self.mapFromGlobal(at).y())
        y = self._rows[gap].y() if gap < len(self._rows) else self.height()
        self._line.show_at(min(max(y - SPACE_XS // 2, 1), self.height() - 2))

    def _drop(self, key: str, at: QPoint) -> None:
        self._line.hide()
        gap, here = self._gap(self.mapFromGlobal(at).y()), self._keys.index(key)
        place = gap - 1 if gap > here else gap
        if place != here:
            self.moved.emit(key, place)

    def _gap(self, y: int) -> int:
        """Before which row something dropped at this height comes."""
        middles = (row.y() + row.height() / 2 for row in self._rows)
        return sum(y > middle for middle in middles)


class DragHandle(PaintedButton):
    """`dragged` while it is pulled, `dropped` at the end, both with the place on the screen."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, RADIUS_S)
        self._is_dragged = False
        self.setFixedSize(_HANDLE)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(name)
        self.setAccessibleDescription(say("Alt+Up and Alt+Down move it"))
        self.setToolTip(say("Drag, or press Alt+Up and Alt+Down"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._is_dragged = True
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._is_dragged:
            self._is_dragged = False
            self.dropped.emit(event.globalPosition().toPoint())

    def draw(self, drawing: Drawing) -> None:
        ink = self._theme.colour("text_secondary" if self.underMouse() else "text_tertiary")
        centre = drawing.bounds.center()
        for column in (-0.5, 0.5):
            for row in (-1, 0, 1):
                at = centre + QPoint(round(column * _DOT_GAP), round(row * _DOT_GAP)).toPointF()
                drawing.disc(at, _DOT, ink)


class _DropLine(QWidget):
    """Where a row would land."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        parent = self.parentWidget()
        self.setGeometry(0, y, parent.width() if parent is not None else 0, 2)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), self._theme.colour("accent"))
        painter.end()
