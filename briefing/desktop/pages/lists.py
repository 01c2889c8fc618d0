"""The desk's own lists on one page: places, tags, and the words the house writes or avoids."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.navigation import Place as Whereabouts
from briefing.desktop.page import Page, PageAct
from briefing.desktop.pages.lists_tagged import TaggedSection
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.list_pane import ListPane
from briefing.desktop.records.list_subject import ListSubject, RowWords, Sorting
from briefing.desktop.records.record_detail import RecordDetail
from briefing.desktop.records.record_page import RecordPage
from briefing.desktop.records.used_in_section import UsedInSection
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.tab_bar import TabBar, TabTitle
from briefing.domain.actors import Place
from briefing.domain.desk import HouseTerm, Tag, Tagging
from briefing.domain.messages import message
from briefing.store.library import Library
from briefing.store.lists import Order


class ListsPage(Page):
    """One list at a time, chosen by a tab; each is a page of records of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        subjects = (_PLACES, _TAGS, _HOUSE_TERMS)
        sections = ((UsedInSection(desk),), (TaggedSection(desk),), ())
        self._lists = {
            subject.kind.KIND: RecordPage(
                desk, subject, RecordDetail(desk, form_of(subject.kind), parts)
            )
            for subject, parts in zip(subjects, sections, strict=True)
        }
        looks = [KIND_LOOKS[kind] for kind in self._lists]
        self.tabs = TabBar(
            desk.theme, [TabTitle(translated(look.many), look.icon, "blue") for look in looks]
        )
        self.tabs.chosen.connect(self._go_to)
        self.starter_button = push_button(desk.theme, say("Add the starter list"), "book-open")
        self.starter_button.setToolTip(
            say("Neutral words for a house list to begin with; what is there already stays.")
        )
        self.starter_button.clicked.connect(self._add_starter_list)
        self._stack = QStackedWidget()
        for page in self._lists.values():
            self._stack.addWidget(page)
        self._lay_out()
        self._show(Place.KIND)

    @property
    def shown(self) -> RecordPage:
        """The list that is shown, with what is chosen in it."""
        page = self._stack.currentWidget()
        assert isinstance(page, RecordPage)
        return page

    @property
    def pane(self) -> ListPane:
        """The list itself."""
        return self.shown.pane

    @property
    def detail(self) -> RecordDetail:
        """The record that is chosen."""
        return self.shown.detail

    def arrive(self, place: Whereabouts) -> None:
        if place.record_kind in self._lists:
            self._show(place.record_kind)
        self.shown.arrive(place)

    def focus_first(self) -> None:
        self.shown.focus_first()

    def focus_search(self) -> None:
        self.shown.focus_search()

    def begin_record(self) -> None:
        self.shown.begin_record()

    def acts(self) -> Mapping[PageAct, Callable[[], None]]:
        return self.shown.acts()

    def leave(self) -> None:
        self.shown.leave()

    def _show(self, kind: str) -> None:
        self.tabs.choose(tuple(self._lists).index(kind))
        self._stack.setCurrentWidget(self._lists[kind])
        is_writing = self.desk.session.library.writing
        self.starter_button.setVisible(kind == HouseTerm.KIND and is_writing)

    def _add_starter_list(self) -> None:
        from briefing.operations.starter_terms import starter_step

        self.leave()
        step = starter_step(self.desk.session.library)
        if step is None:
            self.desk.notices.give(say("Every term of the starter list is here already."))
            return
        self.desk.session.do(step.label, *step.edits)
        self.desk.notices.give(
            counted("{n} house term was added.", "{n} house terms were added.", len(step.edits)),
            "ok",
        )

    def _go_to(self, at: int) -> None:
        self.leave()
        self.desk.navigator.go(Whereabouts("lists", tuple(self._lists)[at]))

    def _lay_out(self) -> None:
        top = QWidget()
        top.setObjectName("pane")
        row = QHBoxLayout(top)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.starter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._stack, 1)


def _place_words(library: Library, place: Place) -> RowWords:
    within = None if place.part_of_id is None else library.find(Place, place.part_of_id)
    parts = ("" if within is None else within.name, place.country, *place.other_names)
    return RowWords(place.name, " · ".join(part for part in parts if part))


def _tag_words(library: Library, tag: Tag) -> RowWords:
    count = len(library.all(Tagging, tag_id=tag.id))
    return RowWords(tag.name, say("On {n}", n=count) if count else say("On nothing yet"))


def _term_words(_library: Library, term: HouseTerm) -> RowWords:
    instead = say("Write “{words}”", words=term.instead) if term.instead else ""
    return RowWords(term.term, " · ".join(part for part in (instead, term.reason) if part))


_LAST_ENTERED = Sorting(message("Entered last first"), Order(descending=True))

_PLACES = ListSubject(
    kind=Place,
    title=message("Places"),
    search=message("Search places"),
    new=message("New place"),
    icon="map-pin",
    nothing=message("No places yet"),
    what_to_do=message("A place is made where an event names it, or here with Ctrl+N."),
    sortings=(Sorting(message("By name"), Order("name")), _LAST_ENTERED),
    words=_place_words,
)
_TAGS = ListSubject(
    kind=Tag,
    title=message("Tags"),
    search=message("Search tags"),
    new=message("New tag"),
    icon="tag",
    nothing=message("No tags yet"),
    what_to_do=message("A tag is made where a record gets it, or here with Ctrl+N."),
    sortings=(Sorting(message("By name"), Order("name")), _LAST_ENTERED),
    words=_tag_words,
    told_by=("tagging",),
)
_HOUSE_TERMS = ListSubject(
    kind=HouseTerm,
    title=message("House terms"),
    search=message("Search house terms"),
    new=message("New house term"),
    icon="book-open",
    nothing=message("No house terms yet"),
    what_to_do=message(
        "A word your unit does not write, what it writes instead and why: begin with Ctrl+N."
    ),
    sortings=(Sorting(message("By term"), Order("term")), _LAST_ENTERED),
    words=_term_words,
)
