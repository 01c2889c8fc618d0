"""What the check before a release found, as the edition keeps it: each with its answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.checking.rule_words import rule_title
from briefing.desktop.history.history_words import when_and_who
from briefing.desktop.messages import counted, say
from briefing.desktop.records.section import clear_layout
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import MEDIUM, SPACE_M, SPACE_S, SPACE_XS, Colour
from briefing.desktop.widgets.form import Fold
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView

if TYPE_CHECKING:
    from briefing.documents.release_results import KeptFinding, ReleaseResult

_QUOTED = 160  # letters of the words in question


class KeptFindings(QWidget):
    """Findings that needed an answer; hints are folded away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.state = ThemedLabel(theme, "", "body", "text")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(SPACE_M)
        self.hints = Fold(theme, "")
        self.notes = ThemedLabel(theme, "", "small", "text_tertiary")
        for label in (self.state, self.notes):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.state)
        column.addLayout(self.rows)
        column.addWidget(self.hints)
        column.addWidget(self.notes)

    def show_result(self, result: "ReleaseResult | None") -> None:
        """Show what is kept; None where nobody kept it."""
        clear_layout(self.rows)
        clear_layout(self.hints.content)
        if result is None:
            self.state.setText(say("What was checked before its release is not known."))
            self.hints.hide()
            self.notes.hide()
            return
        needing = [one for one in result.findings if one.severity == "answer"]
        hints = [one for one in result.findings if one.severity != "answer"]
        self.state.setText(_state(needing))
        for finding in needing:
            self.rows.addWidget(self._row(finding))
        for finding in hints:
            self.hints.content.addWidget(self._row(finding))
        self.hints.set_title(counted("{n} hint", "{n} hints", len(hints)))
        self.hints.setVisible(bool(hints))
        notes = _notes(result)
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))

    def _row(self, finding: "KeptFinding") -> QWidget:
        row = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        words = " ".join(finding.words.split())
        cut = words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()} …"
        self._add(column, rule_title(finding.rule), "text", is_title=True)
        self._add(column, finding.message, "text_secondary")
        if words:
            self._add(column, say("“{words}”", words=cut), "text_tertiary")
        answer = finding.answer
        if answer is not None:
            said = (
                say("Left in the whole edition: {reason}", reason=answer.reason)
                if answer.whole_rule
                else say("Left here: {reason}", reason=answer.reason)
            )
            self._add(column, said, "text")
            self._add(
                column, when_and_who(answer.at, answer.by) if answer.at else "", "text_tertiary"
            )
        icon, colour = _mark(finding)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(IconView(self._theme, icon, 16, colour), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        return row

    def _add(
        self, column: QVBoxLayout, words: str, colour: Colour, *, is_title: bool = False
    ) -> None:
        if not words:
            return
        label = (
            ThemedLabel(self._theme, words, "body", colour, MEDIUM)
            if is_title
            else ThemedLabel(self._theme, words, "small", colour)
        )
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)


def _mark(finding: "KeptFinding") -> tuple[str, Colour]:
    if finding.answer is not None:
        return "check", "ok"
    return (
        ("triangle-alert", "warning") if finding.severity == "answer" else ("info", "text_tertiary")
    )


def _state(needing: "list[KeptFinding]") -> str:
    if not needing:
        return say("The check before its release left nothing open.")
    unanswered = sum(one.answer is None for one in needing)
    found = counted(
        "The check before its release found {n} place to correct or answer.",
        "The check before its release found {n} places to correct or answer.",
        len(needing),
    )
    if not unanswered:
        return say("{found} All are answered.", found=found)
    left = counted("{n} was left open.", "{n} were left open.", unanswered)
    return say("{found} {left}", found=found, left=left)


def _notes(result: "ReleaseResult") -> str:
    parts: list[str] = []
    if result.not_run:
        rules = ", ".join(map(rule_title, result.not_run))
        parts.append(say("Not checked, for they read English only: {rules}.", rules=rules))
    if result.switched_off:
        rules = ", ".join(map(rule_title, result.switched_off))
        parts.append(say("Switched off by the organisation: {rules}.", rules=rules))
    return "\n".join(parts)
