"""The recovery sheet, shown once: to be saved or printed, and confirmed by typing one group of it.

The groups are on screen until the analyst says the sheet is kept; then they go, and one of them is
asked for.
"""

from functools import partial
from pathlib import Path
from secrets import randbelow

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Report
from briefing.desktop.messages import number, say
from briefing.desktop.protection.printing import print_pdf
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.form import FieldNote, FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.room_for_words import RoomForWords
from briefing.domain.vocabularies import Paper
from briefing.operations.recovery_sheets import RecoverySheet

_WIDTH = 520
_COLUMNS = 2
_PURPOSE = "recovery sheet"
_HIDDEN = "•••••"


class RecoverySheetDialog(QDialog):
    """Goes away only when one group of the sheet was typed, or after a warning. `replaces` tells
    whether there was a sheet before.
    """

    def __init__(
        self, desk: Desk, sheet: RecoverySheet, paper: Paper, parent: QWidget, *, replaces: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("recovery sheet")
        self.setWindowTitle(say("Recovery sheet"))
        self.setMinimumWidth(_WIDTH)
        self._desk = desk
        self._sheet = sheet
        self._paper: Paper = paper
        self.asked = randbelow(len(sheet.groups))
        theme = desk.theme
        self.groups = [
            ThemedLabel(theme, group, "lead", "text", SEMIBOLD) for group in sheet.groups
        ]
        self.save_button = push_button(theme, say("Save as PDF …"), "file-down")
        self.print_button = push_button(theme, say("Print …"), "printer")
        self.kept_button = push_button(theme, say("I have kept it"), is_primary=True)
        self.outcome = FieldNote(theme)
        self.field = QLineEdit()
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.row = FormRow(
            theme, say("Group {n} of the sheet you kept", n=number(self.asked + 1)), self.field
        )
        self.again_button = push_button(theme, say("Show it again"))
        self.done_button = push_button(theme, say("Done"), is_primary=True)
        self._lay_out(replaces=replaces)
        self._ask(is_asking=False)
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self.kept_button.clicked.connect(lambda: self._ask(is_asking=True))
        self.again_button.clicked.connect(lambda: self._ask(is_asking=False))
        self.done_button.clicked.connect(self._check)
        self.field.returnPressed.connect(self._check)
        RoomForWords(self)

    def reject(self) -> None:
        """Escape: only after a warning."""
        question = say(
            "You have not confirmed that you kept the sheet. If you forget the passphrase without"
            " it, nobody can open the library. A new sheet can be made in File, Protection."
        )
        if self._desk.doors.confirm(self, question, say("Close without the sheet")):
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _ask(self, *, is_asking: bool) -> None:
        for label, group in zip(self.groups, self._sheet.groups, strict=True):
            label.setText(_HIDDEN if is_asking else group)
        for part in (self.row, self.again_button, self.done_button):
            part.setVisible(is_asking)
        for part in (self.save_button, self.print_button, self.kept_button):
            part.setVisible(not is_asking)
        self.field.setText("")
        self.row.set_problem("")
        self.outcome.tell("")
        (self.field if is_asking else self.save_button).setFocus()

    def _check(self) -> None:
        from briefing.operations.unlocking import is_same_group

        if is_same_group(self.field.text(), self._sheet.groups[self.asked]):
            self.accept()
        else:
            self.row.set_problem(
                say("This is not group {n}: compare it.", n=number(self.asked + 1))
            )
            self.field.selectAll()

    def _save(self) -> None:
        from platformdirs import user_documents_path

        settings = self._desk.settings
        library = Path(self._sheet.library).stem
        name = say("Recovery sheet for {library}", library=library)
        start = settings.folder(_PURPOSE, user_documents_path()) / f"{name}.pdf"
        path = self._desk.doors.save_file(
            self, say("Save the recovery sheet"), start, say("PDF (*.pdf)")
        )
        if path is None:
            return
        settings.set_folder(_PURPOSE, path.parent)
        job = self._desk.jobs.start(
            say("Saving the recovery sheet"),
            partial(_saved, self._sheet, path, self._paper),
        )
        job.done.connect(self._tell_saved)

    def _tell_saved(self, path: Path) -> None:
        self._tell_kept(say("The sheet was saved as “{name}”.", name=path.name))
        self._desk.notices.give(
            say(
                "Saved as {file}. Print it, lock it away from this computer, and delete the file.",
                file=str(path),
            )
        )

    def _print(self) -> None:
        from briefing.operations.recovery_sheets import sheet_to_pdf

        pdf = sheet_to_pdf(self._sheet, self._paper)
        came_of_it = print_pdf(self, pdf, say("Recovery sheet"), self._paper)
        if came_of_it == "no printer":
            self.outcome.warn(
                say(
                    "No printer is set up on this computer. Save the sheet as PDF and print it"
                    " where there is one, or copy the groups by hand."
                )
            )
        elif came_of_it == "failed":
            self.outcome.warn(
                say("The printer did not take the sheet: look at the printer, or save it as PDF.")
            )
        elif came_of_it == "printed":
            self._tell_kept(say("The sheet was sent to the printer."))

    def _tell_kept(self, words: str) -> None:
        """Enter then goes on, and does not save or print once more."""
        self.outcome.tell(words)
        if self.kept_button.isVisible():
            self.kept_button.setFocus()

    def _lay_out(self, *, replaces: bool) -> None:
        theme = self._desk.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(ThemedLabel(theme, say("Recovery sheet"), "title", "text", SEMIBOLD))
        about = ThemedLabel(theme, _about(replaces=replaces), "body", "text_secondary")
        about.setWordWrap(True)
        column.addWidget(about)
        column.addWidget(self._table())
        column.addWidget(self.outcome)
        column.addWidget(self.row)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (self.save_button, self.print_button, self.again_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.kept_button)
        buttons.addWidget(self.done_button)
        column.addLayout(buttons)

    def _table(self) -> QWidget:
        """The groups as on the sheet, down the first column and then the second."""
        box = QWidget()
        box.setObjectName("question")
        box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(box)
        grid.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        height = -(-len(self.groups) // _COLUMNS)
        for at, label in enumerate(self.groups):
            row, pair = at % height, at // height
            count = ThemedLabel(self._desk.theme, number(at + 1), "small", "text_secondary")
            grid.addWidget(count, row, pair * 2)
            grid.addWidget(label, row, pair * 2 + 1)
            grid.setColumnStretch(pair * 2 + 1, 1)
        return box


def _about(*, replaces: bool) -> str:
    words = say(
        "It opens the library without the passphrase, and is shown this once. Save or print it, and"
        " lock it away from this computer: who has it can read the library."
    )
    if not replaces:
        return words
    return " ".join((words, say("The sheet you had opens only backups from before.")))


def _saved(sheet: RecoverySheet, path: Path, paper: Paper, report: Report) -> Path:
    from briefing.operations.recovery_sheets import write_recovery_sheet

    write_recovery_sheet(sheet, path, paper, report)
    return path
