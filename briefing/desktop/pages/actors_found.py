"""What else the library knows of an actor: the figures it reports, its quotes, its events."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say
from briefing.desktop.navigation import Place
from briefing.desktop.records.evidence_section import source_words
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.interface_figures import as_of_shown, figure_shown
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.records.passage_button import Passage, PassageButton
from briefing.desktop.records.section import Section
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.widgets.card_grid import CardGrid
from briefing.desktop.widgets.card_values import FigureCardValue
from briefing.desktop.widgets.figure_card import FigureCard
from briefing.desktop.widgets.form import Fold
from briefing.desktop.widgets.record_line import LineContent, RecordLine
from briefing.documents.selection import Subject, events_of, figures_of, quotes_of
from briefing.domain.checks.unsourced_record import is_unsourced
from briefing.domain.date_order import sort_key
from briefing.domain.dates import Date
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt, Source, SourceText

_SHOWN_FIRST = 4
_CARD_WIDEST = 300


class _FoundSection(Section):
    """The first few in sight, the others folded away; not seen when there is nothing."""

    def __init__(self, desk: Desk, title: str, kinds: tuple[str, ...]) -> None:
        super().__init__(desk, title, kinds)
        self._title = title
        self._holder: QWidget | None = None

    def found(self, record: Record) -> Sequence[QWidget]:
        """A widget for each, that leads there."""
        raise NotImplementedError

    def arranged(self, widgets: Sequence[QWidget]) -> QWidget:
        """The widgets below each other."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in widgets:
            column.addWidget(widget)
        return holder

    def fill(self, record: Record) -> None:
        if self._holder is not None:
            self.column.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
            self._holder = None
        widgets = self.found(record)
        self.setVisible(bool(widgets))
        self.heading.set_words(self._title, counted("{n}", "{n}", len(widgets)))
        if widgets:
            self._holder = self._built(widgets)
            self.column.addWidget(self._holder)

    def _built(self, widgets: Sequence[QWidget]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.arranged(widgets[:_SHOWN_FIRST]))
        more = widgets[_SHOWN_FIRST:]
        if more:
            fold = Fold(self.desk.theme, counted("{n} more", "{n} more", len(more)))
            fold.content.addWidget(self.arranged(more))
            column.addWidget(fold)
        return holder


class FiguresReported(_FoundSection):
    """The figures the actor gives that no newer one of its own has superseded, as cards."""

    def __init__(self, desk: Desk) -> None:
        kinds = ("figure", "measure", "evidence", "excerpt", "source")
        super().__init__(desk, say("Figures it reports"), kinds)

    def found(self, record: Record) -> Sequence[QWidget]:
        figures = figures_of(self.desk.session.library, Subject("actor", record.id))
        superseded = {figure.supersedes_id for figure in figures}
        return [
            card
            for figure in figures
            if figure.id not in superseded and (card := self._card(figure)) is not None
        ]

    def arranged(self, widgets: Sequence[QWidget]) -> QWidget:
        grid = CardGrid(widgets)
        grid.setMaximumWidth(len(widgets) * _CARD_WIDEST)
        return grid

    def _card(self, figure: Figure) -> QWidget | None:
        library = self.desk.session.library
        measure = library.find(Measure, figure.measure_id)
        if measure is None:
            return None
        value = FigureCardValue(
            key=figure.id,
            label=measure.label,
            value=figure_shown(figure, measure),
            change_note=date_shown(figure.period) if figure.period else "",
            as_of=as_of_shown(figure.as_of),
            caution=self._caution(figure),
        )
        card = FigureCard(self.desk.theme, value)
        card.opened.connect(partial(self.desk.navigator.go_to_record, Figure.KIND))
        return card

    def _caution(self, figure: Figure) -> str:
        if figure.status != "standing":
            return word_of(figure, "status")
        return say("Unsourced") if is_unsourced(self.desk.session.library, figure) else ""


class ActorQuotes(_FoundSection):
    """Words that the actor said, or that were said for it."""

    def __init__(self, desk: Desk) -> None:
        kinds = ("excerpt", "evidence", "source", "source_text", "position")
        super().__init__(desk, say("Quotes"), kinds)

    def found(self, record: Record) -> Sequence[QWidget]:
        quotes = quotes_of(self.desk.session.library, Subject("actor", record.id))
        return [self._button(quote) for quote in quotes]

    def _button(self, quote: Excerpt) -> QWidget:
        library = self.desk.session.library
        text = library.find(SourceText, quote.source_text_id)
        source = None if text is None else library.find(Source, text.source_id)
        where = "" if source is None else source_words(source)
        passage = Passage(
            quote.exact, where, say("“{words}”, {source}", words=quote.exact, source=where)
        )
        button = PassageButton(self.desk.theme, passage)
        if source is not None:
            place = Place("sources", Source.KIND, source.id, quote.id)
            button.clicked.connect(partial(self.desk.navigator.go, place))
        return button


class ActorEvents(_FoundSection):
    """The events in which the actor took part, the latest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Events"), ("event", "event_actor"))

    def found(self, record: Record) -> Sequence[QWidget]:
        events = events_of(self.desk.session.library, Subject("actor", record.id))
        latest_first = sorted(events, key=lambda event: _time(event.start), reverse=True)
        return [self._line(event) for event in latest_first]

    def _line(self, event: Event) -> QWidget:
        status = "" if event.status == "confirmed" else word_of(event, "status")
        parts = (word_of(event, "kind"), status)
        detail = " · ".join(part for part in parts if part)
        content = LineContent(
            event.id, mark_of(event), event.title, detail, date_shown(event.start)
        )
        line = RecordLine(self.desk.theme, content)
        line.clicked.connect(partial(self.desk.navigator.go_to_record, Event.KIND, event.id))
        return line


def _time(date: Date | None) -> str:
    return "" if date is None else sort_key(date)
