"""How markup looks while one writes: marks dimmed, words of references tinted by kind."""

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from briefing.desktop.editor.markup import Look, Stretch, stretches
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.theme.theme import Theme
from briefing.text.offsets import Utf16Offsets

_HEADING_SIZE = 1.15
_SMALLER = 0.8
_VANISHING = 0.5  # points: an id takes no room that could be seen


class MarkupLooks(QSyntaxHighlighter):
    """Looks of one document; they are no part of its text, nor of its undo."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._looks: dict[Look, QTextCharFormat] = {}
        self._kinds: dict[str, QTextCharFormat] = {}
        self._make_looks()
        theme.changed.connect(self._theme_changed)

    def highlightBlock(self, text: str) -> None:
        places = Utf16Offsets(text)
        for stretch in stretches(text):
            start, end = places.to_utf16(stretch.span.start), places.to_utf16(stretch.span.end)
            look = self._look(stretch)
            if stretch.look in ("strong", "emphasis"):
                self._lay_over(start, end, look)
            else:
                self.setFormat(start, end - start, look)

    def _lay_over(self, start: int, end: int, look: QTextCharFormat) -> None:
        """Emphasis within a heading keeps the heading's size."""
        form = QTextCharFormat(self.format(start))
        form.merge(look)
        self.setFormat(start, end - start, form)

    def _look(self, stretch: Stretch) -> QTextCharFormat:
        if stretch.look == "reference":
            return self._kinds[stretch.kind]
        return self._looks[stretch.look]

    def _theme_changed(self) -> None:
        self._make_looks()
        self.rehighlight()

    def _make_looks(self) -> None:
        theme = self._theme
        base = theme.font("lead").pointSizeF()
        dim, hidden, heading, strong, emphasis, code, block = (QTextCharFormat() for _ in range(7))
        dim.setForeground(theme.colour("text_tertiary"))
        dim.setFontPointSize(base * _SMALLER)
        hidden.setForeground(QColor(0, 0, 0, 0))
        hidden.setFontPointSize(_VANISHING)
        hidden.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        hidden.setFontLetterSpacing(-_VANISHING)
        heading.setFontWeight(QFont.Weight.DemiBold)
        heading.setFontPointSize(base * _HEADING_SIZE)
        strong.setFontWeight(QFont.Weight.DemiBold)
        emphasis.setFontItalic(True)
        code.setBackground(theme.colour("sunken"))
        block.setForeground(theme.colour("accent"))
        block.setFontWeight(QFont.Weight.DemiBold)
        self._looks = {
            "dim": dim,
            "hidden": hidden,
            "heading": heading,
            "strong": strong,
            "emphasis": emphasis,
            "code": code,
            "block": block,
        }
        self._kinds = {kind: self._of_kind(kind) for kind in KIND_LOOKS}

    def _of_kind(self, kind: str) -> QTextCharFormat:
        ground, ink = self._theme.tint(KIND_LOOKS[kind].tint)
        form = QTextCharFormat()
        form.setForeground(ink)
        form.setBackground(ground)
        form.setFontWeight(QFont.Weight.Medium)
        return form
