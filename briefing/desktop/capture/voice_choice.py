"""For whom an actor speaks: the bodies behind a spokesperson or an office holder, or nobody."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.candidates import named
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.pill import Pill
from briefing.domain.actors import Actor
from briefing.domain.speaking import Principal, principals

_HEIGHT, _ICON = 28, 14


class VoiceChoice(QWidget):
    """Shown only for who may speak for somebody; `changed` when another voice is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._actor_id: str | None = None
        self.offered: tuple[Principal, ...] = ()
        self.pills: list[Pill] = []
        self._group = QButtonGroup(self)
        self._words = ThemedLabel(desk.theme, "", "small", "text_secondary")
        self._words.setWordWrap(True)
        self._row = QWidget()
        self._flow = FlowLayout()
        self._row.setLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._row)
        column.addWidget(self._words)
        self._group.idClicked.connect(self._pressed)
        self.hide()

    def offer(self, actor_id: str | None) -> None:
        """Offer the bodies the actor may speak for; the usual one is chosen."""
        if actor_id == self._actor_id:
            return
        self._actor_id = actor_id
        library = self._desk.session.library
        self.offered = () if actor_id is None else principals(library, actor_id)
        self._fill()
        self.setVisible(bool(self.offered))
        self.changed.emit()

    def principal(self) -> Principal | None:
        """For whom the actor speaks; None for itself."""
        at = self._group.checkedId()
        return self.offered[at] if 0 <= at < len(self.offered) else None

    def _fill(self) -> None:
        for pill in self.pills:
            self._group.removeButton(pill)
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        names = [named(self._desk.session.library, Actor.KIND, p.actor_id) for p in self.offered]
        words = [say("for {name}", name=name) for name in names]
        self._show_pills([*words, say("in a personal capacity")] if words else [])
        usual = self.offered[0].is_usual if self.offered else False
        if self.pills:
            self.pills[0 if usual else -1].setChecked(True)
        self._explain()

    def _show_pills(self, words: Sequence[str]) -> None:
        self.pills = [Pill(self._desk.theme, text) for text in words]
        for at, pill in enumerate(self.pills):
            self._group.addButton(pill, at)
            self._flow.addWidget(pill)

    def _pressed(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        principal = self.principal()
        if principal is None or self._actor_id is None:
            self._words.setText("")
            self._words.hide()
            return
        library = self._desk.session.library
        body = named(library, Actor.KIND, principal.actor_id)
        speaker = named(library, Actor.KIND, self._actor_id)
        self._words.setText(
            say("Filed for {body}, with {speaker} as the speaker.", body=body, speaker=speaker)
        )
        self._words.show()
