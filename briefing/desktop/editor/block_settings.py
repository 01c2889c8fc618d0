"""The live block under the cursor, beside the text: what it is about, and each of its settings.

A change of a field is a change of the line, and one step of the text's undo; everything else in the
line stays as it is written. What is wrong is said at its field.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.editor.block_card import BLOCK_MARKS, card_words
from briefing.desktop.editor.block_subject import BlockSubject
from briefing.desktop.editor.block_words import BLOCK_NAMES
from briefing.desktop.editor.setting_fields import SettingField, setting_fields
from briefing.desktop.editor.writing import Writing
from briefing.desktop.messages import say, translated
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.theme.tokens import SPACE_L, SPACE_M
from briefing.desktop.typing_pause import TypingPause
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.headings import PageHeading
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.errors import KnownError
from briefing.text.live_block_editing import (
    live_block_of,
    setting_problem,
    subject_problem,
    unknown_settings,
    with_label,
    with_setting,
    with_subject,
)
from briefing.text.live_blocks import BLOCK_SHAPES, LiveBlock
from briefing.text.spans import Span


class BlockSettingsView(QWidget):
    """The fields for one block after the other, as the cursor comes to them."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        super().__init__()
        self._desk = desk
        self._writing = writing
        self._briefing: Briefing | None = None
        self._line = ""
        self._block: LiveBlock | None = None
        self._touched: set[str] = set()
        self.label = QLineEdit()
        self.settings: dict[str, SettingField] = setting_fields(desk)
        self.rows = {
            name: FormRow(desk.theme, field.name, field.widget)
            for name, field in self.settings.items()
        }
        self.subject = BlockSubject(desk)
        self.label_row = FormRow(desk.theme, say("Description"), self.label)
        self.heading = PageHeading(desk.theme, ())
        self.contents = ThemedLabel(desk.theme, "", "small", "text_secondary")
        self.others = ThemedLabel(desk.theme, "", "small", "danger")
        self.preview_button = push_button(desk.theme, say("Show in preview"), "eye")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show the block under the cursor in the texts of another briefing."""
        self._briefing = briefing
        self._line = ""
        self.refresh()

    def leave(self) -> None:
        """Nobody looks any more: what is typed in the fields is put into the text."""
        self._apply_typed()

    def refresh(self) -> None:
        """Show the block the cursor is in now."""
        cards = self._writing.current_cards()
        line = cards.current_line
        block = live_block_of(line) if line and self._briefing is not None else None
        focused = QApplication.focusWidget()
        if block is None and focused is not None and self._stack.isAncestorOf(focused):
            # The block was undone from one of its fields: with that the keys would go nowhere.
            self._writing.current_editor().setFocus()
        self._stack.setCurrentIndex(0 if block is None else 1)
        if block is None:
            self._line, self._block = "", None
        elif line != self._line:
            self._line, self._block = line, block
            self._show(block)
        self._show_contents()

    @property
    def is_empty(self) -> bool:
        """Whether the cursor is in no live block."""
        return self._block is None

    def _lay_out(self) -> None:
        for label in (self.contents, self.others):
            label.setWordWrap(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        for widget in (self.heading, self.contents, self.subject):
            column.addWidget(widget)
        for row in self.rows.values():
            column.addWidget(row)
        column.addWidget(self.others)
        column.addWidget(self.label_row)
        column.addWidget(self.preview_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        nothing = EmptyState(
            self._desk.theme,
            "layers",
            say("The cursor is in no live block"),
            say("Press a card in the text to set it, or type / in an empty line to put one in."),
        )
        self._stack.addWidget(nothing)
        self._stack.addWidget(area)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)

    def _connect(self) -> None:
        self._pause = TypingPause(self)
        self._pause.paused.connect(self._apply_typed)
        for name, field in self.settings.items():
            if isinstance(field.widget, FieldEditor):
                field.widget.edited.connect(partial(self._touch, name))
                field.widget.chosen.connect(self._apply_typed)
                field.widget.left.connect(self._apply_typed)
        self.label.textEdited.connect(self._pause.key)
        self.label.editingFinished.connect(self._apply_typed)
        self.subject.picked.connect(self._take_subject)
        self.preview_button.clicked.connect(self._want_preview)
        self._writing.block_changed.connect(self.refresh)
        self._writing.block_reading.read.connect(self._show_contents)

    def _touch(self, field: str) -> None:
        """What the analyst says in a field counts, also where the usual was shown already."""
        self._touched.add(field)
        self._pause.key()

    def _show(self, block: LiveBlock) -> None:
        self._pause.stop()
        self._touched.clear()
        shape = BLOCK_SHAPES[block.scheme]
        name = translated(BLOCK_NAMES[block.scheme])
        self.heading.set_words(name, say("Live block"), BLOCK_MARKS[block.scheme])
        self.subject.show_block(block)
        taken = tuple(shape.settings.values())
        for field, row in self.rows.items():
            row.setVisible(field in taken)
            if field in taken:
                words = self._editions() if field == "since_edition" else shape.words
                self.settings[field].offer(words)
                self.settings[field].show(getattr(block.settings, field))
        self.label.setText(block.label)
        self.label.setCursorPosition(0)
        self._lock()
        self._show_problems()

    def _lock(self) -> None:
        is_locked = self._writing.current_editor().isReadOnly()
        for widget in (self.subject.entry, self.label):
            widget.setReadOnly(is_locked)
        for field in self.settings.values():
            if isinstance(field.widget, FieldEditor):
                field.widget.set_locked(is_locked=is_locked)

    def _show_problems(self) -> None:
        if self._block is None:
            return
        problem = subject_problem(self._line)
        self.subject.put(self._block, problem)
        for field in BLOCK_SHAPES[self._block.scheme].settings.values():
            wrong = setting_problem(self._line, field)
            self.rows[field].set_problem("" if wrong is None else translated(wrong))
        others = [
            *unknown_settings(self._line),
            *([problem] if problem and self.subject.is_its_own else []),
        ]
        self.others.setText(" ".join(translated(each) for each in others))
        self.others.setVisible(bool(others))

    def _show_contents(self) -> None:
        if self._block is not None:
            contents = self._writing.block_reading.contents(self._line)
            told = card_words(contents)
            self.contents.setText("" if told.tone == "problem" else told.words)
            self.contents.setVisible(told.tone != "problem")

    def _editions(self) -> tuple[str, ...]:
        id = "" if self._briefing is None else self._briefing.id
        editions = self._desk.session.library.all(Edition, briefing_id=id)
        return tuple(edition.id for edition in editions)

    def _take_subject(self, kind: str, id: str) -> None:
        self._put(with_subject(self._line, kind, id))

    def _apply_typed(self) -> None:
        """Put what the fields say and the line does not into the text."""
        self._pause.stop()
        block = self._block
        if block is None or self._writing.current_editor().isReadOnly():
            return
        line = self._line
        for field in BLOCK_SHAPES[block.scheme].settings.values():
            value = self._value(field)
            is_mended = field in self._touched and setting_problem(line, field) is not None
            if value is not _UNREADABLE and (is_mended or not _means(value, block, field)):
                line = with_setting(line, field, value)
        label = self.label.text().strip()
        if label != block.label:
            line = with_label(line, label)
        self._put(line)

    def _value(self, field: str) -> Any:
        """What stands in a field; what cannot be read is said at it."""
        try:
            value = self.settings[field].value()
        except KnownError as error:
            self.rows[field].set_problem(translated(error.message))
            return _UNREADABLE
        return value

    def _put(self, line: str) -> None:
        """Have the line of the block be another one, in one step."""
        if line == self._line:
            return
        editor = self._writing.current_editor()
        span, written = editor.cursor_line()
        if written != self._line:
            return
        self._line, self._block = line, live_block_of(line)
        editor.replace(Span(span.start, span.end), line)
        self._show_problems()
        self._show_contents()

    def _want_preview(self) -> None:
        self._apply_typed()
        span, _ = self._writing.current_editor().cursor_line()
        self._writing.preview_wanted.emit(self._writing.cursor_place()[0], span.start)


_UNREADABLE = object()


def _means(value: object, block: LiveBlock, field: str) -> bool:
    """Whether a value is the one the block has; an empty field means the usual one."""
    default = getattr(BLOCK_SHAPES[block.scheme].defaults, field)
    return (default if value is None else value) == getattr(block.settings, field)
