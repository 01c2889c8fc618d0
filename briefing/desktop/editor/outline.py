"""The outline beside the text: its texts and headings, where the cursor is, and sections moved.

Headings are looked for when the typing pauses. What is moved is one change of the text, and one
step of its undo.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.outline_tree import OutlineEntry, OutlineTree
from briefing.desktop.editor.part_names import part_name
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.text_places import DRAFT
from briefing.desktop.editor.writing import Writing
from briefing.desktop.messages import say
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import PARTS, Briefing
from briefing.text.headings import (
    Section,
    moved,
    numbers_after,
    section_at,
    sections,
    step,
    with_level,
)
from briefing.text.merging import Change
from briefing.text.spans import Span

_TYPING_MS, _CURSOR_MS = 250, 60


class OutlineView(QWidget):
    """Shows the outline of the briefing that is written in `writing`."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        super().__init__()
        self._desk = desk
        self._writing = writing
        self._briefing: Briefing | None = None
        self._sections: dict[str, tuple[Section, ...]] = {}
        self._watched: set[str] = set()
        self.tree = OutlineTree(desk.theme)
        self.hint = ThemedLabel(
            desk.theme,
            say(
                "There is no heading yet. A line that begins with “# ” is one, with “## ” one level"
                " deeper."
            ),
            "small",
            "text_secondary",
        )
        self.hint.setWordWrap(True)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self._moving = QTimer(self, singleShot=True, interval=_CURSOR_MS)
        self._moving.timeout.connect(self._follow)
        self._lay_out()
        self.tree.wanted.connect(self._go)
        self.tree.stepped.connect(self._step)
        self.tree.levelled.connect(self._level)
        self.tree.dropped.connect(self._drop)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show the outline of another briefing, or of the same one with other texts."""
        self._briefing = briefing
        self.refresh()

    def leave(self) -> None:
        """Nobody looks any more."""
        self._typing.stop()
        self._moving.stop()

    def refresh(self) -> None:
        """Look for the headings now."""
        self._typing.stop()
        entries: list[OutlineEntry] = []
        self._sections = {}
        for name in self._names():
            editor = self._watch(name)
            if editor is None:
                continue
            found = self._sections[name] = sections(editor.text())
            entries.append(OutlineEntry(name, -1, 0, part_name(name)))
            entries += (
                OutlineEntry(name, number, section.level, section.title)
                for number, section in enumerate(found)
            )
        self.tree.show_entries(entries, may_change=self._may_change())
        self.tree.setVisible(bool(entries))
        has_texts = self._briefing is not None
        self.hint.setVisible(has_texts and not any(self._sections.values()))
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self.hint)
        column.addWidget(self.tree, 1)
        column.addStretch(0)
        column.setAlignment(self.hint, Qt.AlignmentFlag.AlignTop)

    def _names(self) -> tuple[str, ...]:
        if self._briefing is None:
            return ()
        return (*PARTS.get(self._briefing.template, ()), DRAFT)

    def _may_change(self) -> bool:
        return not self._writing.current_editor().isReadOnly()

    def _watch(self, name: str) -> TextEditor | None:
        """The editor of a text, heard from now on."""
        field = self._writing.field(name)
        if field is None:
            return None
        if name not in self._watched:
            self._watched.add(name)
            field.editor.textChanged.connect(self._typed)
            field.editor.cursorPositionChanged.connect(self._moved)
            field.editor.entered.connect(self._moved)
        return field.editor

    def _typed(self) -> None:
        if self.isVisible():
            self._typing.start()

    def _moved(self) -> None:
        if self.isVisible() and not self._moving.isActive():
            self._moving.start()

    def _follow(self) -> None:
        """Mark the section the cursor is in; while one types, when the headings are known again."""
        if self._typing.isActive():
            return
        editor = self._writing.current_editor()
        name = next((name for name in self._sections if self._is(name, editor)), None)
        if name is None:
            return
        at = section_at(self._sections[name], editor.offset_of(editor.textCursor().position()))
        self.tree.mark_current(name, -1 if at is None else at)

    def _is(self, name: str, editor: TextEditor) -> bool:
        field = self._writing.field(name)
        return field is not None and field.editor is editor

    def _go(self, entry: OutlineEntry) -> None:
        found = self._sections.get(entry.text, ())
        start = found[entry.number].line.start if entry.number >= 0 else 0
        self._writing.go_to(entry.text, start)

    def _step(self, entry: OutlineEntry, by: int) -> None:
        self.refresh()
        found = self._sections[entry.text]
        before = step(found, entry.number, down=by > 0)
        if before is not None:
            self._move(entry.text, entry.number, before)

    def _drop(self, entry: OutlineEntry, text: str, before: int | None) -> None:
        self.refresh()
        if entry.number < 0 or not self._may_change():
            return
        if entry.text == text:
            end = len(self._sections[text])
            self._move(text, entry.number, end if before is None else before)

    def _move(self, text: str, number: int, before: int) -> None:
        editor = self._watch(text)
        found = self._sections[text]
        if editor is None:
            return
        change = moved(editor.text(), found, number, before)
        if change is None:
            return
        numbers = numbers_after(found, number, before)
        self._change(editor, text, change, numbers)
        self._show_again(text, numbers[number])

    def _level(self, entry: OutlineEntry, by: int) -> None:
        self.refresh()
        editor = self._watch(entry.text)
        if editor is None:
            return
        change = with_level(editor.text(), self._sections[entry.text], entry.number, by)
        if change is not None:
            same = range(len(self._sections[entry.text]))
            self._change(editor, entry.text, change, same)
            self._show_again(entry.text, entry.number)

    def _change(
        self, editor: TextEditor, text: str, change: Change, numbers: Sequence[int]
    ) -> None:
        """Make the change; the cursor stays at its words, in the section that has its number now
        among `numbers`.
        """
        found, here = self._sections[text], editor.offset_of(editor.textCursor().position())
        number = section_at(found, here)
        editor.replace(Span(change.start, change.end), change.words)
        if number is not None:
            now = sections(editor.text())[numbers[number]]
            # A heading of another level is longer or shorter: what stands below it stays the same.
            behind = here - found[number].line.end
            here = now.line.end + behind if behind > 0 else now.line.start
            here = min(here, now.span.end)
        editor.setTextCursor(editor.cursor_over(Span(here, here)))

    def _show_again(self, text: str, number: int) -> None:
        self.refresh()
        self.tree.choose(text, number)
