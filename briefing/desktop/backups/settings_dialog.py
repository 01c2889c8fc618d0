"""Where backups go, and how often one is made while a library is open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.messages import counted, say, translated
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.form import FieldNote, FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.errors import KnownError
from briefing.operations.backups import BackupPlan, backup_plan, choose_backup_plan

_WIDTH = 520
_MINUTES = (10, 30, 60, 120, 0)


class BackupSettings(QDialog):
    """`chosen` when something else was chosen and stored."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._plan = backup_plan()
        self._folder = self._plan.folder
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("backup settings")
        self.setWindowTitle(say("Folder and interval"))
        self.setMinimumWidth(_WIDTH)
        self.place = ThemedLabel(theme, "")
        self.place.setWordWrap(True)
        self.change_button = push_button(theme, say("Another folder …"), "folder-open")
        self.usual_button = push_button(theme, say("The usual folder"))
        minutes = _choices(self._plan.minutes)
        self.interval = Choice(theme, [(str(number), _interval(number)) for number in minutes])
        self.interval.set_key(str(self._plan.minutes))
        self.note = FieldNote(theme)
        self.save_button = push_button(theme, say("Save"), is_primary=True)
        self._lay_out(theme)
        self.change_button.clicked.connect(self._choose)
        self.usual_button.clicked.connect(lambda: self._set_folder(None))
        self.save_button.clicked.connect(self._save)
        self._set_folder(self._folder)

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(ThemedLabel(theme, say("Folder and interval"), "title", "text", SEMIBOLD))
        about = ThemedLabel(
            theme,
            say(
                "For all libraries on this computer. Kept are all backups of two days, then 12"
                " daily, 10 weekly and 9 monthly ones. A folder on another drive also helps when"
                " this one fails."
            ),
            "body",
            "text_secondary",
        )
        about.setWordWrap(True)
        column.addWidget(about)
        column.addWidget(ThemedLabel(theme, say("Folder"), "small", "text_secondary", SEMIBOLD))
        column.addWidget(self.place)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE_M)
        for button in (self.change_button, self.usual_button):
            ways.addWidget(button)
        ways.addStretch(1)
        column.addLayout(ways)
        column.addWidget(FormRow(theme, say("While a library is open"), self.interval))
        column.addWidget(self.note)
        column.addStretch(1)
        column.addLayout(DialogFoot(theme, self, self.save_button))

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        start = str(BackupPlan(self._folder).root)
        chosen = QFileDialog.getExistingDirectory(self, say("Folder for backups"), start)
        if chosen:
            self._set_folder(Path(chosen))

    def _set_folder(self, folder: Path | None) -> None:
        self._folder = folder
        self.place.setText(str(BackupPlan(folder).root))
        self.usual_button.setEnabled(folder is not None)

    def _save(self) -> None:
        plan = BackupPlan(self._folder, int(self.interval.key()))
        try:
            choose_backup_plan(plan)
        except KnownError as error:
            self.note.warn(translated(error.message))
            return
        self.accept()
        if plan != self._plan:
            self.chosen.emit()


def _choices(now: int) -> tuple[int, ...]:
    return _MINUTES if now in _MINUTES else (now, *_MINUTES)


def _interval(minutes: int) -> str:
    if minutes == 0:
        return say("Only when it is closed")
    return counted("Every minute", "Every {n} minutes", minutes)
