"""The foot of a dialog: the button that does what it is for, beside it the one that gives it up."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_M
from briefing.desktop.widgets.buttons import push_button


class DialogFoot(QHBoxLayout):
    """Enter presses `go`, `cancel` rejects the dialog; `others` stand apart from both."""

    def __init__(self, theme: Theme, dialog: QDialog, go: QPushButton, *others: QWidget) -> None:
        super().__init__()
        self.cancel = push_button(theme, say("Cancel"))
        self.cancel.clicked.connect(dialog.reject)
        go.setDefault(True)
        self.setSpacing(SPACE_M)
        for other in others:
            self.addWidget(other)
        self.addStretch(1)
        self.addWidget(self.cancel)
        self.addWidget(go)
