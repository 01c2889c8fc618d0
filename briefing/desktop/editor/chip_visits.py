"""From a chip to its record: the card under the pointer, the way there, and what a menu offers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from briefing.desktop.desk import Desk
from briefing.desktop.editor.chip_boxes import boxes
from briefing.desktop.editor.chip_format import plain_format
from briefing.desktop.editor.chip_index import Chip
from briefing.desktop.editor.chip_records import ChipRecords
from briefing.desktop.editor.chip_wording import Wording, wordings
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.messages import say
from briefing.desktop.navigation import PAGE_OF
from briefing.desktop.widgets.hover_card import HoverCard
from briefing.domain.records import Record
from briefing.text.escaping import escaped

_PAUSE_MS = 350
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_LONGEST_WORDING = 80


class ChipVisits(QObject, EditorLayer):
    """What the chips of one editor lead to; `language_of` tells the briefing's language.

    `passage_wanted` with the id of the excerpt that is to be seen in its source.
    """

    passage_wanted = Signal(str)

    def __init__(self, desk: Desk, editor: TextEditor, language_of: Callable[[], str]) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self._language_of = language_of
        self._card: HoverCard | None = None
        self._hovered: Chip | None = None
        self._at = QRect()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_card)
        self._records = ChipRecords(desk.session, self)
        self._records.learned.connect(editor.viewport().update)
        editor.chip_looks.set_states(self._records.state_of)
        editor.add_layer(self)
        editor.textChanged.connect(self._hide_card)
        editor.verticalScrollBar().valueChanged.connect(self._hide_card)

    def key(self, event: QKeyEvent) -> bool:
        self._hide_card()
        if event.key() not in _ENTER or event.modifiers() & ~_KEYPAD != _CONTROL:
            return False
        chip = self._chip_at_cursor()
        return chip is not None and self._open(chip)

    def press(self, event: QMouseEvent) -> bool:
        self._hide_card()
        is_opening = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == _CONTROL
        chip = self._chip_under(event.position().toPoint()) if is_opening else None
        if chip is None:
            return False
        cursor = self._editor.textCursor()
        cursor.setPosition(chip.start)
        self._editor.setTextCursor(cursor)
        return self._open(chip)

    def hover(self, point: QPoint | None) -> None:
        chip = None if point is None else self._chip_under(point)
        if chip == self._hovered:
            return
        self._hide_card()
        self._hovered = chip
        if chip is not None:
            self._pause.start()

    def fill_menu(self, menu: QMenu, position: int) -> None:
        chip = self._editor.index.around(position, position)
        if chip is None:
            return
        self._hide_card()
        record = self._desk.session.library.find_any(chip.record_id)
        menu.addSeparator()
        opening = menu.addAction(say("Open the record"), lambda: self._open(chip))
        opening.setEnabled(record is not None and chip.kind in PAGE_OF)
        passage = None if record is None else self._passage_of(record)
        showing = menu.addAction(say("Show the source passage"))
        showing.setEnabled(passage is not None)
        if passage is not None:
            showing.triggered.connect(lambda: self.passage_wanted.emit(passage))
        changing = menu.addMenu(say("Change the wording"))
        removing = menu.addAction(say("Remove the link, keep the words"))
        removing.triggered.connect(lambda: self._remove_link(chip))
        may_write = not self._editor.isReadOnly()
        removing.setEnabled(may_write)
        changing.setEnabled(may_write and record is not None)
        if record is not None and may_write:
            self._offer_wordings(changing, chip, record)

    def _offer_wordings(self, menu: QMenu, chip: Chip, record: Record) -> None:
        for wording in wordings(self._desk.session.library, record, self._language_of()):
            shown = wording.words
            if len(shown) > _LONGEST_WORDING:
                shown = f"{shown[: _LONGEST_WORDING - 1].rstrip()}…"
            action = menu.addAction(shown.replace("&", "&&"))
            action.triggered.connect(
                lambda _checked=False, wording=wording: self._reword(chip, record, wording)
            )

    def _reword(self, chip: Chip, record: Record, wording: Wording) -> None:
        self._editor.setTextCursor(self._over(chip))
        self._editor.insert(wording.source(record))

    def _remove_link(self, chip: Chip) -> None:
        cursor = self._over(chip)
        words = self._editor.places().shown(chip.start, chip.end)
        cursor.beginEditBlock()
        cursor.insertText(escaped(words), plain_format())
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)

    def _over(self, chip: Chip) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(chip.start)
        cursor.setPosition(chip.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _open(self, chip: Chip) -> bool:
        if chip.kind not in PAGE_OF or self._desk.session.library.find_any(chip.record_id) is None:
            return False
        self._desk.navigator.go_to_record(chip.kind, chip.record_id)
        return True

    def _passage_of(self, record: Record) -> str | None:
        """The id of the excerpt that the record is, or rests on first."""
        from briefing.domain.evidence import evidence_of
        from briefing.domain.sources import Excerpt

        if isinstance(record, Excerpt):
            return record.id
        found = evidence_of(self._desk.session.library, record.KIND, record.id)
        return next((passage.excerpt.id for _, passage in found), None)

    def _chip_at_cursor(self) -> Chip | None:
        position = self._editor.textCursor().position()
        return self._editor.index.around(position, position)

    def _chip_under(self, point: QPoint) -> Chip | None:
        position = self._editor.cursorForPosition(point).position()
        chip = self._editor.index.around(position, position)
        place = None if chip is None else self._place_of(chip, point)
        if place is None:
            return None
        self._at = place
        return chip

    def _place_of(self, chip: Chip, point: QPoint) -> QRect | None:
        """The box of the chip that a point of the viewport lies in."""
        down = self._editor.verticalScrollBar().value()
        for box in boxes(self._editor.document(), chip.start, chip.end):
            place = box.translated(0, -down).toAlignedRect()
            if place.contains(point):
                return place
        return None

    def _show_card(self) -> None:
        from briefing.desktop.editor.chip_card import card_of

        chip = self._hovered
        if chip is None:
            return
        viewport = self._editor.viewport()
        if self._card is None:
            self._card = HoverCard(self._desk.theme, self._editor.window())
            self.destroyed.connect(self._card.deleteLater)
        anchor = QRect(viewport.mapToGlobal(self._at.topLeft()), self._at.size())
        content = card_of(self._desk.session.library, chip.record_id, chip.kind)
        self._card.show_content(content, anchor)

    def _hide_card(self) -> None:
        self._pause.stop()
        self._hovered = None
        if self._card is not None:
            self._card.hide()
