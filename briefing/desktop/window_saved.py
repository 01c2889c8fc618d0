"""The saved searches of the sidebar: counted there, renamed and forgotten by a menu or by keys."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.navigation import place_from_text, place_of
from briefing.desktop.session import Changes
from briefing.desktop.widgets.sidebar import Sidebar
from briefing.desktop.window_sidebar import place_of_saved
from briefing.domain.desk import SavedSearch
from briefing.domain.edits import Edit
from briefing.domain.messages import message

if TYPE_CHECKING:
    from briefing.desktop.searching import SearchAnswer, Searcher

_PAUSE_MS = 400  # after a change, until the searches are counted anew
_RENAME, _FORGET = message("Rename a saved search"), message("Forget a search")


class SavedSearches(QObject):
    """Listens to the sidebar; a line that is no saved search has no menu."""

    def __init__(self, desk: Desk, sidebar: Sidebar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        sidebar.menu_wanted.connect(self._show_menu)
        sidebar.rename_wanted.connect(self._rename)
        sidebar.removal_wanted.connect(self._forget)
        self._sidebar = sidebar
        self._asked: Searcher | None = None
        self._waiting: list[SavedSearch] = []
        self._counts: dict[str, int] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._count_anew)
        self._pause.start()
        desk.session.changed.connect(self._note_changes)

    def _show_menu(self, key: str, at: QPoint) -> None:
        if self._saved(key) is None:
            return
        menu = QMenu(self._window)
        menu.setObjectName("saved search")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(say("Open"), lambda: self._open(key))
        menu.addAction(say("Rename …"), "F2", lambda: self._rename(key))
        menu.addAction(say("Forget this search"), "Del", lambda: self._forget(key))
        menu.popup(at)

    def _open(self, key: str) -> None:
        place = place_from_text(key)
        if place is not None:
            self._desk.navigator.go(place)

    def _rename(self, key: str) -> None:
        saved = self._saved(key)
        if saved is None:
            return
        from briefing.desktop.rename_dialog import RenameDialog

        label = say("Name of the saved search")
        dialog = RenameDialog(self._desk.theme, self._window, label, saved.name)
        dialog.named.connect(partial(self._name, key))
        dialog.open()

    def _name(self, key: str, name: str) -> None:
        saved = self._saved(key)
        if saved is not None and name != saved.name:
            renamed = replace(saved, name=name)
            self._desk.session.do(_RENAME.template, Edit(saved, renamed))

    def _forget(self, key: str) -> None:
        from briefing.operations.trashing import in_the_trash

        saved = self._saved(key)
        if saved is not None:
            self._desk.session.do(_FORGET.template, Edit(saved, in_the_trash(saved)))

    def _saved(self, key: str) -> SavedSearch | None:
        place = place_from_text(key)
        if place is None or place.page != "search":
            return None
        found = self._desk.session.library.all(SavedSearch, words=place.words)
        return next((one for one in found if place_of_saved(one) == place), None)

    def _note_changes(self, _changes: Changes) -> None:
        self._pause.start()

    def _count_anew(self) -> None:
        """Ask for one search after the other; a change meanwhile begins again."""
        self._waiting = list(self._desk.session.library.all(SavedSearch))
        self._counts.clear()
        self._count_next()

    def _count_next(self) -> None:
        if not self._waiting:
            self._sidebar.set_counts(self._counts)
            return
        from briefing.desktop.searching import SearchQuestion
        from briefing.domain.search_filters import filters_from_text

        saved = self._waiting[0]
        filters, today = filters_from_text(saved.filters), self._desk.today()
        self._searcher().ask(SearchQuestion(saved.words, filters, 0, today))

    def _searcher(self) -> "Searcher":
        from briefing.desktop.searching import Searcher

        if self._asked is None:
            self._asked = Searcher(self._desk.session.library, self)
            self._asked.answered.connect(self._take_count)
            self._asked.ended.connect(self._end_count)
        return self._asked

    def _take_count(self, told: "SearchAnswer") -> None:
        saved = self._waiting[0]
        self._counts[place_of_saved(saved).to_text()] = sum(
            told.counts.get(group.kind, group.found)
            for group in told.result.groups
            if place_of(group.kind, "") is not None
        )

    def _end_count(self) -> None:
        self._waiting = self._waiting[1:]
        self._count_next()
