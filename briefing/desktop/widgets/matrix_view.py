"""The position matrix: actors by propositions, headers in place, walked by arrow keys.

A table to screen readers, each cell a sentence. A click or Enter on a cell, an actor or a
proposition opens it; resting on a cell, or Space, asks for its hover card.
"""

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import ROW_MATRIX, SEMIBOLD
from briefing.desktop.widgets.matrix_cell import NOT_LOOKED, CellPictures
from briefing.desktop.widgets.matrix_header import MatrixHeader
from briefing.desktop.widgets.matrix_values import MatrixCell, MatrixTable
from briefing.desktop.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole.value
_COLUMN_LEAST, _COLUMN_MOST = 76, 148
_ROWS_LEAST, _ROWS_MOST, _BESIDE_NAME = 172, 320, 34
_REST_MS = 350
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EMPTY = MatrixTable((), (), ())


class MatrixModel(QAbstractTableModel):
    """A `MatrixTable` for Qt."""

    def __init__(self) -> None:
        super().__init__()
        self.table = _EMPTY

    def set_table(self, table: MatrixTable) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def cell(self, index: Index) -> MatrixCell | None:
        """The cell at an index."""
        return self.table.cells[index.row()][index.column()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        if role not in (_DISPLAY, _ACCESSIBLE) or not index.isValid():
            return None
        if role == _ACCESSIBLE:
            return self.table.spoken(index.row(), index.column())
        cell = self.cell(index)
        return cell.standing.sign if cell else NOT_LOOKED

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        headings = self.table.columns if orientation == Qt.Orientation.Horizontal else ()
        if role == _DISPLAY:
            return (headings or self.table.rows)[section].title
        if role == Qt.ItemDataRole.ToolTipRole and headings:
            return plain_tip(headings[section].sentence) or None
        return None


class MatrixView(QTableView):
    """The matrix as a widget; cells, actors and propositions are known by their keys."""

    cell_opened = Signal(str, str)
    row_opened = Signal(str)
    column_opened = Signal(str)
    menu_wanted = Signal(str, str, QPoint)
    card_wanted = Signal(str, str, QRect)
    card_unwanted = Signal()
    columns_fitted = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._values = MatrixModel()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._want_card)
        self._hovered = QPersistentModelIndex()
        self.setAccessibleName(name)
        self._set_up_headers(theme)
        self.setModel(self._values)
        self.setItemDelegate(_CellDelegate(theme, self._values, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._font_of_names = theme.font("small", SEMIBOLD)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._current_moved)

    def show_table(self, table: MatrixTable) -> None:
        """Show another matrix; the current cell stays where its actor and proposition stay."""
        keys = self.current_keys()
        self._dismiss_card()
        self._values.set_table(table)
        self._fit_columns()
        if keys:
            self.choose(*keys)

    def choose(self, row_key: str, column_key: str) -> bool:
        """Make a cell the current one; False when the matrix does not hold it."""
        rows = [row.key for row in self._values.table.rows]
        columns = [column.key for column in self._values.table.columns]
        if row_key not in rows or column_key not in columns:
            return False
        index = self._values.index(rows.index(row_key), columns.index(column_key))
        self.setCurrentIndex(index)
        return True

    def current_keys(self) -> tuple[str, str] | None:
        """The keys of the current cell's actor and proposition."""
        return self._keys(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _OPENING_KEYS and index.isValid():
            self._open(index)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._hovered = QPersistentModelIndex(index)
            self._want_card()
        elif event.key() == Qt.Key.Key_Escape and self._hovered.isValid():
            self._dismiss_card()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index != self._hovered:
            self._dismiss_card()
            self._hovered = QPersistentModelIndex(index)
            if index.isValid():
                self._rest.start()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._dismiss_card()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if keys := self._keys(index):
            centre = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(*keys, centre if by_key else event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _set_up_headers(self, theme: Theme) -> None:
        columns = MatrixHeader(Qt.Orientation.Horizontal, theme, self._values, self)
        rows = MatrixHeader(Qt.Orientation.Vertical, theme, self._values, self)
        self.setHorizontalHeader(columns)
        self.setVerticalHeader(rows)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_MATRIX)
        rows.setFixedWidth(_ROWS_LEAST)
        columns.setMinimumSectionSize(_COLUMN_LEAST)
        rows.sectionClicked.connect(self._open_row)
        columns.sectionClicked.connect(self._open_column)

    def _fit_columns(self) -> None:
        count = self._values.columnCount()
        if count:
            spare = self.contentsRect().width() - count * _COLUMN_MOST
            rows = max(_ROWS_LEAST, min(self.rows_wanted(), spare))
            self.verticalHeader().setFixedWidth(rows)
            share = self.viewport().width() // count
            width = max(_COLUMN_LEAST, min(_COLUMN_MOST, share))
            self.horizontalHeader().setDefaultSectionSize(width)
            self.columns_fitted.emit()

    def rows_wanted(self) -> int:
        """The width in which every actor's name is seen whole, as far as that is reasonable."""
        metrics = QFontMetricsF(self._font_of_names)
        names = (metrics.horizontalAdvance(row.title) for row in self._values.table.rows)
        return min(_ROWS_MOST, max(_ROWS_LEAST, round(max(names, default=0.0)) + _BESIDE_NAME))

    def _keys(self, index: Index) -> tuple[str, str] | None:
        if not index.isValid():
            return None
        table = self._values.table
        return table.rows[index.row()].key, table.columns[index.column()].key

    def _open(self, index: QModelIndex) -> None:
        self._dismiss_card()
        if keys := self._keys(index):
            self.cell_opened.emit(*keys)

    def _open_row(self, section: int) -> None:
        self.row_opened.emit(self._values.table.rows[section].key)

    def _open_column(self, section: int) -> None:
        self.column_opened.emit(self._values.table.columns[section].key)

    def _want_card(self) -> None:
        index = self._values.index(self._hovered.row(), self._hovered.column())
        if keys := self._keys(index):
            place = self.visualRect(index)
            corner = self.viewport().mapToGlobal(place.topLeft())
            self.card_wanted.emit(*keys, QRect(corner, place.size()))

    def _dismiss_card(self) -> None:
        self._rest.stop()
        if self._hovered.isValid():
            self._hovered = QPersistentModelIndex()
            self.card_unwanted.emit()

    def _current_moved(self) -> None:
        self._dismiss_card()
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, values: MatrixModel, parent: MatrixView) -> None:
        super().__init__(parent)
        self._values = values
        self._pictures = CellPictures(theme)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        picture = self._pictures.picture(
            self._values.cell(index),
            option.rect.size(),
            painter.device().devicePixelRatio(),
            has_focus=bool(option.state & QStyle.StateFlag.State_HasFocus),
            mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
        )
        painter.drawPixmap(option.rect.topLeft(), picture)
