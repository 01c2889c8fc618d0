"""A row of small widgets that goes on in the next line where it is too long, as for chips."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

_FAR = 100_000


class FlowLayout(QLayout):
    """From the start edge, line by line, `gap` pixels apart; each keeps the size it asks for."""

    def __init__(self, gap: int = 6) -> None:
        super().__init__()
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        places = self._places(_FAR)
        right = max((place.right() + 1 for place in places), default=0)
        return QSize(right, max((place.bottom() + 1 for place in places), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            x = rect.width() - place.right() - 1 if mirrored else place.left()
            item.setGeometry(QRect(rect.topLeft() + QPoint(x, place.top()), place.size()))

    def _places(self, width: int) -> list[QRect]:
        """Where everything goes, from the top and the start edge, in the middle of its line."""
        sizes = [item.sizeHint().boundedTo(QSize(max(width, 1), _FAR)) for item in self._items]
        places: list[QRect] = []
        y = 0
        for line in self._lines(sizes, width):
            tallest = max(size.height() for size in line)
            x = 0
            for size in line:
                places.append(QRect(QPoint(x, y + (tallest - size.height()) // 2), size))
                x += size.width() + self._gap
            y += tallest + self._gap
        return places

    def _lines(self, sizes: list[QSize], width: int) -> list[list[QSize]]:
        lines: list[list[QSize]] = []
        taken = 0
        for size in sizes:
            if not lines or taken + size.width() > width:
                lines.append([])
                taken = 0
            lines[-1].append(size)
            taken += size.width() + self._gap
        return lines
