"""The quiet question beside a newer position: how does it relate to the one before?"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.interface_positions import stance_words
from briefing.desktop.theme.tokens import REGULAR, SEMIBOLD, SPACE_M, SPACE_S
from briefing.desktop.widgets.announcing import announce
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.messages import Message, message
from briefing.domain.position_history import likely_change
from briefing.domain.positions import Position
from briefing.domain.vocabularies import ChangeKind
from briefing.operations.superseding import open_question, standing_beside, superseding

_BESIDE = "beside"


class PositionQuestion(QFrame):
    """Asks about one position and stores the answer as a step; hidden when nothing is to be asked.

    An answer given stands as a line and can be changed.
    """

    answered = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._position: Position | None = None
        self._older: Position | None = None
        self._left_open: set[str] = set()
        self._entered: set[str] = set()
        self._is_asked_again = False
        self.setObjectName("question")
        self.words = ThemedLabel(desk.theme, "", "small", "text_secondary")
        self.words.setWordWrap(True)
        self.buttons = {key: self._button(key, title) for key, title in _answers()}
        self.again = push_button(desk.theme, say("Change"))
        self.again.clicked.connect(self._ask_again)
        self._row = QWidget()
        flow = FlowLayout(SPACE_S)
        self._row.setLayout(flow)
        for button in self.buttons.values():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S + 2, SPACE_M, SPACE_S + 2)
        column.setSpacing(SPACE_S)
        column.addWidget(self.words)
        column.addWidget(self._row)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def note_entered(self, position: Position) -> None:
        """This position was entered just now: it is asked about even beside another speaker's."""
        self._entered.add(position.id)

    def show_position(self, position: Position | None) -> None:
        """Ask about another position, or about none."""
        if position is None or self._position is None or position.id != self._position.id:
            self._is_asked_again = False
        self._position = position
        self._refresh()

    def _refresh(self) -> None:
        position, records = self._position, self._desk.session.library
        if position is None:
            self._hide()
            return
        if position.supersedes_id is not None:
            self._older = records.find(Position, position.supersedes_id)
            if self._older is None:
                self._hide()
            elif self._is_asked_again:
                self._ask(position, self._older)
            else:
                self._tell(position, self._older)
            return
        self._older = open_question(records, position)
        if self._older is None or not self._is_worth_asking(position, self._older):
            self._hide()
        else:
            self._ask(position, self._older)

    def _is_worth_asking(self, position: Position, older: Position) -> bool:
        """Two speakers may well say two things; that is asked once, when it is entered."""
        if position.id in self._left_open:
            return False
        same_voice = position.speaker_id == older.speaker_id
        return same_voice or position.id in self._entered

    def _ask(self, position: Position, older: Position) -> None:
        question = say(
            "Before, it was “{stance}” ({date}). How does this one relate to it?",
            stance=stance_words(older.stance),
            date=date_shown(older.asserted_on) or say("no date"),
        )
        is_new = self.isHidden() or question != self.words.text()
        self.words.setText(question)
        self.setAccessibleName(question)
        likely: str = likely_change(older, position)
        if position.speaker_id != older.speaker_id and likely != "reaffirmed":
            likely = _BESIDE
        for key, button in self.buttons.items():
            button.setAccessibleDescription(say("Suggested") if key == likely else "")
            weight = SEMIBOLD if key == likely else REGULAR
            button.setFont(self._desk.theme.font("body", weight))
        self._row.show()
        self.again.hide()
        self.show()
        if is_new:
            announce(self, question)

    def _tell(self, position: Position, older: Position) -> None:
        values = {
            "stance": stance_words(older.stance),
            "date": date_shown(older.asserted_on) or say("no date"),
        }
        self.words.setText(_told(position.change_kind, values))
        self._row.hide()
        self.again.show()
        self.show()

    def _hide(self) -> None:
        self._older = None
        self.hide()

    def _ask_again(self) -> None:
        self._is_asked_again = True
        self._refresh()
        self.buttons["shifted"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, key: str, title: str) -> QPushButton:
        button = push_button(self._desk.theme, title)
        button.clicked.connect(partial(self._answer, key))
        return button

    def _answer(self, key: str) -> None:
        position, older = self._position, self._older
        if position is None or older is None:
            return
        self._is_asked_again = False
        if key == _BESIDE:
            self._left_open.add(position.id)
            edit = standing_beside(position)
            if edit.before == edit.after:
                self._refresh()
                self.answered.emit()
                return
            label = message("Let both positions stand")
        else:
            change = _CHANGES[key]
            edit = superseding(self._desk.session.library, position, older, change)
            label = _LABELS[change]
        self._desk.session.do(label.template, edit)
        self.answered.emit()


_CHANGES: dict[str, ChangeKind] = {
    "shifted": "shifted",
    "nuanced": "nuanced",
    "reaffirmed": "reaffirmed",
    "corrected": "corrected",
}
_LABELS: dict[ChangeKind, Message] = {
    "shifted": message("Record a shift of position"),
    "nuanced": message("Record a nuance of position"),
    "reaffirmed": message("Record that a position was reaffirmed"),
    "corrected": message("Correct an entered position"),
}


def _answers() -> tuple[tuple[str, str], ...]:
    return (
        ("shifted", say("Shift")),
        ("nuanced", say("Nuance")),
        ("reaffirmed", say("Reaffirmed")),
        ("corrected", say("Correction")),
        (_BESIDE, say("Both stand")),
    )


def _told(change: ChangeKind, values: dict[str, str]) -> str:
    match change:
        case "reaffirmed":
            return say("Reaffirms “{stance}” ({date}).", **values)
        case "nuanced":
            return say("A nuance of “{stance}” ({date}).", **values)
        case "corrected":
            return say("Corrects the entry “{stance}” ({date}).", **values)
        case _:
            return say("A shift from “{stance}” ({date}).", **values)
