"""After the start the whole log is looked at in the child; only one that was altered is told."""

import sqlite3

from briefing.desktop.log_checking import LogChecking
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.store.opening import open_library


def checking_of(window: Window, qtbot) -> LogChecking:
    qtbot.waitUntil(lambda: window.findChild(LogChecking) is not None)
    found = window.findChild(LogChecking)
    assert isinstance(found, LogChecking)
    found.begin()
    assert found.is_under_way
    qtbot.waitUntil(lambda: not found.is_under_way, timeout=20_000)
    return found


def test_a_whole_log_is_not_worth_a_word(begin, sample, qtbot):
    window = begin(sample).window
    checking_of(window, qtbot)
    assert not window.frame.message_bar.isVisible()


def test_a_log_that_was_altered_long_ago_is_told(begin, sample, qtbot):
    with open_library(sample, author="Ana") as library:
        many = tuple(Edit(None, Actor(name=f"Town {n}", kind="state")) for n in range(600))
        library.apply(Step("Add towns", many))
    connection = sqlite3.connect(sample)
    connection.execute("UPDATE _step SET author = 'Sam' WHERE n = 1")
    connection.commit()
    connection.close()
    window = begin(sample).window
    checking_of(window, qtbot)
    assert "was altered from outside" in window.frame.message_bar.words.text()
