"""The offer to give those who took a position jointly a position of their own, in one step."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.actors import Actor
from briefing.domain.messages import message
from briefing.domain.positions import Position
from briefing.operations.joint_positions import joint_positions, without_own_position


class JointOffer(QFrame):
    """Hidden while everybody named has a cell of their own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._position: Position | None = None
        self.setObjectName("question")
        self.words = ThemedLabel(desk.theme, "", "small", "text_secondary")
        self.words.setWordWrap(True)
        self.button = push_button(desk.theme, say("Give each of them this position"))
        self.button.clicked.connect(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(self.words)
        column.addWidget(self.button)
        self.hide()

    def show_position(self, position: Position | None) -> None:
        """Look at another position, or at none."""
        self._position = position
        records = self._desk.session.library
        ids = () if position is None else without_own_position(records, position)
        found = (records.find(Actor, id) for id in ids)
        names = [actor.name for actor in found if actor is not None]
        self.setVisible(bool(names))
        self.words.setText(
            counted(
                "{names} took it jointly and has no position of its own yet.",
                "{names} took it jointly and have no position of their own yet.",
                len(names),
                names=", ".join(names),
            )
        )

    def _make(self) -> None:
        if self._position is not None:
            edits = joint_positions(self._desk.session.library, self._position)
            label = message("Give a joint position to all who took it")
            self._desk.session.do(label.template, *edits)
