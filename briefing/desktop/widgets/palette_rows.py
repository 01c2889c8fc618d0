"""The lines of the command palette: icon, title with the letters that were hit, note or keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.marked_text import draw_marked

ROW_HEIGHT = 38
_NOWHERE = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole.value
_TEXT_START = 36
_NOTE_SHARE = 0.4
_KEY_HEIGHT = 19.0

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PaletteEntry:
    """A command or a record; `keys` are its shortcut ("Ctrl+N"), `note` says what it is."""

    key: str
    title: str
    icon: str
    note: str = ""
    keys: str = ""


@dataclass(frozen=True)
class PaletteRow:
    """An entry and the places of the letters that were found in its title."""

    entry: PaletteEntry
    hits: tuple[int, ...] = ()


class PaletteModel(QAbstractListModel):
    """The rows offered now."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[PaletteRow, ...] = ()

    def set_rows(self, rows: Sequence[PaletteRow]) -> None:
        """Offer other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        if role not in (_DISPLAY, _ACCESSIBLE) or not index.isValid():
            return None
        entry = self.rows[index.row()].entry
        if role == _DISPLAY:
            return entry.title
        return ", ".join(part for part in (entry.title, entry.note, entry.keys) if part)


class PaletteRows(QStyledItemDelegate):
    """Paints the rows of a `PaletteModel`."""

    def __init__(self, theme: Theme, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(10, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = self._model.rows[index.row()], self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(option.rect).adjusted(6, 1, -6, -1)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        drawing = Drawing(painter, theme, bounds, mirrored)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            drawing.box(bounds, 7, theme.colour("selection"))
        ink = theme.colour("accent" if selected else "text_secondary")
        drawing.icon(drawing.at(10, bounds.height() / 2 - 8, 16, 16), row.entry.icon, ink)
        taken = _draw_end(drawing, row.entry)
        room = bounds.width() - _TEXT_START - taken - 16
        _draw_title(drawing, drawing.at(_TEXT_START, 0, room, bounds.height()), row)
        painter.restore()


def key_caps(keys: str) -> list[str]:
    """The keys of a shortcut: "Ctrl++" are Ctrl and +."""
    if keys.endswith("++"):
        return [*keys[:-2].split("+"), "+"]
    return keys.split("+")


def _draw_end(drawing: Drawing, entry: PaletteEntry) -> float:
    """The shortcut as keys, or the note; returns the width taken."""
    theme, bounds = drawing.theme, drawing.bounds
    font = theme.font("small")
    if not entry.keys:
        room = bounds.width() * _NOTE_SHARE
        place = drawing.at(bounds.width() - room - 10, 0, room, bounds.height())
        return drawing.text(place, entry.note, font, theme.colour("text_tertiary"), "end")
    taken = 0.0
    caps = key_caps(entry.keys)
    for key in caps if drawing.mirrored else reversed(caps):
        wide = max(20.0, text_width(key, font) + 10)
        top = (bounds.height() - _KEY_HEIGHT) / 2
        place = drawing.at(bounds.width() - 10 - taken - wide, top, wide, _KEY_HEIGHT)
        drawing.box(place, 4, theme.colour("surface"), theme.colour("border"))
        drawing.text(place, key, font, theme.colour("text_secondary"), "middle")
        taken += wide + 4
    return taken


def _draw_title(drawing: Drawing, place: QRectF, row: PaletteRow) -> None:
    """The title, its hits bold."""
    look = QTextCharFormat()
    look.setFontWeight(SEMIBOLD)
    look.setForeground(drawing.theme.colour("accent"))
    hits = [(at, at + 1) for at in row.hits]
    font, colour = drawing.theme.font("body"), drawing.theme.colour("text")
    draw_marked(drawing, place, row.entry.title, hits, look, font, colour)
