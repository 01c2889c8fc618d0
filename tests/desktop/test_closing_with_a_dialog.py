"""A window that is closed under an open dialog takes it along before the library goes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.navigation import Place
from briefing.desktop.pages.search_filters import FilterDialog
from briefing.desktop.widgets.completion import Completion


def test_a_name_half_typed_in_the_filters_asks_no_closed_library(begin, sample: Path, qtbot):
    program = begin(sample)
    window = program.window
    window.desk.navigator.go(Place("search"))
    window.pages.page.filter_button.click()
    (dialog,) = window.findChildren(FilterDialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    dialog.actor.entry.setFocus()
    QTest.keyClicks(dialog.actor.entry, "Ham")
    (offered,) = dialog.findChildren(Completion)
    assert offered.isVisible()
    assert "Hamas" in offered.titles()
    window.close()
    window.desk.session.library.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
