"""Two records side by side: which stays, whose words are taken, what moves; then they are one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job
from briefing.desktop.merging.carrying_out import begin_backup, merge_after
from briefing.desktop.merging.field_choices import FieldChoices
from briefing.desktop.merging.kind_words import TITLES
from briefing.desktop.merging.moving_words import moving_lines, moving_words
from briefing.desktop.merging.pair_fields import PairFields
from briefing.desktop.messages import say, translated
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_room import resize_within
from briefing.desktop.widgets.form import FieldNote, Fold
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.scrolling import scrolled
from briefing.domain.errors import KnownError
from briefing.operations.backups import Made
from briefing.operations.merging import Merger, planned_merger

_SIZE = QSize(920, 640)
_MOST_LINES = 200
_LINES_HEIGHT = 132


class MergeDialog(QDialog):
    """`merged` with the record that was kept and the id of the one that is part of it now."""

    merged = Signal(object, str)

    def __init__(
        self, desk: Desk, parent: QWidget, kind: str, kept_id: str = "", merged_id: str = ""
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._job: Job | None = None
        self._merger: Merger | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("merge")
        self.setWindowTitle(translated(TITLES[kind]))
        resize_within(self, _SIZE)
        theme = desk.theme
        self.pair = PairFields(desk, kind, kept_id, merged_id)
        self.fields = FieldChoices(theme, desk.session.library)
        self.moving = ThemedLabel(theme, "", "body", "text")
        self.moving.setWordWrap(True)
        self.lines = Fold(theme, say("What moves, line by line"))
        self.list = QListWidget()
        self.list.setAccessibleName(say("What moves, line by line"))
        self.list.setFixedHeight(_LINES_HEIGHT)
        self.lines.content.addWidget(self.list)
        self.note = FieldNote(theme)
        self.cancel_button = push_button(theme, say("Cancel"))
        self.merge_button = push_button(theme, say("Merge"), "merge", is_primary=True)
        self.merge_button.setDefault(True)
        self._lay_out()
        self.pair.changed.connect(self._plan)
        self.fields.changed.connect(self._choose_again)
        self.cancel_button.clicked.connect(self.reject)
        self.merge_button.clicked.connect(self._begin)
        self._plan()
        self.pair.focus_empty()
        if kept_id and merged_id:
            self.merge_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Leave the two as they are; a backup under way is given up."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)

    def _plan(self) -> None:
        """Show what would happen to the two that are named now."""
        self._merger = None
        kept, merged = self.pair.ids()
        self._show(None)
        if not kept or not merged:
            self.note.tell(say("Choose the other record: type its name in the empty field."))
            return
        self._merger = self._planned(kept, merged, first=True)
        self._show(self._merger)

    def _choose_again(self) -> None:
        """The fields as they are chosen now; what is wrong with them is said."""
        kept, merged = self.pair.ids()
        self._merger = self._planned(kept, merged, first=False)
        self.merge_button.setEnabled(self._merger is not None)

    def _planned(self, kept: str, merged: str, *, first: bool) -> Merger | None:
        choices = {} if first else self.fields.choices()
        try:
            merger = planned_merger(self.desk.session.library, kept, merged, choices)
        except KnownError as error:
            self.note.warn(translated(error.message))
            return None
        self.note.tell(say("A backup is made first. Undo takes the merge back as one step."))
        return merger

    def _show(self, merger: Merger | None) -> None:
        library = self.desk.session.library
        self.merge_button.setEnabled(merger is not None)
        for part in (self.fields, self.moving, self.lines):
            part.setVisible(merger is not None)
        if merger is None:
            return
        self.fields.show_records(merger.kept, merger.merged, merger.choices)
        self.fields.stand_behind(self.pair.swap_button)
        self.moving.setText("\n".join(moving_words(library, merger)))
        lines = moving_lines(library, merger, _MOST_LINES)
        self.list.clear()
        self.list.addItems(lines)
        self.lines.setVisible(bool(lines))

    def _begin(self) -> None:
        if self._merger is None or self._job is not None:
            return
        try:
            job = begin_backup(self.desk)
        except KnownError as error:
            self.note.warn(translated(error.message))
            return
        self._job = job
        self._hold(is_held=True)
        job.done.connect(self._merge)
        job.failed.connect(self._tell_failed)
        job.cancelled.connect(self._free)
        job.crashed.connect(self._free)

    def _merge(self, made: Made) -> None:
        kept_id, merged_id = self.pair.ids()
        self._free()
        try:
            kept = merge_after(self.desk, made, kept_id, merged_id, self.fields.choices())
        except KnownError as error:
            self.note.warn(translated(error.message))
            return
        self.accept()
        self.merged.emit(kept, merged_id)

    def _tell_failed(self, error: KnownError) -> None:
        self._free()
        self.note.warn(translated(error.message))

    def _free(self, _told: object = None) -> None:
        self._job = None
        self._hold(is_held=False)

    def _hold(self, *, is_held: bool) -> None:
        """While the backup is made the two stay as they are chosen."""
        for part in (self.pair, self.fields, self.merge_button):
            part.setEnabled(not is_held)
        if is_held:
            self.note.tell(say("A backup is being made …"))

    def _lay_out(self) -> None:
        theme = self.desk.theme
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, SPACE_S, 0)
        rows.setSpacing(SPACE_L)
        rows.addWidget(self.pair)
        rows.addWidget(self.fields)
        rows.addWidget(self.moving)
        rows.addWidget(self.lines)
        rows.addStretch(1)
        area = scrolled(inside)
        words = say(
            "What names the second one names the first afterwards; the second goes into the trash"
            " and can be taken out of the first again at any time."
        )
        said = ThemedLabel(theme, words, "body", "text_secondary")
        said.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_M)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.merge_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(ThemedLabel(theme, self.windowTitle(), "title", "text", SEMIBOLD))
        column.addWidget(said)
        column.addWidget(area, 1)
        column.addLayout(foot)
