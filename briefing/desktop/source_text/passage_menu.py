"""The menu over the text of a source: what can be done with the selection, and what lies there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from briefing.desktop.messages import say
from briefing.desktop.page_commands import CITE_KEYS
from briefing.desktop.reader.passage_marks import MarkedRecord
from briefing.desktop.reader.reader import CAPTURE_KEYS, Reader
from briefing.desktop.theme.theme import Theme


class PassageMenu(QMenu):
    """`opened` with kind and id of the record that was chosen; the menu goes by itself."""

    opened = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)

    def add_record(self, theme: Theme, record: MarkedRecord) -> None:
        """Offer to go to a record of the passage."""
        words = say("Open {record}", record=record.spoken[:80]).replace("&", "&&")
        action = self.addAction(theme.icon(record.icon), words)
        action.triggered.connect(partial(self._open, record))

    def _open(self, record: MarkedRecord) -> None:
        self.opened.emit(record.kind, record.id)


def passage_menu(
    parent: QWidget,
    theme: Theme,
    reader: Reader,
    at: QPoint,
    takes: tuple[Callable[[], None], Callable[[], None]] | None,
) -> PassageMenu:
    """The menu for the place `at` of the text; `takes` makes a record of the words and cites them,
    None where neither may be.
    """
    menu = PassageMenu(parent)
    told = ((say("Make a record of it …"), CAPTURE_KEYS), (say("Cite it"), CITE_KEYS))
    for at_takes, (words, keys) in enumerate(told):
        action = menu.addAction(words)
        action.setShortcut(keys)
        action.setEnabled(takes is not None)
        if takes is not None:
            action.triggered.connect(takes[at_takes])
    copy = menu.addAction(say("Copy"), reader.view.copy)
    copy.setEnabled(reader.view.selected() is not None)
    records = reader.records_at(at)
    if records:
        menu.addSeparator()
    for record in records:
        menu.add_record(theme, record)
    return menu
