"""One edition: what it says of itself, what can be done with it, and what its check found."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.edition_words import (
    cut_off_words,
    edition_title,
    released_words,
    standing_words,
    status_words,
)
from briefing.desktop.editions.kept_findings import KeptFindings
from briefing.desktop.export_ways import ExportWay, other_ways
from briefing.desktop.messages import say
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.headings import SectionHeading
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.menu_button import give_menu
from briefing.domain.briefings import Edition


class EditionDetail(QWidget):
    """Each signal is a button; `compared` and `reported` carry the other edition, None for now."""

    opened = Signal()
    saved = Signal()
    exported = Signal(object)
    compared = Signal(object)
    reported = Signal(object)
    withdrawn = Signal()
    continued = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        self.heading = SectionHeading(theme, "")
        self.facts = ThemedLabel(theme, "", "body", "text_secondary")
        self.reason = ThemedLabel(theme, "", "body", "text")
        for label in (self.facts, self.reason):
            label.setWordWrap(True)
        self.open = push_button(theme, say("Open PDF"), "file-text")
        self.save = push_button(theme, say("Save the PDF as …"), "file-down")
        self.other = push_button(theme, say("Other formats"), "file-search")
        self.compare = push_button(theme, say("Compare with"), "git-compare")
        self.report = push_button(theme, say("Change report"), "arrow-up-down")
        self.withdraw = push_button(theme, say("Withdraw …"), "ban")
        self.next = push_button(theme, say("Begin the next from it"), "file-plus")
        self.findings = KeptFindings(theme)
        for button in (self.compare, self.report):
            give_menu(button, QMenu(button))
        self._offer_formats()
        buttons = QWidget()
        flow = FlowLayout(SPACE_S)
        buttons.setLayout(flow)
        for button in (
            self.open,
            self.save,
            self.other,
            self.compare,
            self.report,
            self.next,
            self.withdraw,
        ):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for part in (self.heading, self.facts, self.reason, buttons, self.findings):
            column.addWidget(part)
        self.open.clicked.connect(self.opened)
        self.save.clicked.connect(self.saved)
        self.withdraw.clicked.connect(self.withdrawn)
        self.next.clicked.connect(self.continued)

    def show_edition(self, edition: Edition, editions: Sequence[Edition]) -> None:
        """Show an edition of those of its briefing."""
        from briefing.operations.editions import release_result

        result = release_result(edition)
        standing = standing_words(edition, editions)
        self.heading.set_words(edition_title(edition))
        by = "" if result is None else result.by
        due = edition.next_due
        facts = [
            status_words(edition),
            standing,
            released_words(edition, by),
            cut_off_words(edition),
            "" if due is None else say("next due {date}", date=date_shown(due)),
        ]
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        is_withdrawn = edition.status == "withdrawn"
        self.reason.setText(say("Withdrawn: {reason}", reason=edition.withdrawal_reason))
        self.reason.setVisible(is_withdrawn)
        self._offer_others(self.compare, edition, editions, self.compared.emit)
        self._offer_others(self.report, edition, editions, self.reported.emit)
        why = why_read_only(self._desk.session.library)
        lock_part(self.withdraw, why or (say("It is withdrawn already.") if is_withdrawn else ""))
        lock_part(self.next, why)
        self.findings.show_result(result)

    def _offer_formats(self) -> None:
        give_menu(self.other, QMenu(self.other))
        self.other.menu().aboutToShow.connect(self._fill_formats)
        self._fill_formats()

    def _fill_formats(self) -> None:
        """Presets may have been made since the menu was seen last."""
        from briefing.desktop.presets.preset_ways import preset_ways

        menu = self.other.menu()
        menu.clear()
        self._offer_ways(other_ways())
        presets = preset_ways(self._desk.session.library)
        if presets:
            menu.addSection(say("Presets"))
        self._offer_ways(presets)

    def _offer_ways(self, ways: Sequence[ExportWay]) -> None:
        for way in ways:
            shown = way.title.replace("&", "&&")
            action = self.other.menu().addAction(self._desk.theme.icon(way.icon), f"{shown} …")
            action.triggered.connect(partial(self._export, way))

    def _export(self, way: ExportWay) -> None:
        self.exported.emit(way)

    def _offer_others(
        self,
        button: QPushButton,
        edition: Edition,
        editions: Sequence[Edition],
        choose: Callable[[object], None],
    ) -> None:
        """Now first, then the other editions, the newest first."""
        menu = button.menu()
        menu.clear()
        menu.addAction(say("How it stands now")).triggered.connect(partial(_chosen, choose, None))
        for other in editions:
            if other.id != edition.id:
                action = menu.addAction(edition_title(other))
                action.triggered.connect(partial(_chosen, choose, other))


def _chosen(choose: Callable[[object], None], other: Edition | None) -> None:
    choose(other)
