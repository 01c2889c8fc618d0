"""Search over the whole library: what was found, kind by kind, each with the words around it."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import number, say, translated
from briefing.desktop.navigation import Place, place_from_text, place_of
from briefing.desktop.page import Page
from briefing.desktop.records.kind_looks import KIND_LOOKS, mark_of
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_L, SPACE_M, SPACE_XS
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.fields import SearchField
from briefing.desktop.widgets.found_line import FoundContent, FoundLine
from briefing.desktop.widgets.headings import PageHeading, SectionHeading
from briefing.domain.desk import SavedSearch
from briefing.domain.edits import Edit
from briefing.domain.messages import message
from briefing.operations.trashing import in_the_trash
from briefing.operations.wholes import whole_of
from briefing.store.search import Group, Hit

_SAVE, _FORGET = message("Save a search"), message("Forget a search")
_LINES = 5  # of a kind, until more are asked for
_MOST = 50  # of a kind; who wants more looks for more words


class SearchPage(Page):
    """One field, and below it what the library holds of the words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._opened: set[str] = set()
        self._is_stale = False
        self.words = ""
        self.save_button = push_button(desk.theme, say("Save this search"), "bookmark")
        self.save_button.clicked.connect(self._save_or_forget)
        self.heading = PageHeading(desk.theme, (self.save_button,))
        self.field = SearchField(desk.theme, say("Search the whole library"))
        self.field.searched.connect(self._search)
        self.field.stepped_down.connect(self._step_down)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._arrange()
        self._show_results()
        desk.session.changed.connect(self._note_changes)

    def arrive(self, place: Place) -> None:
        if place.words and place.words != self.words:
            with QSignalBlocker(self.field):
                self.field.setText(place.words)
            self._search(place.words)
        elif self._is_stale:
            self._show_results()
        self.focus_search()

    def focus_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def lines(self) -> list[FoundLine]:
        """The results shown, from top to bottom."""
        shown = self._area.widget()
        return [] if shown is None else shown.findChildren(FoundLine)

    def _arrange(self) -> None:
        self.heading.set_words(say("Search"))
        head = QVBoxLayout()
        head.setContentsMargins(CONTENT_MARGIN, SPACE_L, CONTENT_MARGIN, SPACE_M)
        head.setSpacing(SPACE_M)
        head.addWidget(self.heading)
        head.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    def _search(self, words: str) -> None:
        self.words = words
        self._opened.clear()
        self._show_results()

    def _note_changes(self, changes: Changes) -> None:
        self._is_stale = True
        if self.isVisible() and changes.initiator is not self:
            self._show_results()

    def _show_results(self) -> None:
        self._is_stale = False
        result = self.desk.session.library.search(self.words, limit=_MOST)
        groups = [group for group in result.groups if place_of(group.kind, "") is not None]
        content = self._listed(groups) if groups else self._nothing()
        self._area.setWidget(content)
        self._show_saved()

    def _listed(self, groups: list[Group]) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(CONTENT_MARGIN, 0, CONTENT_MARGIN, CONTENT_MARGIN)
        column.setSpacing(0)
        for group in groups:
            self._add_group(column, group)
        column.addStretch(1)
        return content

    def _add_group(self, column: QVBoxLayout, group: Group) -> None:
        theme = self.desk.theme
        note = number(group.found)
        if group.truncated:
            note = say("among the newest {count}", count=note)
        column.addWidget(SectionHeading(theme, translated(KIND_LOOKS[group.kind].many), note))
        column.addSpacing(SPACE_XS)
        shown = group.hits if group.kind in self._opened else group.hits[:_LINES]
        for hit in shown:
            line = FoundLine(theme, self._content(hit))
            line.opened.connect(self._open)
            column.addWidget(line)
        if len(shown) < len(group.hits):
            more = push_button(theme, say("Show {count} more", count=len(group.hits) - len(shown)))
            more.clicked.connect(lambda: self._show_more(group.kind))
            row = QHBoxLayout()
            row.setContentsMargins(0, SPACE_XS, 0, 0)
            row.addWidget(more)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(SPACE_L)

    def _content(self, hit: Hit) -> FoundContent:
        library = self.desk.session.library
        record, place = whole_of(library, hit.kind, hit.id), place_of(hit.kind, hit.id)
        assert record is not None
        assert place is not None
        title, found = shown_name(library, record), hit.snippet
        return FoundContent(place.to_text(), mark_of(record), title, found.text, found.highlights)

    def _nothing(self) -> QWidget:
        if not self.words:
            return EmptyState(
                self.desk.theme,
                "search",
                say("Look for anything"),
                say("Names, quotes, sources and notes; accents and vowel signs do not matter."),
            )
        return EmptyState(
            self.desk.theme,
            "file-search",
            say("Nothing was found"),
            say("Every word must be in one record. Try fewer words, or only their beginnings."),
        )

    def _show_more(self, kind: str) -> None:
        self._opened.add(kind)
        self._show_results()

    def _open(self, key: str) -> None:
        """Go to the record; the way back leads to this search."""
        place = place_from_text(key)
        here = Place("search", words=self.words)
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
        return found[0] if found else None

    def _show_saved(self) -> None:
        words = say("Save this search") if self._saved() is None else say("Forget this search")
        self.save_button.setText(f" {words}")
        self.save_button.setAccessibleName(words)
        self.save_button.setEnabled(bool(self.words.strip()))
        lock_part(self.save_button, why_read_only(self.desk.session.library))

    def _save_or_forget(self) -> None:
        saved = self._saved()
        session = self.desk.session
        if saved is None:
            search = SavedSearch(name=self.words, words=self.words)
            session.do(_SAVE.template, Edit(None, search), initiator=self)
        else:
            session.do(_FORGET.template, Edit(saved, in_the_trash(saved)), initiator=self)
        self._show_saved()
