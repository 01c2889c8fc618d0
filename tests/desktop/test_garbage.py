"""What lasts as long as its window is set apart from the search for garbage."""

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout

from briefing.desktop.garbage import look_for_garbage
from briefing.desktop.navigation import Place

TIMEOUT = 10_000


@pytest.fixture
def looking(qapp):
    """The search as the program begins it; ended with the test."""
    seeing = look_for_garbage(qapp)
    yield
    seeing.deleteLater()
    gc.unfreeze()


def test_a_page_is_set_apart_a_moment_after_one_came_to_it(begin, sample, looking, qtbot):
    window = begin(sample).window
    apart = gc.get_freeze_count()
    window.desk.navigator.go(Place("figures"))
    window.pages.page.focus_search()

    qtbot.waitUntil(lambda: gc.get_freeze_count() > apart, timeout=TIMEOUT)

    assert not any(each is window.pages.page for each in gc.get_objects())


def test_a_dialog_comes_and_goes_and_is_not_set_apart(begin, sample, looking, qtbot):
    window = begin(sample).window
    window.pages.page.setFocus()
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLineEdit())
    dialog.show()
    qtbot.waitUntil(lambda: QApplication.focusWidget() in dialog.children(), timeout=TIMEOUT)

    assert any(each is dialog for each in gc.get_objects())


class Ring:
    """Garbage as soon as nobody holds it, and only Python's search finds it."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_is_found_when_the_window_rests_and_in_no_thread(looking, qtbot):
    ring = Ring()
    found_in = []
    weakref.finalize(ring, lambda: found_in.append(threading.current_thread()))
    del ring
    made = []
    thread = threading.Thread(target=lambda: made.extend([number] for number in range(100_000)))
    thread.start()
    thread.join()
    assert found_in == []
    qtbot.waitUntil(lambda: bool(found_in))
    assert found_in == [threading.main_thread()]
