"""What can be done about the current finding: changes of the text, and answers with a reason."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing.desktop.checking.answers import reasons_before
from briefing.desktop.checking.checking import Checking, PlacedFinding
from briefing.desktop.checking.rule_words import rule_reason
from briefing.desktop.messages import say, translated
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.section import clear_layout
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S, SPACE_XS
from briefing.desktop.widgets.buttons import yielding_button
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.checks.finding import Fix
from briefing.domain.errors import KnownError
from briefing.domain.messages import message

TEXT_CHANGED = message("The text has changed there since it was checked; it is checked again.")
_QUOTED = 160  # letters of the words in question
_ON_BUTTON = 34  # letters of a change, so that its button fits into a narrow pane


class FindingAnswers(QWidget):
    """Keys: 1 to 9 make a change of the text, K keeps the place, R switches the rule off in this
    edition, U takes the answer back. `done` after each, `left` when the reason is given up.
    """

    done = Signal()
    left = Signal()

    def __init__(self, checking: Checking) -> None:
        super().__init__()
        self._checking = checking
        self._desk = checking.desk
        theme = self._desk.theme
        self._placed: PlacedFinding | None = None
        self._acts: dict[str, Callable[[], None]] = {}
        self._store: Callable[[str], None] | None = None
        self.sentence = ThemedLabel(theme, "")
        self.words = ThemedLabel(theme, "", "small", "text_secondary")
        self.why = ThemedLabel(theme, "", "small", "text_tertiary")
        for label in (self.sentence, self.words, self.why):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QWidget()
        self._row = FlowLayout(SPACE_S)
        self._buttons.setLayout(self._row)
        self.reason = QLineEdit()
        self.reason_row = FormRow(theme, say("Why it stays"), self.reason)
        self._remembered = QWidget()
        self._offers = FlowLayout(SPACE_XS)
        self._remembered.setLayout(self._offers)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        for part in (self.sentence, self.words, self.why, self._buttons, self.reason_row):
            column.addWidget(part)
        column.addWidget(self._remembered)
        self.reason.returnPressed.connect(self._give_reason)
        self.show_finding(None)

    def show_finding(self, placed: PlacedFinding | None) -> None:
        """Show another finding; a reason that was begun for it is given up, one for the same
        finding, found again by a new look, is not.
        """
        if placed is not None and self._is_asking_about(placed):
            self._placed = placed
        else:
            self._show(placed)

    def _is_asking_about(self, placed: PlacedFinding) -> bool:
        if self._placed is None or self.reason_row.isHidden():
            return False
        one, other = self._placed.checked, placed.checked
        return other.answer is None and (one.finding.rule, one.finding.words) == (
            other.finding.rule,
            other.finding.words,
        )

    def _show(self, placed: PlacedFinding | None) -> None:
        self._placed = placed
        self.reason_row.hide()
        self._remembered.hide()
        self._acts = {}
        clear_layout(self._row)
        self.setVisible(placed is not None)
        if placed is None:
            return
        finding, answer = placed.checked.finding, placed.checked.answer
        self.sentence.setText(translated(finding.message))
        words = " ".join(finding.words.split())
        cut = words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()} …"
        self.words.setText(say("“{words}”", words=cut))
        self.words.setVisible(bool(words))
        if answer is None:
            self.why.setText(rule_reason(finding.rule))
            self._offer_answers(placed)
        else:
            self.why.setText(
                say("Answered by {author}: {reason}", author=answer.author, reason=answer.reason)
                if answer.author
                else say("Answered: {reason}", reason=answer.reason)
            )
            back = partial(self._checking.take_back, answer)
            self._offer("u", say("Take the answer back (U)"), "undo-2", partial(self._do, back))
        self.why.setVisible(bool(self.why.text()))

    def press(self, key: str) -> bool:
        """Do what a key stands for; False when it stands for nothing now."""
        act = self._acts.get(key.casefold())
        if act is not None:
            act()
        return act is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.reason_row.isHidden():
            self._show(self._placed)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _offer_answers(self, placed: PlacedFinding) -> None:
        checked = placed.checked
        for number, fix in enumerate(checked.finding.fixes[:9], start=1):
            words = say("{number}  {change}", number=number, change=translated(fix.label))
            change = partial(self._change, fix)
            self._offer(str(number), words, "pencil", change)
        keep = partial(self._ask, say("Why it stays as it is"), self._keep)
        off = partial(self._ask, say("Why the rule is off in this edition"), self._switch_off)
        self._offer("k", say("Keep here (K)"), "check", keep)
        self._offer("r", say("Off in this edition (R)"), "ban", off)

    def _offer(self, key: str, words: str, icon: str, act: Callable[[], None]) -> None:
        button = self._button(words, icon)
        button.clicked.connect(act)
        why = why_read_only(self._desk.session.library)
        lock_part(button, why)
        if not why:
            self._acts[key] = act
        self._row.addWidget(button)

    def _button(self, words: str, icon: str = "") -> QPushButton:
        """A button that fits into a narrow pane, with all its words in the tip."""
        cut = words if len(words) <= _ON_BUTTON else f"{words[:_ON_BUTTON].rstrip()} …"
        button = yielding_button(self._desk.theme, cut, icon)
        button.setAccessibleName(words)
        if cut != words:
            button.setToolTip(words)
        return button

    def _ask(self, question: str, store: Callable[[str], None]) -> None:
        if self._placed is None:
            return
        self._store = store
        self.reason_row.label.setText(question)
        self.reason.setAccessibleName(question)
        library, briefing_id = self._desk.session.library, self._checking.work.briefing_id
        reasons = reasons_before(library, self._placed.checked.finding, briefing_id)
        self.reason.setText(reasons[0])
        self.reason.selectAll()
        clear_layout(self._offers)
        for reason in reasons[1:]:
            button = self._button(reason)
            button.clicked.connect(partial(self._take, reason))
            self._offers.addWidget(button)
        self.reason_row.set_problem("")
        self.reason_row.show()
        self._remembered.setVisible(len(reasons) > 1)
        self.reason.setFocus()

    def _take(self, reason: str) -> None:
        self.reason.setText(reason)
        self._give_reason()

    def _give_reason(self) -> None:
        if self._store is None:
            return
        try:
            self._store(self.reason.text())
        except KnownError as error:
            self.reason_row.set_problem(translated(error.message))
            return
        self.done.emit()

    def _keep(self, reason: str) -> None:
        if self._placed is not None:
            self._checking.keep(self._placed.checked, reason)

    def _switch_off(self, reason: str) -> None:
        if self._placed is not None:
            self._checking.switch_off(self._placed.checked, reason)

    def _change(self, fix: Fix) -> None:
        if not self._checking.fix(fix):
            self._desk.session.say(TEXT_CHANGED)
        self.done.emit()

    def _do(self, act: Callable[[], None]) -> None:
        act()
        self.done.emit()
