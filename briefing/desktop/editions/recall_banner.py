"""The line above a source that was withdrawn or retracted: how many editions still cite it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say
from briefing.desktop.records.locking import only_reads
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import RADIUS_M, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView
from briefing.domain.briefings import Edition
from briefing.domain.sources import Source

_NO_LONGER_HOLDS = ("withdrawn", "retracted")


class RecallBanner(QWidget):
    """Seen only where an edition that is not withdrawn itself cites such a source."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._source: Source | None = None
        self.words = ThemedLabel(desk.theme, "", "body", "text")
        self.words.setWordWrap(True)
        self.button = only_reads(push_button(desk.theme, say("What must be recalled …")))
        self.button.clicked.connect(self._show_editions)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(IconView(desk.theme, "triangle-alert", 16, "warning"))
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()
        desk.session.changed.connect(self._library_changed)

    def show_source(self, source: Source | None) -> None:
        """Say of a source what must be recalled; nothing of one that holds."""
        self._source = source
        count = 0
        if source is not None and source.status in _NO_LONGER_HOLDS:
            from briefing.operations.editions import citing_editions

            cited = citing_editions(self._desk.session.library, source.KIND, source.id)
            count = sum(one.edition.status != "withdrawn" for one in cited)
        words = counted(
            "{n} edition cites this source, which no longer holds.",
            "{n} editions cite this source, which no longer holds.",
            count,
        )
        self.words.setText(words)
        self.setVisible(count > 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._desk.theme, QRectF(self.rect()), self.isRightToLeft())
        ground, _ = self._desk.theme.tint("amber")
        drawing.box(drawing.bounds, RADIUS_M, ground)
        painter.end()

    def _show_editions(self) -> None:
        from briefing.desktop.editions.recall_dialog import RecallDialog

        if self._source is not None:
            RecallDialog(self._desk, self._source, self.window()).show()

    def _library_changed(self, changes: Changes) -> None:
        if self._source is not None and changes.touches(Edition.KIND):
            self.show_source(self._source)
