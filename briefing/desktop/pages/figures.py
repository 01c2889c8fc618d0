"""Key figures: what is counted, and every number given for it, side by side and in its series."""

from collections.abc import Callable, Mapping

from briefing.desktop.desk import Desk
from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.list_ways import ListParts
from briefing.desktop.merging.merged_section import MergedSection
from briefing.desktop.messages import counted
from briefing.desktop.navigation import Place
from briefing.desktop.page import PageAct
from briefing.desktop.pages.figures_measure import MeasureSection
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.interface_figures import counting_shown
from briefing.desktop.records.issues_section import IssuesSection
from briefing.desktop.records.list_subject import ListSubject, RowWords, Sorting
from briefing.desktop.records.record_detail import HeadingWords, RecordDetail
from briefing.desktop.records.record_page import RecordPage
from briefing.desktop.records.tags_section import TagsSection
from briefing.desktop.records.used_in_section import UsedInSection
from briefing.desktop.records.vocabulary_words import word_of
from briefing.domain.figures import Figure, Measure
from briefing.domain.messages import message
from briefing.store.library import Library
from briefing.store.lists import Order, Selection


def figures_page(desk: Desk) -> RecordPage:
    """The page of key figures."""
    figures = MeasureSection(desk)
    detail = RecordDetail(
        desk,
        form_of(Measure),
        (
            IssuesSection(desk),
            TagsSection(desk),
            UsedInSection(desk, without=("figure",)),
            PrintedInSection(desk),
            MergedSection(desk, Measure),
        ),
        above=(figures,),
        folds_form=True,
        words=HeadingWords(_detail),
    )
    return FiguresPage(desk, detail, figures)


class FiguresPage(RecordPage):
    """The list is of measures; a figure is shown on the page of its measure."""

    def __init__(self, desk: Desk, detail: RecordDetail, figures: MeasureSection) -> None:
        super().__init__(desk, _SUBJECT, detail)
        self.figures = figures
        figures.figure_chosen.connect(self._note_figure)

    def arrive(self, place: Place) -> None:
        figure = None
        if place.record_kind == Figure.KIND:
            figure = self.desk.session.library.find(Figure, place.record_id)
        if figure is None:
            super().arrive(place)
            return
        super().arrive(Place("figures", Measure.KIND, figure.measure_id))
        self.figures.choose_figure(figure.id)

    def acts(self) -> Mapping[PageAct, Callable[[], None]]:
        button = self.figures.new_button
        if button.isVisible() and button.isEnabled():
            return {**super().acts(), "new figure": self.figures.begin_figure}
        return super().acts()

    def _note_figure(self, id: str) -> None:
        self.desk.navigator.note(Figure.KIND, id)


def _detail(_library: Library, measure: Measure) -> str:
    parts = (measure.unit, _counting(measure), measure.population)
    return " · ".join(part for part in parts if part)


def _counting(measure: Measure) -> str:
    """How it is counted; of a cumulative measure since when."""
    if measure.counting == "cumulative":
        return counting_shown(Figure(measure_id=measure.id), measure)
    return word_of(measure, "counting")


def _words(library: Library, measure: Measure) -> RowWords:
    of_measure = Selection(equal=(("measure_id", measure.id),))
    number = len(library.numbers(Figure, selection=of_measure))
    parts = (counted("{n} figure", "{n} figures", number), measure.unit)
    return RowWords(measure.label, " · ".join(part for part in parts if part))


_SUBJECT = ListSubject(
    kind=Measure,
    title=message("Key figures"),
    search=message("Search measures"),
    new=message("New measure"),
    icon="chart-line",
    nothing=message("Nothing is counted yet"),
    what_to_do=message(
        "Select a number in a source and press Ctrl+E, or say here what is counted with Ctrl+N."
    ),
    sortings=(
        Sorting(message("By name"), Order("label")),
        Sorting(message("By category"), Order("category")),
        Sorting(message("Entered last first"), Order(descending=True)),
    ),
    words=_words,
    merged=Measure,
    parts=ListParts(message("Figures"), Figure, "measure_id"),
    through=("place_id",),
    told_by=("figure",),
)
