"""The tree of an outline: texts with their headings below, moved by dragging and by keys.

It knows nothing of texts: what was wanted is told, and the new outline is shown to it.
"""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.domain.frozen import frozen

_KEY = Qt.ItemDataRole.UserRole
_INDENT, _ROW = 16, 28
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_ALL_ITEMS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@frozen
class OutlineEntry:
    """A text (`number` -1), or the section of that number in it; `level` 0 is the text itself."""

    text: str
    number: int
    level: int
    title: str


class OutlineTree(QTreeWidget):
    """`wanted` with the entry to go to; `stepped` with an entry and 1 for down or -1 for up,
    `levelled` with an entry and by how much, `dropped` with an entry, and the text and number of
    the section it is to stand before (None for the end of the text).
    """

    wanted = Signal(object)
    stepped = Signal(object, int)
    levelled = Signal(object, int)
    dropped = Signal(object, str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[OutlineEntry, ...] = ()
        self._items: dict[tuple[str, int], QTreeWidgetItem] = {}
        self._may_change = False
        self._current: tuple[str, int] | None = None
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(_INDENT)
        self.setFont(theme.font("body"))
        self.setAccessibleName(say("Outline"))
        self.setAccessibleDescription(
            say(
                "Enter goes there; Alt with the up and down arrows moves a section, with the left"
                " and right arrows it changes its level."
            )
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setExpandsOnDoubleClick(False)
        self.itemClicked.connect(self._go)
        theme.changed.connect(self._theme_changed)
        self._theme_changed()

    @property
    def entries(self) -> tuple[OutlineEntry, ...]:
        """What is shown."""
        return self._entries

    def show_entries(self, entries: Sequence[OutlineEntry], *, may_change: bool) -> None:
        """Show another outline; the entry that was chosen stays chosen by its place."""
        if tuple(entries) == self._entries and may_change == self._may_change:
            return
        chosen = self.chosen()
        self._entries, self._may_change = tuple(entries), may_change
        self.clear()
        self._items = {}
        above: list[tuple[int, QTreeWidgetItem]] = []
        for entry in entries:
            above = [each for each in above if each[0] < entry.level]
            parent = above[-1][1] if above else self.invisibleRootItem()
            item = self._item(entry)
            parent.addChild(item)
            above.append((entry.level, item))
            self._items[entry.text, entry.number] = item
        self.expandAll()
        if chosen is not None:
            self.choose(chosen.text, chosen.number)
        self._mark()

    def choose(self, text: str, number: int) -> None:
        """Have the focus of the list on an entry, if it is there."""
        item = self._items.get((text, number))
        if item is not None:
            self.setCurrentItem(item)

    def chosen(self) -> OutlineEntry | None:
        """The entry the keys are for."""
        item = self.currentItem()
        return None if item is None else self._entry_of(item)

    def mark_current(self, text: str, number: int) -> None:
        """Show where the cursor of the text stands."""
        if self._current != (text, number):
            self._current = (text, number)
            self._mark()
            if not self.hasFocus():
                self.choose(text, number)

    @property
    def current(self) -> tuple[str, int] | None:
        """Where the cursor of the text stands."""
        return self._current

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow is for the sections, not for going back and forth in the window."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_key and _is_move(cast("QKeyEvent", event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.chosen()
        if chosen is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(chosen)
        elif _is_move(event):
            self._move_by_key(chosen, Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The text is changed, and the tree shows what has become of it."""
        target = self.itemAt(event.position().toPoint())
        dragged = self.chosen()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if target is None or dragged is None:
            return
        entry = self._entry_of(target)
        is_above = event.position().y() < self.visualItemRect(target).center().y()
        before = max(entry.number, 0) if is_above else entry.number + 1
        of_text = [each.number for each in self._entries if each.text == entry.text]
        self.dropped.emit(dragged, entry.text, before if before in of_text else None)

    def _move_by_key(self, entry: OutlineEntry, key: Qt.Key) -> None:
        if entry.number < 0 or not self._may_change:
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(entry, 1 if key == Qt.Key.Key_Down else -1)
            return
        deeper = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        self.levelled.emit(entry, 1 if key == deeper else -1)

    def _item(self, entry: OutlineEntry) -> QTreeWidgetItem:
        title = entry.title or say("Heading without words")
        item = QTreeWidgetItem([title])
        item.setData(0, _KEY, (entry.text, entry.number))
        item.setToolTip(0, title)
        item.setSizeHint(0, QSize(0, _ROW))
        flags = _ALL_ITEMS
        if self._may_change:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            if entry.number >= 0:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        item.setFlags(flags)
        if entry.number >= 0:
            words = say("{title}, level {level}", title=title, level=entry.level)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        return item

    def _entry_of(self, item: QTreeWidgetItem) -> OutlineEntry:
        key = tuple(item.data(0, _KEY))
        return next(entry for entry in self._entries if (entry.text, entry.number) == key)

    def _go(self, item: QTreeWidgetItem) -> None:
        self.wanted.emit(self._entry_of(item))

    def _theme_changed(self) -> None:
        """The entry that is chosen has the quiet ground that chosen rows have everywhere."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, self._theme.colour("selection"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self._theme.colour("text"))
        self.setPalette(palette)
        self._mark()

    def _mark(self) -> None:
        """The section the cursor is in stands out by weight and ground."""
        for key, item in self._items.items():
            is_here = key == self._current
            font = QFont(self._theme.font("body"))
            if is_here or key[1] < 0:
                font.setWeight(QFont.Weight(SEMIBOLD))
            item.setFont(0, font)
            is_text = key[1] < 0
            ink = "accent" if is_here else "text_secondary" if is_text else "text"
            item.setForeground(0, self._theme.colour(ink))


def _is_move(event: QKeyEvent) -> bool:
    return event.key() in _ARROWS and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
