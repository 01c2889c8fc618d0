"""What differs in a text: taken out is struck through, put in is underlined, neither by colour
alone.
"""

import re
from collections.abc import Sequence
from html import escape
from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme

Stretch: TypeAlias = tuple[Literal["same", "out", "in", "gap"], str]


CHIP_BEGINS, CHIP_ENDS = "\ue0f0", "\ue0f1"  # around words that stand on a ground of their own
_MARKED = re.compile(f"[{CHIP_BEGINS}{CHIP_ENDS}]")
_APART = " "  # between old and new, which would else be read as one word or number


class DifferenceLabel(QLabel):
    """Its words can be selected; none of them is read as markup. Words between `CHIP_BEGINS` and
    `CHIP_ENDS` stand on the ground of a chip.
    """

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
        ground = self._theme.tint("blue")[0].name()
        chip = f'<span style="background-color:{ground}">'
        shown: list[str] = []
        before = ("", "")
        in_chip: dict[str, bool] = {}  # what is old and what is new may be cut within a chip
        for what, words in self._stretches:
            if before[0] == "out" and what == "in" and not before[1][-1:].isspace():
                shown.append(_APART)
            side = "out" if what == "out" else "in"
            was_in_chip = in_chip.get(side, False)
            written, in_chip[side] = _with_chips(words, chip, is_in_chip=was_in_chip)
            if what == "same":
                in_chip["out"] = in_chip["in"]
            shown.append(marks[what].format(words=written))
            before = (what, words)
        self.setText("".join(shown))


def _with_chips(words: str, chip: str, *, is_in_chip: bool) -> tuple[str, bool]:
    """A stretch as HTML, and whether it ends within a chip."""
    written = [chip] if is_in_chip else []
    done = 0
    for mark in _MARKED.finditer(words):
        written.append(escape(words[done : mark.start()]))
        begins = mark[0] == CHIP_BEGINS
        if begins != is_in_chip:
            written.append(chip if begins else "</span>")
        is_in_chip, done = begins, mark.end()
    written += (escape(words[done:]), "</span>" if is_in_chip else "")
    return "".join(written).replace("\n", "<br>"), is_in_chip


def _spoken(stretches: Sequence[Stretch]) -> str:
    told: list[str] = []
    for what, marked in stretches:
        words = _MARKED.sub("", marked)
        if what == "out" and words.strip():
            told.append(say("taken out: {words}", words=words.strip()))
        elif what == "in" and words.strip():
            told.append(say("put in: {words}", words=words.strip()))
    return "; ".join(told)
