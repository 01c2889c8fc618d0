"""Records that may be one: looked for beside the window, and decided by the analyst alone."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.merging.merge_dialog import MergeDialog
from briefing.desktop.merging.pair_row import PairRow
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_room import resize_within
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.scrolling import scrolled
from briefing.domain.errors import KnownError
from briefing.domain.merging import Mergeable
from briefing.operations.duplicates import Duplicate, apart_step, possible_duplicates_in_file

_SIZE = QSize(820, 560)
_SHOWN = 60  # pairs at once; the next ones come when these are decided


class DuplicatesDialog(QDialog):
    """`merged` with the record that was kept and the id of the one that is part of it now."""

    merged = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget, kind: type[Mergeable]) -> None:
        super().__init__(parent)
        self.desk = desk
        self._kind = kind
        self._pairs: list[Duplicate] = []
        self.rows: list[PairRow] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("duplicates")
        title = say("Possible duplicates: {kind}", kind=translated(KIND_LOOKS[kind.KIND].many))
        self.setWindowTitle(title)
        resize_within(self, _SIZE)
        self.state = ThemedLabel(desk.theme, say("Looking …"), "body", "text_secondary")
        self.state.setWordWrap(True)
        self.close_button = push_button(desk.theme, say("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self._column = QVBoxLayout()
        self._lay_out()
        self._job = self._begin()

    def done(self, result: int) -> None:
        """Looking is given up when nobody waits for it any more."""
        self._stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _begin(self) -> Job:
        work = partial(_found, reading_child(self.desk), self._kind)
        job = self.desk.jobs.start(say("Looking for duplicates"), work)
        job.done.connect(self._show_found)
        job.failed.connect(self._tell_failed)
        job.ended.connect(self._forget_job)
        return job

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _forget_job(self) -> None:
        self._job = None

    def _tell_failed(self, error: KnownError) -> None:
        self.state.setText(translated(error.message))

    def _show_found(self, found: tuple[Duplicate, ...]) -> None:
        self._pairs = list(found)
        self._fill()
        if self.rows:
            self.rows[0].merge_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        """Rows for the pairs that have none yet, as far as there is room."""
        shown = {id(row.pair) for row in self.rows}
        for pair in self._pairs[:_SHOWN]:
            if id(pair) not in shown:
                self._add_row(pair)
        if not self._pairs:
            self.state.setText(say("Nothing here looks like being there twice."))
            return
        self.state.setText(
            counted(
                "{n} pair may be one record. Nothing is merged unless you say so.",
                "{n} pairs may be one record. Nothing is merged unless you say so.",
                len(self._pairs),
            )
        )

    def _add_row(self, pair: Duplicate) -> None:
        row = PairRow(self.desk.theme, self.desk.session.library, pair)
        row.merge_wanted.connect(partial(self._merge, pair))
        row.apart_wanted.connect(partial(self._keep_apart, pair))
        self.rows.append(row)
        self._column.addWidget(row)

    def _merge(self, pair: Duplicate) -> None:
        ids = (pair.first.id, pair.second.id)
        dialog = MergeDialog(self.desk, self, self._kind.KIND, *ids)
        dialog.merged.connect(self._note_merged)
        dialog.open()

    def _keep_apart(self, pair: Duplicate) -> None:
        step = apart_step(pair.first, pair.second)
        self.desk.session.do(step.label, *step.edits)
        self._take_out([pair])

    def _note_merged(self, kept: Mergeable, merged_id: str) -> None:
        """A record that is part of another one is in no pair any more."""
        gone = [pair for pair in self._pairs if merged_id in (pair.first.id, pair.second.id)]
        self._take_out(gone)
        self.merged.emit(kept, merged_id)

    def _take_out(self, gone: list[Duplicate]) -> None:
        """The cursor goes on to the pair that takes the place of the first one."""
        known = {id(pair) for pair in gone}
        place = next((at for at, row in enumerate(self.rows) if id(row.pair) in known), 0)
        for row in [row for row in self.rows if id(row.pair) in known]:
            self.rows.remove(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._pairs = [pair for pair in self._pairs if id(pair) not in known]
        self._fill()
        left = self.rows[min(place, len(self.rows) - 1)].merge_button if self.rows else None
        (left or self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_L)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._column)
        rows.addStretch(1)
        area = scrolled(inside)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_M)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(
            ThemedLabel(self.desk.theme, self.windowTitle(), "title", "text", SEMIBOLD)
        )
        column.addWidget(self.state)
        column.addWidget(area, 1)
        column.addLayout(foot)


def _found(child: ReadingChild, kind: type[Mergeable], report: Report) -> tuple[Duplicate, ...]:
    """Runs in the job's thread; computed in the child, which is ended to stop it."""
    return child.run(possible_duplicates_in_file, kind, report=report)
