"""The tab of the checks beside a text: the findings, and what can be done about the current one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing.desktop.checking.checking import Checking, PlacedFinding
from briefing.desktop.checking.finding_answers import FindingAnswers
from briefing.desktop.checking.finding_list import FindingList
from briefing.desktop.checking.rule_words import rule_title
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Briefing
from briefing.domain.messages import Message


class ChecksPanel(QWidget):
    """A view beside the text (`BesideView`); the checks themselves run whoever looks."""

    def __init__(self, checking: Checking) -> None:
        super().__init__()
        self._checking = checking
        theme = checking.desk.theme
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = FindingList(theme)
        self.answers = FindingAnswers(checking)
        self.state = ThemedLabel(theme, "", "small", "text_secondary")
        self.update_all = push_button(theme, say("Update all …"), "refresh-cw")
        self.not_run = ThemedLabel(theme, "", "small", "text_tertiary")
        self.not_run.setWordWrap(True)
        self._nothing = EmptyState(theme, "circle-check", "", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self._nothing)
        self.stack.addWidget(self.list)
        self.state.setWordWrap(True)
        self.setFocusProxy(self.list)
        self._lay_out()
        self.list.chosen.connect(self.answers.show_finding)
        self.list.pressed_on.connect(self._point_at)
        self.list.opened.connect(checking.go_to)
        self.answers.done.connect(self.list.setFocus)
        self.answers.left.connect(self.list.setFocus)
        self.update_all.clicked.connect(self._update_all)
        checking.changed.connect(self._show)
        checking.work.failed.connect(self._tell_failed)
        checking.shown.connect(self.list.choose)
        self._show()
        if checking.gone_to is not None:
            self.list.choose(checking.gone_to)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """The checks tell by themselves when they have looked at another briefing."""
        del briefing

    def leave(self) -> None:
        """Nothing is under way here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._checking.writing.current_editor().setFocus()
        elif not (self.list.hasFocus() and self.answers.press(event.text())):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        head.addWidget(self.state, 1)
        head.addWidget(self.update_all)
        notes = QVBoxLayout()
        notes.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_S)
        notes.addWidget(self.not_run)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.answers)
        column.addLayout(notes)

    def _show(self) -> None:
        checking = self._checking
        look = checking.look
        if look is None:
            self._nothing.set_words(say("The text is being checked …"), "")
        else:
            sentence = say("Every rule that can be checked for this text has been.")
            self._nothing.set_words(say("The checks found nothing"), sentence)
        self.list.show_findings(checking.placed)
        self.stack.setCurrentWidget(self.list if checking.placed else self._nothing)
        needing = sum(one.checked.is_open for one in checking.placed)
        words = counted(
            "{n} needs an answer for the final edition",
            "{n} need an answer for the final edition",
            needing,
        )
        self.state.setText(words if needing else "")
        has_fixes = any(
            one.checked.finding.fixes and one.checked.answer is None for one in checking.placed
        )
        self.update_all.setVisible(has_fixes)
        lock_part(self.update_all, why_read_only(checking.desk.session.library))
        self._tell_not_run()

    def _tell_failed(self, sentence: Message) -> None:
        """What was found before stays in view; without any the sentence stands in its place."""
        self._nothing.set_words(say("The text could not be checked"), translated(sentence))
        self.state.setText(translated(sentence))

    def _tell_not_run(self) -> None:
        look = self._checking.look
        parts: list[str] = []
        if look is not None and look.check.not_run:
            rules = ", ".join(map(rule_title, look.check.not_run))
            parts.append(say("Not checked, for they read English only: {rules}.", rules=rules))
        if look is not None and look.check.switched_off:
            rules = ", ".join(map(rule_title, look.check.switched_off))
            parts.append(say("Switched off by the organisation: {rules}.", rules=rules))
        self.not_run.setText("\n".join(parts))
        self.not_run.setVisible(bool(parts))

    def _point_at(self, placed: PlacedFinding) -> None:
        self._checking.go_to(placed, takes_focus=False)

    def _update_all(self) -> None:
        from briefing.desktop.checking.update_dialog import UpdateDialog

        UpdateDialog(self._checking, self.window()).open()
