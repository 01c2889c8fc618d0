"""Asks what a search is to be narrowed to: everything in one dialog, all of it by keyboard."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.navigation import place_of
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.named_field import NamedField
from briefing.desktop.records.value_editors import DateEditor
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_S, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.tick_box import TickBox
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.search_filters import GRADES, SearchFilters
from briefing.store.search_index import SEARCHED

_COLUMNS = 3
_WIDTH = 640


class FilterDialog(QDialog):
    """`chosen` with the filters when the analyst is content with them."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, filters: SearchFilters, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        theme = desk.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Narrow the search"))
        self.setMinimumWidth(_WIDTH)
        self.kinds = {
            kind: TickBox(theme, translated(KIND_LOOKS[kind].many))
            for kind in SEARCHED
            if place_of(kind, "") is not None
        }
        self.actor = NamedField(desk, "actor")
        self.issue = NamedField(desk, "issue")
        self.tag = NamedField(desk, "tag")
        self.since, self.until = DateEditor(desk.today), DateEditor(desk.today)
        self.grades = {grade: TickBox(theme, grade) for grade in GRADES}
        self.unsourced = TickBox(theme, say("Only claims without a source"))
        self.stale = TickBox(theme, say("Only positions not confirmed lately"))
        self.rows = {
            "actor": FormRow(theme, say("Names this actor"), self.actor),
            "issue": FormRow(theme, say("Belongs to this issue"), self.issue),
            "tag": FormRow(theme, say("Has this tag"), self.tag),
            "since": FormRow(theme, say("From"), self.since),
            "until": FormRow(theme, say("Until"), self.until),
        }
        for name, editor in (("since", self.since), ("until", self.until)):
            self.rows[name].note.keep_line()
            editor.edited.connect(partial(self._read_day, name, editor))
        self._lay_out()
        self._show(filters)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(ThemedLabel(theme, self.windowTitle(), "title", "text", SEMIBOLD))
        column.addLayout(self._group(say("Kinds"), tuple(self.kinds.values()), _COLUMNS))
        for pair in (("actor", "issue", "tag"), ("since", "until")):
            row = QHBoxLayout()
            row.setSpacing(SPACE_L)
            for name in pair:
                row.addWidget(self.rows[name], 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        grades = tuple(self.grades.values())
        column.addLayout(self._group(say("Grades of the source"), grades, len(grades)))
        only = QHBoxLayout()
        only.setSpacing(SPACE_L)
        only.addWidget(self.unsourced)
        only.addWidget(self.stale)
        only.addStretch(1)
        column.addLayout(only)
        column.addStretch(1)
        column.addLayout(self._foot())

    def _group(self, title: str, boxes: Sequence[QCheckBox], columns: int) -> QVBoxLayout:
        group = QVBoxLayout()
        group.setSpacing(SPACE_S)
        group.addWidget(ThemedLabel(self._desk.theme, title, "small", "text_secondary", SEMIBOLD))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        for place, box in enumerate(boxes):
            box.setAccessibleDescription(title)
            grid.addWidget(box, place // columns, place % columns)
        group.addLayout(grid)
        return group

    def _foot(self) -> QHBoxLayout:
        theme = self._desk.theme
        self.take = push_button(theme, say("Narrow the search"), "list-filter", is_primary=True)
        self.take.clicked.connect(self._take)
        empty = push_button(theme, say("Take all filters away"))
        empty.clicked.connect(lambda: self._show(SearchFilters()))
        return DialogFoot(theme, self, self.take, empty)

    def _show(self, filters: SearchFilters) -> None:
        for kind, box in self.kinds.items():
            box.setChecked(kind in filters.kinds)
        for grade, box in self.grades.items():
            box.setChecked(grade in filters.grades)
        self.actor.show_value(filters.actor_id)
        self.issue.show_value(filters.issue_id)
        self.tag.show_value(filters.tag_id)
        self.since.show_value(filters.since)
        self.until.show_value(filters.until)
        self.unsourced.setChecked(filters.is_unsourced)
        self.stale.setChecked(filters.is_stale)

    def _read_day(self, name: str, editor: DateEditor) -> None:
        self.rows[name].set_problem("")
        editor.set_wrong("")
        self.rows[name].note.tell(editor.note())

    def _take(self) -> None:
        values: dict[str, object] = {}
        editors = {
            "actor": self.actor,
            "issue": self.issue,
            "tag": self.tag,
            "since": self.since,
            "until": self.until,
        }
        for name, editor in editors.items():
            try:
                values[name] = editor.value()
            except KnownError as error:
                sentence = translated(error.message)
                self.rows[name].set_problem(sentence)
                editor.set_wrong(sentence)
                editor.entry.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        actor, issue = self.actor.value(), self.issue.value()
        self.chosen.emit(
            SearchFilters(
                kinds=tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
                actor_id=actor or "",
                issue_id=issue or "",
                tag_id=self.tag.value() or "",
                since=_as_day(self.since.value()),
                until=_as_day(self.until.value()),
                grades=tuple(grade for grade, box in self.grades.items() if box.isChecked()),
                is_unsourced=self.unsourced.isChecked(),
                is_stale=self.stale.isChecked(),
            )
        )
        self.accept()


def _as_day(date: Date | None) -> Date | None:
    """The date itself: a word such as "yesterday" means another one tomorrow."""
    return None if date is None else Date(date.edtf)
