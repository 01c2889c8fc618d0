"""A look at another state of a library: the whole window is only read, and leads back."""

import pytest
from PySide6.QtCore import Qt

from briefing.desktop.navigation import Place
from briefing.desktop.widgets.looking_banner import Looking, LookingBanner
from briefing.desktop.window import Window
from briefing.desktop.window_looking import look_at
from briefing.domain.actors import Actor
from briefing.domain.records import new_id
from briefing.store.opening import open_library

LOOKING = Looking("The library of yesterday.", "It can be looked at, not changed.", "Back to now")


@pytest.fixture
def window(begin, sample) -> Window:
    shown = begin(sample).window
    assert isinstance(shown, Window)
    return shown


@pytest.fixture
def past(window, sample) -> Window:
    window.desk.navigator.go(Place("issues"))
    return look_at(window, open_library(sample, writing=False), LOOKING)


def banner_of(window: Window) -> LookingBanner:
    found = window.findChild(LookingBanner)
    assert isinstance(found, LookingBanner)
    return found


def test_the_look_begins_where_the_analyst_is_and_says_what_it_shows(window, past):
    assert past.isVisible()
    assert not window.isVisible()
    assert past.desk.navigator.place == window.desk.navigator.place
    assert banner_of(past).isVisible()
    assert banner_of(past).title.text() == "The library of yesterday."
    assert window.findChild(LookingBanner) is None


def test_nothing_can_be_changed_meanwhile(past):
    possible = {command.key for command in past.commands if command.can_be_done}
    assert not possible & {"undo", "redo", "new record", "profile"}


def test_the_way_back_leads_to_what_was_looked_at_as_it_is_now(window, past, qtbot):
    window.pages.page.setFocus()
    actor = window.desk.session.library.all(Actor)[0]
    past.desk.navigator.go(Place("actors", Actor.KIND, actor.id))
    library = past.desk.session.library
    gone: list[int] = []
    past.destroyed.connect(lambda: gone.append(1))
    qtbot.mouseClick(banner_of(past).back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(gone) == 1)
    assert window.isVisible()
    assert window.desk.navigator.place == Place("actors", Actor.KIND, actor.id)
    assert window.pages.page.detail.record == actor
    assert window.focusWidget() is window.pages.page.pane.list
    window.desk.navigator.back()
    assert window.desk.navigator.place.page == "issues"
    assert window.desk.session.library.undo_label() is not None
    with pytest.raises(Exception, match="closed"):
        library.undo_label()


def test_of_a_record_that_is_not_there_now_the_way_back_leads_to_its_page(window, past):
    past.desk.navigator.go(Place("actors", Actor.KIND, new_id()))
    past.close()
    assert window.desk.navigator.place.page == "actors"
    assert window.pages.page.detail.record in window.desk.session.library.all(Actor)


def test_what_is_told_is_told_in_the_window_that_is_seen(window, past):
    past.desk.notices.give("A sentence.")
    assert past.frame.message_bar.words.text() == "A sentence."
    assert window.frame.message_bar.words.text() == ""


def test_the_end_of_the_program_ends_both(window, past, qtbot):
    gone: list[int] = []
    past.destroyed.connect(lambda: gone.append(1))
    window.destroyed.connect(lambda: gone.append(1))
    window.close()
    assert not past.isVisible()
    qtbot.waitUntil(lambda: len(gone) == 2)
