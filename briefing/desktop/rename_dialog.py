"""Asks for another name of something that has one already."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_L, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.form import FormRow

_WIDTH = 460  # a name of a whole line is seen


class RenameDialog(QDialog):
    """`named` with the new name; an empty one cannot be given."""

    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, label: str, name: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Rename"))
        self.setMinimumWidth(_WIDTH)
        self.field = QLineEdit(name)
        self.field.selectAll()
        self.field.textChanged.connect(self._look)
        self._rename = push_button(theme, say("Rename"), is_primary=True)
        self._rename.clicked.connect(self._give)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(FormRow(theme, label, self.field))
        column.addLayout(DialogFoot(theme, self, self._rename))
        self.field.setFocus()

    def _look(self, name: str) -> None:
        self._rename.setEnabled(bool(name.strip()))

    def _give(self) -> None:
        self.named.emit(self.field.text().strip())
        self.accept()
