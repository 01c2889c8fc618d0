"""Where an actor stands, by issue: each proposition with the history of the position."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.matrix_contents import position_in_words
from briefing.desktop.records.position_histories import history_steps
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S, SPACE_XS
from briefing.desktop.widgets.chip import Badge, Chip
from briefing.desktop.widgets.history_strip import HistoryStrip
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.documents.selection import Subject, positions_of
from briefing.domain.checks.unsourced_record import is_unsourced
from briefing.domain.errors import KnownError
from briefing.domain.issues import Issue, Proposition
from briefing.domain.position_history import in_time
from briefing.domain.positions import Position
from briefing.domain.records import Record


class ActorPositions(Section):
    """`opened` with the id of a position, `begun` with that of a proposition for a new one."""

    opened = Signal(str)
    begun = Signal(str)

    def __init__(self, desk: Desk) -> None:
        kinds = ("position", "proposition", "issue", "evidence", "excerpt", "source")
        super().__init__(desk, say("Positions"), kinds)
        self.strips: dict[str, HistoryStrip] = {}
        self._groups = QVBoxLayout()
        self._groups.setSpacing(SPACE_M)
        self.adding = ReferenceEditor(desk, (Proposition.KIND,))
        self.adding.setAccessibleName(say("Add a position"))
        self.adding.set_hint(say("Add a position: type the proposition"))
        self.adding.chosen.connect(self._begin)
        self.column.addLayout(self._groups)
        self.column.addWidget(self.adding)

    def fill(self, record: Record) -> None:
        clear_layout(self._groups)
        self.strips = {}
        held = positions_of(self.desk.session.library, Subject("actor", record.id))
        by_issue = self._by_issue(held)
        for issue, propositions in by_issue.values():
            self._groups.addWidget(self._group(issue, propositions))
        words = counted("{n} position", "{n} positions", len(held)) if held else ""
        self.heading.set_words(say("Positions"), words)

    def focus_position(self, proposition_id: str, position_id: str) -> None:
        """Put the cursor on a position in its history, or where one is added."""
        strip = self.strips.get(proposition_id)
        chips = () if strip is None else strip.chips
        chip = next((chip for chip in chips if chip.step.key == position_id), None)
        (self.adding.entry if chip is None else chip).setFocus(Qt.FocusReason.OtherFocusReason)

    def _by_issue(
        self, held: tuple[Position, ...]
    ) -> Mapping[str, tuple[Issue, dict[str, tuple[Proposition, list[Position]]]]]:
        library = self.desk.session.library
        found: dict[str, tuple[Issue, dict[str, tuple[Proposition, list[Position]]]]] = {}
        for position in held:
            proposition = library.find(Proposition, position.proposition_id)
            issue = None if proposition is None else library.find(Issue, proposition.issue_id)
            if proposition is None or issue is None:
                continue
            _, propositions = found.setdefault(issue.id, (issue, {}))
            propositions.setdefault(proposition.id, (proposition, []))[1].append(position)
        return found

    def _group(
        self, issue: Issue, propositions: Mapping[str, tuple[Proposition, list[Position]]]
    ) -> QWidget:
        look = KIND_LOOKS[Issue.KIND]
        chip = Chip(self.desk.theme, issue.title, look.icon, look.tint)
        chip.clicked.connect(partial(self.desk.navigator.go_to_record, Issue.KIND, issue.id))
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        line = QHBoxLayout()
        line.addWidget(chip)
        line.addStretch(1)
        column.addLayout(line)
        ordered = sorted(propositions.values(), key=lambda pair: pair[0].order)
        for proposition, positions in ordered:
            column.addWidget(self._row(proposition, positions))
        return group

    def _row(self, proposition: Proposition, positions: list[Position]) -> QWidget:
        theme, library = self.desk.theme, self.desk.session.library
        ordered = in_time(positions)
        words = ThemedLabel(theme, proposition.text, "body", "text", SEMIBOLD)
        words.setWordWrap(True)
        strip = HistoryStrip(theme, say("Positions on “{words}”", words=proposition.text))
        strip.opened.connect(self.opened)
        self.strips[proposition.id] = strip
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(words, 1)
        unsourced = sum(is_unsourced(library, position) for position in ordered)
        if unsourced:
            count = counted("{n} unsourced", "{n} unsourced", unsourced)
            head.addWidget(Badge(theme, count, "amber", "circle-alert"))
        latest = ordered[-1]
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(SPACE_S, 0, 0, SPACE_XS)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(strip)
        strip.show_steps(history_steps(ordered))
        parts = (position_in_words(latest), latest.wording)
        told = ThemedLabel(theme, " – ".join(filter(None, parts)), "small", "text_secondary")
        told.setWordWrap(True)
        column.addWidget(told)
        return row

    def _begin(self) -> None:
        try:
            proposition_id = self.adding.value()
        except KnownError:
            return
        if proposition_id is not None:
            self.adding.empty()
            self.begun.emit(proposition_id)
