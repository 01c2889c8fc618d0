"""Menus know how things stand when they open; what has keys knows it at all times."""

from PySide6.QtWidgets import QMenu

from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit


def action_of(menu: QMenu, begins: str):
    return next(action for action in menu.actions() if action.text().startswith(begins))


def add(window: Window, name: str) -> None:
    window.desk.session.do("Add an actor", Edit(None, Actor(name=name, kind="state")))


def test_a_step_asks_only_what_has_keys(begin, sample):
    window = begin(sample).window
    menu = window.menus.menus["edit"]
    undo, duplicates = action_of(menu, "Undo"), action_of(menu, "Possible duplicates")
    undo.setEnabled(False)
    duplicates.setEnabled(not duplicates.isEnabled())
    before = duplicates.isEnabled()
    add(window, "Orsenna")
    assert undo.isEnabled()
    assert duplicates.isEnabled() is before


def test_a_menu_that_opens_says_how_everything_stands(begin, sample):
    window = begin(sample).window
    menu = window.menus.menus["edit"]
    undo, duplicates = action_of(menu, "Undo"), action_of(menu, "Possible duplicates")
    stood = duplicates.isEnabled()
    duplicates.setEnabled(not stood)
    add(window, "Orsenna")
    menu.aboutToShow.emit()
    assert undo.text() == "Undo: Add an actor"
    assert duplicates.isEnabled() is stood
