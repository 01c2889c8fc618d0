"""The checks on the page of a briefing: their tab, their margins, and the line below the text."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from briefing.desktop.checking.checking import Checking
from briefing.desktop.checking.margins import Margins
from briefing.desktop.desk import Desk
from briefing.desktop.editor.writing import Writing
from briefing.desktop.messages import counted, number, say
from briefing.desktop.pages.briefings_beside import Beside, BesideTab
from briefing.desktop.widgets.buttons import make_icon_button
from briefing.domain.briefings import Briefing

CHECKS = "checks"


class ChecksBeside(QObject):
    """`line` is the button to stand below the text, `tab` what stands beside it."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        super().__init__(writing)
        self._desk = desk
        self._beside: Beside | None = None
        self.checking = Checking(desk, writing)
        self.margins = Margins(desk, self.checking)
        self.tab = BesideTab(CHECKS, say("Checks"), "circle-check", "violet", self._panel)
        self.line = QToolButton()
        make_icon_button(self.line, desk.theme, "circle-check", say("Checks"))
        self.line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.line.setAutoRaise(True)
        self.line.hide()
        self.line.clicked.connect(self._show_tab)
        writing.edited.connect(self.checking.work.request)
        writing.settled.connect(self.checking.work.request)
        self.checking.changed.connect(self._tell)
        self.checking.shown.connect(self._show_tab)
        self.margins.finding_wanted.connect(partial(self.checking.go_to, takes_focus=False))

    def stand_beside(self, beside: Beside) -> None:
        """Say the count on the tab, show what is looked for in it, and draw pages in the margin."""
        self._beside = beside
        beside.preview.previewing.made.connect(self.margins.show_preview)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Check another briefing; None for one that cannot be used."""
        id = "" if briefing is None else briefing.id
        if id != self.checking.work.briefing_id:
            self.margins.show_preview(None)
        self.checking.show_briefing(briefing)

    def next(self) -> None:
        """Go to the next open finding: it is pointed at in the text, and keys answer it."""
        self._step(1)

    def previous(self) -> None:
        """Go to the open finding before."""
        self._step(-1)

    def _step(self, direction: int) -> None:
        # In the text a letter would take the place of what is pointed at.
        if self.checking.step(direction) is not None and self._beside is not None:
            self._beside.show_tab(CHECKS).setFocus()

    def _panel(self, desk: Desk, writing: Writing) -> QWidget:
        from briefing.desktop.checking.panel import ChecksPanel

        del desk, writing
        return ChecksPanel(self.checking)

    def _show_tab(self) -> None:
        if self._beside is not None:
            self._beside.show_tab(CHECKS)

    def _tell(self) -> None:
        count = self.checking.open_count
        words = counted("{n} open finding", "{n} open findings", count)
        self.line.setText(words if count else say("The checks found nothing"))
        self.line.setAccessibleName(self.line.text())
        self.line.setToolTip(say("Next finding: F8. The findings stand beside the text."))
        self.line.setIcon(
            self._desk.theme.icon("triangle-alert" if count else "circle-check", "text_tertiary")
        )
        self.line.setVisible(self.checking.look is not None)
        if self._beside is not None:
            spoken = say("Checks: {findings}", findings=words)
            self._beside.set_note(CHECKS, number(count) if count else "", spoken if count else "")
