"""What tests of sources start from: the program on a library, its page, what the library holds."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from briefing.desktop.navigation import Place
from briefing.desktop.pages.sources import SourcesPage
from briefing.desktop.window import Window
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.store.library import Library
from briefing.store.opening import create_library
from briefing.text.spans import Span

REPORT = "019a73bb-9c00-7000-8001-000000000001"


class Sources:
    """The page of sources in the window of the running program, and what is done with it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        window.desk.navigator.go(Place("sources"))
        page = window.pages.page
        assert isinstance(page, SourcesPage)
        self.page: SourcesPage = page

    @property
    def library(self) -> Library:
        return self.window.desk.session.library

    @property
    def view(self):
        return self.page.text.reader.view

    @property
    def popup(self):
        return self.page.text.popup

    def open(self, source_id: str, excerpt_id: str = "") -> None:
        self.window.desk.navigator.go(Place("sources", "source", source_id, excerpt_id))

    def paste(self, text: str) -> None:
        """Copies a text elsewhere and presses Ctrl+V on the page."""
        QApplication.clipboard().setText(text)
        self.window.frame.sidebar.setFocus()
        self.key(Qt.Key.Key_V, control=True)

    def span(self, words: str) -> Span:
        start = self.view.text.index(words)
        return Span(start, start + len(words))

    def capture(self, words: str, tab: int = 0):
        """Selects words and opens the popup at a tab, as one would with the mouse."""
        self.view.select(self.span(words))
        self.view.setFocus()
        self.key(Qt.Key.Key_E, control=True)
        if tab:
            self.popup.show_tab(tab)
        return self.popup.tab

    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(self, key: Qt.Key, *, control: bool = False, shift: bool = False) -> None:
        """Presses a key where the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        held |= Qt.KeyboardModifier.ControlModifier if control else held
        held |= Qt.KeyboardModifier.ShiftModifier if shift else held
        QTest.keyClick(self.focused(), key, held)

    def type(self, words: str) -> None:
        """Types where the focus is; letters of any script."""
        for letter in words:
            QTest.keyClicks(self.focused(), letter)

    def choose(self, words: str) -> None:
        """Types into a field that completes, takes the first line, goes on to the next field."""
        self.type(words)
        self.key(Qt.Key.Key_Return)
        self.key(Qt.Key.Key_Tab)

    def go_to(self, name: str) -> None:
        """Puts the cursor into a field of the popup's tab."""
        self.popup.tab.rows[name].editor.setFocus()

    def add(self) -> None:
        """Presses Ctrl+Enter in the popup."""
        self.key(Qt.Key.Key_Return, control=True)

    def snapshot(self) -> Mapping[str, Record]:
        """Everything the library holds, also what lies in the trash."""
        return {
            record.id: record
            for kind in KINDS.values()
            for trashed in (False, True)
            for record in self.library.all(kind, trashed=trashed)
        }


@pytest.fixture
def sources(begin, sample) -> Sources:
    """The page of sources over the sample, its report open."""
    window = begin(sample).window
    assert isinstance(window, Window)
    page = Sources(window)
    page.open(REPORT)
    return page


@pytest.fixture
def empty(begin, tmp_path) -> Sources:
    """The page of sources over an empty library."""
    path = tmp_path / "empty.briefing"
    create_library(path, author="Ana").close()
    window = begin(path).window
    assert isinstance(window, Window)
    return Sources(window)
