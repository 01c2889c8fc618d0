"""How markup looks while one writes: marks dimmed, words of references tinted by kind, rows of a
table in letters of one width, so that columns stand below each other.

A paragraph's state is above zero while a fence of code is open behind it.
"""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)

from briefing.desktop.editor.chip_index import Chip, ChipIndex
from briefing.desktop.editor.markup import Look, Stretch, fence_after, may_be_marked, stretches
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.theme.theme import Theme
from briefing.text.offsets import Utf16Offsets
from briefing.text.table_rows import is_delimiter, is_row

LINE_SPACING = 1.5  # of the font's own height, from a line to the one behind it
_HEADING_SIZE = 1.15
_SMALLER = 0.8
_ROW_SIZE = 0.8  # letters of one width are wide ones
_WIDE = "\U00010400"  # a letter of two units
_VANISHING = 0.5  # points: an id takes no room that could be seen


class MarkupLooks(QSyntaxHighlighter):
    """Looks of one document; they are no part of its text, nor of its undo."""

    def __init__(self, theme: Theme, document: QTextDocument, index: ChipIndex) -> None:
        super().__init__(document)
        self._theme = theme
        self._index = index
        self._looks: dict[Look | Literal["quiet", "row"], QTextCharFormat] = {}
        self._kinds: dict[str, QTextCharFormat] = {}
        self._written: dict[str, QTextCharFormat] = {}
        self._is_card: Callable[[QTextBlock], bool] = _none
        self._card_height = 1.0
        self._make_looks()
        theme.changed.connect(self._theme_changed)

    def set_cards(self, is_card: Callable[[QTextBlock], bool], height: float) -> None:
        """Have the paragraphs of which `is_card` holds take no room but that of a card, which is
        `height` times as high as a line of the text.
        """
        self._is_card, self._card_height = is_card, height
        self._make_looks()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        fence = fence_after(text, max(0, self.previousBlockState()))
        was_code, is_code = self.previousBlockState() > 0, fence > 0
        self.setCurrentBlockState(fence)
        block = self.currentBlock()
        chips = self._index.within(block.position(), block.position() + block.length() - 1)
        if was_code or is_code:
            self.setFormat(0, block.length() - 1, self._looks["code"])
        elif not may_be_marked(text):
            pass
        elif self._is_card(block):
            self._make_room(block.length() - 1)
        else:
            self._lay_out(_masked(text, block.position(), chips))
        for chip in chips:
            start = chip.start - block.position()
            self._lay_over(start, start + chip.end - chip.start, self._kinds[chip.kind])

    def _lay_out(self, text: str) -> None:
        if is_row(text):
            self._lay_out_row(text)
            return
        places = Utf16Offsets(text)
        for stretch in stretches(text):
            start, end = places.to_utf16(stretch.span.start), places.to_utf16(stretch.span.end)
            look = self._look(stretch)
            if stretch.look in ("strong", "emphasis"):
                self._lay_over(start, end, look)
            else:
                self.setFormat(start, end - start, look)

    def _lay_out_row(self, text: str) -> None:
        """Nothing in a row has a size of its own: its letters would leave their columns."""
        places, quiet = Utf16Offsets(text), self._looks["quiet"]
        self.setFormat(0, places.to_utf16(len(text)), self._row_look())
        for stretch in stretches(text):
            start, end = places.to_utf16(stretch.span.start), places.to_utf16(stretch.span.end)
            self._lay_over(start, end, quiet if stretch.look == "dim" else self._look(stretch))
        if is_delimiter(text):
            self._lay_over(0, len(text), quiet)
            return
        for place, letter in enumerate(text):
            if letter == "|":
                at = places.to_utf16(place)
                self._lay_over(at, at + 1, quiet)

    def _row_look(self) -> QTextCharFormat:
        """Made when the first table is met; the interface's own letters where none have one
        width.
        """
        if "row" not in self._looks:
            form = QTextCharFormat()
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            lead = self._theme.font("lead")
            families = [QFontInfo(fixed).family(), *lead.families()]
            metrics = QFontMetricsF(QFont(families))  # not every font that has one width says so
            if metrics.horizontalAdvance("i") == metrics.horizontalAdvance("M"):
                form.setFontFamilies(families)
                form.setFontPointSize(lead.pointSizeF() * _ROW_SIZE)
            self._looks["row"] = form
        return self._looks["row"]

    def _make_room(self, length: int) -> None:
        """Nothing of a line is seen, and its last letter makes it as high as its card."""
        self.setFormat(0, length - 1, self._looks["hidden"])
        is_last = not self.currentBlock().next().isValid()
        self.setFormat(length - 1, 1, self._last_room if is_last else self._room)

    def _lay_over(self, start: int, end: int, look: QTextCharFormat) -> None:
        """Emphasis within a heading keeps the heading's size."""
        form = QTextCharFormat(self.format(start))
        form.merge(look)
        self.setFormat(start, end - start, form)

    def _look(self, stretch: Stretch) -> QTextCharFormat:
        if stretch.look == "reference":
            return self._written[stretch.kind]
        return self._looks[stretch.look]

    def _theme_changed(self) -> None:
        self._make_looks()
        self.rehighlight()

    def _make_looks(self) -> None:
        theme = self._theme
        base = theme.font("lead").pointSizeF()
        dim, hidden, heading, strong, emphasis, code, block = (QTextCharFormat() for _ in range(7))
        quiet = QTextCharFormat()
        quiet.setForeground(theme.colour("text_tertiary"))
        dim.setForeground(theme.colour("text_tertiary"))
        dim.setFontPointSize(base * _SMALLER)
        hidden.setForeground(QColor(0, 0, 0, 0))
        hidden.setFontPointSize(_VANISHING)
        hidden.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        hidden.setFontLetterSpacing(-_VANISHING)
        self._room = QTextCharFormat(hidden)
        self._room.setFontPointSize(base * self._card_height / LINE_SPACING)
        self._last_room = QTextCharFormat(hidden)
        self._last_room.setFontPointSize(base * self._card_height)
        heading.setFontWeight(QFont.Weight.DemiBold)
        heading.setFontPointSize(base * _HEADING_SIZE)
        strong.setFontWeight(QFont.Weight.DemiBold)
        emphasis.setFontItalic(True)
        code.setBackground(theme.colour("sunken"))
        block.setForeground(theme.colour("accent"))
        block.setFontWeight(QFont.Weight.DemiBold)
        self._looks = {
            "dim": dim,
            "quiet": quiet,
            "hidden": hidden,
            "heading": heading,
            "strong": strong,
            "emphasis": emphasis,
            "code": code,
            "block": block,
        }
        self._kinds = {kind: self._of_kind(kind) for kind in KIND_LOOKS}
        self._written = {kind: self._of_written(kind) for kind in KIND_LOOKS}

    def _of_kind(self, kind: str) -> QTextCharFormat:
        """The words of a chip; its ground is drawn as a box."""
        form = QTextCharFormat()
        form.setForeground(self._theme.tint(KIND_LOOKS[kind].tint)[1])
        form.setFontWeight(QFont.Weight.Medium)
        return form

    def _of_written(self, kind: str) -> QTextCharFormat:
        """The words of a link that is no chip."""
        form = self._of_kind(kind)
        form.setBackground(self._theme.tint(KIND_LOOKS[kind].tint)[0])
        return form


def _none(_block: QTextBlock) -> bool:
    return False


def _masked(text: str, start: int, chips: Sequence[Chip]) -> str:
    """A paragraph's text with other letters for the words of chips: what stands there is no
    markup.
    """
    if not chips:
        return text
    places = Utf16Offsets(text)
    for chip in chips:
        first, last = places.from_utf16(chip.start - start), places.from_utf16(chip.end - start)
        text = text[:first] + "".join(map(_mask, text[first:last])) + text[last:]
    return text


def _mask(letter: str) -> str:
    """A letter as wide in UTF-16."""
    return _WIDE if letter > "\uffff" else "x"
