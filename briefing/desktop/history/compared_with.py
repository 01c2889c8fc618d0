"""What a state of the texts is compared with: the texts now, the state before it, a named point, or
any other state that was held for it.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.desktop.history.text_history_tree import state_name
from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_S
from briefing.desktop.widgets.buttons import icon_button
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.operations.telling_texts import TextState

_NOW, _BEFORE = "now", "before"


class ComparedWith(QWidget):
    """`changed` when something else is to be compared.

    What was asked for stays asked for from one chosen state to the next, where it means something.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._asked = _NOW
        self._state: TextState | None = None
        self._states: tuple[TextState, ...] = ()
        self._held: TextState | None = None
        self.choice = Choice(theme, ())
        self.choice.setAccessibleName(say("Compare with"))
        self.hold = icon_button(
            theme, "git-compare", say("Compare this state with the one chosen next")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(ThemedLabel(theme, say("Compare with"), "small"))
        row.addWidget(self.choice, 1)
        row.addWidget(self.hold)
        self.choice.chosen.connect(self._ask)
        self.hold.clicked.connect(self._hold)
        self.show_state(None, ())

    @property
    def is_now(self) -> bool:
        """Whether a state is held against the texts as they are."""
        return self.choice.key() == _NOW

    def forget(self) -> None:
        """Another briefing: nothing is held any more."""
        self._held, self._asked = None, _NOW

    def show_state(self, state: TextState | None, states: Sequence[TextState]) -> None:
        """What `state` can be compared with, of all `states`."""
        self._state, self._states = state, tuple(states)
        self.choice.clear()
        self.choice.addItem(say("The texts now"), _NOW)
        self.choice.addItem(say("The state before it"), _BEFORE)
        for other in self._others():
            self.choice.addItem(state_name(other), str(other.step))
        self.choice.set_key(self._asked)
        if not self.choice.key():
            self.choice.set_key(_NOW)
        self.choice.setEnabled(state is not None)
        self.hold.setEnabled(state is not None)

    def step(self, state: TextState) -> int:
        """The step whose state `state` is held against."""
        from briefing.operations.comparing_texts import NOW

        key = self.choice.key()
        if key == _BEFORE:
            return state.step - 1
        return NOW if key == _NOW else int(key)

    def _others(self) -> list[TextState]:
        """The held state, then the named ones; not the one they are held against."""
        held = [] if self._held is None else [self._held]
        others = [*held, *(each for each in self._states if each.is_named)]
        steps = {each.step: each for each in reversed(others)}
        if self._state is not None:
            steps.pop(self._state.step, None)
        return [each for each in others if steps.pop(each.step, None) is not None]

    def _ask(self, key: str) -> None:
        self._asked = key
        self.changed.emit()

    def _hold(self) -> None:
        self._held = self._state
        if self._held is not None:
            self._asked = str(self._held.step)
