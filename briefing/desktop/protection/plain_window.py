"""A window without a library: one thing in the middle, with a message bar and progress.

Its title names nothing, so that a locked program tells the task bar nothing.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from briefing.desktop.jobs import Job
from briefing.desktop.messages import say
from briefing.desktop.notices import Notice, Notices
from briefing.desktop.theme.theme import Theme
from briefing.desktop.under_way import JobsUnderWay
from briefing.desktop.widgets.message_bar import MessageBar
from briefing.desktop.widgets.progress_strip import ProgressStrip

_SIZE = (760, 640)


class PlainWindow(QMainWindow):
    """`closed` when nobody sees it any more; it then goes by itself."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        notices: Notices,
        jobs: JobsUnderWay,
        middle: QWidget,
        *,
        listens: bool = True,
    ) -> None:
        """With `listens` False it says nothing until `listen`, as while a library is locked."""
        super().__init__()
        self.setWindowTitle(say("Briefing Desk"))
        self.resize(*_SIZE)
        self.middle = middle
        self.message_bar = MessageBar(theme)
        self.progress = ProgressStrip(theme)
        whole = QWidget()
        whole.setObjectName("surface")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message_bar)
        column.addWidget(middle, 1)
        column.addWidget(self.progress)
        self.setCentralWidget(whole)
        self._notices = notices
        self._jobs = jobs
        if listens:
            self.listen()
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)

    def listen(self) -> None:
        """Show notices and jobs from now on."""
        self._notices.given.connect(self._show_notice)
        self._jobs.started.connect(self._show_job)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()
        self.deleteLater()

    def _show_notice(self, notice: Notice) -> None:
        actions = [(action.words, action.act) for action in notice.actions]
        self.message_bar.say(notice.sentence, notice.tone, actions, lasts=notice.lasts)

    def _show_job(self, job: Job, title: str) -> None:
        self.progress.watch(job, title)
