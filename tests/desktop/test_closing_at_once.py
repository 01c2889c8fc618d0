"""A window that is closed before it is complete is gone without a word."""

from PySide6.QtWidgets import QApplication

from briefing.desktop.window import Window


def test_what_is_added_after_the_first_paint_is_not_missed_by_a_window_that_is_gone(begin, sample):
    program = begin(None)
    program.open_library(sample)
    window = program.window
    assert isinstance(window, Window)
    window.grab()  # painted once: what comes after the first paint is due
    assert window.close()
    program.end()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
