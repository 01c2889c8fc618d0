"""What the analyst should know of a document, above its pages: each remark leads to its place, in a
text, in the library, or on a page.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.editor.part_names import named_parts
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.preview.left_out import LeftOutRow, place_to_fill
from briefing.desktop.records.section import clear_layout
from briefing.desktop.settings import Settings
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_S, SPACE_XS
from briefing.desktop.widgets.buttons import icon_button
from briefing.desktop.widgets.form import Fold
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView
from briefing.desktop.widgets.scrolling import scrolled
from briefing.domain.briefings import Briefing

if TYPE_CHECKING:
    from briefing.operations.preview_values import Remark, RemarkPlace

    _Line: TypeAlias = tuple[str, RemarkPlace]

_OPEN = "preview/remarks"
_LEAST_WIDTH = 120
_MOST_HEIGHT = 208  # of the remarks together; one alone is shown whole, however long


class Remarks(QWidget):
    """`wanted` with the place of a remark that is to be shown: that of a `Remark`, or where a part
    that was left out is filled.
    """

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

    def show_remarks(
        self, remarks: "Sequence[Remark]", left_out: Sequence[str], briefing: Briefing | None
    ) -> None:
        """Say what there is to say of a briefing; nothing is shown where that is nothing."""
        lines: list[_Line] = [(translated(each.sentence), each.place) for each in remarks]
        names = named_parts(left_out)
        said = say("Empty and left out: {parts}", parts=names) if left_out else ""
        shown = (*(line[0] for line in lines), *([said] if said else []))
        if shown == self._shown:
            self._replace_places(lines)
            return
        self._shown = shown
        self._fill(lines)
        if left_out:
            self._rows.insertWidget(len(lines), self._left_out(said, left_out, briefing))
            self._fit()
        title = counted("{n} remark", "{n} remarks", len(shown))
        self.fold.button.setText(title)
        self.fold.button.setAccessibleName(title)
        self.fold.button.updateGeometry()
        self.setVisible(bool(shown))

    def _fill(self, lines: "Sequence[_Line]") -> None:
        clear_layout(self._rows)
        for sentence, place in lines:
            row = _Row(self._theme, sentence, place)
            row.wanted.connect(self.wanted)
            self._rows.addWidget(row)
        self._rows.addStretch(1)
        self._fit()

    def _replace_places(self, lines: "Sequence[_Line]") -> None:
        """The same sentences about places that have moved."""
        rows = [row for row in self._shown_rows() if isinstance(row, _Row)]
        for row, (_, place) in zip(rows, lines, strict=True):
            row.place = place

    def _left_out(self, said: str, names: Sequence[str], briefing: Briefing | None) -> QWidget:
        row = LeftOutRow(self._theme, said, names)

        def lead(name: str) -> None:
            self.wanted.emit(place_to_fill(name, briefing))

        row.wanted.connect(lead)
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

    def _shown_rows(self) -> "list[_Row | LeftOutRow]":
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, _Row | LeftOutRow)]

    def _remember(self) -> None:
        self._settings.set_open(_OPEN, is_open=self.fold.is_open())


class _Row(QWidget):
    """One remark, with a button that leads to its place."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, sentence: str, place: "RemarkPlace") -> None:
        super().__init__()
        self.place = place
        words = ThemedLabel(theme, sentence, "small", "text")
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        icon, what = _leads_to(place)
        self.button = icon_button(theme, icon, what)
        self.button.clicked.connect(self._want)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        mark = IconView(theme, "triangle-alert", 14, "warning")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        row.addWidget(self.button)

    def _want(self) -> None:
        self.wanted.emit(self.place)


def _leads_to(place: "RemarkPlace") -> tuple[str, str]:
    """The icon and the words of the button that leads to a place."""
    from briefing.documents.remark_places import OfRecord
    from briefing.operations.preview_values import OnPage

    if isinstance(place, OnPage):
        return "file-search", say("Show it on the page")
    if isinstance(place, OfRecord):
        return "file-text", say("Open the record")
    return "pencil", say("Go to the text")
