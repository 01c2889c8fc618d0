"""The saved searches of the sidebar: renamed and forgotten there, by a menu or by F2 and Delete."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.navigation import place_from_text
from briefing.desktop.widgets.sidebar import Sidebar
from briefing.domain.desk import SavedSearch
from briefing.domain.edits import Edit
from briefing.domain.messages import message

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
        dialog = QInputDialog(self._window)
        dialog.setObjectName("rename search")
        dialog.setWindowTitle(say("Rename"))
        dialog.setLabelText(say("Name of the saved search"))
        dialog.setTextValue(saved.name)
        dialog.setOkButtonText(say("Rename"))
        dialog.setCancelButtonText(say("Cancel"))
        dialog.textValueSelected.connect(partial(self._name, key))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _name(self, key: str, name: str) -> None:
        saved = self._saved(key)
        if saved is not None and name.strip() and name.strip() != saved.name:
            renamed = replace(saved, name=name.strip())
            self._desk.session.do(_RENAME.template, Edit(saved, renamed))

    def _forget(self, key: str) -> None:
        from briefing.operations.trashing import in_the_trash

        saved = self._saved(key)
        if saved is not None:
            self._desk.session.do(_FORGET.template, Edit(saved, in_the_trash(saved)))

    def _saved(self, key: str) -> SavedSearch | None:
        place = place_from_text(key)
        if place is None or place.page != "search" or not place.words:
            return None
        found = self._desk.session.library.all(SavedSearch, words=place.words)
        return found[0] if found else None
