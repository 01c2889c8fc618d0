"""The figures of a measure: competing claims side by side, each claimant's series, every number."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.pages.figures_panel import FigurePanel
from briefing.desktop.records.claim_badges import claim_badges
from briefing.desktop.records.figure_cards import change_words, curve
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.interface_figures import as_of_shown, counting_shown, figure_shown
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.theme.tokens import ROW_LIST, SEMIBOLD, SPACE_L, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.card_values import FigureCardValue
from briefing.desktop.widgets.figure_card import FigureCard
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.headings import SectionHeading
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.record_list import RecordList
from briefing.desktop.widgets.record_model import RecordRow, RowBadge
from briefing.domain.actors import Actor
from briefing.domain.checks.unsourced_record import is_unsourced
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import Record
from briefing.operations.measure_figures import Claim, MeasureFigures, measure_figures
from briefing.store.lists import Order, Selection

_CARD_WIDTH = 252
_MOST_ROWS = 6
NEW_FIGURE_KEYS = "Ctrl+Alt+N"


class MeasureSection(Section):
    """Cards, the list of all figures, and the panel of the one that is chosen.

    `figure_chosen` with its id when the analyst chose one.
    """

    figure_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        kinds = ("figure", "actor", "evidence", "excerpt", "source")
        super().__init__(desk, say("Figures"), kinds)
        self._library = desk.session.library
        self._found: MeasureFigures | None = None
        self.column.removeWidget(self.heading)
        self.heading.hide()
        self.new_button = push_button(
            desk.theme, say("New figure"), "plus", shortcut=NEW_FIGURE_KEYS
        )
        self.new_button.clicked.connect(self.begin_figure)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE_M)
        self._nothing = ThemedLabel(
            desk.theme, say("No figure yet: enter the first one."), "body", "text_secondary"
        )
        self.list = RecordList(desk.theme, self._rows, say("Figures of this measure"))
        self.list.chosen.connect(self._chosen)
        self.panel = FigurePanel(desk)
        self.list.opened.connect(self.panel.form.focus_first)
        self.panel.stored.connect(self._figure_stored)
        self.panel.gone.connect(self._choose_first)
        self.column.setSpacing(SPACE_L)
        self.column.addLayout(self._cards)
        head = SectionHeading(desk.theme, say("All figures"), actions=(self.new_button,))
        self.column.addWidget(head)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.list)
        self.column.addWidget(self.panel)

    def show_record(self, record: Record | None) -> None:
        is_other = record is None or self.record is None or record.id != self.record.id
        super().show_record(record)
        if is_other and isinstance(record, Measure):
            self._choose_first()

    def store(self) -> None:
        self.panel.store()

    def fill(self, record: Record) -> None:
        assert isinstance(record, Measure)
        self._found = measure_figures(self._library, record)
        self._show_cards(self._found)
        numbers = self._library.numbers(Figure, _LATEST_FIRST, _of_measure(record))
        self.list.show_numbers(numbers)
        self.list.refresh()
        self.list.setFixedHeight(min(len(numbers), _MOST_ROWS) * ROW_LIST + 2)
        self.list.setVisible(len(numbers) > 0)
        self._nothing.setVisible(len(numbers) == 0)
        self._show_change()

    def choose_figure(self, id: str) -> None:
        """Show a figure of the measure in the panel, and choose it in the list."""
        figure = self._library.find(Figure, id)
        measure = self.record
        if figure is None or not isinstance(measure, Measure):
            return
        shown = self.panel.figure
        if shown is None or shown.id != id:
            self.panel.show_figure(figure, measure)
        self.panel.show()
        number = self._library.numbers_of(Figure, (id,)).get(id)
        if number is not None and self.list.current_number() != number:
            self.list.choose(number)
        self._show_change()

    def begin_figure(self) -> None:
        """Begin a new figure of the measure."""
        if isinstance(self.record, Measure):
            self.panel.show()
            self.panel.begin(self.record)

    def _choose_first(self) -> None:
        numbers = self.list.records.numbers
        found = self._library.records_at(Figure, numbers[:1])
        first = next(iter(found.values()), None)
        self.panel.setVisible(first is not None)
        if first is not None:
            self.choose_figure(first.id)
        elif isinstance(self.record, Measure):
            self.panel.show_figure(None, self.record)

    def _chosen(self, number: int | None) -> None:
        found = {} if number is None else self._library.records_at(Figure, (number,))
        for figure in found.values():
            shown = self.panel.figure
            if shown is None or shown.id != figure.id:
                self.choose_figure(figure.id)
                self.figure_chosen.emit(figure.id)

    def _figure_stored(self, figure: Figure) -> None:
        number = self._library.numbers_of(Figure, (figure.id,)).get(figure.id)
        if number is not None and self.list.current_number() != number:
            self.list.choose(number)

    def _show_change(self) -> None:
        figure = self.panel.figure
        if self._found is not None and figure is not None:
            self.panel.show_change(self._found.claim(figure.id))

    def _show_cards(self, found: MeasureFigures) -> None:
        clear_layout(self._cards)
        for at, group in enumerate(found.competing):
            note = "" if at else say("Side by side, by the alphabet; none of them wins.")
            self._cards.addWidget(self._card_row(_competing_title(group), note, group))
        if found.latest and len(found.figures) > 1:
            title = say("The others, latest") if found.competing else say("Latest of each")
            self._cards.addWidget(self._card_row(title, "", found.latest))

    def _card_row(self, title: str, note: str, claims: Sequence[Claim]) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        heading = ThemedLabel(self.desk.theme, title, "lead", "text", SEMIBOLD)
        said = ThemedLabel(self.desk.theme, note, "small", "text_secondary")
        for label in (heading, said) if note else (heading,):
            label.setWordWrap(True)
            column.addWidget(label)
        flow = FlowLayout(gap=SPACE_M)
        column.addLayout(flow)
        for claim in claims:
            card = FigureCard(self.desk.theme, self._card(claim))
            card.setMinimumWidth(_CARD_WIDTH)
            card.opened.connect(self._open_card)
            flow.addWidget(card)
        return row

    def _open_card(self, id: str) -> None:
        self.choose_figure(id)
        self.figure_chosen.emit(id)

    def _card(self, claim: Claim) -> FigureCardValue:
        measure, figure = self.record, claim.figure
        assert isinstance(measure, Measure)
        before = claim.earlier[-1] if claim.earlier else None
        amount, note, direction = change_words(claim.change, before)
        return FigureCardValue(
            key=figure.id,
            label=say("not attributed") if claim.claimant is None else claim.claimant.name,
            value=figure_shown(figure, measure),
            change=amount,
            change_note=note,
            direction=direction,
            series=curve((*claim.earlier, figure)),
            claimant=counting_shown(figure, measure),
            as_of=date_shown(figure.as_of),
            caution=say("unsourced") if is_unsourced(self._library, figure) else "",
        )

    def _rows(self, numbers: Sequence[int]) -> list[RecordRow]:
        found = self._library.records_at(Figure, numbers)
        return [self._row(number, figure) for number, figure in found.items()]

    def _row(self, number: int, figure: Figure) -> RecordRow:
        measure = self.record
        assert isinstance(measure, Measure)
        id = figure.claimant_id
        claimant = None if id is None else self._library.find(Actor, id)
        name = say("not attributed") if claimant is None else claimant.name
        as_of = as_of_shown(figure.as_of) if figure.as_of else ""
        parts = (name, as_of, counting_shown(figure, measure))
        badges = claim_badges(self._library, figure)
        if self._found is not None and figure.id in self._found.superseded:
            badges = (RowBadge("history", say("replaced")), *badges)
        detail = " · ".join(part for part in parts if part)
        return RecordRow(number, figure_shown(figure, measure), detail, mark_of(figure), badges)


_LATEST_FIRST = Order("as_of", descending=True)


def _competing_title(group: Sequence[Claim]) -> str:
    figure = group[-1].figure
    when = figure.period or figure.as_of
    if when is None:
        return say("Competing claims")
    return say("Competing claims, {time}", time=date_shown(when))


def _of_measure(measure: Measure) -> Selection:
    return Selection(equal=(("measure_id", measure.id),))
