"""Every state of the window that words can be seen in, one after the other."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from briefing.desktop.history.day_dialog import DayDialog
from briefing.desktop.history.history_dialog import HistoryDialog
from briefing.desktop.navigation import PAGE_NAMES, Place
from briefing.desktop.pages.trash_emptying import EmptyingDialog
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.widgets.form import Fold
from briefing.domain.actors import Actor
from briefing.domain.judgements import Gap
from briefing.domain.positions import Position
from briefing.domain.sources import Source
from tests.journeys.analyst import CONTROL, NONE, Analyst

TABS = 6


def every_page(analyst: Analyst) -> Iterator[tuple[str, QWidget]]:
    """Each page as it is arrived at, with all that folds away unfolded, and with a new record."""
    for page in PAGE_NAMES:
        words = analyst.library.all(Position)[0].wording[:5] if page == "search" else ""
        analyst.window.desk.navigator.go(Place(page, words=words))
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
    desk = analyst.window.desk
    position = analyst.library.all(Position)[0]
    desk.navigator.go_to_record("position", position.id)
    _unfold(analyst.window)
    yield "position", analyst.window
    desk.navigator.go_to_record("source", analyst.library.all(Source)[0].id)
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
    desk.navigator.go(Place("briefings"))
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
    dialog.close()
    yield from _dialogs_of_the_past(analyst)


def _dialogs_of_the_past(analyst: Analyst) -> Iterator[tuple[str, QWidget]]:
    """The history of a gap, the question for a day, and what emptying the trash would do."""
    desk = analyst.window.desk
    desk.navigator.go_to_record("gap", analyst.library.all(Gap)[0].id)
    _do(analyst, "history")
    yield from _shown(analyst, "history", HistoryDialog)
    _do(analyst, "as recorded")
    analyst.window.findChild(DayDialog).look.click()
    yield from _shown(analyst, "day", DayDialog)
    gap, actor = analyst.library.all(Gap)[0], analyst.library.all(Actor)[0]
    desk.session.do("Trash gap", *trash_edits((gap, actor)))
    desk.navigator.go(Place("trash"))
    analyst.click(analyst.window.pages.page.empty_button)
    yield from _shown(analyst, "emptying", EmptyingDialog)


def _do(analyst: Analyst, key: str) -> None:
    next(command for command in analyst.window.commands if command.key == key).do()


def _shown(analyst: Analyst, name: str, kind: type[QWidget]) -> Iterator[tuple[str, QWidget]]:
    QApplication.processEvents()
    dialog = analyst.window.findChild(kind)
    assert isinstance(dialog, QWidget)
    yield name, dialog
    dialog.close()


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
