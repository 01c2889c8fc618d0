"""What the check before a release found: by rule, hints folded away, each with its answers."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.checking.checking import Checking, PlacedFinding
from briefing.desktop.checking.finding_answers import FindingAnswers
from briefing.desktop.checking.finding_list import FindingList, Group
from briefing.desktop.checking.rule_words import rule_title
from briefing.desktop.messages import counted, number, say
from briefing.desktop.theme.tokens import SPACE_S
from briefing.desktop.widgets.form import Fold
from briefing.desktop.widgets.labels import ThemedLabel

_LEAST_LIST, _MOST_LIST = 40, 360


def by_rule(findings: Sequence[PlacedFinding]) -> Iterator[Group]:
    """What needs an answer under the name of its rule, then what is answered."""
    needing = [one for one in findings if one.checked.is_open]
    for rule in dict.fromkeys(one.checked.finding.rule for one in needing):
        group = [one for one in needing if one.checked.finding.rule == rule]
        title = rule_title(rule)
        yield say("{rule} · {count}", rule=title, count=number(len(group))), group
    answered = [one for one in findings if one.checked.answer is not None]
    yield counted("{n} answered finding", "{n} answered findings", len(answered)), answered


def _as_one(findings: Sequence[PlacedFinding]) -> Iterator[Group]:
    for rule in dict.fromkeys(one.checked.finding.rule for one in findings):
        yield rule_title(rule), [one for one in findings if one.checked.finding.rule == rule]


class ReleaseFindings(QWidget):
    """Arrows walk over the findings, Enter goes to the place, keys answer as in the checks beside
    the text. `gone_to_place` when the text has the focus.
    """

    gone_to_place = Signal()

    def __init__(self, checking: Checking) -> None:
        super().__init__()
        self._checking = checking
        theme = checking.desk.theme
        self.state = ThemedLabel(theme, "", "body", "text")
        self.state.setWordWrap(True)
        self.list = FindingList(theme, by_rule)
        self.list.setAccessibleName(say("Findings that need an answer"))
        self.answers = FindingAnswers(checking)
        self.hints = Fold(theme, "")
        self.hint_list = FindingList(theme, _as_one)
        self.hint_list.setAccessibleName(say("Hints"))
        self.hints.content.addWidget(self.hint_list)
        self.not_run = ThemedLabel(theme, "", "small", "text_tertiary")
        self.not_run.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for part in (self.state, self.list, self.answers, self.hints, self.not_run):
            column.addWidget(part)
        self.list.chosen.connect(self.answers.show_finding)
        self.hint_list.chosen.connect(self._choose_hint)
        for shown in (self.list, self.hint_list):
            shown.pressed_on.connect(self._point_at)
            shown.opened.connect(self._go_to)
        self.answers.left.connect(self.focus)
        self.answers.done.connect(self.focus)
        checking.changed.connect(self.show_found)
        self.show_found()

    @property
    def open_count(self) -> int:
        """How many findings stand in the way of a final edition."""
        return sum(one.checked.is_open for one in self._checking.placed)

    def show_found(self) -> None:
        """Show what was found last."""
        placed = self._checking.placed
        hints = [one for one in placed if not one.checked.needs_answer]
        self.list.show_findings([one for one in placed if one.checked.needs_answer])
        self.hint_list.show_findings([one for one in hints if one.checked.answer is None])
        self.answers.show_finding(self.list.current())
        for shown in (self.list, self.hint_list):
            _fit(shown)
        open_hints = len(self.hint_list.findings.rows) > 0
        self.hints.setVisible(open_hints)
        count = sum(one.checked.answer is None for one in hints)
        self.hints.set_title(counted("{n} hint", "{n} hints", count))
        self.list.setVisible(bool(self.list.findings.rows))
        self._tell_not_run()

    def focus(self) -> None:
        """Put the keys into the list, if it holds anything."""
        if self.list.isVisible():
            self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_listed = self.list.hasFocus() or self.hint_list.hasFocus()
        if not (is_listed and self.answers.press(event.text())):
            super().keyPressEvent(event)

    def _choose_hint(self, placed: PlacedFinding | None) -> None:
        """Only when the analyst walks there: what needs an answer comes first."""
        if self.hint_list.hasFocus():
            self.answers.show_finding(placed)

    def _point_at(self, placed: PlacedFinding) -> None:
        self.answers.show_finding(placed)
        self._checking.go_to(placed, takes_focus=False)

    def _go_to(self, placed: PlacedFinding) -> None:
        if self._checking.go_to(placed):
            self.gone_to_place.emit()

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


def _fit(shown: FindingList) -> None:
    """As high as its rows, within bounds."""
    high = sum(max(0, shown.sizeHintForRow(row)) for row in range(len(shown.findings.rows)))
    shown.setFixedHeight(min(max(high + 4, _LEAST_LIST), _MOST_LIST))
