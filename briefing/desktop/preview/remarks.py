"""What the analyst should know of a document, above its pages: each remark leads to its text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.editor.part_names import named_parts
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.records.section import clear_layout
from briefing.desktop.settings import Settings
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S, SPACE_XS, Colour
from briefing.desktop.widgets.buttons import icon_button
from briefing.desktop.widgets.form import Fold
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView
from briefing.desktop.widgets.scrolling import scrolled

if TYPE_CHECKING:
    from briefing.documents.prose import Origin
    from briefing.operations.preview_values import Preview

_OPEN = "preview/remarks"
_LEAST_WIDTH = 120
_MOST_HEIGHT = 184  # of the remarks together; one alone is shown whole, however long


class Remarks(QWidget):
    """`wanted` with the `Origin` of a remark whose text is to be shown."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self.fold = Fold(theme, "", is_open=settings.is_open(_OPEN, otherwise=True))
        self.fold.toggled.connect(self._remember)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self._rows.setSpacing(SPACE_XS)
        self._scroll = scrolled(self._list)
        self._scroll.viewport().installEventFilter(self)
        self.fold.content.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_S)
        column.addWidget(self.fold)
        self._shown: tuple[str, ...] = ()
        self.hide()

    def sentences(self) -> tuple[str, ...]:
        """What is said now, in its order."""
        return self._shown

    def show_preview(self, preview: "Preview") -> None:
        """Say what there is to say of a preview; nothing is shown where that is nothing."""
        lines: list[tuple[str, Origin | None, bool]] = [
            (translated(remark.sentence), remark.origin, True) for remark in preview.remarks
        ]
        if preview.left_out:
            names = named_parts(preview.left_out)
            lines.append((say("Empty and left out: {parts}", parts=names), None, False))
        shown = tuple(line[0] for line in lines)
        if shown == self._shown:
            self._replace_origins(lines)
            return
        self._shown = shown
        self._fill(lines)
        title = counted("{n} remark", "{n} remarks", len(lines))
        self.fold.button.setText(title)
        self.fold.button.setAccessibleName(title)
        self.fold.button.updateGeometry()
        self.setVisible(bool(lines))

    def _fill(self, lines: "Sequence[tuple[str, Origin | None, bool]]") -> None:
        clear_layout(self._rows)
        for sentence, origin, is_warning in lines:
            self._rows.addWidget(self._row(sentence, origin, is_warning=is_warning))
        self._rows.addStretch(1)
        self._fit()

    def _replace_origins(self, lines: "Sequence[tuple[str, Origin | None, bool]]") -> None:
        """The same sentences about places that have moved."""
        rows = self._shown_rows()
        for at, (_, origin, _) in enumerate(lines):
            rows[at].origin = origin

    def _row(self, sentence: str, origin: "Origin | None", *, is_warning: bool) -> QWidget:
        row = _Row(self._theme, sentence, origin, is_warning=is_warning)
        row.wanted.connect(self.wanted)
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As high as the remarks are at this width; of too many, as many as are seen whole."""
        width = max(_LEAST_WIDTH, self._scroll.viewport().width() - 2 * SPACE_S)
        height = 0
        for row in self._shown_rows():
            lower = height + row.heightForWidth(width) + SPACE_XS
            if height and lower > _MOST_HEIGHT:
                break
            height = lower
        self._scroll.setFixedHeight(height)

    def _shown_rows(self) -> "list[_Row]":
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, _Row)]

    def _remember(self) -> None:
        self._settings.set_open(_OPEN, is_open=self.fold.is_open())


class _Row(QWidget):
    """One remark; with a button where its text can be shown."""

    wanted = Signal(object)

    def __init__(
        self, theme: Theme, sentence: str, origin: "Origin | None", *, is_warning: bool
    ) -> None:
        super().__init__()
        self.origin = origin
        colour: Colour = "warning" if is_warning else "text_tertiary"
        icon = IconView(theme, "triangle-alert" if is_warning else "info", 14, colour)
        words = ThemedLabel(theme, sentence, "small", "text" if is_warning else "text_secondary")
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        row.addSpacing(SPACE_M)
        if origin is not None:
            button = icon_button(theme, "pencil", say("Go to the text"))
            button.clicked.connect(self._want)
            row.addWidget(button)

    def _want(self) -> None:
        self.wanted.emit(self.origin)
