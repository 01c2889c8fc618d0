"""A list of records beside their page: searched as one types, sorted, never losing its place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.exporting_lists import ListExporting
from briefing.desktop.list_ways import ListWay, list_ways
from briefing.desktop.messages import counted, number, say, translated
from briefing.desktop.records.list_more import ListMore
from briefing.desktop.records.list_subject import ListSubject
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.fields import SearchField
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.menu_button import give_menu
from briefing.desktop.widgets.record_list import RecordList
from briefing.desktop.widgets.record_model import RecordRow
from briefing.domain.sources import Source
from briefing.store.lists import Order, Selection

_PAIR = 2


class ListPane(QWidget):
    """`chosen` with the id of the record that became the current one, `opened` when the analyst
    wants to go into it, `new_wanted`, `trash_wanted` with the ids of all selected ones,
    `merge_wanted` with those of one or two, `duplicates_wanted`.
    """

    chosen = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()
    trash_wanted = Signal(object)
    merge_wanted = Signal(object)
    duplicates_wanted = Signal()

    def __init__(self, desk: Desk, subject: ListSubject) -> None:
        super().__init__()
        self._desk = desk
        self._subject = subject
        self._library = desk.session.library
        self._sorting = 0
        self._words = ""
        self._is_unsettled = False
        self._exporting = ListExporting(desk, self)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchField(desk.theme, translated(subject.search))
        self.list = RecordList(desk.theme, self._rows, translated(subject.title))
        self.new_button = icon_button(desk.theme, "plus", translated(subject.new))
        self.sort_button = icon_button(desk.theme, "arrow-up-down", say("Sort"))
        self.more_button = ListMore(
            desk.theme,
            list_ways(as_references=subject.kind is Source, parts=subject.parts),
            can_merge=subject.merged is not None and self._library.writing,
        )
        self.count = ThemedLabel(desk.theme, "", "small", "text_secondary")
        begin = push_button(desk.theme, translated(subject.new), "plus")
        self._empty = EmptyState(desk.theme, subject.icon, "", "", (begin,))
        self._begin = begin
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        for button in (self.new_button, begin):
            lock_part(button, why_read_only(self._library))
        self._lay_out()
        self._connect()
        self._show_sort_menu()
        self.reload()

    def focus_list(self) -> None:
        """Put the cursor into the list, or into the search field when there is nothing to list."""
        is_listed = self._stack.currentWidget() is self.list
        (self.list if is_listed else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor into the search field, what stands in it selected."""
        self.search.setFocus()
        self.search.selectAll()

    def current_id(self) -> str:
        """The id of the current record; empty when there is none."""
        number = self.list.current_number()
        return "" if number is None else self._id_at(number)

    def show_id(self, id: str) -> bool:
        """Make a record the current one; a search that hides it is ended. False if it is not
        listed.
        """
        number = self._library.numbers_of(self._subject.kind, (id,)).get(id)
        if number is None:
            return False
        if self.list.current_number() == number:
            return True
        if not self.list.choose(number) and self._words:
            self.search.clear()
            self.search_for("")
        return self.list.choose(number)

    def first_id(self) -> str:
        """The id of the first record of the list."""
        numbers = self.list.records.numbers
        return self._id_at(numbers[0]) if len(numbers) else ""

    def search_for(self, words: str) -> None:
        """List the records whose words are found; all of them for none."""
        self._words = words
        self.reload()

    def nothing_words(self) -> tuple[str, str]:
        """What is said of the list while nothing stands in it, and what to do about it."""
        subject = self._subject
        trashed = Selection(equal=subject.equal, trashed=True)
        lying = len(self._library.numbers(subject.kind, selection=trashed))
        if not lying:
            return translated(subject.nothing), translated(subject.what_to_do)
        return (
            say("{kind}: none", kind=translated(subject.title)),
            counted(
                "One is in the trash: restore it there, or begin a new one with Ctrl+N.",
                "{n} are in the trash: restore them there, or begin a new one with Ctrl+N.",
                lying,
            ),
        )

    def export_as(self, way: ListWay) -> None:
        """Make a file of the list as it is shown, or of the records selected where there are
        several.
        """
        selected = self.list.selected_numbers()
        numbers = selected if len(selected) > 1 else self.list.records.numbers
        title = translated(self._subject.title)
        self._exporting.export(self._subject.kind, title, numbers, way)

    def settle(self) -> None:
        """Put what was typed in where it now belongs."""
        if self._is_unsettled:
            self.reload()

    def reload(self) -> None:
        """Ask for the numbers anew; the current record stays where it is."""
        self._is_unsettled = False
        order = self._order()
        selection = self._subject.selection(self._words)
        numbers = self._library.numbers(self._subject.kind, order, selection)
        if self._subject.arrange is not None:
            numbers = self._subject.arrange(self._library, numbers)
        if numbers != self.list.records.numbers:
            self.list.show_numbers(numbers)
        self._show_state(len(numbers))

    def library_changed(self, changes: Changes, *, is_typed: bool = False) -> None:
        """Show what moved, and nothing else anew.

        While a record of the list is typed in, it keeps its row; `settle` puts it where it belongs.
        """
        kind = self._subject.kind
        moved = changes.ids.get(kind.KIND, frozenset())
        if moved:
            numbers = list(self._library.numbers_of(kind, moved).values())
            rows = [self.list.records.row_of(number) for number in numbers]
            if is_typed and None not in rows:
                self._is_unsettled = True
            else:
                self.reload()
            self.list.refresh(numbers)
        if changes.touches(*self._subject.told_by):
            self.list.refresh()

    def _rows(self, numbers: Sequence[int]) -> list[RecordRow]:
        found = self._library.records_at(self._subject.kind, numbers)
        return self._subject.rows(self._library, found)

    def _id_at(self, number: int) -> str:
        found = self._library.records_at(self._subject.kind, (number,))
        return found[number].id if number in found else ""

    def _order(self) -> Order:
        return self._subject.sortings[self._sorting].order

    def _sort(self, at: int) -> None:
        self._sorting = at
        self.reload()
        number = self.list.current_number()
        if number is not None:
            self.list.choose(number)

    def _show_state(self, found: int) -> None:
        self._stack.setCurrentWidget(self.list if found else self._empty)
        self.count.setText(number(found))
        if self._words:
            self._empty.set_words(
                say("Nothing found"),
                say("No record here holds the words “{words}”.", words=self._words),
            )
        else:
            self._empty.set_words(*self.nothing_words())
        self._begin.setVisible(not self._words)

    def _show_sort_menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for at, sorting in enumerate(self._subject.sortings):
            action = menu.addAction(translated(sorting.label))
            action.setCheckable(True)
            action.setChecked(at == self._sorting)
            action.triggered.connect(lambda _checked=False, at=at: self._sort(at))
            group.addAction(action)
        give_menu(self.sort_button, menu)
        self.sort_button.setVisible(len(self._subject.sortings) > 1)

    def _connect(self) -> None:
        self.search.searched.connect(self.search_for)
        self.search.stepped_down.connect(self._go_to_list)
        self.search.left.connect(self._go_to_list)
        self.list.chosen.connect(self._tell_chosen)
        self.list.opened.connect(self._tell_opened)
        self.list.trash_wanted.connect(self._tell_trash)
        self.list.menu_wanted.connect(self._show_menu)
        self.new_button.clicked.connect(self.new_wanted)
        self._begin.clicked.connect(self.new_wanted)
        self.more_button.export_wanted.connect(self.export_as)
        self.more_button.duplicates_wanted.connect(self.duplicates_wanted)
        self.list.selectionModel().selectionChanged.connect(self._note_selection)

    def _go_to_list(self) -> None:
        self.list.setFocus()
        if self.list.current_number() is None and len(self.list.records.numbers):
            self.list.choose(self.list.records.numbers[0])

    def _tell_chosen(self, number: int | None) -> None:
        if number is not None:
            self.chosen.emit(self._id_at(number))

    def _tell_opened(self, number: int) -> None:
        self.opened.emit(self._id_at(number))

    def _tell_trash(self, numbers: Sequence[int]) -> None:
        self.trash_wanted.emit(tuple(self._id_at(number) for number in numbers))

    def _tell_merge(self, numbers: Sequence[int]) -> None:
        self.merge_wanted.emit(tuple(self._id_at(number) for number in numbers))

    def _note_selection(self) -> None:
        self.more_button.set_selected(len(self.list.selectionModel().selectedRows()))

    def _show_menu(self, numbers: Sequence[int], at: QPoint) -> None:
        """What can be done with the selected records, each with the key that does it."""
        menu = QMenu(self)
        menu.setObjectName("records")
        menu.aboutToHide.connect(menu.deleteLater)
        if len(numbers) == 1:
            menu.addAction(say("Open"), "Return", partial(self._tell_opened, numbers[0]))
        if self._subject.merged is self._subject.kind and len(numbers) <= _PAIR:
            words = say("Merge the two …") if len(numbers) == _PAIR else say("Merge with …")
            merge = menu.addAction(words, partial(self._tell_merge, numbers))
            merge.setEnabled(self._library.writing)
        trash = menu.addAction(say("Move to the trash"), "Del", partial(self._tell_trash, numbers))
        trash.setEnabled(self._library.writing)
        menu.popup(at)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_M + 2, SPACE_M, SPACE_M, 0)
        head.setSpacing(2)
        title = ThemedLabel(
            self._desk.theme, translated(self._subject.title), "lead", "text", SEMIBOLD
        )
        head.addWidget(title)
        head.addSpacing(SPACE_S)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.sort_button)
        head.addWidget(self.more_button)
        head.addWidget(self.new_button)
        field = QHBoxLayout()
        field.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        field.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(field)
        column.addWidget(self._stack, 1)
        self.setTabOrder(self.search, self.list)
