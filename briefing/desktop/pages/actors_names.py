"""The names of an actor, each large in its own script."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.own_records import OwnRecordsSection
from briefing.desktop.records.section import clear_layout
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.theme.tokens import SPACE_S
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.name_card import NameCard
from briefing.domain.actors import ActorName
from briefing.domain.records import Record


class NamesSection(OwnRecordsSection):
    """Cards; pressing one opens its form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            say("Names"),
            form_of(ActorName),
            (),
            add=say("Add a name"),
            without=("actor_id",),
        )
        self._cards = QWidget()
        self._flow = FlowLayout(SPACE_S)
        self._cards.setLayout(self._flow)
        self.rows.addWidget(self._cards)

    def own(self, record: Record) -> Sequence[Record]:
        return self.desk.session.library.all(ActorName, actor_id=record.id)

    def show_own(self, own: Sequence[Record]) -> None:
        clear_layout(self._flow)
        for name in own:
            if isinstance(name, ActorName):
                card = NameCard(self.desk.theme, name.name, _caption(name))
                card.clicked.connect(partial(self.open_own, name))
                self._flow.addWidget(card)
        self._cards.setVisible(bool(own))
        self._cards.updateGeometry()

    def fixed(self, record: Record) -> Mapping[str, Any]:
        return {"actor_id": record.id}


def _caption(name: ActorName) -> str:
    from briefing.documents.naming import language_name

    language = language_name(name.language, QLocale().bcp47Name())
    return " · ".join(part for part in (word_of(name, "kind"), language) if part)
