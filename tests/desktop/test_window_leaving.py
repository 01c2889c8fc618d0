"""Nothing typed is lost silently: what a page cannot store keeps it open until the analyst says."""

from collections.abc import Iterator
from dataclasses import fields

import pytest
from shiboken6 import isValid

from briefing.desktop.navigation import Place
from briefing.desktop.page import Page
from briefing.desktop.page_table import PageEntry, page_entries
from briefing.desktop.program_actions import ProgramActions
from briefing.desktop.window import Window
from briefing.domain.errors import KnownError
from briefing.domain.messages import message


class Typing(Page):
    """A page with something typed on it that the library does not take."""

    def leave(self) -> None:
        raise KnownError(message("The disk is full."))


@pytest.fixture
def window(begin, sample) -> Iterator[Window]:
    """The window over a page that cannot store what is typed on it."""
    desk = begin(sample).window.desk
    entries = (*page_entries(), PageEntry("gaps", "Gaps", "inbox", Typing))
    nothing = ProgramActions(*[lambda *_: None] * len(fields(ProgramActions)))
    window = Window(desk, entries, nothing)
    window.show()
    desk.navigator.go(Place("gaps"))
    yield window
    if isValid(window):
        window.close()


def test_a_page_that_cannot_store_says_so_and_keeps_what_is_typed(window):
    page = window.pages.page
    window.desk.navigator.go(Place("overview"))
    assert window.frame.message_bar.words.text() == "The disk is full."
    assert window.pages.page is not page
    window.desk.navigator.go(Place("gaps"))
    assert window.pages.page is page


def test_the_window_stays_open_unless_the_analyst_lets_it_go(window, given_doors, qtbot):
    given_doors.is_sure = False
    assert not window.close()
    assert window.isVisible()
    assert given_doors.asked[-1].startswith("The disk is full.")
    given_doors.is_sure = True
    with qtbot.waitSignal(window.closed):
        assert window.close()
