"""What is to be said of a file that was made: every remark on a line of its own, to be copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel

_SIZE = (620, 420)


class ExportSheet(QDialog):
    """The remarks on the file of that name."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, name: str, remarks: Sequence[str]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("export sheet")
        self.setWindowTitle(say("Remarks on “{file}”", file=name))
        self.resize(*_SIZE)
        self.remarks = QPlainTextEdit("\n\n".join(remarks))
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(self.windowTitle())
        self.close_button = push_button(theme, say("Close"), is_primary=True)
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(ThemedLabel(theme, self.windowTitle(), "title", "text", SEMIBOLD))
        column.addWidget(self.remarks, 1)
        column.addSpacing(SPACE_L - SPACE_M)
        column.addLayout(foot)
