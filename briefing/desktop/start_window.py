"""The window while no library is open: the start screen, with a message bar and progress."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from briefing.desktop.jobs import Job
from briefing.desktop.messages import say
from briefing.desktop.notices import Notice, Notices
from briefing.desktop.program_actions import ProgramActions
from briefing.desktop.settings import Settings
from briefing.desktop.start_screen import StartScreen
from briefing.desktop.theme.theme import Theme
from briefing.desktop.under_way import JobsUnderWay
from briefing.desktop.widgets.message_bar import MessageBar
from briefing.desktop.widgets.progress_strip import ProgressStrip

_SIZE = (760, 640)


class StartWindow(QMainWindow):
    """`closed` when nobody sees it any more; it then goes by itself."""

    closed = Signal()

    def __init__(
        self, theme: Theme, notices: Notices, jobs: JobsUnderWay, recent: Sequence[Path]
    ) -> None:
        super().__init__()
        self.setWindowTitle(say("Briefing Desk"))
        self.resize(*_SIZE)
        self.message_bar = MessageBar(theme)
        self.start = StartScreen(theme, recent)
        self.progress = ProgressStrip(theme)
        middle = QWidget()
        middle.setObjectName("surface")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message_bar)
        column.addWidget(self.start, 1)
        column.addWidget(self.progress)
        self.setCentralWidget(middle)
        self.start.focus_first()
        notices.given.connect(self._show_notice)
        jobs.started.connect(self._show_job)
        for keys, ask in (
            ("Ctrl+O", self.start.open_wanted),
            ("Ctrl+Shift+N", self.start.new_wanted),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(ask)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()
        self.deleteLater()

    def _show_notice(self, notice: Notice) -> None:
        actions = [(action.words, action.act) for action in notice.actions]
        self.message_bar.say(notice.sentence, notice.tone, actions, lasts=notice.lasts)

    def _show_job(self, job: Job, title: str) -> None:
        self.progress.watch(job, title)


def start_window(
    theme: Theme,
    notices: Notices,
    jobs: JobsUnderWay,
    settings: Settings,
    program: ProgramActions,
) -> StartWindow:
    """The window with the libraries opened last, leading to what the program does."""
    window = StartWindow(theme, notices, jobs, settings.recent_libraries)
    window.start.chosen.connect(program.open_library)
    window.start.open_wanted.connect(program.choose_library)
    window.start.new_wanted.connect(program.new_library)
    window.start.sample_wanted.connect(program.sample_library)
    window.start.negotiation_wanted.connect(program.negotiation_library)
    return window
