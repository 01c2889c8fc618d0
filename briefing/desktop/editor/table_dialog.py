"""How large a table is to be that is put into a text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QSpinBox, QVBoxLayout

from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.text.fitting import fitted
from briefing.text.spans import Span
from briefing.text.table_typing import new_table

_MOST_COLUMNS, _MOST_ROWS = 12, 60
_USUAL = (3, 3)


class TableDialog(QDialog):
    """Puts an empty table in at the cursor of `editor`, which goes to its first cell."""

    def __init__(self, theme: Theme, editor: TextEditor) -> None:
        super().__init__(editor.window())
        self._editor = editor
        self.setWindowTitle(say("Insert a table"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.columns = _number(say("Columns"), _MOST_COLUMNS, _USUAL[0])
        self.rows = _number(say("Rows below the head"), _MOST_ROWS, _USUAL[1])
        self.put_button = push_button(theme, say("Insert"), is_primary=True)
        self.put_button.clicked.connect(self.accept)
        self.accepted.connect(self._put)
        fields = QFormLayout()
        fields.setHorizontalSpacing(SPACE_L)
        fields.setVerticalSpacing(SPACE_M)
        for field in (self.columns, self.rows):
            label = ThemedLabel(theme, field.accessibleName())
            label.setBuddy(field)
            fields.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_L)
        column.addWidget(ThemedLabel(theme, say("Insert a table"), "title", "text", SEMIBOLD))
        column.addLayout(fields)
        column.addLayout(DialogFoot(theme, self, self.put_button))
        self.columns.selectAll()

    def _put(self) -> None:
        editor = self._editor
        places, cursor = editor.places(), editor.textCursor()
        start = places.offset_of(cursor.selectionStart())
        end = places.offset_of(cursor.selectionEnd())
        span = places.whole_links(Span(start, end))
        before, after = places.text[: span.start], places.text[span.end :]
        table = new_table(self.columns.value(), self.rows.value())
        words = fitted(table, before, after)
        editor.replace(span, words)
        first_cell = span.start + words.index("|") + 2
        editor.setFocus()
        editor.select(Span(first_cell, first_cell))


def _number(name: str, most: int, usual: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(1, most)
    field.setValue(usual)
    field.setAccessibleName(name)
    return field
