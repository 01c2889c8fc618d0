"""Tabs: icon and word each, chosen by click or arrow keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import MEDIUM, RADIUS_M, SEMIBOLD, Tint
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.painted_button import PaintedButton

_HEIGHT, _ICON, _GAP = 32, 14, 6


@dataclass(frozen=True)
class TabTitle:
    """What a tab is called, and the icon and tint of its kind."""

    words: str
    icon: str
    tint: Tint


class TabBar(QWidget):
    """`chosen` with the number of the tab. One that `shrinks` shows icons alone where words have no
    room, but for the chosen tab, and says the words in a tip.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, titles: Sequence[TabTitle], *, shrinks: bool = False) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for at, title in enumerate(titles):
            tab = _Tab(theme, title, shrinks=shrinks)
            self._group.addButton(tab, at)
            row.addWidget(tab)
        self._group.idClicked.connect(self.chosen)

    def choose(self, at: int) -> None:
        """Show a tab as the chosen one; tells nobody."""
        self._group.button(at).setChecked(True)

    def set_note(self, at: int, note: str, spoken: str) -> None:
        """Put a few letters behind the words of a tab, as a count; `spoken` says all of it."""
        tab = self._group.button(at)
        if isinstance(tab, _Tab):
            tab.set_note(note, spoken)

    def tab(self, at: int) -> QWidget:
        """The tab of that number."""
        return self._group.button(at)


class _Tab(PaintedButton):
    def __init__(self, theme: Theme, title: TabTitle, *, shrinks: bool) -> None:
        super().__init__(theme, RADIUS_M)
        self._shrinks = shrinks
        self._title = title
        self._note = ""
        self.setText(title.words)
        self.setAccessibleName(title.words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)

    def set_note(self, note: str, spoken: str) -> None:
        """Say more than the title; nothing more with an empty note."""
        words = f"{self._title.words} {note}" if note else self._title.words
        if words == self.text():
            return
        self._note = note
        self.setText(words)
        self.setAccessibleName(spoken or self._title.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = text_width(self.text(), self._theme.font("small", SEMIBOLD))
        return QSize(round(wide) + _ICON + 24, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        if not self._shrinks or self.isChecked():
            return self.sizeHint()
        note = round(text_width(self._note, self._theme.font("small", MEDIUM))) + _GAP
        return QSize(_ICON + 12 + (note if self._note else 0), _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip("" if self._has_room() else self.text())

    def _has_room(self) -> bool:
        return not self._shrinks or self.width() >= self.sizeHint().width()

    def draw(self, drawing: Drawing) -> None:
        theme, bounds, is_on = drawing.theme, drawing.bounds, self.isChecked()
        ground, ink = theme.tint(self._title.tint)
        if is_on:
            drawing.box(bounds, RADIUS_M, ground)
        elif self.underMouse():
            drawing.box(bounds, RADIUS_M, theme.colour("hover"))
        font = theme.font("small", SEMIBOLD if is_on else MEDIUM)
        said = self.text() if self._has_room() else self._note
        wide = text_width(said, font) + _GAP + 1 if said else 0
        start = max(6.0, (bounds.width() - wide - _ICON) / 2)
        colour = ink if is_on else theme.colour("text_secondary")
        icon = drawing.at(start, (_HEIGHT - _ICON) / 2, _ICON, _ICON)
        drawing.icon(icon, self._title.icon, colour, 2)
        room = bounds.width() - start - _ICON - 8
        words: QRectF = drawing.at(start + _ICON + _GAP, 0, room, _HEIGHT)
        if said:
            drawing.text(words, said, font, colour)
        if is_on:
            line = drawing.at(8, _HEIGHT - 2.5, bounds.width() - 16, 2)
            drawing.box(line, 1, ink)
