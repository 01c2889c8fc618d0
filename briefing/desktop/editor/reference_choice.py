"""Choosing a record to cite, and the words to cite it in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.candidates import candidates
from briefing.desktop.theme.tokens import SPACE_M
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.completion import Completion, CompletionEntry
from briefing.desktop.widgets.form import FormRow
from briefing.domain.records import Record
from briefing.text.directions import direction_of_text
from briefing.text.offsets import to_utf16

CITED_KINDS = (
    "actor",
    "figure",
    "position",
    "excerpt",
    "event",
    "source",
    "judgement",
    "gap",
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WORDINGS_SHOWN = 6
_ROW, _FRAME = 30, 10


class ReferenceChoice(QWidget):
    """`chosen` with the link to put into the text, `reshaped` when it asks for another height.

    Type a name, take a line, take or change the words, Enter.
    """

    chosen = Signal(str)
    reshaped = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._language = "en"
        self._selected = ""
        self._record: Record | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("Actor, figure, position, quote, event, source …"))
        self.completion = Completion(desk.theme, self.field, window, self._offered)
        self.destroyed.connect(self.completion.deleteLater)
        self.wordings = QListWidget()
        self.wordings.setAccessibleName(say("Ways to say it"))
        self.wordings.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.wordings.setUniformItemSizes(True)
        self.wordings.setItemDelegate(_Wordings(self.wordings))
        self.wordings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.wordings.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.wordings.setObjectName("choices")
        self.words = QLineEdit()
        self.button = push_button(desk.theme, say("Insert reference"), is_primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(FormRow(desk.theme, say("What to cite"), self.field))
        self._wordings_row = FormRow(desk.theme, say("Ways to say it"), self.wordings)
        self._words_row = FormRow(desk.theme, say("Words in the text"), self.words)
        column.addWidget(self._wordings_row)
        column.addWidget(self._words_row)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch(1)
        self.completion.picked.connect(self._take)
        self.field.textEdited.connect(self._forget)
        self.wordings.currentTextChanged.connect(self._use)
        self.wordings.itemActivated.connect(self._choose)
        self.words.textChanged.connect(self._show_state)
        self.words.installEventFilter(self)
        self.button.clicked.connect(self._choose)
        self._show_state()

    def begin(self, language: str, selected: str) -> None:
        """Choose anew; words that were selected in the text are the first to be offered."""
        self._language, self._selected = language, selected
        self._record = None
        self.field.clear()
        self.wordings.clear()
        self.words.clear()
        self._show_state()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field of the words, arrows step through the wordings and Enter inserts."""
        if watched is self.words and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if is_press and event.key() in _ENTER:
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _offered(self, typed: str) -> Sequence[CompletionEntry]:
        return candidates(self._desk.session.library, CITED_KINDS, typed)

    def _take(self, key: str) -> None:
        from briefing.desktop.records.shown_names import own_name
        from briefing.documents.phrases.languages import phrases_for
        from briefing.documents.reference_words import reference_words

        library = self._desk.session.library
        self._record = library.find_any(key.partition("/")[2])
        if self._record is None:
            return
        self.field.setText(own_name(library, self._record))
        self.field.setCursorPosition(0)
        found = reference_words(self._record, library, phrases_for(self._language), self._language)
        offered = dict.fromkeys([*filter(None, [self._selected]), *found])
        self.wordings.clear()
        self.wordings.addItems(list(offered))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        centre = Qt.AlignmentFlag.AlignVCenter
        for row in range(self.wordings.count()):
            item = self.wordings.item(row)
            item.setToolTip(item.text())
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignAbsolute | centre)
        self.wordings.setCurrentRow(0)
        self._fit_wordings()
        self._show_state()
        self.reshaped.emit()
        self.words.setFocus()
        self._select_words()

    def _fit_wordings(self) -> None:
        """As high as the first of them are."""
        rows = min(_WORDINGS_SHOWN, self.wordings.count())
        height = max(_ROW, self.wordings.sizeHintForRow(0))
        self.wordings.setFixedHeight(max(1, rows) * height + _FRAME)

    def _select_words(self) -> None:
        """All of them, with their beginning in sight."""
        units = to_utf16(self.words.text(), len(self.words.text()))
        self.words.setSelection(units, -units)

    def _forget(self) -> None:
        self._record = None
        self.wordings.clear()
        self.words.clear()
        self._show_state()
        self.reshaped.emit()

    def _use(self, words: str) -> None:
        self.words.setText(words)
        self.words.setCursorPosition(0)

    def _step(self, by: int) -> None:
        row = self.wordings.currentRow() + by
        self.wordings.setCurrentRow(max(0, min(self.wordings.count() - 1, row)))
        self._select_words()

    def _show_state(self) -> None:
        self._wordings_row.setVisible(self._record is not None)
        self._words_row.setVisible(self._record is not None)
        self.button.setEnabled(self._record is not None and bool(self.words.text().strip()))

    def _choose(self) -> None:
        from briefing.text.links import link

        words = self.words.text().strip()
        if self._record is not None and words:
            self.chosen.emit(link(words, self._record.KIND, self._record.id))


class _Wordings(QStyledItemDelegate):
    """Words run as their own letters do, whichever way the interface runs."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        own = QStyleOptionViewItem(option)
        is_rtl = direction_of_text(str(index.data())) == "rtl"
        own.direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        super().paint(painter, own, index)
