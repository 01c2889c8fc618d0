"""The library as recorded on a day: every page shows it, nothing can be changed, one way back."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from briefing.desktop.history.day_dialog import DayDialog
from briefing.desktop.navigation import Place
from briefing.desktop.widgets.looking_banner import LookingBanner
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.operations.going_back import end_of
from briefing.operations.libraries import new_library
from briefing.store.opening import open_library

ARDAVIA = Actor(name="Ardavia", kind="state")
TODAY = date(2025, 11, 12)


class Clock(datetime):
    """Stands at one moment."""

    moment = datetime(2025, 11, 3, 9, 0, tzinfo=UTC)

    @classmethod
    def now(cls, tz=None):
        return cls.moment.astimezone(tz)


@pytest.fixture
def window(begin, tmp_path, monkeypatch) -> Window:
    """A library in which Ardavia was entered on the 3rd and renamed on the 10th of November."""
    path = tmp_path / "desk.briefing"
    new_library(path, author="Ana")
    monkeypatch.setattr("briefing.store.log.datetime", Clock)
    with open_library(path, author="Ana") as library:
        for day, edit in ((3, (None, ARDAVIA)), (10, (ARDAVIA, RENAMED))):
            moment = datetime(2025, 11, day, 9, 0, tzinfo=UTC)
            monkeypatch.setattr(Clock, "moment", moment)
            monkeypatch.setattr(
                "briefing.store.log.time_ns", lambda now=moment: int(now.timestamp() * 10**9)
            )
            library.apply(Step("Edit actor", (Edit(*edit),)))
    shown = begin(path).window
    assert isinstance(shown, Window)
    return shown


RENAMED = replace(ARDAVIA, name="Republic of Ardavia")


def command(window: Window, key: str):
    return next(command for command in window.commands if command.key == key)


def ask(window: Window, words: str, qtbot) -> DayDialog:
    command(window, "as recorded").do()
    dialog = window.findChild(DayDialog)
    assert isinstance(dialog, DayDialog)
    entry = dialog.editor.entry
    assert isinstance(entry, QLineEdit)
    qtbot.keyClicks(entry, words)
    qtbot.mouseClick(dialog.look, Qt.MouseButton.LeftButton)
    return dialog


def look(window: Window, words: str, qtbot) -> Window:
    ask(window, words, qtbot)
    qtbot.waitUntil(lambda: window.looking is not None)
    assert window.looking is not None
    return window.looking


def test_every_page_shows_what_was_recorded_by_then(window, qtbot):
    window.desk.navigator.go(Place("actors", "actor", ARDAVIA.id))
    past = look(window, "5 November 2025", qtbot)
    banner = past.findChild(LookingBanner)
    assert isinstance(banner, LookingBanner)
    assert banner.title.text() == "The library as recorded on 5 Nov 2025."
    assert past.desk.session.library.all(Actor) == [ARDAVIA]
    assert past.pages.page.detail.heading.title.text() == "Ardavia"
    assert window.pages.page.detail.heading.title.text() == "Republic of Ardavia"
    assert not past.pages.page.detail.trash_button.isEnabled()
    assert past.desk.session.library.search("republic").groups == ()


def test_one_button_leads_back_to_now(window, qtbot):
    past = look(window, "5 November 2025", qtbot)
    assert not command(past, "as recorded").can_be_done
    command(past, "back to now").do()
    assert window.isVisible()
    assert window.looking is None
    assert not command(window, "back to now").can_be_done
    window.desk.session.undo()
    assert window.desk.session.library.all(Actor) == [ARDAVIA]


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("1 November 2025", "Nothing had been recorded by that day."),
        ("11 November 2025", "Nothing was changed after that day: this is the library now."),
        ("the day before the flood", "cannot be read"),
        ("", "Write a day"),
    ],
)
def test_a_day_that_shows_nothing_else_is_told_at_the_field(window, words, problem, qtbot):
    dialog = ask(window, words, qtbot)
    assert problem in dialog.row.problem()
    assert window.looking is None


def test_a_day_ends_at_its_last_moment():
    last = end_of(date(2025, 11, 5))
    assert (last.date(), last.hour, last.minute, last.tzinfo is None) == (
        date(2025, 11, 5),
        23,
        59,
        False,
    )
