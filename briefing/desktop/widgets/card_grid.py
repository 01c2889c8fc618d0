"""Cards side by side, as many in a row as have room, all of one width."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.desktop.theme.tokens import SPACE_M


class CardGrid(QWidget):
    """Lays the cards out by itself: its height follows its width."""

    def __init__(self, cards: Sequence[QWidget], least: int = 190, most_columns: int = 4) -> None:
        super().__init__()
        self._cards = list(cards)
        self._least = least
        self._most_columns = min(most_columns, max(1, len(self._cards)))
        for card in self._cards:
            card.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        width = self._most_columns * self._least + (self._most_columns - 1) * SPACE_M
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = max((card.minimumWidth() for card in self._cards), default=0)
        return QSize(least, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for card, place in zip(self._cards, self._places(self.width()), strict=True):
            card.setGeometry(place)
        self.updateGeometry()

    def _places(self, width: int) -> list[QRect]:
        columns = max(1, min(self._most_columns, (width + SPACE_M) // (self._least + SPACE_M)))
        each = (width - (columns - 1) * SPACE_M) / columns
        height = max((card.sizeHint().height() for card in self._cards), default=0)
        places: list[QRect] = []
        for at in range(len(self._cards)):
            row, column = divmod(at, columns)
            if self.isRightToLeft():
                column = columns - 1 - column
            left = round(column * (each + SPACE_M))
            right = round(column * (each + SPACE_M) + each)
            places.append(QRect(left, row * (height + SPACE_M), right - left, height))
        return places
