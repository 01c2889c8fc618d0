"""Search over the whole library: what was found, kind by kind, each with the words around it.

The library is searched beside the window from the second letter on, and only for what was typed
last; what is shown stays until the next is there.
"""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.found_lines import FoundLines, lines_and_counts
from briefing.desktop.messages import say, translated
from briefing.desktop.navigation import Place, place_from_text
from briefing.desktop.page import Page
from briefing.desktop.pages.search_chips import FilterChips, filter_words
from briefing.desktop.pages.search_results import FoundList
from briefing.desktop.records.locking import lock_part, only_reads, why_read_only
from briefing.desktop.searching import SearchAnswer, Searcher, SearchQuestion
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_L, SPACE_M
from briefing.desktop.widgets.announcing import announce
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.fields import SearchField
from briefing.desktop.widgets.found_line import FoundLine
from briefing.desktop.widgets.headings import PageHeading
from briefing.domain.desk import SavedSearch
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.search_filters import NO_FILTERS, SearchFilters, filters_from_text
from briefing.operations.trashing import in_the_trash

_SAVE, _FORGET = message("Save a search"), message("Forget a search")
_FROM = 2  # letters; one letter would find everything
_MOST = 50  # of a kind; who wants more looks for more words
_SLOW_MS = 300  # after which it is said that the search goes on


class SearchPage(Page):
    """One field, the filters, and below what the library holds of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._is_stale = False
        self.words = ""
        self.filters = NO_FILTERS
        self._opened: frozenset[str] = frozenset()  # kinds of which more than the first are shown
        self.save_button = push_button(desk.theme, say("Save this search"), "bookmark")
        self.save_button.clicked.connect(self._save_or_forget)
        self.heading = PageHeading(desk.theme, (self.save_button,))
        self.field = SearchField(desk.theme, say("Search the whole library"))
        self.field.searched.connect(self._search)
        self.field.stepped_down.connect(self._step_down)
        self.filter_button = only_reads(
            push_button(desk.theme, say("Filters …"), "list-filter", shortcut="Ctrl+Shift+L")
        )
        self.filter_button.clicked.connect(self._choose_filters)
        self.chips = FilterChips(desk)
        self.chips.narrowed.connect(self._narrow)
        self.results = FoundList(desk)
        self.results.opened.connect(self._open)
        self.results.more_wanted.connect(self._show_more)
        self.results.left_above.connect(self.focus_search)
        self.results.reached.connect(self._keep_in_view)
        self._searcher = Searcher(desk.session.library, self, lines_and_counts)
        self._searcher.answered.connect(self._show_answer)
        self._searcher.failed.connect(self._show_failure)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._say_searching)
        self._arrange()
        self._ask()
        desk.session.changed.connect(self._note_changes)

    @property
    def is_searching(self) -> bool:
        """Whether what is shown is not yet all that was asked for."""
        return self._searcher.is_busy

    def arrive(self, place: Place) -> None:
        filters = filters_from_text(place.filters)
        if place.words or place.filters:
            if (place.words, filters) != (self.words, self.filters):
                with QSignalBlocker(self.field):
                    self.field.setText(place.words)
                self._ask_for(place.words, filters)
        elif self._is_stale:
            self._ask()
        self.focus_search()

    def focus_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def lines(self) -> list[FoundLine]:
        """The results shown, from top to bottom."""
        return self.results.lines()

    def _keep_in_view(self, line: QWidget) -> None:
        self._area.ensureWidgetVisible(line)

    def _arrange(self) -> None:
        self.heading.set_words(say("Search"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.results)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.field, 1)
        row.addWidget(self.filter_button)
        head = QVBoxLayout()
        head.setContentsMargins(CONTENT_MARGIN, SPACE_L, CONTENT_MARGIN, SPACE_M)
        head.setSpacing(SPACE_M)
        head.addWidget(self.heading)
        head.addLayout(row)
        head.addWidget(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    def _search(self, words: str) -> None:
        self._ask_for(words, self.filters)

    def _narrow(self, filters: SearchFilters) -> None:
        self._ask_for(self.words, filters)
        if not self.chips.chips():
            self.filter_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_filters(self) -> None:
        from briefing.desktop.pages.search_filters import FilterDialog

        dialog = FilterDialog(self.desk, self.filters, self)
        dialog.chosen.connect(self._narrow)
        dialog.open()

    def _show_more(self, kind: str) -> None:
        self._opened |= {kind}
        self._ask()

    def _ask_for(self, words: str, filters: SearchFilters) -> None:
        self.words, self.filters, self._opened = words, filters, frozenset()
        self._ask()

    def _ask(self) -> None:
        self._is_stale = False
        self.chips.show_filters(self.filters)
        self._show_saved()
        is_short = len(self.words.strip()) < _FROM
        if is_short and (self.words.strip() or self.filters == NO_FILTERS):
            self._searcher.drop()
            self._slow.stop()
            self.results.show_nothing_asked()
            return
        today = self.desk.today()
        self._slow.start()
        question = SearchQuestion(self.words, self.filters, _MOST, today, self._opened)
        self._searcher.ask(question)

    def _note_changes(self, changes: Changes) -> None:
        self._is_stale = True
        if self.isVisible() and changes.initiator is not self:
            self._ask()

    def _show_answer(self, told: SearchAnswer | FoundLines) -> None:
        if isinstance(told, FoundLines):
            self.results.show_lines(told)
            return
        self._slow.stop()
        said = self.results.show_answer(told)
        if said:
            announce(self.field, said)

    def _show_failure(self, error: KnownError) -> None:
        self._slow.stop()
        self.results.show_failure(translated(error.message))

    def _say_searching(self) -> None:
        self.results.say_searching()

    def _here(self) -> Place:
        return place_of_search(self.words, self.filters)

    def _open(self, key: str) -> None:
        """Go to the record; the way back leads to this search."""
        place, here = place_from_text(key), self._here()
        if place is not None:
            if self.desk.navigator.place != here:
                self.desk.navigator.go(here)
            self.desk.navigator.go(place)

    def _step_down(self) -> None:
        lines = self.lines()
        if lines:
            lines[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _saved(self) -> SavedSearch | None:
        found = self.desk.session.library.all(SavedSearch, words=self.words)
        return next((one for one in found if filters_from_text(one.filters) == self.filters), None)

    def _show_saved(self) -> None:
        words = say("Save this search") if self._saved() is None else say("Forget this search")
        self.save_button.setText(f" {words}")
        self.save_button.setAccessibleName(words)
        self.save_button.setEnabled(bool(self.words.strip()) or self.filters != NO_FILTERS)
        lock_part(self.save_button, why_read_only(self.desk.session.library))

    def _save_or_forget(self) -> None:
        saved = self._saved()
        session = self.desk.session
        if saved is None:
            narrowed = [one.words for one in filter_words(session.library, self.filters)]
            name = ", ".join(filter(None, (self.words.strip(), *narrowed)))
            search = SavedSearch(name=name, words=self.words, filters=self.filters.to_text())
            session.do(_SAVE.template, Edit(None, search), initiator=self)
            self.desk.navigator.go(self._here())  # its line in the sidebar is marked and seen
            self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            session.do(_FORGET.template, Edit(saved, in_the_trash(saved)), initiator=self)
        self._show_saved()


def place_of_search(words: str, filters: SearchFilters) -> Place:
    """Where that search is shown."""
    narrowed = "" if filters == NO_FILTERS else filters.to_text()
    return Place("search", words=words, filters=narrowed)
