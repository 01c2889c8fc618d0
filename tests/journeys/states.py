"""Every state of the window that words can be seen in, one after the other."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from briefing.desktop.history.day_dialog import DayDialog
from briefing.desktop.history.history_dialog import HistoryDialog
from briefing.desktop.navigation import PAGE_NAMES
from briefing.desktop.pages.trash_emptying import EmptyingDialog
from briefing.desktop.widgets.form import Fold
from briefing.domain.issues import Issue
from briefing.domain.positions import Position
from briefing.domain.sources import Source
from tests.journeys.analyst import CONTROL, NONE, Analyst

TABS = 6


def every_page(analyst: Analyst) -> Iterator[tuple[str, QWidget]]:
    """Each page as it is arrived at, with all that folds away unfolded, and with a new record."""
    for page in PAGE_NAMES:
        analyst.visit(page, analyst.library.all(Position)[0].wording[:5])
        QApplication.processEvents()
        yield page, analyst.window
        if _unfold(analyst.window):
            yield f"{page}, unfolded", analyst.window
        if page not in ("overview", "trash", "search", "quotes"):
            analyst.key(Qt.Key.Key_N, CONTROL)
            QApplication.processEvents()
            yield f"{page}, new", analyst.window


def every_panel(analyst: Analyst) -> Iterator[tuple[str, QWidget]]:
    """What comes above a page or beside it: popup, position, insert panel, palette, shortcuts."""
    _choose(analyst, "issues", analyst.library.all(Issue)[0].title)
    _open_first_position(analyst)
    _unfold(analyst.window)
    yield "position", analyst.window
    _choose(analyst, "sources", analyst.library.all(Source)[0].title)
    view = analyst.sources.text.reader.view
    analyst.mark(view.text.splitlines()[2][:60])
    analyst.key(Qt.Key.Key_E, CONTROL)
    popup = analyst.sources.text.popup
    for at in range(TABS):
        popup.show_tab(at)
        _unfold(popup)
        yield f"capture {at}", popup
    analyst.press(popup.add_button.text(), popup)
    yield "capture with problems", popup
    analyst.key(Qt.Key.Key_Escape)
    analyst.click(analyst.sources.head.correct_button)
    yield "correcting", analyst.window
    analyst.visit("briefings")
    page = analyst.window.pages.page
    page.detail.go_in()
    page.detail.insert()
    QApplication.processEvents()
    yield "insert", page.detail.panel
    analyst.key(Qt.Key.Key_Escape)
    analyst.key(Qt.Key.Key_K, CONTROL)
    QApplication.processEvents()
    yield "palette", analyst.window.finder.panel
    analyst.key(Qt.Key.Key_Escape)
    QTest.keyClick(analyst.window, Qt.Key.Key_F1, NONE)
    dialog = analyst.window.findChild(QWidget, "shortcuts")
    assert isinstance(dialog, QWidget)
    yield "shortcuts", dialog
    _close(analyst, dialog)
    yield from _dialogs_of_the_past(analyst)


def _choose(analyst: Analyst, page: str, title: str = "") -> None:
    """Clicks a record in the list of a page, by its title or the first."""
    analyst.visit(page)
    records = analyst.window.pages.page.pane.list
    row = analyst.listed().index(title) if title else 0
    place = records.visualRect(records.model().index(row, 0)).center()
    QTest.mouseClick(records.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _open_first_position(analyst: Analyst) -> None:
    """Clicks the first cell of the matrix that holds one."""
    matrix = analyst.window.pages.page.issue.matrix.view
    values = matrix.model()
    cells = [
        values.index(row, column)
        for row in range(values.rowCount())
        for column in range(values.columnCount())
    ]
    held = next(index for index in cells if values.cell(index) is not None)
    place = matrix.visualRect(held).center()
    QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _dialogs_of_the_past(analyst: Analyst) -> Iterator[tuple[str, QWidget]]:
    """The history of a gap, the question for a day, and what emptying the trash would do."""
    _choose(analyst, "gaps")
    _do(analyst, "history")
    yield from _shown(analyst, "history", HistoryDialog)
    _do(analyst, "as recorded")
    analyst.click(analyst.window.findChild(DayDialog).look)
    yield from _shown(analyst, "day", DayDialog)
    for page in ("gaps", "actors"):
        _choose(analyst, page)
        analyst.key(Qt.Key.Key_Delete)
    analyst.visit("trash")
    analyst.click(analyst.window.pages.page.empty_button)
    yield from _shown(analyst, "emptying", EmptyingDialog)


def _do(analyst: Analyst, key: str) -> None:
    """Does a command by its name, from anywhere."""
    analyst.do(next(each for each in analyst.window.commands if each.key == key).title)


def _shown(analyst: Analyst, name: str, kind: type[QWidget]) -> Iterator[tuple[str, QWidget]]:
    QApplication.processEvents()
    dialog = analyst.window.findChild(kind)
    assert isinstance(dialog, QWidget)
    yield name, dialog
    _close(analyst, dialog)


def _close(analyst: Analyst, dialog: QWidget) -> None:
    """Closes it; the window is the active one again only when the dialog is gone."""
    gone: list[None] = []
    dialog.destroyed.connect(lambda: gone.append(None))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.close()
    analyst.wait_until(lambda: bool(gone))
    analyst.come_forward()


def _unfold(within: QWidget) -> bool:
    closed = [
        fold
        for fold in within.findChildren(Fold)
        if fold.isVisible() and fold.findChildren(QAbstractButton)
    ]
    for fold in closed:
        fold.set_open(is_open=True)
    QApplication.processEvents()
    return bool(closed)
