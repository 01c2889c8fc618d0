"""The line at the foot of the window: what was done last, that it is saved, and what is open.

It also says what must not be forgotten: that texts wait to be stored, that a library is only read.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_S
from briefing.desktop.widgets.announcing import announce
from briefing.desktop.widgets.chip import Badge
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.tips import plain_tip


class StatusLine(QWidget):
    """The foot of the window: at the start what was done last, at the end what is open.

    `again_wanted` when what waits is to be stored once more.
    """

    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.last_step = ThemedLabel(theme, "", "small", "text_secondary")
        self.library = ThemedLabel(theme, "", "small", "text_secondary")
        self.last_step.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        self.waiting = ThemedLabel(theme, "", "small", "danger", SEMIBOLD)
        self.again = QToolButton()
        self.again.setText(say("Try again"))
        self.again.setAccessibleName(self.again.text())
        self.again.clicked.connect(self.again_wanted)
        self.read_only = Badge(theme, say("Read only"), "amber", "lock")
        self.backup = ThemedLabel(theme, "", "small", "text_secondary")
        for part in (self.waiting, self.again, self.backup, self.read_only):
            part.hide()
        row.setSpacing(SPACE_S)
        row.addWidget(self.waiting)
        row.addWidget(self.again)
        row.addWidget(self.last_step, 1)
        row.addWidget(self.backup)
        row.addSpacing(SPACE_S)
        row.addWidget(self.read_only)
        row.addWidget(self.library)

    def set_words(self, last_step: str, library: str) -> None:
        """Say what was done last, and what is open."""
        self.last_step.setText(last_step)
        self.last_step.setToolTip(plain_tip(last_step))
        self.library.setText(library)

    def say_waiting(self, words: str) -> None:
        """Say that texts wait, and offer to store them; "" when none do."""
        if words and words != self.waiting.text():
            announce(self, words)
        self.waiting.setText(words)
        self.waiting.setVisible(bool(words))
        self.again.setVisible(bool(words))

    def say_backup(self, words: str, which: str) -> None:
        """Say when the last backup was made; `which` is shown when the pointer rests on it."""
        self.backup.setText(words)
        self.backup.setToolTip(plain_tip(which))
        self.backup.setVisible(bool(words))

    def say_read_only(self, why: str) -> None:
        """Say for as long as the library is open that it is only read, and why."""
        self.read_only.setVisible(bool(why))
        self.read_only.setToolTip(plain_tip(why))
        self.read_only.setAccessibleDescription(why)
