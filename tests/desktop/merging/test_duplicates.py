"""Records that may be one are proposed beside the window, and decided one by one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.merging.duplicates_dialog import DuplicatesDialog
from briefing.desktop.merging.merge_dialog import MergeDialog
from briefing.desktop.navigation import Place
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit
from briefing.domain.sources import Source

ARDAVIA = Actor(name="Republic of Ardavia", kind="state")
TYPED = Actor(name="Republic of Ardavja", kind="state")
FERRY = Source(title="Ferry talks", url="https://ferry.example/talks")
AGAIN = Source(title="Talks about ferries", url="https://ferry.example/talks")


@pytest.fixture
def window(begin, sample: Path) -> Window:
    window = begin(sample).window
    edits = (Edit(None, record) for record in (ARDAVIA, TYPED, FERRY, AGAIN))
    window.desk.session.do("Put", *edits)
    return window


def proposed(window: Window, page: str, qtbot) -> DuplicatesDialog:
    window.desk.navigator.go(Place(page))
    shown = window.pages.page
    shown.pane.more_button.duplicates.trigger()
    (dialog,) = window.findChildren(DuplicatesDialog)
    qtbot.waitUntil(lambda: bool(dialog.rows), timeout=20000)
    return dialog


def test_not_the_same_is_remembered(window, qtbot):
    dialog = proposed(window, "actors", qtbot)
    (row,) = dialog.rows
    assert row.reason.text().startswith("The names are alike, 9")
    qtbot.mouseClick(row.apart_button, Qt.MouseButton.LeftButton)
    assert not dialog.rows
    dialog.close()
    window.desk.session.undo()
    dialog = proposed_again(window, qtbot)
    assert len(dialog.rows) == 1
    dialog.close()
    window.desk.session.redo()
    dialog = proposed_again(window, qtbot)
    assert not dialog.rows
    assert dialog.state.text() == "Nothing here looks like being there twice."


def proposed_again(window: Window, qtbot) -> DuplicatesDialog:
    window.pages.page.merging.show_duplicates()
    dialog = window.findChildren(DuplicatesDialog)[-1]
    qtbot.waitUntil(lambda: dialog.state.text() != "Looking …", timeout=20000)
    return dialog


def test_a_pair_is_merged_from_the_list_by_keys(window, qtbot):
    library = window.desk.session.library
    dialog = proposed(window, "sources", qtbot)
    (row,) = dialog.rows
    assert row.reason.text() == "The same address: https://ferry.example/talks"
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is row.merge_button)
    QTest.keyClick(row.merge_button, Qt.Key.Key_Return)
    assert dialog.isVisible()
    (merging,) = dialog.findChildren(MergeDialog)
    kept, merged = merging.pair.ids()
    assert {kept, merged} == {FERRY.id, AGAIN.id}
    QTest.keyClick(merging.merge_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.find(Source, merged).merged_into_id == kept)
    qtbot.waitUntil(lambda: not dialog.rows)
    assert dialog.state.text() == "Nothing here looks like being there twice."


def test_looking_is_given_up_when_nobody_waits_for_it(window, qtbot):
    told: list[str] = []
    window.desk.navigator.go(Place("actors"))
    window.desk.jobs.started.connect(lambda job, _: job.ended.connect(lambda: told.append("ended")))
    window.desk.jobs.started.connect(lambda job, _: job.done.connect(lambda _: told.append("done")))
    window.pages.page.merging.show_duplicates()
    (dialog,) = window.findChildren(DuplicatesDialog)
    dialog.close()
    qtbot.waitUntil(lambda: told == ["ended"])
