"""The marking of a document: the words of TLP 2.0 with their colours, and those of the unit."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.choice_editors import ChoiceEditor
from briefing.desktop.widgets.choice import Choice
from briefing.domain.desk import Organisation
from briefing.domain.vocabularies import TLP_MARKINGS
from briefing.store.library import Library

_SWATCH = 16
# TLP 2.0 is printed in its colour on black (FIRST, August 2022).
_GROUND = QColor("#000000")


class MarkingEditor(ChoiceEditor):
    """None, a TLP word, or a marking of the unit, from the widest circle to the closest."""

    def __init__(self, desk: Desk) -> None:
        self._library = desk.session.library
        self._offered = offered_markings(self._library)
        words = tuple((marking, marking) for marking in self._offered)
        super().__init__(desk.theme, words, nothing=say("Not marked"), empty="")
        self._show_colours()

    def refresh(self) -> None:
        found = offered_markings(self._library)
        if found != self._offered:
            self._offered = found
            self.offer(tuple((marking, marking) for marking in found))
            self._show_colours()

    def _show_colours(self) -> None:
        words = self.entry
        assert isinstance(words, Choice)
        for at in range(words.count()):
            colour = _tlp_colour(words.itemData(at))
            if colour:
                words.setItemIcon(at, _swatch(colour))


def offered_markings(library: Library) -> tuple[str, ...]:
    """The words of TLP 2.0 and those of the unit, each from the widest circle to the closest."""
    own = (marking for unit in library.all(Organisation) for marking in unit.markings)
    return (*TLP_MARKINGS, *dict.fromkeys(own))


def _tlp_colour(marking: str) -> str:
    from briefing.documents.style import TLP_COLOURS

    return TLP_COLOURS.get(marking, "")


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(QRectF(0, 0, _SWATCH, _SWATCH), 4, 4)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(4, 4, _SWATCH - 8, _SWATCH - 8))
    painter.end()
    return QIcon(picture)
