"""What was merged into the record that is shown, with the way to take each out of it again."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.merging.moving_words import kinds_counted
from briefing.desktop.messages import say, translated
from briefing.desktop.notices import NoticeAction
from briefing.desktop.page import Page
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.theme.tokens import MEDIUM, SPACE_M
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.errors import KnownError
from briefing.domain.merging import MERGEABLE, Mergeable
from briefing.domain.records import Record
from briefing.operations.merging import merged_into, unmerge_step
from briefing.store.library import Library

_BESIDE = 320  # pixels from which words and button stand side by side


def itself(_library: Library, record: Record) -> Sequence[Mergeable]:
    """The record alone: of a page that shows one record of a kind that can be merged."""
    return (record,) if isinstance(record, MERGEABLE) else ()


class MergedSection(Section):
    """Not seen where nothing was merged in. `kept` gives the records whose parts it lists."""

    def __init__(
        self,
        desk: Desk,
        kind: type[Mergeable],
        kept: Callable[[Library, Record], Sequence[Mergeable]] = itself,
    ) -> None:
        super().__init__(desk, say("Merged in"), (kind.KIND,))
        self._kept = kept
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_M)
        self.column.addLayout(self._lines)

    def fill(self, record: Record) -> None:
        clear_layout(self._lines)
        library = self.desk.session.library
        merged = [
            each for kept in self._kept(library, record) for each in merged_into(library, kept)
        ]
        for each in merged:
            self._lines.addWidget(self._line(each))
        self.setVisible(bool(merged))

    def go_in(self) -> None:
        """Bring what was merged in into sight, the cursor on the first button."""
        if not self._lines.count():
            return
        area = _around(self, QScrollArea)
        if area is not None:
            area.ensureWidgetVisible(self)
        self._focus_line(0)

    def _line(self, merged: Mergeable) -> QWidget:
        theme, library = self.desk.theme, self.desk.session.library
        name = shown_name(library, merged)
        would = _would_go_back(library, merged)
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (
            ThemedLabel(theme, name, "body", "text", MEDIUM),
            ThemedLabel(theme, would, "small", "text_secondary"),
        ):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            words.addWidget(label)
        button = push_button(theme, say("Un-merge"), "unlink")
        button.setAccessibleName(say("Un-merge “{name}”", name=name))
        line = _Line(words, button)
        button.clicked.connect(partial(self._take_back, merged.id, line))
        return line

    def _take_back(self, merged_id: str, line: QWidget) -> None:
        session, at = self.desk.session, self._lines.indexOf(line)
        step = unmerge_step(session.library, merged_id)
        session.do(step.label, *step.edits)
        merged = session.library.find_any(merged_id)
        if merged is not None:
            name = shown_name(session.library, merged)
            said = say("“{name}” is a record of its own again.", name=name)
            open_it = partial(self.desk.navigator.go_to_record, merged.KIND, merged.id)
            self.desk.notices.give(said, "ok", NoticeAction(say("Open"), open_it))
        self._go_on_from(at)

    def _go_on_from(self, at: int) -> None:
        """The next that can be taken out has the cursor, or the list, where that one stands now."""
        page = _around(self, Page)
        if self._lines.count():
            self._focus_line(min(at, self._lines.count() - 1))
        elif page is not None:
            page.focus_first()

    def _focus_line(self, at: int) -> None:
        item = self._lines.itemAt(at)
        line = None if item is None else item.widget()
        button = None if line is None else line.findChild(QPushButton)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)


class _Line(QWidget):
    """Words and their button beside them; below them where the two have no room."""

    def __init__(self, words: QVBoxLayout, button: QPushButton) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_M)
        self._row.addLayout(words, 1)
        at = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self._row.addWidget(button, 0, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < _BESIDE
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        super().resizeEvent(event)


Around = TypeVar("Around", bound=QWidget)


def _around(widget: QWidget, kind: type[Around]) -> Around | None:
    """The innermost widget of that kind in which `widget` lies."""
    outer = widget.parentWidget()
    while outer is not None and not isinstance(outer, kind):
        outer = outer.parentWidget()
    return outer


def _would_go_back(library: Library, merged: Mergeable) -> str:
    try:
        edits = unmerge_step(library, merged.id).edits
    except KnownError as error:
        return translated(error.message)
    kinds = kinds_counted(edit.record for edit in edits if edit.record.id != merged.id)
    if not kinds:
        return say("Nothing else would go back.")
    return say("Would go back or be as it was: {kinds}", kinds=kinds)
