"""The crash dialog: what happened, that the library is whole, and details to copy for a report."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel

_SIZE = (680, 460)


class CrashDialog(QDialog):
    """One for the window: further faults are added to the details while it is open."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Something went wrong"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        title = ThemedLabel(theme, say("Something went wrong"), "title", "text", SEMIBOLD)
        sentence = ThemedLabel(
            theme,
            say(
                "This is a fault of the program. Your library is whole: every step is written"
                " completely or not at all. You can go on working; if it happens again, close the"
                " program and open it anew. The details help to mend it. Look through them before"
                " you pass them on: they may name files."
            ),
            "body",
            "text_secondary",
        )
        sentence.setWordWrap(True)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(say("Details of the fault"))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy_button = push_button(theme, say("Copy the details"), "copy")
        self.go_on_button = push_button(theme, say("Go on working"), is_primary=True)
        self.copy_button.clicked.connect(self._copy)
        self.go_on_button.clicked.connect(self.accept)
        self.go_on_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_M)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_L)
        column.addWidget(title)
        column.addWidget(sentence)
        column.addWidget(self.details, 1)
        column.addLayout(buttons)

    def tell(self, details: str) -> None:
        """Show the details of a fault, below those that are shown already."""
        if self.isVisible():
            self.details.appendPlainText(f"\n{details}")
        else:
            self.details.setPlainText(details)
            self.open()
            self.go_on_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
