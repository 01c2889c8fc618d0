"""One figure of a measure: its form, what it replaces, its difference from before, its evidence."""

from collections.abc import Mapping
from functools import partial
from typing import Any, get_args

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.history.history_section import HistorySection
from briefing.desktop.messages import say, translated
from briefing.desktop.records.evidence_section import EvidenceSection
from briefing.desktop.records.figure_cards import change_words
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.interface_figures import figure_shown
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.record_form import RecordForm
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.records.trashed_banner import TrashedBanner
from briefing.desktop.records.used_in_section import UsedInSection
from briefing.desktop.records.vocabulary_words import words_for
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import RADIUS_L, SPACE_L
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.headings import SectionHeading
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.menu_button import give_menu
from briefing.domain.comparison import NotComparable
from briefing.domain.figures import Figure, Measure
from briefing.domain.vocabularies import SupersedeReason
from briefing.operations.measure_figures import Claim
from briefing.operations.restoring_states import restore_edits

_TITLE_STRETCH = 100
_REASONS = get_args(SupersedeReason)


class FigurePanel(QWidget):
    """`stored` with the figure after each step of its form, `gone` when it left the library."""

    stored = Signal(object)
    gone = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._measure: Measure | None = None
        self._form = form_of(Figure)
        self.form = RecordForm(desk, self._form, without=("measure_id",))
        self.form.stored.connect(self._stored)
        self.form.gone.connect(self.gone)
        self.supersede_button = push_button(desk.theme, say("Supersede…"), "replace")
        self._offer_reasons()
        self.trash_button = icon_button(desk.theme, "trash-2", say("Move the figure to the trash"))
        self.trash_button.clicked.connect(self.trash)
        self._heading = SectionHeading(
            desk.theme, "", actions=(self.supersede_button, self.trash_button)
        )
        self._heading.title.setWordWrap(True)
        self._heading.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = self._heading.layout()
        assert isinstance(row, QHBoxLayout)
        row.setStretchFactor(self._heading.title, _TITLE_STRETCH)
        self._change = ThemedLabel(desk.theme, "", "body", "text_secondary")
        self._change.setWordWrap(True)
        self.banner = TrashedBanner(desk.theme)
        self.banner.restore_wanted.connect(self.restore)
        self._sections = (
            EvidenceSection(desk),
            UsedInSection(desk),
            PrintedInSection(desk),
            HistorySection(desk),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        for widget in (self._heading, self._change, self.banner, self.form, *self._sections):
            column.addWidget(widget)
        column.setSpacing(SPACE_L)
        desk.session.changed.connect(self._library_changed)

    @property
    def figure(self) -> Figure | None:
        """The figure shown, as it is stored."""
        record = self.form.keeper.record
        return record if isinstance(record, Figure) else None

    def show_figure(self, figure: Figure | None, measure: Measure) -> None:
        """Show another figure of the measure."""
        self._measure = measure
        self.form.show_record(figure)
        self._show_belongings(figure)
        self._show_heading()

    def begin(self, measure: Measure) -> None:
        """Begin a new figure of the measure."""
        self._begin(measure, {"measure_id": measure.id}, f"new/{measure.id}")
        self._heading.set_words(say("New figure"))

    def supersede(self, reason: SupersedeReason) -> None:
        """Begin the figure that takes the place of the one shown, for that reason.

        The older one stays as it is; the newer one points at it.
        """
        older, measure = self.figure, self._measure
        if older is None or measure is None:
            return
        fixed = {
            "measure_id": measure.id,
            "claimant_id": older.claimant_id,
            "period": older.period,
            "supersedes_id": older.id,
            "supersede_reason": reason,
        }
        self._begin(measure, fixed, f"after/{older.id}")
        words = figure_shown(older, measure)
        self._heading.set_words(say("In the place of “{figure}”", figure=words))
        self._change.setText(words_for(_REASONS, reason))
        self._change.show()

    def show_change(self, claim: Claim | None) -> None:
        """Say the difference from the figure before, or why there is none."""
        words = _change_words(claim)
        self._change.setText(words)
        self._change.setVisible(bool(words))

    def trash(self) -> None:
        """Put the figure into the trash."""
        self.store()
        if self.figure is not None:
            self._desk.session.do(self._form.labels.trash.template, *trash_edits((self.figure,)))
            self.banner.button.setFocus()

    def restore(self) -> None:
        """Take the figure out of the trash."""
        if self.figure is not None:
            label = self._form.labels.restore.template
            self._desk.session.do(label, *restore_edits(self._desk.session.library, (self.figure,)))
            self.form.focus_first()

    def store(self) -> None:
        """Bring to the library what is typed and not yet there."""
        self.form.keeper.store()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._desk.theme
        drawing = Drawing(painter, theme, QRectF(self.rect()), self.isRightToLeft())
        frame = drawing.bounds.adjusted(0.5, 0.5, -0.5, -0.5)
        drawing.box(frame, RADIUS_L, edge=theme.colour("border"))
        painter.end()

    def _begin(self, measure: Measure, fixed: Mapping[str, Any], slot: str) -> None:
        self._measure = measure
        self._show_belongings(None)
        self.form.begin(fixed, slot)
        self._show_heading()
        number = self.form.editors["value"].entry
        number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_reasons(self) -> None:
        menu = QMenu(self)
        for reason in _REASONS:
            action = menu.addAction(words_for(_REASONS, reason))
            action.triggered.connect(partial(self.supersede, reason))
        give_menu(self.supersede_button, menu)

    def _show_belongings(self, figure: Figure | None) -> None:
        for section in self._sections:
            section.show_record(figure)

    def _show_heading(self) -> None:
        figure, measure = self.figure, self._measure
        is_kept = figure is not None and figure.trashed_at is None
        self.supersede_button.setVisible(is_kept)
        self.trash_button.setVisible(is_kept)
        self.banner.show_state(figure.trashed_at if figure is not None else None)
        why = why_read_only(self._desk.session.library)
        for button in (self.supersede_button, self.trash_button, self.banner.button):
            lock_part(button, why)
        if figure is not None and measure is not None:
            self._heading.set_words(figure_shown(figure, measure))
        elif figure is None:
            self._change.hide()

    def _stored(self, figure: Figure) -> None:
        if self._sections[0].record is None:
            self._show_belongings(figure)
        self._show_heading()
        self.stored.emit(figure)

    def _library_changed(self, changes: Changes) -> None:
        if self.figure is None:
            return
        for section in self._sections:
            section.library_changed(changes)
        self._show_heading()


def _change_words(claim: Claim | None) -> str:
    if claim is None or claim.change is None:
        return ""
    if isinstance(claim.change, NotComparable):
        return translated(claim.change.reason)
    amount, note, _ = change_words(claim.change, claim.earlier[-1])
    return say("Difference: {amount} {note}", amount=amount, note=note)
