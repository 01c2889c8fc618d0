"""Asks for the day on which the library is to be looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import day, say, translated
from briefing.desktop.records.day_bounds import day_bounds
from briefing.desktop.records.value_editors import DateEditor
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.errors import KnownError
from briefing.operations.going_back import end_of

_SIZE = (480, 360)  # with room for a sentence below the field


class DayDialog(QDialog):
    """`chosen` with the last step of the day and the day itself."""

    chosen = Signal(int, object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("The library as recorded on a day"))
        self.setMinimumSize(*_SIZE)
        self.editor = DateEditor(desk.today)
        self.editor.set_hint(say("yesterday, last Monday, 3 March"))
        self.row = FormRow(desk.theme, say("Day"), self.editor.entry)
        self.look = push_button(desk.theme, say("Look at it"), "clock", is_primary=True)
        self.look.clicked.connect(self._choose)
        self._lay_out()
        self.editor.edited.connect(self._read)
        self.editor.setFocus()

    def _lay_out(self) -> None:
        theme = self._desk.theme
        title = ThemedLabel(
            theme, say("The library as recorded on a day"), "title", "text", SEMIBOLD
        )
        title.setWordWrap(True)
        words = ThemedLabel(theme, self._what_it_does(), "body", "text_secondary")
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(self.row)
        column.addStretch(1)
        column.addLayout(DialogFoot(theme, self, self.look))

    def _what_it_does(self) -> str:
        first = self._desk.session.library.past.first_moment()
        says = say(
            "Every page then shows what was in the library at the end of that day. Nothing is"
            " changed; one button leads back."
        )
        if first is None:
            return says
        began = day(first.astimezone().date())
        return say("{sentence} The records begin on {day}.", sentence=says, day=began)

    def _read(self) -> None:
        self.row.set_problem("")
        self.row.note.tell(self.editor.note())

    def _choose(self) -> None:
        try:
            found = self.editor.value()
        except KnownError as error:
            self.row.set_problem(translated(error.message))
            return
        _, last = day_bounds(found)
        if last is None:
            self.row.set_problem(say("Write a day, such as “last Monday” or “3 March 2026”."))
            return
        past = self._desk.session.library.past
        step = past.step_at(end_of(last))
        if step == 0:
            self.row.set_problem(say("Nothing had been recorded by that day."))
        elif step == past.newest_step():
            self.row.set_problem(
                say("Nothing was changed after that day: this is the library now.")
            )
        else:
            self.chosen.emit(step, last)
            self.accept()
