"""What differs in a text: taken out is struck through, put in is underlined, neither by colour
alone.
"""

from collections.abc import Sequence
from html import escape
from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme

Stretch: TypeAlias = tuple[Literal["same", "out", "in", "gap"], str]


class DifferenceLabel(QLabel):
    """Its words can be selected; none of them is read as markup."""

    def __init__(self, theme: Theme, stretches: Sequence[Stretch]) -> None:
        super().__init__()
        self._theme = theme
        self._stretches = tuple(stretches)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFont(theme.font("body"))
        self.setAccessibleName(_spoken(self._stretches))
        self._align()
        self._write()
        theme.changed.connect(self._write)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Start where the interface starts, even with words of the other direction."""
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        self.setAlignment(side | flags.AlignAbsolute | flags.AlignTop)

    def _write(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("text"))
        self.setPalette(palette)
        out, added = self._theme.colour("danger").name(), self._theme.colour("ok").name()
        marks = {
            "same": "{words}",
            "out": f'<s style="color:{out}">{{words}}</s>',
            "in": f'<u style="color:{added}">{{words}}</u>',
            "gap": " … ",
        }
        self.setText(
            "".join(
                marks[what].format(words=escape(words).replace("\n", "<br>"))
                for what, words in self._stretches
            )
        )


def _spoken(stretches: Sequence[Stretch]) -> str:
    told: list[str] = []
    for what, words in stretches:
        if what == "out" and words.strip():
            told.append(say("taken out: {words}", words=words.strip()))
        elif what == "in" and words.strip():
            told.append(say("put in: {words}", words=words.strip()))
    return "; ".join(told)
