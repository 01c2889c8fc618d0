"""One record in full: its heading, its form, and below it what belongs to it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.history.history_section import HistorySection
from briefing.desktop.messages import say, translated
from briefing.desktop.records.form_declaration import KindForm
from briefing.desktop.records.kind_looks import KIND_LOOKS, mark_of
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.record_form import RecordForm
from briefing.desktop.records.section import Section
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.records.trashed_banner import TrashedBanner
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_L, SPACE_XL
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.headings import PageHeading
from briefing.desktop.widgets.marks import IconMark
from briefing.domain.records import Record
from briefing.operations.restoring_states import restore_edits
from briefing.store.library import Library

TRASH_KEYS = "Ctrl+Shift+Delete"
_WIDEST = 900
Describe: TypeAlias = Callable[[Library, Any], str]


def _no_detail(library: Library, record: Record) -> str:
    del library, record
    return ""


@dataclass(frozen=True)
class HeadingWords:
    """How a record is called in its heading, and what the line below says of it."""

    detail: Describe = _no_detail
    title: Describe = shown_name


_PLAIN = HeadingWords()


class RecordDetail(QScrollArea):
    """`stored` with the record after each step of its form, `gone` when it left the library.

    The sections in `above` stand over the form. With `folds_form` the form is folded away under
    "Edit" unless the record is new.
    """

    stored = Signal(object)
    gone = Signal()

    def __init__(
        self,
        desk: Desk,
        form: KindForm,
        sections: Sequence[Section] = (),
        *,
        above: Sequence[Section] = (),
        actions: Sequence[QWidget] = (),
        folds_form: bool = False,
        widest: int = _WIDEST,
        words: HeadingWords = _PLAIN,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._widest = widest
        self._declared = form
        self._words = words
        self._look = KIND_LOOKS[form.kind.KIND]
        self._sections = (*above, *sections, HistorySection(desk))
        self._above = len(above)
        self.form = RecordForm(desk, form)
        self.trash_button = icon_button(desk.theme, "trash-2", say("Move to the trash"), TRASH_KEYS)
        self.trash_button.clicked.connect(self.trash)
        self.edit_button = push_button(desk.theme, say("Edit"), "pencil")
        self.edit_button.setCheckable(True)
        self.edit_button.setChecked(not folds_form)
        self.edit_button.toggled.connect(self.form.setVisible)
        ends = (self.trash_button, self.edit_button, *actions)
        buttons = ends if folds_form else (*actions, self.trash_button)
        self.heading = PageHeading(desk.theme, buttons)
        self._folds_form = folds_form
        self.heading.title.setWordWrap(True)
        self.banner = TrashedBanner(desk.theme)
        self.banner.restore_wanted.connect(self.restore)
        self.form.stored.connect(self._form_stored)
        self.form.gone.connect(self._form_gone)
        self._lay_out()
        desk.session.changed.connect(self._library_changed)

    @property
    def record(self) -> Record | None:
        """The record shown, as it is stored; None for none and for one not stored yet."""
        return self.form.keeper.record

    def show_record(self, record: Record | None) -> None:
        """Show another record, from its top."""
        self._fold_form(is_open=False)
        self.form.show_record(record)
        self._show_sections(record)
        self._show_heading()
        self.verticalScrollBar().setValue(0)

    def begin(self, fixed: Mapping[str, Any] | None = None, slot: str = "new") -> None:
        """Show the empty form of a new record; see `FormKeeper.begin`."""
        self._fold_form(is_open=True)
        self._show_sections(None)
        self.form.begin(fixed, slot)
        self._show_heading()
        self.verticalScrollBar().setValue(0)

    def go_in(self) -> None:
        """Put the cursor into the first field, as after Enter in the list."""
        self._fold_form(is_open=True)
        self.form.focus_first()

    def store(self) -> None:
        """Bring to the library what is typed and not yet there."""
        self.form.keeper.store()
        for section in self._sections:
            section.store()

    def trash(self) -> None:
        """Put the record into the trash; it stays in sight, with the button that restores it."""
        self.store()
        if self.record is not None:
            label = self._declared.labels.trash.template
            self._desk.session.do(label, *trash_edits((self.record,)))
            self.banner.button.setFocus()

    def restore(self) -> None:
        """Take the record out of the trash again."""
        if self.record is not None:
            label = self._declared.labels.restore.template
            self._desk.session.do(label, *restore_edits(self._desk.session.library, (self.record,)))
            self.form.focus_first()

    def _fold_form(self, *, is_open: bool) -> None:
        if self._folds_form:
            self.edit_button.setChecked(is_open)
            self.form.setVisible(is_open)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(self._widest)
        column = QVBoxLayout(inside)
        column.setContentsMargins(CONTENT_MARGIN, SPACE_L, CONTENT_MARGIN, CONTENT_MARGIN)
        column.setSpacing(SPACE_XL)
        column.addWidget(self.heading)
        column.addWidget(self.banner)
        for section in self._sections[: self._above]:
            column.addWidget(section)
        column.addWidget(self.form)
        for section in self._sections[self._above :]:
            column.addWidget(section)
        column.addStretch(1)
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _show_heading(self) -> None:
        record = self.record
        is_trashed = record is not None and record.trashed_at is not None
        self.banner.show_state(record.trashed_at if record is not None else None)
        self.trash_button.setVisible(record is not None and not is_trashed)
        for button in (self.trash_button, self.banner.button):
            lock_part(button, why_read_only(self._desk.session.library))
        if record is None:
            title = translated(self._declared.labels.add)
            self.heading.set_words(title, "", IconMark(self._look.icon, self._look.tint))
            return
        name = self._words.title(self._desk.session.library, record)
        self.heading.set_words(
            name, self._words.detail(self._desk.session.library, record), mark_of(record)
        )

    def _show_sections(self, record: Record | None) -> None:
        for section in self._sections:
            section.store()
            section.show_record(record)

    def _form_stored(self, record: Record) -> None:
        is_new = all(section.record is None for section in self._sections)
        if is_new:
            self._show_sections(record)
        self._show_heading()
        self.stored.emit(record)

    def _form_gone(self) -> None:
        self._show_sections(None)
        self.gone.emit()

    def _library_changed(self, changes: Changes) -> None:
        if self.record is None:
            return
        for section in self._sections:
            section.library_changed(changes)
        self._show_heading()
