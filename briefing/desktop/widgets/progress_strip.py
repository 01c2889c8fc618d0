"""The strip that shows a job under way: what it does, how far it is, and its cancel button."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.jobs import Job
from briefing.desktop.messages import number, say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.labels import ThemedLabel

_BAR_HEIGHT = 6


class ProgressStrip(QWidget):
    """Shows itself while the job it watches runs, and hides when the job has ended."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._job: Job | None = None
        self.title = ThemedLabel(theme, "", "small", "text", SEMIBOLD)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.state = ThemedLabel(theme, "", "small", "text_secondary")
        self.bar = _Bar(theme)
        self.cancel = push_button(theme, say("Cancel"), "x")
        self.cancel.clicked.connect(self._cancel)
        words = QHBoxLayout()
        words.addWidget(self.title, 1)
        words.addWidget(self.state)
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addLayout(words)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, 8, SPACE_M, 8)
        row.setSpacing(SPACE_M)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def watch(self, job: Job, title: str) -> None:
        """Show this job; one that was watched before runs on unseen."""
        if self._job:
            self._job.progressed.disconnect(self._progressed)
            self._job.ended.disconnect(self._ended)
        self._job = job
        job.progressed.connect(self._progressed)
        job.ended.connect(self._ended)
        self.title.setText(title)
        self.state.setText("")
        self.cancel.setEnabled(True)
        self.bar.set_share(None, title)
        self.show()

    def _progressed(self, done: int, total: int) -> None:
        if self._job and self._job.is_cancelling:
            return
        counts = say("{done} of {total}", done=number(done), total=number(total))
        untold = number(done) if done else ""
        self.state.setText(counts if total else untold)
        self.bar.set_share(done / total if total else None, self.title.text())

    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()
            self.cancel.setEnabled(False)
            self.state.setText(say("Stopping …"))

    def _ended(self) -> None:
        self._job = None
        self.hide()


class _Bar(QWidget):
    """The bar; `share` is None as long as the end cannot be told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share: float | None = None
        self.setFixedHeight(_BAR_HEIGHT)
        self.setMinimumWidth(80)

    def set_share(self, share: float | None, title: str) -> None:
        self._share = share
        percent = "" if share is None else f"{round(share * 100)} %"
        self.setAccessibleName(f"{title} {percent}".strip())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        radius = _BAR_HEIGHT / 2
        drawing.box(drawing.bounds, radius, self._theme.colour("border"))
        if self._share is not None:
            done = max(_BAR_HEIGHT, min(1.0, self._share) * self.width())
            place = drawing.at(0, 0, done, _BAR_HEIGHT)
            drawing.box(place, radius, self._theme.colour("accent"))
        painter.end()
