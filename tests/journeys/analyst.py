"""An analyst before the window: everything is done by mouse and keys, nothing behind it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from briefing.desktop.pages.sources import SourcesPage
from briefing.desktop.program import Program
from briefing.desktop.window import Window
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.store.library import Library
from briefing.text.spans import Span
from tests.desktop.conftest import GivenDoors

PAGES = (
    "overview",
    "sources",
    "actors",
    "issues",
    "figures",
    "events",
    "quotes",
    "judgements",
    "gaps",
)
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_FEW = 12  # rows of a list that was searched
PATIENCE = 20_000  # milliseconds in which a PDF is made on a busy machine


class Analyst:
    """Works in the window of the running program."""

    def __init__(
        self, program: Program, doors: GivenDoors, wait_until: Callable[..., None]
    ) -> None:
        self.program = program
        self.doors = doors
        self.wait_until = wait_until
        if isinstance(program.window, Window):
            self.come_forward()

    @property
    def window(self) -> Window:
        window = self.program.window
        assert isinstance(window, Window)
        return window

    @property
    def library(self) -> Library:
        return self.window.desk.session.library

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Presses a key where the focus is."""
        focused = QApplication.focusWidget()
        QTest.keyClick(self.window if focused is None else focused, key, held)

    def type(self, words: str) -> None:
        """Types where the focus is; letters of any script."""
        for letter in words:
            if letter == "\n":
                self.key(Qt.Key.Key_Return)
                continue
            focused = QApplication.focusWidget()
            assert focused is not None
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focused, QKeyEvent(kind, 0, NONE, letter))

    def choose(self, words: str) -> None:
        """Types into a field that completes, takes the first line, goes on to the next field."""
        self.type(words)
        self.key(Qt.Key.Key_Return)
        self.key(Qt.Key.Key_Tab)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible(), widget
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def buttons(self, words: str, within: QWidget | None = None) -> list[QAbstractButton]:
        """The buttons in sight that say these words."""
        return [
            each
            for each in (within or self.window).findChildren(QAbstractButton)
            if each.isVisible() and words in (each.text(), each.accessibleName())
        ]

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """The first button in sight that says these words."""
        found = self.buttons(words, within)
        assert found, f"no button in sight says {words!r}"
        return found[0]

    def button_with(self, words: str) -> QAbstractButton:
        """The first button in sight whose name holds these words."""
        every = self.window.findChildren(QAbstractButton)
        return next(one for one in every if one.isVisible() and words in one.accessibleName())

    def press(self, words: str, within: QWidget | None = None) -> None:
        """Clicks the button that says these words."""
        self.click(self.button(words, within))

    def choose_in_menu(self, button: str, words: str) -> None:
        """Clicks a button that opens a menu, and there the line that says these words."""
        QTimer.singleShot(0, lambda: _click_in_menu(words))
        self.press(button)
        self.come_forward()

    def come_forward(self) -> None:
        """Makes the window the active one: after a menu the offscreen platform has none. Its
        shortcuts come with the first paint.
        """

        def is_in_front() -> bool:
            focused = QApplication.focusWidget()
            is_active = focused is not None and focused.window() is self.window
            return is_active and "menus" in vars(self.window)

        self.window.activateWindow()
        self.wait_until(is_in_front)

    def go(self, page: str) -> None:
        """Goes to a page by its keys."""
        self.key(Qt.Key(Qt.Key.Key_1 + PAGES.index(page)), CONTROL)
        assert self.window.desk.navigator.place.page == page

    def visit(self, page: str, words: str = "") -> None:
        """Goes to a page with a click in the sidebar; to one that is not there by its command.

        On the page that searches, `words` are typed.
        """
        entry = next(each for each in self.window.entries if each.name == page)
        if entry.in_sidebar:
            sidebar = self.window.frame.sidebar
            lines = sidebar.model()
            found = [lines.index(row, 0) for row in range(lines.rowCount())]
            line = next(each for each in found if each.data() == entry.title)
            sidebar.scrollTo(line)
            place = sidebar.visualRect(line).center()
            QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=place)
        elif page == "search":
            self.key(Qt.Key.Key_F, CONTROL | SHIFT)
            self.type(words)
        else:
            self.do(entry.title)
        assert self.window.desk.navigator.place.page == page

    def open(self, page: str, title: str) -> None:
        """Finds a record in the list of its page and opens it."""
        self.go(page)
        self.key(Qt.Key.Key_F, CONTROL)
        self.type(title)
        self.wait_until(lambda: title in self.listed() and len(self.listed()) < _FEW)
        self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Home)
        for _ in range(self.listed().index(title)):
            self.key(Qt.Key.Key_Down)

    def go_to_anything(self, words: str) -> None:
        """Presses Ctrl+K, types, and takes the first line once the records are found."""
        self.key(Qt.Key.Key_K, CONTROL)
        self.type(words)
        self.wait_until(lambda: not self.window.finder.is_searching)
        self.key(Qt.Key.Key_Return)

    def do(self, words: str) -> None:
        """Presses Ctrl+K, types the name of a command, and does it: commands are there at once."""
        self.key(Qt.Key.Key_K, CONTROL)
        self.type(words)
        self.key(Qt.Key.Key_Return)

    def paste(self, text: str) -> None:
        """Copies a text elsewhere and presses Ctrl+V in the list of the page."""
        QApplication.clipboard().setText(text)
        self.window.frame.sidebar.setFocus()
        self.key(Qt.Key.Key_V, CONTROL)

    def replace(self, field: QWidget, words: str) -> None:
        """Clicks into a field and types something else."""
        self.click(field)
        self.key(Qt.Key.Key_A, CONTROL)
        self.type(words)

    @property
    def sources(self) -> SourcesPage:
        page = self.window.pages.page
        assert isinstance(page, SourcesPage)
        return page

    def mark(self, words: str) -> None:
        """Drags the mouse over words of the text that is read."""
        view = self.sources.text.reader.view
        start = view.text.index(words)
        span = Span(start, start + len(words))
        view.go_to(span)
        first = view.rect_of(Span(span.start, span.start)).center()
        last = view.rect_of(Span(span.end, span.end)).center()
        ground = view.viewport()
        QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=first)
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(last),
            QPointF(ground.mapToGlobal(last)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            NONE,
        )
        QApplication.sendEvent(ground, moved)
        QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=last)
        view.setFocus()

    def sentence(self) -> str:
        """What the bar above the page says."""
        return self.window.frame.message_bar.words.text()

    def wait_for_sentence(self, words: str) -> None:
        self.wait_until(lambda: words in self.sentence(), timeout=PATIENCE)

    def brief_as_pdf(self, path: Path) -> str:
        """One click on the page shown, waits for the file, and reads its words on one line."""
        self.doors.path = path
        self.press("Brief as PDF")
        self.wait_for_sentence(f"“{path.name}” is ready")
        return words_of(path)

    def quit(self) -> None:
        """Presses Ctrl+Q; afterwards the library is free for another."""
        gone: list[None] = []
        self.window.destroyed.connect(lambda: gone.append(None))
        self.key(Qt.Key.Key_Q, CONTROL)
        self.wait_until(lambda: bool(gone))
        self.program.end()

    def shown(self, within: QWidget | None = None) -> str:
        """Every word in sight in labels and fields."""
        widgets = (within or self.window).findChildren(QWidget)
        words = [_text_of(widget) for widget in widgets if widget.isVisible()]
        return "\n".join(word for word in words if word)

    def listed(self) -> list[str]:
        """The titles in the list of the page."""
        rows = self.window.pages.page.pane.list.records
        return [rows.row_at(row).title for row in range(rows.rowCount())]

    def snapshot(self) -> Mapping[str, Record]:
        return snapshot(self.library)

    def undo_all(self, until: Callable[[], bool]) -> None:
        """Presses Ctrl+Z until it holds."""
        self.window.frame.sidebar.setFocus()
        for _ in range(100):
            if until():
                return
            self.key(Qt.Key.Key_Z, CONTROL)
        raise AssertionError("a hundred steps back were not enough")


def snapshot(library: Library) -> dict[str, Record]:
    """Everything a library holds, also what lies in the trash."""
    return {
        record.id: record
        for kind in KINDS.values()
        for trashed in (False, True)
        for record in library.all(kind, trashed=trashed)
    }


def words_of(path: Path) -> str:
    """The words of a PDF on one line."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def _click_in_menu(words: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text() == words)
    place = menu.actionGeometry(action).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        return widget.text()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""
