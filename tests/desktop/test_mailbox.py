"""What a thread leaves is handed over in the window's thread, and to nobody who has gone."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject

from briefing.desktop.mailbox import Mailbox


@pytest.fixture
def owner(qapp) -> QObject:
    return QObject()


def leave_from_a_thread(mailbox: Mailbox, told: object) -> None:
    thread = threading.Thread(target=mailbox.leave, args=(told,))
    thread.start()
    thread.join()


def test_what_is_left_comes_in_order_on_the_windows_thread(owner, qtbot):
    heard = []
    mailbox = Mailbox(owner, lambda told: heard.append((told, threading.current_thread())))
    for told in ("first", None, "last"):
        leave_from_a_thread(mailbox, told)
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [(told, threading.main_thread()) for told in ("first", None, "last")]


def test_who_has_gone_hears_nothing_and_the_thread_may_still_leave_something(owner, qtbot):
    heard, of_another = [], []
    mailbox = Mailbox(owner, heard.append)
    another = QObject()
    leave_from_a_thread(mailbox, "before")
    shiboken6.delete(owner)
    leave_from_a_thread(mailbox, "after")
    leave_from_a_thread(Mailbox(another, of_another.append), "heard")
    qtbot.waitUntil(lambda: of_another == ["heard"])
    assert heard == []
    mailbox.close()
